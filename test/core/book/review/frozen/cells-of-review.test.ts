import { expect, it } from "vitest";
import { pageBlockOf } from "../../../../../core/book/review/frozen/cells-of-review.ts";
import { reviewOf } from "../../../../../core/book/review/frozen/review.ts";
import { blockHeight, blockWidth, headAt, kpiAt } from "../../../../../core/book/review/page/page-cells.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

it("the block holds every cell of the page, blank where it shows nothing", () => {
  const book = readBook(bookWith([kpi("LEADS", { objective: "Grow", startValue: 96, target: 112 })], { LEADS: usual }));
  const block = pageBlockOf(reviewOf(book, september));
  const at = ({ row, column }: { row: number; column: number }) => block[row]?.[column];
  expect([block.length, new Set(block.map((row) => row.length))]).toEqual([blockHeight, new Set([blockWidth])]);
  expect([at(headAt("kpis")), at(kpiAt(0, "name")), at(kpiAt(1, "name")), at(kpiAt(1, "statusCode"))]).toEqual([
    1,
    "LEADS",
    "",
    0,
  ]);
});
