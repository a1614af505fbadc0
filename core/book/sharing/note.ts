import { type Cell, isDay } from "../../base/cells.ts";
import { productName } from "../../base/text.ts";
import { columnOf } from "../../formulas/parsing/references.ts";
import type { SheetSnapshot } from "../sheets/snapshot.ts";
import { addressOf, cellAt, formulaAt, isKeptError } from "./sheets.ts";

/**
 * The note on a cell whose formula became native or a value, the same in both languages so that every copy of a
 * workbook finds it again. `SMART KPI (D2): =COCA(B2,C2)`, or `SMART KPI (D2:E13, 3fa2): =…`: the cells it filled and,
 * if they hold values, a checksum of them.
 */
export interface KeptFormula {
  /** The position of the formula and the size of its answer, counted from 0 on its sheet. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** A checksum of the values that replaced it; left out if native formulas did. */
  readonly mark?: string;
  readonly formula: string;
}

/** @param before the note a person left there: it stays above ours */
export function noteWith(before: string, row: number, column: number, kept: Omit<KeptFormula, "address">): string {
  const last = addressOf(row + kept.rows - 1, column + kept.columns - 1);
  const area = [addressOf(row, column), ...(kept.rows * kept.columns > 1 ? [last] : [])].join(":");
  const line = `${productName} (${[area, ...(kept.mark ? [kept.mark] : [])].join(", ")}): ${kept.formula.replace(/\s*\n\s*/g, " ")}`;
  return [noteWithout(before), line].filter((part) => part).join("\n");
}

const line = new RegExp(`^${productName} \\(([A-Z]+)(\\d+)(?::([A-Z]+)(\\d+))?(?:, ([0-9a-f]{4}))?\\):\\s*(=.*)$`, "m");

/** The formula kept in a note; undefined if there is none. */
export function keptIn(note: string): KeptFormula | undefined {
  const match = note.replace(/\r\n?/g, "\n").match(line);
  if (!match) return undefined;
  const [, columnLetters = "", digits = "", lastLetters = columnLetters, lastDigits = digits, mark, formula = ""] =
    match;
  const rows = Number(lastDigits) - Number(digits) + 1;
  const columns = columnOf(lastLetters) - columnOf(columnLetters) + 1;
  return { address: `${columnLetters}${digits}`, rows, columns, ...(mark && { mark }), formula: formula.trim() };
}

/** The rest of the note: empty if it was only ours. */
export const noteWithout = (note: string): string => note.replace(/\r\n?/g, "\n").replace(line, "").trim();

/** A checksum of the values in an area. If one of them changes, so does the checksum, except one time in 65,536. */
export function markOf(sheet: SheetSnapshot, row: number, column: number, rows: number, columns: number): string {
  let hash = 0x811c9dc5;
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++)
      for (const letter of `${shownAt(sheet, row + down, column + across)}\u0000`)
        hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, "0");
}

const shownAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  isKeptError(formulaAt(sheet, row, column)) ? "#" : plain(cellAt(sheet, row, column));

/**
 * A value in a form every program returns: files keep 15 digits, dates may become numbers, and every error became the
 * same one.
 */
function plain(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  if (isDay(cell)) return String(cell.day);
  return typeof cell === "object" ? "#" : String(cell);
}
