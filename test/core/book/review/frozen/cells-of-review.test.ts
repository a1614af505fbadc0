import { expect, it } from "vitest";
import { pageCellsOf } from "../../../../../core/book/review/frozen/cells-of-review.ts";
import { reviewOf } from "../../../../../core/book/review/frozen/review.ts";
import { headAt, kpiAt, pageHeight, pageWidth } from "../../../../../core/book/review/page/page-cells.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

it("the cells of a review are all those of the page, blank where it shows nothing", () => {
  const book = readBook(bookWith([kpi("LEADS", { objective: "Grow", startValue: 96, target: 112 })], { LEADS: usual }));
  const cells = pageCellsOf(reviewOf(book, september));
  const at = ({ row, column }: { row: number; column: number }) => cells[row]?.[column];
  expect([cells.length, new Set(cells.map((row) => row.length))]).toEqual([pageHeight, new Set([pageWidth])]);
  expect([at(headAt("kpis")), at(kpiAt(0, "name")), at(kpiAt(1, "name")), at(kpiAt(1, "statusCode"))]).toEqual([
    1,
    "LEADS",
    "",
    0,
  ]);
});
