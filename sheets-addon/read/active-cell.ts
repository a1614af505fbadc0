import { columnLetters, quotedSheet } from "../../core/base/address.ts";
import type { Grid } from "../../core/base/cells.ts";
import { languageOf } from "../../core/base/text.ts";
import { wordingOf } from "../../core/book/sheets/language-cell.ts";
import { languageName } from "../../core/book/sheets/layout.ts";
import {
  type ActiveCell,
  argumentsToRead,
  asPassed,
  mostExplained,
  type ReadCells,
} from "../../core/formulas/explain/active-cell.ts";
import type { Reference } from "../../core/formulas/parsing/references.ts";
import { gridFromSheets } from "../base/cells.ts";
import { formulaFromSheets } from "../base/notation.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The active cell with what its formula reads; nothing where no cell is chosen. What Sheets computes itself, no script
 * can ask for.
 */
export function activeCell(): ActiveCell | undefined {
  const spreadsheet = SpreadsheetApp.getActive();
  const cell = spreadsheet.getCurrentCell();
  if (!cell) return undefined;
  const locale = spreadsheet.getSpreadsheetLocale();
  const sheet = cell.getSheet();
  const formula = formulaFromSheets(cell.getFormula(), locale);
  const read = argumentsToRead(formula).flatMap(({ text, kind, reference }): ReadCells[] => {
    if (reference) {
      const from = reference.sheet === undefined ? sheet : spreadsheet.getSheetByName(reference.sheet);
      const cells = from && cellsOf(from, reference);
      return cells ? [{ text, cells }] : [];
    }
    const named = kind === "name" ? spreadsheet.getRangeByName(text) : null;
    return named ? namedCells(text, named) : [];
  });
  return {
    sheet: sheet.getName(),
    address: cell.getA1Notation(),
    formula,
    shows: gridFromSheets(cell.getValues())[0]?.[0] ?? null,
    language: languageOf(locale),
    dayOrder: wordingOf(spreadsheet.getRangeByName(languageName)?.getValue(), locale).dayOrder,
    read,
  };
}

/** What is filled of a range is fetched, the blanks below it are not: a whole column has as many rows as its sheet. */
function cellsOf(sheet: Sheet, { row, column, rows, columns }: Reference): Grid | undefined {
  const wanted = rows ?? Math.max(1, sheet.getLastRow() - row);
  if (wanted * columns > mostExplained || column + columns > sheet.getMaxColumns()) return undefined;
  const filled = Math.min(wanted, sheet.getLastRow() - row);
  if (filled < 1) return asPassed([], wanted, columns);
  return asPassed(gridFromSheets(sheet.getRange(row + 1, column + 1, filled, columns).getValues()), rows, columns);
}

function namedCells(text: string, range: Range): ReadCells[] {
  const [row, column, rows, columns] = [
    range.getRow() - 1,
    range.getColumn() - 1,
    range.getNumRows(),
    range.getNumColumns(),
  ];
  const reference = { prefix: "", row, column, rows, columns, range: true, held: { row: false, column: false } };
  const cells = cellsOf(range.getSheet(), reference);
  const last = rows * columns > 1 ? `:${columnLetters(column + columns - 1)}${row + rows}` : "";
  const place = `${quotedSheet(range.getSheet().getName())}!${columnLetters(column)}${row + 1}${last}`;
  return cells ? [{ text, cells, place }] : [];
}
