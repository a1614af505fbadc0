import type { Day } from "../../base/cells.ts";
import type { SheetKey, TableKey } from "./layout.ts";

/**
 * What a host paints in one batch. The kinds are a closed list, so that each painter is a table with an entry per kind.
 */

export interface Plan {
  /** What the user saw in the rows about to change. If the book differs by now, nothing is painted. */
  readonly expects: readonly Expectation[];
  /**
   * Every prefix of `edits` leaves a valid book, because neither host can roll back a batch. The edit that makes the
   * change take effect comes last, and running the same command again completes one that was cut short.
   */
  readonly edits: readonly Edit[];
}

/** A row of a table as the user saw it, values only; `undefined` for a cell whose value does not matter. */
export interface Expectation {
  readonly table: TableKey;
  /** Counted from 0, headings included. */
  readonly row: number;
  readonly cells: readonly (PlanCell | undefined)[];
}

/**
 * What is put into a cell. Text stays text even if it begins with `=`; only `formula` is a formula: in English, with
 * its `=` and commas.
 */
export type PlanCell = number | string | boolean | null | Day | { readonly formula: string };

/**
 * A rectangle inside a table, counted from its first cell. What lies above a table that the same plan makes, its title
 * for instance, has negative rows.
 */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Edit =
  /**
   * A new sheet at the end. If a sheet has that title already, the painter leaves it alone and adds a number to the new
   * title.
   */
  | {
      readonly kind: "sheet";
      readonly sheet: SheetKey;
      readonly title: string;
      /** In pixels; 0 hides the column. */
      readonly columnWidths: readonly number[];
      /** In pixels, from the first row. Rows without a value keep the usual height. */
      readonly rowHeights?: readonly number[];
      readonly frozenRows: number;
      readonly frozenColumns: number;
      /** A page to read rather than fill in: no grid lines. */
      readonly page?: true;
      /** Helper cells that nobody needs to see. */
      readonly hidden?: true;
    }
  /** A defined name on a sheet this plan adds. If the book has the name already, it moves there. */
  | { readonly kind: "name"; readonly name: string; readonly sheet: SheetKey; readonly area: Area }
  /** Cells starting at a place inside a named range. `undefined` leaves a cell unchanged. */
  | {
      readonly kind: "write";
      readonly name: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (PlanCell | undefined)[])[];
    }
  | { readonly kind: "format"; readonly name: string; readonly area: Area; readonly format: Format }
  /** A list of words to choose from. Other words are possible, with a warning. */
  | { readonly kind: "list"; readonly name: string; readonly area: Area; readonly words: readonly string[] }
  /** A list of the values in another range, which grows with that range. Other values are possible, with a warning. */
  | { readonly kind: "choose"; readonly name: string; readonly area: Area; readonly among: NamedArea }
  /** Merges each area into one cell. */
  | { readonly kind: "merge"; readonly name: string; readonly areas: readonly Area[] }
  /** Shows or hides the whole rows of the area, and gives each of them a height in pixels. */
  | {
      readonly kind: "rows";
      readonly name: string;
      readonly area: Area;
      readonly hidden: boolean;
      readonly height?: number;
    }
  /** Puts the whole columns of the area into a group, and closes it: its + opens it. */
  | { readonly kind: "fold"; readonly name: string; readonly area: Area }
  /**
   * Gives cells a look in each row whose code, in another column of the same range, is this number. Other rules stay.
   */
  | {
      readonly kind: "condition";
      readonly name: string;
      readonly area: Area;
      /** The column of the codes, counted from the first column of the range. */
      readonly codes: number;
      readonly equals: number;
      readonly style: Style;
    }
  /**
   * Gives a look to the cells of an area for which a formula holds. It says what is asked of the first cell of the
   * area, by addresses of the sheet, which move with the cell unless they have a `$`: `$A7=$A$3`, without `=` in
   * front. Who plans it knows where the range is: on a sheet that the same plan adds, for instance.
   */
  | {
      readonly kind: "rule";
      readonly name: string;
      readonly area: Area;
      readonly formula: string;
      readonly style: Style;
    }
  /** Gives a look to the cells of an area that hold a text where a number belongs. */
  | { readonly kind: "texts"; readonly name: string; readonly area: Area; readonly style: Style }
  /** A line chart over an area of the sheet. */
  | { readonly kind: "chart"; readonly name: string; readonly area: Area; readonly chart: Chart }
  /**
   * The area prints in landscape on A4 with a footer that says what it is: on one page or, with headings, one page wide
   * and as many down as it takes. Not in Sheets, where no script can do that.
   */
  | {
      readonly kind: "print";
      readonly name: string;
      readonly area: Area;
      readonly footer: string;
      /** On upright paper. */
      readonly upright?: true;
      /** Repeated on each page, with the first column: from this row to the headings. */
      readonly headings?: { readonly row: number };
    }
  /** Protects the sheet's formulas against accidental changes, without a password. Inputs stay open. */
  | { readonly kind: "protect"; readonly name: string; readonly inputs: readonly Area[] }
  /** Brings the sheet of the range to the front, so that the user sees what was just made. */
  | { readonly kind: "show"; readonly name: string }
  /** Cells of any sheet, found by its title: formulas that become native formulas, values, or our formulas again. */
  | { readonly kind: "replace"; readonly sheet: string; readonly cells: readonly Replacement[] };

export type EditKind = Edit["kind"];

export type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;

/** A cell of a sheet, counted from 0, and its new content. */
export interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
  /** The note attached to the cell. `null` removes one of ours; left out, the note stays. */
  readonly note?: string | null;
}

/** Cells of a named range. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/**
 * The lines of a chart over one area: the first column holds the labels, each further column is a line, the first row
 * names the lines.
 */
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

/** The margins of an edit that prints, in inches. */
export const pageMargins = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 } as const;

/** How cells look. Each host has its own color for a purpose. */
export interface Format {
  readonly look?: "heading" | "input" | "computed" | "title" | "note";
  readonly number?: "money" | "percent" | "number" | "month" | "day" | "month-day" | "text";
  readonly wrap?: true;
  /** What a printed page looks like, the same in every program. */
  readonly style?: Style;
}

/** Colors are `#RRGGBB`. What is left out does not change. */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** The color of a thin line below each row of the area. */
  readonly below?: string;
}
