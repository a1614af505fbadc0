import * as v from "valibot";
import { isMonth, monthOf } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { writeCells } from "../edits/cells-to-write.ts";
import { figureWriting } from "../edits/figure-cells.ts";
import { cellsOfShape } from "../edits/target-columns.ts";
import { tables } from "../sheets/layout.ts";
import { isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const pasteHistoryRequest = v.object({
  code: v.string(),
  figures: v.pipe(
    v.array(
      v.object({
        month: v.pipe(v.string(), v.check(isMonth)),
        value: v.pipe(v.number(), v.finite()),
        /** The current figure the preview showed. */
        was: v.optional(v.nullable(v.pipe(v.number(), v.finite()))),
      }),
    ),
    v.minLength(1),
    v.maxLength(tables.results.rows),
  ),
});
export type PasteHistoryRequest = v.InferInput<typeof pasteHistoryRequest>;

/** Writes past figures of one KPI as previewed: all of them or none. */
export const pasteHistory: Command<v.InferOutput<typeof pasteHistoryRequest>> = (snapshot, request, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const figures = request.figures.map((figure) => ({ ...figure, code: request.code }));
  const writing = figureWriting(snapshot, book, figures);
  if (isProblem(writing)) return writing;
  return {
    expects: writing.expects,
    // Targets first: if the plan is cut short and run again, they already match the figures.
    edits: [
      ...writeCells("targets", cellsOfShape(book, figures, monthOf(today))),
      ...writeCells("results", writing.cellsToWrite),
    ],
  };
};
