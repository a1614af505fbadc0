import { columnLetters } from "../../core/base/address.ts";
import type { Area } from "../../core/book/sheets/plan.ts";
import { rectangles } from "./rectangles.ts";

/** What is known of the cells of a sheet: rows and columns from 0, holes where nothing is. */
export type Cells<T> = (T | undefined)[][];

export function put<T>(cells: Cells<T>, { row, column, rows, columns }: Area, value: T): void {
  for (let down = row; down < row + rows; down++) {
    const line = cells[down] ?? [];
    cells[down] = line;
    for (let across = column; across < column + columns; across++) line[across] = value;
  }
}

/** The cells in which something is, as few areas as rows that follow each other allow. */
export function areasWhere<T>(cells: Cells<T>, is: (value: T) => boolean): Area[] {
  const marked = Array.from(cells, (line) =>
    Array.from(line ?? [], (value) => (value !== undefined && is(value) ? true : undefined)),
  );
  return rectangles(marked).map(({ row, column, cells: [first = [], ...below] }) => ({
    row,
    column,
    rows: below.length + 1,
    columns: first.length,
  }));
}

/** The smallest area around others, of which there is one at least. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((each) => each.row));
  const column = Math.min(...areas.map((each) => each.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((each) => each.row + each.rows)) - row,
    columns: Math.max(...areas.map((each) => each.column + each.columns)) - column,
  };
}

/** `B3:D7`, as Sheets names an area of a sheet, or `B3` for one cell. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
