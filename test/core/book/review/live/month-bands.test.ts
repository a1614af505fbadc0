import { expect, it } from "vitest";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { tableAt } from "../figures-book.ts";
import { last, patternBooks, patternCases, randomPatternCases } from "../pattern-series.ts";

it("draws what was usual in each month, and rings what was told of it, whichever KPI is chosen", {
  timeout: 120_000,
}, async () => {
  const withTrials = patternCases.filter(({ trials }) => trials).slice(0, 3);
  const withPattern = randomPatternCases(40).filter(({ usual: what }) => what === "season" || what === "trend");
  const found: string[] = [];
  let rings = 0;
  for (const { snapshot, cases } of patternBooks([...withTrials, ...withPattern.slice(0, 7)])) {
    const sheet = await calculated(snapshot);
    for (const [index] of cases.entries()) {
      const code = `S${index}`;
      const focused = { ...snapshot, tables: { ...snapshot.tables, focus: tableAt("Review", [[code]]) } };
      const shown = sheet.focusedOn(code);
      rings += shown.chart.slice(1).filter((point) => point[6] !== "#N/A").length;
      const unlike = differences({ snapshot: focused, month: last }, shown);
      found.push(...unlike.map((difference) => `${cases[index]?.id}: ${difference}`));
    }
  }
  expect(found).toEqual([]);
  expect(rings).toBeGreaterThan(2);
});
