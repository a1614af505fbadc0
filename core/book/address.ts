import { type Language, quoted } from "../text.ts";
import type { TableSnapshot } from "./snapshot.ts";

/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The address of a cell of a table, as both programs write it: `C7`. Row and column from 0, headings included. */
export const addressIn = (table: TableSnapshot, row: number, column: number): string =>
  `${columnLetters(table.column + column)}${table.row + row + 1}`;

/** A place for people, with the title that the sheet has now: `“Results”, C7`. */
export const placeIn = (language: Language, table: TableSnapshot, row: number, column: number): string =>
  `${quoted(language, table.sheet)}, ${addressIn(table, row, column)}`;

/** A sheet's title as formulas write it, whatever it holds: `'L''année'`. */
export const quotedSheet = (title: string): string => `'${title.replace(/'/g, "''")}'`;
