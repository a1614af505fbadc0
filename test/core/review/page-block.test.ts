import { expect, it } from "vitest";
import { readBook } from "../../../core/book/read.ts";
import { blockHeight, blockWidth, headAt, kpiAt } from "../../../core/review/block.ts";
import { pageBlockOf } from "../../../core/review/page-block.ts";
import { reviewOf } from "../../../core/review/review.ts";
import { bookWith, kpi, september, usual } from "./month-book.ts";

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
