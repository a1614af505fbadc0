import { expect, it } from "vitest";
import { readBook } from "../../../core/book/read.ts";
import { blockRows, blockWidth, headAt, kpiAt, objectiveRows } from "../../../core/review/block.ts";
import { pageBlockOf } from "../../../core/review/page-block.ts";
import { reviewOf } from "../../../core/review/review.ts";
import { bookAfter } from "../commands/desk.ts";
import { bookWith, kpi, september, usual } from "./month-book.ts";

it("the block holds every cell of the page, blank where it shows nothing, and the scores of the objectives", () => {
  const start = bookWith([kpi("LEADS", { objective: "Grow", startValue: 96, target: 112 })], { LEADS: usual });
  const book = readBook(bookAfter(start, "save-objective", { objective: { name: "Rest" } }));
  const block = pageBlockOf(reviewOf(book, september), book);
  const at = ({ row, column }: { row: number; column: number }) => block[row]?.[column];
  expect([block.length, new Set(block.map((row) => row.length))]).toEqual([
    blockRows.scores + objectiveRows,
    new Set([blockWidth]),
  ]);
  expect([at(headAt("kpis")), at(kpiAt(0, "name")), at(kpiAt(1, "name")), at(kpiAt(1, "statusCode"))]).toEqual([
    1,
    "LEADS",
    "",
    0,
  ]);
  expect(block.slice(blockRows.scores).map(([score]) => score)).toEqual([
    0.5,
    ...new Array(objectiveRows - 1).fill(""),
  ]);
});
