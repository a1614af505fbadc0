import * as v from "valibot";
import { isMonth, monthOf } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { addRows } from "../edits/add-rows.ts";
import { writeCells } from "../edits/cells-to-write.ts";
import { corrections } from "../edits/corrections.ts";
import { figureWriting } from "../edits/figure-cells.ts";
import { importWriting } from "../edits/import-rows.ts";
import { cellsOfShape } from "../edits/target-columns.ts";
import { tables } from "../sheets/layout.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { actionFields } from "../tables/actions.ts";
import { importSchema } from "../tables/imports.ts";
import { isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

const figure = v.pipe(v.number(), v.finite());

export const bringInFiguresRequest = v.object({
  figures: v.pipe(
    v.array(
      v.object({
        code: v.string(),
        month: v.pipe(v.string(), v.check(isMonth)),
        value: figure,
        /** The figure that the preview showed in its place. */
        was: v.optional(v.nullable(figure)),
      }),
    ),
    v.minLength(1),
    v.maxLength(5_000),
  ),
  /** How they were read: `importOf` says so of each KPI. */
  imports: v.optional(v.pipe(v.array(importSchema), v.maxLength(tables.imports.rows)), () => []),
});
export type BringInFiguresRequest = v.InferInput<typeof bringInFiguresRequest>;

/** Writes figures of several KPIs and months into Results, as the preview showed them: all of them or none. */
export const bringInFigures: Command<v.InferOutput<typeof bringInFiguresRequest>> = (
  snapshot,
  { figures, imports },
  today,
) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const writing = figureWriting(snapshot, book, figures);
  if (isProblem(writing)) return writing;
  const kept = importWriting(snapshot, imports);
  if (isProblem(kept)) return kept;
  const corrected = corrections(snapshot, book, figures);
  const place = { fields: actionFields, columns: book.actionColumns };
  const added = addRows("actions", snapshot.tables.actions as TableSnapshot, place, corrected, book.language);
  if (isProblem(added)) return added;
  return {
    expects: [...added.expects, ...writing.expects, ...kept.expects],
    // Targets first: if the plan is cut and run again, they already are what the figures ask for.
    edits: [
      ...writeCells("actions", added.cellsToWrite),
      ...writeCells("targets", cellsOfShape(book, figures, monthOf(today))),
      ...writeCells("results", writing.cellsToWrite),
      ...kept.edits,
    ],
  };
};
