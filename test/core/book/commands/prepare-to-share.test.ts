import { describe, expect, it } from "vitest";
import { isForWorkbook } from "../../../../core/book/commands/index.ts";
import { performOnWorkbook as perform } from "../../../../core/book/commands/workbook.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Plan } from "../../../../core/book/sheets/plan.ts";
import { sheetOf } from "../sharing/book.ts";

const today = { day: 46_300 };
const snapshot = {
  language: "en" as const,
  tables: {},
  sheets: [
    sheetOf("Ads", {
      A1: { formula: "=COCA(9,3)", shows: 3 },
      A2: { formula: "=KPI_STATUS(9,3)", shows: "✔ Target met" },
    }),
  ],
};

describe("preparing to share", () => {
  it("needs the sheets, and does what it announced", () => {
    expect(isForWorkbook("prepare-to-share")).toBe(true);
    expect(isForWorkbook("start-book")).toBe(false);
    const plan = perform("prepare-to-share", snapshot, { native: 1, values: 1 }, today) as Plan;
    expect(plan.edits).toMatchObject([{ kind: "replace", sheet: "Ads", cells: [{ row: 0 }, { row: 1 }] }]);
    const again = perform("prepare-to-share", applied(snapshot, plan), { native: 1, values: 1 }, today);
    expect(again).toMatchObject({ name: "nothing-to-prepare" });
  });

  it("does nothing if the formulas are no longer those that were counted", () => {
    expect(perform("prepare-to-share", snapshot, { native: 2, values: 1 }, today)).toMatchObject({
      name: "counts-changed",
    });
  });
});
