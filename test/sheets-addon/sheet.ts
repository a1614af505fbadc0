import type { Chart, Protection, Rule } from "./drawing.ts";
import type { Held } from "./typing.ts";

/** A rectangle of cells, from 0. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet of the spreadsheet in memory; places are `row,column` from 0. */
export class Sheet {
  readonly cells = new Map<string, Held>();
  readonly formats = new Map<string, string>();
  readonly lists = new Map<string, unknown>();
  readonly notes = new Map<string, string>();
  /** What cells look like, by property. */
  readonly looks = new Map<string, Map<string, unknown>>();
  readonly metadata: [string, string][] = [];
  /** Columns and rows are counted from 1, as Apps Script does. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** How many groups each column is in. */
  readonly groupDepths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  merged: Part[] = [];
  charts: Chart[] = [];
  rules: readonly Rule[] = [];
  protection: Protection | undefined;
  frozen: [rows: number, columns: number] = [0, 0];
  size: [rows: number, columns: number] = [1000, 26];
  gridlinesHidden = false;
  hidden = false;
  title: string;
  readonly id: number;

  constructor(title: string, id: number) {
    this.title = title;
    this.id = id;
  }

  /** The last row or column that holds something, from 1. */
  last(part: 0 | 1): number {
    const held = [...this.cells].filter(([, { value, formula }]) => value !== "" || formula);
    return Math.max(0, ...held.map(([place]) => Number(place.split(",")[part]) + 1));
  }

  look(property: string): Map<string, unknown> {
    const look = this.looks.get(property) ?? new Map<string, unknown>();
    this.looks.set(property, look);
    return look;
  }

  /** Only the first of merged cells holds anything. */
  isCovered(row: number, column: number): boolean {
    return this.merged.some(
      (part) => (part.row !== row || part.column !== column) && overlap(part, { row, column, rows: 1, columns: 1 }),
    );
  }

  merge(part: Part): void {
    const cut = this.merged.find((each) => overlap(each, part) && !contains(part, each));
    if (cut) throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    this.merged = [...this.merged.filter((each) => !overlap(each, part)), part];
    for (const place of [...this.cells.keys()]) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      if (this.isCovered(row, column)) this.cells.delete(place);
    }
  }
}

export const overlap = (one: Part, other: Part): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const contains = (outer: Part, inner: Part): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
