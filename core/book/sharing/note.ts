import { type Cell, isDay } from "../../base/cells.ts";
import { productName } from "../../base/text.ts";
import { columnOf } from "../../formulas/parsing/references.ts";
import type { SheetSnapshot } from "../sheets/snapshot.ts";
import { addressOf, cellAt, formulaAt, isKeptError } from "./sheets.ts";

/**
 * The note beside a cell whose formula of ours became native or a value: the same in both languages, so that every copy of
 * a workbook finds it again. `SMART KPI (D2): =COCA(B2,C2)`, or `SMART KPI (D2:E13, 3fa2): =…`: the cells it filled and,
 * where they hold values, a mark of these.
 */
export interface KeptFormula {
  /** Where the formula stood and how far its answer reached, on its sheet, counted from 0. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Of the values that took its place; none where native formulas did. */
  readonly mark?: string;
  readonly formula: string;
}

/** @param before the note that a person left there: it stays above */
export function noteWith(before: string, row: number, column: number, kept: Omit<KeptFormula, "address">): string {
  const last = addressOf(row + kept.rows - 1, column + kept.columns - 1);
  const area = [addressOf(row, column), ...(kept.rows * kept.columns > 1 ? [last] : [])].join(":");
  const line = `${productName} (${[area, ...(kept.mark ? [kept.mark] : [])].join(", ")}): ${kept.formula.replace(/\s*\n\s*/g, " ")}`;
  return [noteWithout(before), line].filter((part) => part).join("\n");
}

const line = new RegExp(`^${productName} \\(([A-Z]+)(\\d+)(?::([A-Z]+)(\\d+))?(?:, ([0-9a-f]{4}))?\\):\\s*(=.*)$`, "m");

/** The formula that a note keeps; nothing where it keeps none. */
export function keptIn(note: string): KeptFormula | undefined {
  const match = note.replace(/\r\n?/g, "\n").match(line);
  if (!match) return undefined;
  const [, columnLetters = "", digits = "", lastLetters = columnLetters, lastDigits = digits, mark, formula = ""] =
    match;
  const rows = Number(lastDigits) - Number(digits) + 1;
  const columns = columnOf(lastLetters) - columnOf(columnLetters) + 1;
  return { address: `${columnLetters}${digits}`, rows, columns, ...(mark && { mark }), formula: formula.trim() };
}

/** What else the note says: nothing where it was ours alone. */
export const noteWithout = (note: string): string => note.replace(/\r\n?/g, "\n").replace(line, "").trim();

/** A mark of the values in an area: where one of them is changed, so is the mark, but one time in 65,536. */
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

/** A value as any program gives it back: files keep 15 digits, and dates may be numbers; every error became one. */
function plain(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  if (isDay(cell)) return String(cell.day);
  return typeof cell === "object" ? "#" : String(cell);
}
