import { describe, expect, it } from "vitest";
import { firstDayOf } from "../../../../../core/base/months.ts";
import { visits } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, usual, withInputs } from "../month-book.ts";

const number = (year: number, month: number): number => year * 12 + month;

describe("the month of the page", { timeout: 60_000 }, () => {
  const book = bookWith(
    [kpi("LEADS"), kpi("NPS", { frequency: "quarterly" }), kpi("SIZE", { frequency: "yearly" }), visits],
    {
      LEADS: [...usual, null],
      VISITS: [7],
    },
  );

  it("is the latest one with a figure of a KPI, unless one is chosen", async () => {
    const sheet = await calculated(withInputs(book, null));
    expect(sheet.value("Month", "month")).toBe(number(2026, 8));
    expect(sheet.value("Month", "its first day")).toBe(firstDayOf("2026-08").day);
    expect(sheet.value("Month", "the day after it")).toBe(firstDayOf(september).day);
    expect(sheet.quantity("due").slice(0, 3)).toEqual([1, 0, 0]);
    expect(sheet.quantity("next due").slice(1, 3)).toEqual([number(2026, 9), number(2026, 12)]);
  });

  it("does not exist in a book without months: the page says so, and shows no error", async () => {
    const { results, targets } = book.tables;
    if (!results || !targets) throw new Error("no results");
    const emptied = (table: typeof results) => ({
      ...table,
      cells: table.cells.map((row, at) => (at === 0 ? row : row.map(() => null))),
    });
    const tables = { ...book.tables, results: emptied(results), targets: emptied(targets) };
    const sheet = await calculated(withInputs({ ...book, tables }, null));
    expect(sheet.errors()).toEqual([]);
    expect(sheet.page[0]?.slice(0, 2)).toEqual([
      "Monthly KPI review · provisional",
      "This month isn't in Results: choose another.",
    ]);
    expect(new Set(sheet.chart.slice(1).flat())).toEqual(new Set(["", " ", "#N/A"]));
  });

  it("may lie outside the book: then it has no place", async () => {
    const sheet = await calculated(withInputs(book, "2040-12"));
    expect([sheet.value("Month", "its place among the months"), sheet.value("Month", "its row in Targets")]).toEqual([
      0, 0,
    ]);
    expect(sheet.quantity("due").slice(0, 3)).toEqual([1, 1, 1]);
  });
});
