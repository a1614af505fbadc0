import { columnLetters, quotedSheet } from "../../core/base/address.ts";
import type { Area } from "../../core/book/sheets/plan.ts";

/** Where cells are in the file. */

export interface Place {
  /** The title of the sheet. */
  readonly sheet: string;
  /** Counted from 0 on the sheet. */
  readonly area: Area;
}

/** A part of a place, given from its first cell on. */
export const partOf = ({ sheet, area }: Place, part: Area): Place => ({
  sheet,
  area: { ...part, row: area.row + part.row, column: area.column + part.column },
});

/** The address of an area on its own sheet: `A1:C5`, or `$A$1:$C$5` with `$`. */
export function addressOf({ row, column, rows, columns }: Area, fixed: "" | "$" = ""): string {
  const cell = (r: number, c: number): string => `${fixed}${columnLetters(c)}${fixed}${r + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** The address of cells from any sheet: `'Results'!$A$1:$A$61`. */
export const referenceTo = ({ sheet, area }: Place): string => `${quotedSheet(sheet)}!${addressOf(area, "$")}`;
