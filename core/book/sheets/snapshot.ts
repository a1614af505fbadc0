import type { Cell } from "../../base/cells.ts";
import type { DayOrder } from "../../base/months.ts";
import type { Language } from "../../base/text.ts";
import type { TableKey } from "./layout.ts";
import type { Area } from "./plan.ts";

/** What a host reads in one go, as plain data: the current tables of a KPI book. */
export interface Snapshot {
  /** The book's own language if it has one, otherwise the spreadsheet's. */
  readonly language: Language;
  /** How English names a day in this book, by its region; left out, the day comes first. */
  readonly dayOrder?: DayOrder;
  /** Whether the guide sheet already has its defined name. */
  readonly guide?: boolean;
  /** Whether the phone sheet does. */
  readonly phone?: boolean;
  /** A table is missing if its defined name is. A workbook with no tables is not a KPI book yet. */
  readonly tables: Readonly<Partial<Record<TableKey, TableSnapshot>>>;
  /** The sheets of the whole workbook. Only read for commands that go through every formula. */
  readonly sheets?: readonly SheetSnapshot[];
}

/** What a sheet holds, ours or the user's own. */
export interface SheetSnapshot {
  readonly sheet: string;
  /** The first cell that was read, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** The formula of each of these cells, in English with commas; `""` if it has none. */
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly SheetNote[];
  /** How far the answers of formulas that fill several cells reach; left out if the program does not say. */
  readonly spreads?: readonly Area[];
}

/** A note and its position on the sheet, counted from 0. */
export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** A table with its headings and its current position: people insert rows and columns, rename sheets, sort. */
export interface TableSnapshot {
  readonly sheet: string;
  /** The first cell of the named range, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Headings first. A cell with a formula holds its value. */
  readonly cells: readonly (readonly Cell[])[];
  /** The formula of each of these cells, `""` if it has none. Left out if the table has no formulas. */
  readonly formulas?: readonly (readonly string[])[];
  /** What is typed in the first rows below the named range, as wide as it is. Left out if there is nothing. */
  readonly below?: readonly (readonly Cell[])[];
}

/** So many rows below a table are looked at for what somebody has typed there, where nothing is read. */
export const rowsBelow = 20;

/** A table cut out of cells that were read further down than it reaches. */
export const withBelow = (read: readonly (readonly Cell[])[], rows: number): Pick<TableSnapshot, "cells" | "below"> => {
  const below = read.slice(rows, rows + rowsBelow);
  const isFilled = below.some((row) => row.some((cell) => cell !== null && cell !== ""));
  return { cells: read.slice(0, rows), ...(isFilled && { below }) };
};

/** The formulas as a snapshot holds them: left out if there are none. */
export const withFormulas = (formulas: readonly (readonly string[])[]): Pick<TableSnapshot, "formulas"> =>
  formulas.some((row) => row.some((formula) => formula !== "")) ? { formulas } : {};
