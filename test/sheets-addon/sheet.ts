import type { Held } from "./typing.ts";

/** One sheet of the spreadsheet in memory; places are `row,column` from 0. */
export class Sheet {
  readonly cells = new Map<string, Held>();
  readonly formats = new Map<string, string>();
  readonly lists = new Map<string, readonly string[]>();
  readonly metadata: [string, string][] = [];
  readonly widths = new Map<number, number>();
  frozen: [rows: number, columns: number] = [0, 0];
  size: [rows: number, columns: number] = [1000, 26];
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
}
