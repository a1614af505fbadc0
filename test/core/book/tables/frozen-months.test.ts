import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { firstDayOf } from "../../../../core/base/months.ts";
import { frozenColumns, frozenMonths, frozenRecord } from "../../../../core/book/tables/frozen-months.ts";

const listed = (...rows: Cell[][]) =>
  frozenMonths({
    language: "en",
    tables: { frozen: { sheet: "Calc", row: 1, column: 0, cells: [["Month", "Title", "On", "By"], ...rows] } },
  });

describe("the months that are frozen", () => {
  it("do not exist in a book without a page", () => {
    expect(frozenMonths({ language: "en", tables: {} })).toEqual([]);
  });

  it("are listed each time they were frozen, with the date and who did it", () => {
    const september = firstDayOf("2026-09");
    expect(
      listed(
        [september, "Review 2026-09", { day: 46_300 }, "Ann"],
        [september, "Review 2026-09", { day: 46_310 }, null],
      ),
    ).toEqual([
      { month: "2026-09", on: { day: 46_300 }, by: "Ann", figures: new Map() },
      { month: "2026-09", on: { day: 46_310 }, by: "", figures: new Map() },
    ]);
  });

  it("are read regardless of the other cells; blank or unreadable rows are skipped", () => {
    expect(listed([null, null, null, null], ["soon", "", null, ""], ["2026-10", null, "one day", 7])).toEqual([
      { month: "2026-10", on: undefined, by: "", figures: new Map() },
    ]);
  });

  it("keep what their page shows of each KPI, read as it was written", () => {
    const figures = [
      { code: "LEADS", figure: 255 },
      { code: "Churn", figure: null },
    ];
    const record = frozenRecord({ month: "2026-09", on: { day: 46_300 }, by: "Ann" }, "Review 2026-09", figures);
    expect(record).toHaveLength(frozenColumns.all);
    expect(listed(record as Cell[])[0]?.figures).toEqual(
      new Map([
        ["leads", 255],
        ["churn", null],
      ]),
    );
  });
});
