import { areNumbers, type Cell, type Passed } from "../../core/base/cells.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { ShownCell } from "../../core/formulas/engine/answer.ts";
import { dayIn, timeZone } from "./time-zone.ts";

/**
 * Between the values of Sheets and the cells of the core. A value of another realm is no `instanceof Date`:
 * its tag is asked instead.
 */

const errorText = /^(#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)|Loading\.\.\.)$/;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/**
 * Sheets hands over a blank as an empty text, an error as its text, one cell as a bare value. The rows of a range are
 * ours alone: they are changed in place, and only where something in them is no number.
 */
export function fromSheets(value: unknown): Passed {
  if (!Array.isArray(value)) return value === undefined ? undefined : cellFromSheets(value);
  for (let row = 0; row < value.length; row++) {
    const cells = value[row] as unknown[];
    if (!areNumbers(cells)) value[row] = cells.map(cellFromSheets);
  }
  return value as Passed;
}

function cellFromSheets(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (value === "") return null;
    return errorText.test(value) ? { error: value } : value;
  }
  return isDate(value) ? dayFromDate(value) : null;
}

const days = new Map<number, Cell>();

function dayFromDate(date: Date): Cell {
  const time = date.getTime();
  let day = days.get(time);
  if (day === undefined) {
    day = dayIn(timeZone(), date);
    days.set(time, day);
  }
  return day;
}

/** Rows of an answer, as Sheets spills them. */
export const rowsToSheets = (rows: ShownCell[][]): (number | string | boolean)[][] =>
  rows.map((row) => (areNumbers(row) ? (row as number[]) : row.map(toSheets)));

/** Sheets has no error value to put into a spilled range: its text is used instead. */
export function toSheets(cell: ShownCell): number | string | boolean {
  if (cell === null) return "";
  return isProblem(cell) ? (cell.reason === "unknown" ? "#N/A" : "#VALUE!") : cell;
}
