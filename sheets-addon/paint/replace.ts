import { misread, type Problem } from "../../core/base/problem.ts";
import type { Edit, EditOf, PlanCell } from "../../core/book/sheets/plan.ts";
import { addressOf, areasWhere, type Cells, put } from "../base/areas.ts";
import { rectangles } from "../base/rectangles.ts";
import type { Canvas } from "./canvas.ts";
import { typed } from "./typed.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ReplaceEdit = EditOf<"replace">;

/** The sheets whose cells are replaced, by title, or which of them is gone. */
export function replacedSheets(spreadsheet: Spreadsheet, edits: readonly Edit[]): ReadonlyMap<string, Sheet> | Problem {
  const sheets = new Map<string, Sheet>();
  for (const edit of edits) {
    if (edit.kind !== "replace" || sheets.has(edit.sheet)) continue;
    const sheet = spreadsheet.getSheetByName(edit.sheet);
    if (!sheet) return sheetGone(edit.sheet);
    sheets.set(edit.sheet, sheet);
  }
  return sheets;
}

/** A note that keeps a formula is there before its cell is replaced, and goes after it has been. */
export function replace(canvas: Canvas, { cells }: ReplaceEdit): void {
  const contents: Cells<PlanCell> = [];
  const notes: Cells<string> = [];
  const noNotes: Cells<true> = [];
  for (const { row, column, cell, note } of cells) {
    const place = { row, column, rows: 1, columns: 1 };
    put(contents, place, cell);
    if (note === null) put(noNotes, place, true);
    else if (note !== undefined) put(notes, place, note);
  }
  inRectangles(canvas, notes, (range, each) => range.setNotes(each));
  inRectangles(canvas, contents, (range, each) => range.setValues(each.map((line) => line.map(typed))));
  for (const area of areasWhere(contents, () => true)) canvas.written(area);
  const cleared = areasWhere(noNotes, () => true);
  if (cleared.length > 0) canvas.sheet.getRangeList(cleared.map(addressOf)).clearNote();
}

function inRectangles<T>(
  canvas: Canvas,
  cells: Cells<T>,
  set: (range: GoogleAppsScript.Spreadsheet.Range, cells: T[][]) => unknown,
): void {
  for (const { row, column, cells: each } of rectangles(Array.from(cells, (line) => Array.from(line ?? []))))
    set(canvas.range({ row, column, rows: each.length, columns: each[0]?.length ?? 0 }), each);
}

const sheetGone = (title: string): Problem =>
  misread("sheet-gone", {
    en: `The sheet “${title}” is no longer there, so nothing was written. Close the panel and open it again.`,
    fr: `La feuille « ${title} » n'existe plus, donc rien n'a été écrit. Fermez le volet et rouvrez-le.`,
  });
