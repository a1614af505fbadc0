import { describe, expect, it } from "vitest";
import {
  hiddenSheet,
  hiddenSheetEdits,
  patternsFrom,
  wordsFrom,
} from "../../../../../core/book/review/live/hidden-sheet.ts";
import { calcName } from "../../../../../core/book/sheets/layout.ts";
import { type BookKpi, readBook } from "../../../../../core/book/tables/read.ts";
import { bookAfter, planOf } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september } from "../month-book.ts";
import { type PatternCase, patternBooks, patternCases, patternDifferences } from "../pattern-series.ts";

/** 36 months with a summer dip and 2% more each month, up to September. */
const seasonal = [...Array(36).keys()].map(
  (at) => 1000 * 1.02 ** at * (at % 12 === 9 ? 0.6 : 1) * (1 + 0.01 * ((at * 7) % 5)),
);

const shown = async (usual: PatternCase["usual"], rest: Partial<PatternCase> = {}) => {
  const plain = {
    id: "A",
    function: "",
    values: seasonal,
    step: 1,
    changedAt: 0,
    better: "increase",
    baseline: null,
  } as const;
  const [book] = patternBooks([{ ...plain, target: 100, ahead: 1, trials: null, expected: null, usual, ...rest }]);
  if (!book) throw new Error("no book");
  const sheet = await calculated(book.snapshot);
  expect(sheet.errors()).toEqual([]);
  return { sheet, trend: sheet.quantity("trend in words")[0], outlook: sheet.quantity("outlook in words")[0] };
};

describe("a KPI with a pattern", { timeout: 60_000 }, () => {
  it("is judged as KPI_TREND, KPI_LIMITS, KPI_OUTLOOK, KPI_PROJECTION and KPI_GROWTH do: the first known answers", async () => {
    const [book] = patternBooks(patternCases);
    if (!book) throw new Error("no cases");
    expect(patternDifferences(book, await calculated(book.snapshot))).toEqual([]);
  });

  it("is as usual on its way, where the plain rules see a change", async () => {
    expect((await shown("season")).trend).toBe("○ As usual · growing 2% a month, season allowed for");
    expect((await shown("level")).trend).toMatch(/^● Better than usual/);
  });

  it("says how much history it has and needs", async () => {
    expect((await shown("season", { values: seasonal.slice(10) })).trend).toBe("Too early to say (26 of 27 values)");
    expect((await shown("trend", { values: seasonal.slice(25) })).trend).toBe("Too early to say (11 of 12 values)");
  });

  it("has no outlook for a deadline more than a season away", async () => {
    expect((await shown("season", { ahead: 12 })).outlook).not.toBe("");
    expect((await shown("season", { ahead: 13 })).outlook).toBe("");
  });

  it("of quarters has a season of four", async () => {
    const values = [...Array(20).keys()].map((at) => 100 * 1.03 ** at * (at % 4 === 3 ? 2 : 1));
    const { sheet, trend } = await shown("season", { values, step: 3 });
    expect([
      sheet.ofOwn("Patterns", "periods of a season", 1),
      sheet.ofOwn("Patterns", "known values", 1),
      trend,
    ]).toEqual([[4], [20], "○ As usual · growing 3% a quarter, season allowed for"]);
  });
});

it("the cells of KPIs with a pattern lie to the right of all others, and only those that have one take any", () => {
  const [none, one, ten] = [0, 1, 10].map((howMany) =>
    hiddenSheet("en", { withPattern: howMany, withTrials: 0, hasYearStart: true, dayOrder: "day first" }),
  );
  expect(none?.patterns).toBe(null);
  expect(none?.cells[0]?.length).toBeLessThan(wordsFrom);
  expect(wordsFrom + (none?.said.cells[0]?.length ?? 0)).toBeLessThan(patternsFrom);
  const widthOf = (sheet: typeof one): number =>
    (sheet ? hiddenSheetEdits(sheet, "en") : []).flatMap((edit) =>
      edit.kind === "name" && edit.name === calcName ? [edit.area.columns] : [],
    )[0] ?? 0;
  const formulas = (sheet: typeof one): number =>
    (sheet?.patterns?.cells ?? []).flat().filter((cell) => typeof cell === "object" && cell !== null).length;
  // Each takes as many; the months of the chart, of which there is one, are judged once.
  const [two, nine] = [2, 9].map((howMany) =>
    formulas(hiddenSheet("en", { withPattern: howMany, withTrials: 0, hasYearStart: true, dayOrder: "day first" })),
  );
  const each = formulas(ten) - (nine ?? 0);
  expect(each).toBeGreaterThan(400);
  expect((two ?? 0) - formulas(one)).toBe(each);
  console.log(`formulas of a KPI with a pattern: ${each}; of the months of the chart: ${formulas(one) - each}`);
  expect(patternsFrom + (ten?.patterns?.cells[0]?.length ?? 0)).toBeLessThanOrEqual(widthOf(ten));
});

it("a frozen month keeps what was said of it when what is usual for a KPI changes", () => {
  const values = seasonal.slice(-24).map((value) => Math.round(value));
  const book = bookWith([kpi("A", { usual: "trend" })], { A: values });
  const frozen = bookAfter(book, "freeze-month", { month: september, by: "Ann" });
  const { kpi: before, cells } = readBook(frozen).kpis.get("a") as BookKpi;
  const seenCells = [...cells];
  const changed = planOf(frozen, "save-kpis", { kpis: [{ kpi: { ...before, usual: "season" }, seenCells }] });
  const frozenNames = planOf(book, "freeze-month", { month: september, by: "Ann" }).edits.flatMap((edit) =>
    edit.kind === "show" ? [edit.name] : [],
  );
  expect(frozenNames).toHaveLength(1);
  expect(changed.edits.filter((edit) => "name" in edit && frozenNames.includes(edit.name))).toEqual([]);
});
