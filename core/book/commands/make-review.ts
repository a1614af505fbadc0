import * as v from "valibot";
import { firstDayOf, isMonth, type Month } from "../../base/months.ts";
import { missingMarks, printedSheets } from "../edits/data-sheets.ts";
import { completedPage, livePage, pageState, repairedPage, reviewedKpisOf } from "../review/live/live-page.ts";
import { words } from "../review/page/words.ts";
import { reviewName, scoreNames, tables } from "../sheets/layout.ts";
import { addressIn } from "../sheets/places.ts";
import type { Edit } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { frozenRows } from "../tables/frozen-months.ts";
import { type Book, isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const makeReviewRequest = v.object({
  /** The month the page shows. `null`: the latest one with a figure. Left out: no change. */
  month: v.nullable(v.pipe(v.string(), v.check(isMonth))),
  /** The name at the top; left out: no change. */
  company: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80))),
});
/** Adds the page of the month, its phone sheet and the hidden sheet behind them. If they exist, repairs them. */
export const makeReview: Command<v.InferOutput<typeof makeReviewRequest>> = (snapshot, { month, company }) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const reviewed = reviewedKpisOf(book);
  const { language, dayOrder } = book;
  const hasYearStart = snapshot.tables.yearStart !== undefined;
  const state = pageState(snapshot);
  const printed = printedSheets(snapshot, book);
  if (state !== "whole") {
    const start = {
      company: company || words.company[language],
      month: month === null ? null : firstDayOf(month),
      ...reviewed,
      frozenMonths: frozenRows(snapshot),
      hasYearStart,
      dayOrder,
      hasPhone: snapshot.phone === true,
    };
    const page = state === "none" ? livePage(language, start) : completedPage(language, start);
    return {
      expects: [],
      edits: [...page, ...scoreCells(snapshot, book), ...missingMarks(snapshot), ...printed, shown],
    };
  }
  return {
    expects: [],
    edits: [
      ...repairedPage(language, { ...reviewed, hasYearStart, dayOrder }, snapshot.phone === true),
      ...scoreCells(snapshot, book),
      ...printed,
      ...(month === null ? [] : [showMonth(month)]),
      ...(company ? [input("company", company)] : []),
      shown,
    ],
  };
};

const shown: Edit = { kind: "show", name: reviewName };

/**
 * The score of each objective, 0 to 1: the mean score of its KPIs, found by the name in the same row. Existing content
 * stays.
 */
function scoreCells({ tables: { objectives } }: Snapshot, { objectiveColumns }: Book): Edit[] {
  const [column, names] = [objectiveColumns.get("score"), objectiveColumns.get("name")];
  if (column === undefined || names === undefined || !objectives) return [];
  const { name } = tables.objectives;
  const rows = objectives.cells.length - 1;
  const cells = Array.from({ length: rows }, (_, index) => {
    const objective = addressIn(objectives, index + 1, names);
    const sum = (part: "score" | "known"): string =>
      `SUMPRODUCT((${scoreNames.objective}=TRIM(${objective}))*${scoreNames[part]})`;
    const mean = `IF(${sum("known")}=0,"",${sum("score")}/${sum("known")})`;
    const isFilled = objectives.cells[index + 1]?.[column] != null || !!objectives.formulas?.[index + 1]?.[column];
    return [isFilled ? undefined : { formula: `=IF(${objective}="","",${mean})` }];
  });
  if (cells.every(([cell]) => cell === undefined)) return [];
  return [
    { kind: "format", name, area: { row: 1, column, rows, columns: 1 }, format: { number: "percent" } },
    { kind: "write", name, row: 1, column, cells },
  ];
}

const input = (key: "company" | "month", cell: string | { readonly day: number }): Edit => ({
  kind: "write",
  name: tables[key].name,
  row: 0,
  column: 0,
  cells: [[cell]],
});

const showMonth = (month: Month): Edit => input("month", firstDayOf(month));
