import { type Cell, type Grid, withCells } from "../../core/base/cells.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { ShownCell } from "../../core/formulas/engine/answer.ts";
import { dayIn, timeZone } from "./time-zone.ts";

/**
 * Between the values of Sheets and the cells of the core. A value of another realm is no `instanceof Date`:
 * its tag is asked instead.
 */

const errors: ReadonlySet<unknown> = new Set([
  ...["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"],
  "Loading...",
]);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** The cells of a range. */
export const gridFromSheets = (values: unknown[][]): Grid => withCells(values, cellFromSheets);

/** Sheets hands over a blank as an empty text and an error as its text. */

export function cellFromSheets(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (value === "") return null;
    return errors.has(value) ? { error: value } : value;
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

/** Sheets has no error value to put into a spilled range: its text is used instead. */
export function toSheets(cell: ShownCell): number | string | boolean {
  if (cell === null) return "";
  return isProblem(cell) ? (cell.reason === "unknown" ? "#N/A" : "#VALUE!") : cell;
}
