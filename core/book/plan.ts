import type { Day } from "../cells.ts";
import type { SheetKey, TableKey } from "./layout.ts";

/** What a host paints in one batch: a closed vocabulary, so that each painter knows every word of it. */

export interface Plan {
  /** What the user saw of the rows that are about to change. Where the book differs by now, nothing is painted. */
  readonly expects: readonly Expectation[];
  /**
   * In an order of which every beginning leaves a valid book: neither host can take a batch back. The edit that makes the
   * change count comes last, and the same command run again completes what was cut short.
   */
  readonly edits: readonly Edit[];
}

/** A row of a table as the user saw it, values only; `undefined` where it does not matter what a cell holds. */
export interface Expectation {
  readonly table: TableKey;
  /** Counted from 0, headings included. */
  readonly row: number;
  readonly cells: readonly (PlanCell | undefined)[];
}

/** What is put into a cell. Text is text, whatever it begins with; only `formula` is a formula: English, with its `=` and commas. */
export type PlanCell = number | string | boolean | null | Day | { readonly formula: string };

/** A rectangle inside a table, counted from its first cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Edit =
  /** A new sheet at the end. Where a sheet of that title exists, the painter adds a number to it and leaves that sheet alone. */
  | {
      readonly kind: "sheet";
      readonly sheet: SheetKey;
      readonly title: string;
      /** In pixels. */
      readonly columnWidths: readonly number[];
      readonly frozenRows: number;
      readonly frozenColumns: number;
    }
  /** A defined name on a sheet that this plan adds. Where the book has the name already, it moves there. */
  | { readonly kind: "name"; readonly name: string; readonly sheet: SheetKey; readonly area: Area }
  /** Cells from a place inside a named range on; `undefined` leaves a cell as it is. */
  | {
      readonly kind: "write";
      readonly name: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (PlanCell | undefined)[])[];
    }
  | { readonly kind: "format"; readonly name: string; readonly area: Area; readonly format: Format }
  /** A list of words to choose from; other words stay possible, with a warning. */
  | { readonly kind: "list"; readonly name: string; readonly area: Area; readonly words: readonly string[] };

/** How cells look. Colours are those of the painter's host for the purpose. */
export interface Format {
  readonly look?: "heading" | "input" | "computed" | "title" | "note";
  readonly number?: "money" | "percent" | "number" | "month" | "day" | "text";
  readonly wrap?: true;
}
