import type { Cell, Grid } from "../../core/base/cells.ts";
import { sheetOf } from "../base/address.ts";
import { bookNames } from "../base/workbook.ts";
import { cellOf } from "./snapshot.ts";

/** The sheets of the user's own, from which figures can be brought in. */

const mostSheets = 50;
/** More rows than the reader takes are cut here: what it says of a table that is too long needs no more. */
const mostRows = 20_050;
const mostColumns = 401;

/** Titles of the sheets that no name of ours is on: two round trips. Sheets without any content are left out. */
export async function readSources(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const places = bookNames.map((name) => names.getItemOrNullObject(name).getRangeOrNullObject());
  for (const place of places) place.load("address");
  await context.sync();
  const ours = new Set(places.filter(({ isNullObject }) => !isNullObject).map(({ address }) => sheetOf(address)));
  const theirs = worksheets.items.filter(({ name }) => !ours.has(name)).slice(0, mostSheets);
  const used = theirs.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load("rowCount");
  await context.sync();
  return theirs.flatMap(({ name }, index) => (used[index]?.isNullObject ? [] : [name]));
}

/** Everything that a sheet holds, from A1 on; nothing where it is gone. Cells that are shown as dates are days. */
export async function readSheetCells(context: Excel.RequestContext, title: string): Promise<Grid | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(title);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (used.isNullObject) return [];
  const rows = Math.min(used.rowIndex + used.rowCount, mostRows);
  const columns = Math.min(used.columnIndex + used.columnCount, mostColumns);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.load("values,numberFormat");
  await context.sync();
  return range.values.map((row, at) => row.map((value, column) => datedCell(value, range.numberFormat[at]?.[column])));
}

function datedCell(value: unknown, format: unknown): Cell {
  const cell = cellOf(value);
  return typeof cell === "number" && cell >= 1 && isDateFormat(format) ? { day: Math.floor(cell) } : cell;
}

/** A format with a day, a month or a year, apart from its quoted words, colors and escaped signs. */
export const isDateFormat = (format: unknown): boolean =>
  typeof format === "string" && /[dmy]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|Standard/gi, ""));
