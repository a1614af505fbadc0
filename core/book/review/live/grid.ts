import { columnLetters } from "../../../base/address.ts";
import type { PlanCell } from "../../sheets/plan.ts";

/** How many KPIs the page has room for, and how far the tables of a book reach. */
export const slots = 10;
export const months = 60;
export const definitionRows = 30;
export const actionRows = 200;

/** The reviewed KPIs of a book, counted from 0 in the order of the sheet KPIs. */
export const eachSlot: readonly number[] = [...Array(slots).keys()];

/** Cells of the sheet that computes, laid out from left to right in bands: each band has a title, below it its cells. */
export class CalcGrid {
  private readonly rows: PlanCell[][] = [];
  private column = 0;

  /** Opens a band of some columns; a blank column parts it from the next. */
  band(title: string, columns: number): Band {
    const first = this.column;
    this.column += columns + 1;
    this.put(0, first, title);
    return new Band(this, first);
  }

  put(row: number, column: number, cell: PlanCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as PlanCell[];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  /** All cells as a rectangle. */
  cells(): PlanCell[][] {
    const width = Math.max(...this.rows.map(({ length }) => length));
    return this.rows.map((row) => [...row, ...new Array<PlanCell>(width - row.length).fill(null)]);
  }
}

/** One cell or a rectangle of cells of the sheet, as formulas on it write them. */
export type Address = string;

/** Nobody copies these formulas: plain addresses keep them short. */
const address = (row: number, column: number): Address => `${columnLetters(column)}${row + 1}`;

export const formula = (text: string): PlanCell => ({ formula: `=${text}` });

/** A whole column of cells, one for each month, action or other thing counted from 0. */
export interface Column {
  at(index: number): Address;
  readonly all: Address;
  /** From one index to another, both included. */
  part(from: number, to: number): Address;
}

/** A quantity of every KPI: a row of ten cells. */
export interface Quantity {
  (slot: number): Address;
  /** The ten cells. */
  readonly all: Address;
}

export class Band {
  private readonly grid: CalcGrid;
  private readonly first: number;
  private next = 1;

  constructor(grid: CalcGrid, first: number) {
    this.grid = grid;
    this.first = first;
  }

  /** A labelled cell below the last one: a constant, or a formula (without its `=`). */
  value(label: string, cell: PlanCell): Address {
    const row = this.next++;
    this.grid.put(row, this.first, label);
    this.grid.put(row, this.first + 1, cell);
    return address(row, this.first + 1);
  }

  /** A labelled row of cells below the last one. */
  line(label: string, cells: readonly PlanCell[]): { at(index: number): Address; readonly all: Address } {
    const row = this.next++;
    this.grid.put(row, this.first, label);
    for (const [index, cell] of cells.entries()) this.grid.put(row, this.first + 1 + index, cell);
    return {
      at: (index) => address(row, this.first + 1 + index),
      all: `${address(row, this.first + 1)}:${address(row, this.first + cells.length)}`,
    };
  }

  /** A row of formulas, one for each KPI. */
  quantity(label: string, text: (slot: number) => string): Quantity {
    const { at, all } = this.line(
      label,
      eachSlot.map((slot) => formula(text(slot))),
    );
    return Object.assign((slot: number) => at(slot), { all });
  }

  /** A column of the band, filled from below its title on. */
  column(offset: number, heading: string, cells: readonly PlanCell[]): Column {
    const column = this.first + offset;
    this.grid.put(1, column, heading);
    for (const [index, cell] of cells.entries()) this.grid.put(2 + index, column, cell);
    return this.columnAt(offset, cells.length);
  }

  /** The addresses of a column that may be filled later: formulas may name cells that come after them. */
  columnAt(offset: number, length: number): Column {
    const column = this.first + offset;
    const part = (from: number, to: number): Address => `${address(2 + from, column)}:${address(2 + to, column)}`;
    return { at: (index) => address(2 + index, column), all: part(0, length - 1), part };
  }

  /** A rectangle of the band, from below its title on. */
  block(cells: readonly (readonly PlanCell[])[]): { readonly row: number; readonly column: number } {
    for (const [down, row] of cells.entries())
      for (const [across, cell] of row.entries()) this.grid.put(1 + down, this.first + across, cell);
    return { row: 1, column: this.first };
  }
}
