import { describe, expect, it } from "vitest";
import { isForWorkbook } from "../../../../core/book/commands/index.ts";
import { performOnWorkbook as perform } from "../../../../core/book/commands/workbook.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Plan } from "../../../../core/book/sheets/plan.ts";
import { sheetOf } from "../sharing/book.ts";

const today = { day: 46_300 };
const sheet = sheetOf("Results", { A1: { formula: "=_xldudf_COCA(9,3)", shows: { error: "#NAME?" } } });
const snapshot = {
  language: "fr" as const,
  // The table sees the same as the sheet: a figure that could not be read comes back.
  tables: { results: { sheet: "Results", row: 0, column: 0, cells: sheet.cells, formulas: sheet.formulas } },
  sheets: [sheet],
};

describe("repairing formulas", () => {
  it("restores as many as announced, including those in the book's tables", () => {
    expect(isForWorkbook("repair-formulas")).toBe(true);
    const plan = perform("repair-formulas", snapshot, { back: 1 }, today) as Plan;
    const after = applied(snapshot, plan);
    expect(after.sheets?.[0]?.formulas).toEqual([["=COCA(9,3)"]]);
    expect(after.tables.results?.formulas).toEqual([["=COCA(9,3)"]]);
  });

  it("says if there is nothing to restore, or not what was counted", () => {
    expect(perform("repair-formulas", { ...snapshot, sheets: [] }, { back: 1 }, today)).toMatchObject({
      name: "nothing-to-repair",
    });
    expect(perform("repair-formulas", snapshot, { back: 3 }, today)).toMatchObject({ name: "counts-changed" });
  });
});
