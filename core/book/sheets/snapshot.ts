import type { Cell } from "../../base/cells.ts";
import type { Language } from "../../base/text.ts";
import type { TableKey } from "./layout.ts";
import type { Area } from "./plan.ts";

/** What a host reads in one go, as plain data: the tables of a KPI book as they stand. */
export interface Snapshot {
  /** The book's own language where it has one, else that of the spreadsheet. */
  readonly language: Language;
  /** Whether the sheet that says how to read the book has its name already. */
  readonly guide?: boolean;
  /** A table is missing where its defined name is: a book without any is no KPI book yet. */
  readonly tables: Readonly<Partial<Record<TableKey, TableSnapshot>>>;
  /** The sheets of the whole workbook: read only for commands that go through every formula. */
  readonly sheets?: readonly SheetSnapshot[];
}

/** What a sheet holds, the user's own too. */
export interface SheetSnapshot {
  readonly sheet: string;
  /** The first cell that was read, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** For each of these cells its formula in English with commas, `""` where it has none. */
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly SheetNote[];
  /** How far the answers of formulas reach that fill several cells; left out where the program does not say. */
  readonly spreads?: readonly Area[];
}

/** A note, and where on its sheet it stands, counted from 0. */
export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** A table with its headings, where it stands now: people insert rows and columns, rename sheets, sort. */
export interface TableSnapshot {
  readonly sheet: string;
  /** The first cell of the named range, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Headings first. What a formula answered stands here as its value. */
  readonly cells: readonly (readonly Cell[])[];
  /** For each of these cells its formula, `""` where it has none. Left out where the table has no formula at all. */
  readonly formulas?: readonly (readonly string[])[];
}

/** The formulas as a snapshot carries them: left out where there is none. */
export const withFormulas = (formulas: readonly (readonly string[])[]): Pick<TableSnapshot, "formulas"> =>
  formulas.some((row) => row.some((formula) => formula !== "")) ? { formulas } : {};
