/** A calendar day without a time zone, as the serial number both programs count: 1 is 31 December 1899. */
export interface Day {
  readonly day: number;
}

/** An error from another cell: `#N/A`, `#DIV/0!`, or `Loading...` for an input that has not arrived yet. */
export interface CellError {
  readonly error: string;
}

/** What one cell holds, in every host. `null` is a blank cell. */
export type Cell = number | string | boolean | null | Day | CellError;

/** A range: rows of equal length, at least one cell. */
export type Grid = readonly (readonly Cell[])[];

/** What a host passes for one argument: `undefined` if it was left out. */
export type Passed = Cell | Grid | undefined;

export const isGrid = (passed: Passed): passed is Grid => Array.isArray(passed);

export const isDay = (cell: unknown): cell is Day => typeof cell === "object" && cell !== null && "day" in cell;

export const isCellError = (cell: unknown): cell is CellError =>
  typeof cell === "object" && cell !== null && "error" in cell;

/** How many rows there are without the blank ones at the end: users may pass a whole column. At least one counts. */
export function filledRows<Value>(
  grid: readonly (readonly Value[])[],
  isBlank: (value: Value) => boolean = (value) => value === null,
): number {
  let rows = grid.length;
  while (rows > 1 && areBlank(grid[rows - 1] as readonly Value[], isBlank)) rows--;
  return rows;
}

/** A plain loop: most ranges are columns, in which it costs less than `every`. */
function areBlank<Value>(row: readonly Value[], isBlank: (value: Value) => boolean): boolean {
  for (let column = 0; column < row.length; column++) if (!isBlank(row[column] as Value)) return false;
  return true;
}

/** How ad programs and people write that there is nothing: `--`. It is a blank, never a 0. */
export const isNone = (cell: Cell): boolean =>
  typeof cell === "string" && cell.length < 8 && /^\s*(?:--?|–|—)\s*$/.test(cell);

export const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => cell === null);

/** Whether a value is a number that every program writes as it is: −0, NaN and infinities are not. */
const isPlainNumber = (value: unknown): boolean =>
  typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0);

/**
 * Rows with each cell converted. Most cells are plain numbers, which nobody converts; rows and ranges in which nothing
 * changes are not copied, since there may be 100,000 rows.
 */
export function withCells<From, To>(
  rows: readonly (readonly From[])[],
  convert: (value: From, row: number, column: number) => To,
): To[][] {
  let copy: unknown[][] | undefined;
  for (let row = 0; row < rows.length; row++) {
    const given = rows[row] as readonly From[];
    for (let column = 0; column < given.length; column++) {
      const value = given[column] as From;
      if (isPlainNumber(value)) continue;
      const cell = convert(value, row, column);
      if (Object.is(cell, value)) continue;
      copy ??= rows.slice() as unknown[][];
      if (copy[row] === given) copy[row] = given.slice();
      (copy[row] as unknown[])[column] = cell;
    }
  }
  return (copy ?? rows) as To[][];
}
