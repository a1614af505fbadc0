import type { SheetKey } from "../core/book/layout.ts";
import type { Area, Edit } from "../core/book/plan.ts";
import { freeTitle } from "../core/book/sheet-title.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the sheets that we add, invisibly: one that was left blank half-way is taken up again. */
const mark = "smart-kpi-sheet";

/** Adds a sheet at the end. A sheet of the user's that has the title keeps it: the new one gets a number. */
export function addSheet(spreadsheet: Spreadsheet, edit: Extract<Edit, { kind: "sheet" }>): Sheet {
  const sheets = spreadsheet.getSheets();
  const byTitle = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  const called = (title: string): Sheet | undefined => byTitle.get(title.toLowerCase());
  const title = freeTitle(edit.title, (each) => {
    const taken = called(each);
    return taken !== undefined && !isLeftBlank(taken, edit.sheet);
  });
  const left = called(title);
  const sheet = left ?? spreadsheet.insertSheet(title, sheets.length);
  if (!left) sheet.addDeveloperMetadata(mark, edit.sheet);
  layOut(sheet, edit);
  return sheet;
}

function isLeftBlank(sheet: Sheet, key: SheetKey): boolean {
  const marked = sheet.getDeveloperMetadata().some((each) => each.getKey() === mark && each.getValue() === key);
  return marked && sheet.getLastRow() === 0;
}

function layOut(sheet: Sheet, { columnWidths, frozenRows, frozenColumns }: Extract<Edit, { kind: "sheet" }>): void {
  reach(sheet, Math.max(1, frozenRows + 1), Math.max(columnWidths.length, frozenColumns + 1));
  let first = 0;
  for (let column = 1; column <= columnWidths.length; column++) {
    if (columnWidths[column] === columnWidths[first]) continue;
    sheet.setColumnWidths(first + 1, column - first, columnWidths[first] as number);
    first = column;
  }
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
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
