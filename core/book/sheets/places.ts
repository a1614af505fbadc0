import { columnLetters } from "../../base/address.ts";
import { type Language, quoted } from "../../base/text.ts";
import type { TableSnapshot } from "./snapshot.ts";

/** The address of a table's cell, as both programs write it: `C7`. Row and column from 0, headings included. */
export const addressIn = (table: TableSnapshot, row: number, column: number): string =>
  `${columnLetters(table.column + column)}${table.row + row + 1}`;

/** A place as people read it, with the sheet's current title: `“Results”, C7`. */
export const placeIn = (language: Language, table: TableSnapshot, row: number, column: number): string =>
  `${quoted(language, table.sheet)}, ${addressIn(table, row, column)}`;
