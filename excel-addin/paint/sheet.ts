import type { EditOf } from "../../core/book/sheets/plan.ts";
import { freeTitle } from "../../core/book/sheets/sheet-title.ts";
import { type Canvas, pointsPerPixel } from "./canvas.ts";

/** Adds a sheet at the end and sets its sizes before anything is written on it. */
export function addSheet(canvas: Canvas, edit: EditOf<"sheet">): void {
  const title = freeTitle(edit.title, (each) => canvas.isTitleTaken(each));
  const sheet = canvas.context.workbook.worksheets.add(title);
  canvas.addSheet(edit.sheet, { sheet, title });
  for (const { from, count, size } of runs(edit.columnWidths)) {
    const columns = sheet.getRangeByIndexes(0, from, 1, count);
    if (size > 0) columns.format.columnWidth = size * pointsPerPixel;
    else columns.getEntireColumn().columnHidden = true;
  }
  for (const { from, count, size } of runs(edit.rowHeights ?? []))
    sheet.getRangeByIndexes(from, 0, count, 1).format.rowHeight = size * pointsPerPixel;
  if (edit.page) sheet.showGridlines = false;
  if (edit.hidden) sheet.visibility = "Hidden";
}

/** Keeps the first rows and columns of sheets that were just added in view. */
export function freeze(canvas: Canvas, edits: readonly EditOf<"sheet">[]): void {
  for (const { sheet: key, frozenRows: rows, frozenColumns: columns } of edits) {
    const sheet = canvas.added(key);
    const panes = sheet.freezePanes;
    if (rows > 0 && columns > 0) panes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
    else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
  }
}

/** Neighbors of one size together. */
function runs(sizes: readonly number[]): { from: number; count: number; size: number }[] {
  const found: { from: number; count: number; size: number }[] = [];
  for (const [from, size] of sizes.entries()) {
    const last = found[found.length - 1];
    if (last?.size === size) last.count++;
    else found.push({ from, count: 1, size });
  }
  return found;
}
