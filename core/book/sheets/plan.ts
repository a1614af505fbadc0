import type { Day } from "../../base/cells.ts";
import type { SheetKey, TableKey } from "./layout.ts";

/** What a host paints in one batch: a closed list of kinds, so that each painter is a table with an entry for each. */

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
      /** In pixels; 0 hides the column. */
      readonly columnWidths: readonly number[];
      /** In pixels, from the first row on; rows without one keep the usual height. */
      readonly rowHeights?: readonly number[];
      readonly frozenRows: number;
      readonly frozenColumns: number;
      /** A page to be read rather than filled in: no grid lines. */
      readonly page?: true;
      /** Helper cells that nobody needs to see. */
      readonly hidden?: true;
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
  | { readonly kind: "list"; readonly name: string; readonly area: Area; readonly words: readonly string[] }
  /** A list of what stands in another range, so that it grows with it; other values stay possible, with a warning. */
  | { readonly kind: "choose"; readonly name: string; readonly area: Area; readonly among: NamedArea }
  /** Each area becomes one cell. */
  | { readonly kind: "merge"; readonly name: string; readonly areas: readonly Area[] }
  /** Shows or hides the whole rows of the area. */
  | { readonly kind: "rows"; readonly name: string; readonly area: Area; readonly hidden: boolean }
  /** Cells look so in each row whose code, in another column of the same range, is this number. Other rules stay. */
  | {
      readonly kind: "condition";
      readonly name: string;
      readonly area: Area;
      /** The column of the codes, counted from the first of the range. */
      readonly codes: number;
      readonly equals: number;
      readonly style: Style;
    }
  /** A line chart over an area of the sheet. */
  | { readonly kind: "chart"; readonly name: string; readonly area: Area; readonly chart: Chart }
  /** The area prints on one landscape A4 page; a footer says what it is. Not in Sheets, which lets no script do so. */
  | { readonly kind: "print"; readonly name: string; readonly area: Area; readonly footer: string }
  /** Formulas of the sheet are guarded against slips, without a password; the inputs stay open. */
  | { readonly kind: "protect"; readonly name: string; readonly inputs: readonly Area[] }
  /** The sheet of the range comes to the front: what was just made is seen. */
  | { readonly kind: "show"; readonly name: string }
  /** Cells of any sheet, found by its title: formulas that become native, values, or formulas again. */
  | { readonly kind: "replace"; readonly sheet: string; readonly cells: readonly Replacement[] };

export type EditKind = Edit["kind"];

export type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;

/** A cell of a sheet, counted from 0, and what it holds from now on. */
export interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
  /** The note beside the cell; `null` takes one of ours away, left out leaves it. */
  readonly note?: string | null;
}

/** Cells of a named range. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** Lines over one block: the first column holds the labels, each further one a line, the first row what the line is called. */
export interface Chart {
  readonly data: NamedArea;
  /** What each line looks like, in the order of the columns. */
  readonly lines: readonly Line[];
}

export interface Line {
  /** `#RRGGBB`. */
  readonly color: string;
  /** In pixels; 0 draws the marks alone. */
  readonly width: number;
  readonly dashed?: true;
  /** A mark at each point: a dot, or a larger ring around it. */
  readonly marks?: "dot" | "ring";
}

/** How cells look. Colours are those of the painter's host for the purpose. */
export interface Format {
  readonly look?: "heading" | "input" | "computed" | "title" | "note";
  readonly number?: "money" | "percent" | "number" | "month" | "day" | "text";
  readonly wrap?: true;
  /** What a printed page looks like, the same in every program. */
  readonly style?: Style;
}

/** Colours are `#RRGGBB`; what is left out stays as it is. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** The colour of a thin line below each row of the area. */
  readonly below?: string;
}
