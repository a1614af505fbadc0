import type { SheetKey } from "../../core/book/sheets/layout.ts";
import type { Area, EditOf } from "../../core/book/sheets/plan.ts";
import { freeTitle } from "../../core/book/sheets/sheet-title.ts";
import type { Ornaments } from "./ornaments.ts";
import { sizeCalls } from "./sizes.ts";

/** What a new sheet has, in pixels. */
export const usualWidth = 100;
export const usualHeight = 21;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the sheets that we add, invisibly: one that was left half-way is taken up again. */
const mark = "smart-kpi-sheet";

/**
 * Adds a sheet at the end. A sheet of the user's that has the title keeps it: the new one gets a number.
 * @returns the sheet, and whether it is one that was left half-way: what lies over cells may be there already
 */
export function addSheet(
  spreadsheet: Spreadsheet,
  edit: EditOf<"sheet">,
  ornaments: Ornaments,
): { readonly sheet: Sheet; readonly leftBlank: boolean } {
  const sheets = spreadsheet.getSheets();
  const byTitle = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  const called = (title: string): Sheet | undefined => byTitle.get(title.toLowerCase());
  const title = freeTitle(edit.title, (each) => {
    const taken = called(each);
    return taken !== undefined && !isLeftHalfWay(taken, edit);
  });
  const left = called(title);
  const sheet = left ?? spreadsheet.insertSheet(title, sheets.length);
  if (!left) sheet.addDeveloperMetadata(mark, edit.sheet);
  layOut(sheet, edit, ornaments);
  return { sheet, leftBlank: left !== undefined };
}

/** Whether we added a sheet, even if it was renamed. */
export const isMarked = (sheet: Sheet, key?: SheetKey): boolean =>
  sheet.getDeveloperMetadata().some((each) => each.getKey() === mark && (key === undefined || each.getValue() === key));

/** Blank, or hidden: nobody types there, and all its cells are rewritten. */
const isLeftHalfWay = (sheet: Sheet, { sheet: key, hidden }: EditOf<"sheet">): boolean =>
  isMarked(sheet, key) && (hidden === true || sheet.getLastRow() === 0);

function layOut(sheet: Sheet, edit: EditOf<"sheet">, ornaments: Ornaments): void {
  const { columnWidths, rowHeights = [], frozenRows, frozenColumns, page, hidden } = edit;
  reach(sheet, Math.max(rowHeights.length, frozenRows + 1), Math.max(columnWidths.length, frozenColumns + 1));
  if (hidden) {
    // Nobody looks at it: it needs no widths.
    sheet.hideSheet();
    return;
  }
  for (const { from, count, size } of sizeCalls(columnWidths, usualWidth))
    if (size > 0) sheet.setColumnWidths(from + 1, count, size);
    else sheet.hideColumns(from + 1, count);
  // A page keeps its row heights when its texts change.
  for (const { from, count, size } of sizeCalls(rowHeights, usualHeight))
    sheet.setRowHeightsForced(from + 1, count, size);
  ornaments.try("freeze", () => {
    if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
    if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  });
  if (page) sheet.setHiddenGridlines(true);
}

/** The range of an area of the sheet, which grows where it is too small: a new one has 26 columns. */
export function areaOf(sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  reach(sheet, row + rows, column + columns);
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

function reach(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
