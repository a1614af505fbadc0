import { columnLetters } from "../../base/address.ts";
import { type Language, quoted } from "../../base/text.ts";
import type { TableSnapshot } from "./snapshot.ts";

/** The address of a cell of a table, as both programs write it: `C7`. Row and column from 0, headings included. */
export const addressIn = (table: TableSnapshot, row: number, column: number): string =>
  `${columnLetters(table.column + column)}${table.row + row + 1}`;

/** A place for people, with the title that the sheet has now: `“Results”, C7`. */
export const placeIn = (language: Language, table: TableSnapshot, row: number, column: number): string =>
  `${quoted(language, table.sheet)}, ${addressIn(table, row, column)}`;
