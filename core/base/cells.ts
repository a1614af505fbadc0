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

/** The range without the blank rows at its end, so that users can pass a whole column. At least one row stays. */
export function withoutTrailingBlankRows(grid: Grid): Grid {
  let rows = grid.length;
  while (rows > 1 && (grid[rows - 1] as readonly Cell[]).every((cell) => cell === null)) rows--;
  return rows === grid.length ? grid : grid.slice(0, rows);
}

/** How ad programs and people write that there is nothing: `--`. It is a blank, never a 0. */
export const isNone = (cell: Cell): boolean =>
  typeof cell === "string" && cell.length < 8 && /^\s*(?:--?|–|—)\s*$/.test(cell);

export const isBlank = (grid: Grid): boolean => grid.every((row) => row.every((cell) => cell === null));

/** Most rows are numbers and pass unchanged: a plain loop is fast enough for 100,000 of them. */
export function areNumbers(row: readonly unknown[]): row is readonly number[] {
  for (let column = 0; column < row.length; column++) if (!Number.isFinite(row[column])) return false;
  return true;
}
