import { columnLetters } from "../../base/address.ts";
import { type Cell, isCellError } from "../../base/cells.ts";
import { quoted, type Text } from "../../base/text.ts";
import type { PlanCell } from "../sheets/plan.ts";
import type { SheetSnapshot } from "../sheets/snapshot.ts";

/** The cells of whole sheets, by their position on the sheet, counted from 0. */

export const cellAt = (sheet: SheetSnapshot, row: number, column: number): Cell =>
  sheet.cells[row - sheet.row]?.[column - sheet.column] ?? null;

export const formulaAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "";

export const noteAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  sheet.notes.find((each) => each.row === row && each.column === column)?.note ?? "";

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The value to leave in place of a formula; an error stays an error. */
export const kept = (cell: Cell): PlanCell => (isCellError(cell) ? { formula: "=NA()" } : cell);

export const isKeptError = (formula: string): boolean => /^=\s*NA\(\)$/i.test(formula);

/** A sentence about one cell: `“Ads”, D2: …` */
export const about = (sheet: SheetSnapshot, row: number, column: number, says: Text): Text => ({
  en: `${quoted("en", sheet.sheet)}, ${addressOf(row, column)}: ${says.en}`,
  fr: `${quoted("fr", sheet.sheet)}, ${addressOf(row, column)}\u00a0: ${says.fr}`,
});
