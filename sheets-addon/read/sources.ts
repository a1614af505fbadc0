import type { Grid } from "../../core/base/cells.ts";
import { gridFromSheets } from "../base/cells.ts";
import { isMarked } from "../paint/sheet.ts";

/** The sheets of the user's own, from which figures can be brought in. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mostSheets = 50;
/** More rows than the reader takes are cut here: what it says of a table that is too long needs no more. */
const mostRows = 20_050;
const mostColumns = 401;

/** Our sheets have one of our names on them, or our mark. */
function theirs(): Sheet[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const names = spreadsheet.getNamedRanges().filter((each) => /^kpi_/i.test(each.getName()));
  const ours = new Set(names.map((each) => each.getRange().getSheet().getSheetId()));
  return spreadsheet.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()) && !isMarked(sheet));
}

/** Their titles; sheets without any content are left out. */
export const sources = (): string[] =>
  theirs()
    .slice(0, mostSheets)
    .filter((sheet) => sheet.getLastRow() > 0)
    .map((sheet) => sheet.getName());

/** Everything that such a sheet holds, from A1 on; nothing where it is gone or is not one of them. */
export function sheetCells(title: string): Grid | undefined {
  const sheet = theirs().find((each) => each.getName() === title);
  if (!sheet) return undefined;
  const [rows, columns] = [Math.min(sheet.getLastRow(), mostRows), Math.min(sheet.getLastColumn(), mostColumns)];
  if (rows === 0 || columns === 0) return [];
  return gridFromSheets(sheet.getRange(1, 1, rows, columns).getValues());
}
