import { expect, it } from "vitest";
import type { Cell } from "../../../../../core/base/cells.ts";
import { firstDayOf } from "../../../../../core/base/months.ts";
import { monthInYear, yearOf } from "../../../../../core/book/review/live/months.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

it("the months of Results are in order, each once, whether they are dates, text or digits", {
  timeout: 60_000,
}, async () => {
  const book = withInputs(bookWith([kpi("LEADS")], { LEADS: usual }));
  const { results } = book.tables;
  if (!results) throw new Error("no results");
  const months: Cell[] = [
    firstDayOf("2026-09"),
    "2026-07",
    null,
    202608,
    firstDayOf("2026-07"),
    "soon",
    20260901,
    202613,
  ];
  const cells = results.cells.map((row, at) => (at === 0 ? row : [months[at - 1] ?? null, at, ...row.slice(2)]));
  const sheet = await calculated({ ...book, tables: { ...book.tables, results: { ...results, cells } } });
  const july = 2026 * 12 + 7;
  expect(sheet.column("Months", "in order", 4)).toEqual([july, july + 1, july + 2, ""]);
  // Past the last one they do not begin again.
  expect(new Set(sheet.column("Months", "in order", 60).slice(3))).toEqual(new Set([""]));
  expect(sheet.column("Months", "its row", 3)).toEqual([3, 5, 2]);
  expect(sheet.errors()).toEqual([]);
});

it("a month's number gives back its year and its place in it", () => {
  expect([yearOf("24321"), monthInYear("24321")]).toEqual(["INT((24321-1)/12)", "(MOD(24321-1,12)+1)"]);
});
