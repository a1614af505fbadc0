import { expect, it } from "vitest";
import type { Cell } from "../../../../../core/base/cells.ts";
import { readMonth } from "../../../../../core/base/months.ts";
import { isProblem } from "../../../../../core/base/problem.ts";
import { isMonthForFormulas } from "../../../../../core/book/tables/typed-month.ts";
import { tableOf } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, withInputs } from "../month-book.ts";

const cells: readonly Cell[] = [
  ...["2026-01", "2026/2", "2026.03", "2026-04-05", " 05/2026 ", "6.2026", "juillet 2026", "AOUT 2026", "Sept. 2026"],
  ...["oct-2026", "nov./2026", "déc. 2026", "févr. 2027", "Sept 26", "1.9.2026", "202611", "2026-13", "soon", "2026"],
  ...["2026-09 figures", "2026-091", "2026-09-xx", "2026-02-30", "2027-04-00", "2027-05-15T10:00", "2027-06-30 noon"],
  ...["13/2026", "x 2026", "2026-1-5", "May", "-2026", " "],
  ...[202703, 20260901, 202713, 46478, 12, true, { error: "#N/A" }],
];

it("a month typed in any way is read as the core reads it, or is not read", { timeout: 60_000 }, async () => {
  const book = withInputs(bookWith([kpi("LEADS")]));
  const results = tableOf(book, "results");
  const rows = results.cells.map((row, at) => (at === 0 ? row : [cells[at - 1] ?? null, ...row.slice(1)]));
  const longer = [...rows, ...cells.slice(rows.length - 1).map((cell) => [cell])];
  const sheet = await calculated({ ...book, tables: { ...book.tables, results: { ...results, cells: longer } } });
  const expected = cells.map((cell) => {
    const month = readMonth(cell);
    if (isProblem(month) || !isMonthForFormulas(cell)) return "";
    return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  });
  expect(sheet.column("Months", "row of Results", cells.length)).toEqual(expected);
  expect(expected.filter((month) => month !== "")).toHaveLength(16);
});
