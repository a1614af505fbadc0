import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as figures from "../../../../core/book/figures/index.ts";

it("the door leads from the bytes of a file to the figures of a KPI", () => {
  const bytes = readFileSync("test/oracles/exports/files/old-mac.csv");
  const table = figures.readTable({ text: figures.textOf(bytes), encoding: figures.encodingOf(bytes) }, "2026-11-29");
  const kpi = { code: "DEALS", name: "Deals", kind: "flow", unit: "deals" } as const;
  expect(figures.monthlyFigures(table, { kpi }).figures).toEqual([
    { month: "2026-01", value: 4, lines: [2] },
    { month: "2026-02", value: 6, lines: [3] },
    { month: "2026-03", value: 5, lines: [4] },
  ]);
  expect(figures.valuesIn(table, "note")).toHaveLength(2);
});
