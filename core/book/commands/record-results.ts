import * as v from "valibot";
import { isMonth, monthOf } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { addRows } from "../edits/add-rows.ts";
import { againstFormula, writeCells } from "../edits/cells-to-write.ts";
import { corrections } from "../edits/corrections.ts";
import { closed, expectedRecord, putOff } from "../edits/expected-figures.ts";
import { figureWriting } from "../edits/figure-cells.ts";
import { cellsOfShape } from "../edits/target-columns.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { actionFields, daySchema } from "../tables/actions.ts";
import { expectedFigure, isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

const figure = v.nullable(v.pipe(v.number(), v.finite()));

export const recordResultsRequest = v.object({
  month: v.pipe(v.string(), v.check(isMonth)),
  figures: v.pipe(
    v.array(
      v.object({
        code: v.string(),
        /** `null`: no figure for this month, or none yet. */
        value: figure,
        /** What the user saw in the cell. */
        was: v.optional(figure),
        /** The figure is provisional or missing until that day: `2026-11-15`. */
        expectedOn: v.optional(v.nullable(daySchema), null),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});
/** Records the figures of one month, with a date for those that are provisional. */
export const recordResults: Command<v.InferOutput<typeof recordResultsRequest>> = (snapshot, request, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const { month } = request;
  const recorded = request.figures.map((each) => ({ ...each, month }));
  const figures = figureWriting(snapshot, book, recorded);
  if (isProblem(figures)) return figures;
  const expected = request.figures.map((each) => ({ ...each, row: expectedFigure(book, each.code, month) }));
  const records = [
    ...corrections(snapshot, book, recorded),
    ...expected.flatMap(({ code, expectedOn, row }) =>
      expectedOn !== null && !row ? [expectedRecord(code, month, expectedOn)] : [],
    ),
  ];
  const place = { fields: actionFields, columns: book.actionColumns };
  const table = snapshot.tables.actions as TableSnapshot;
  const added = addRows("actions", table, place, records, book.language);
  if (isProblem(added)) return added;
  const later = expected.flatMap(({ expectedOn, row }) =>
    expectedOn !== null && row ? putOff(book, row, expectedOn) : [],
  );
  const settled = expected.flatMap(({ expectedOn, value, row }) =>
    expectedOn === null && value !== null && row ? closed(book, row, monthOf(today)) : [],
  );
  const blocked = againstFormula(table, [...later, ...settled]);
  if (blocked) return blocked;
  return {
    expects: [...added.expects, ...figures.expects],
    // A provisional figure is marked before it is written, and a final one unmarked after: a plan cut short never makes
    // one look final.
    edits: [
      ...writeCells("actions", [...added.cellsToWrite, ...later]),
      ...writeCells("targets", cellsOfShape(book, recorded, monthOf(today))),
      ...writeCells("results", figures.cellsToWrite),
      ...writeCells("actions", settled),
    ],
  };
};
