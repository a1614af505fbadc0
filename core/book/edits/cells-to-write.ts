import type { Cell } from "../../base/cells.ts";
import type { Problem } from "../../base/problem.ts";
import { codeKey } from "../kpi/codes.ts";
import type { TableKey } from "../sheets/layout.ts";
import { tables } from "../sheets/layout.ts";
import type { Edit, Expectation, PlanCell } from "../sheets/plan.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import type { MonthGrid } from "../tables/month-grid.ts";
import { isBlankCell } from "../tables/records.ts";
import { formulaInTheWay } from "../tables/refusals.ts";

/** One cell to write. A table gets all of its cells in one edit, so that it has all of them or none. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** One write over the smallest rectangle; cells in between do not change. No edit if there is nothing to write. */
export function writeCells(key: TableKey, cellsToWrite: readonly CellToWrite[]): Edit[] {
  if (cellsToWrite.length === 0) return [];
  const rows = cellsToWrite.map(({ row }) => row);
  const columns = cellsToWrite.map(({ column }) => column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const cells = [...Array(Math.max(...rows) - row + 1)].map(() =>
    new Array<PlanCell | undefined>(Math.max(...columns) - column + 1).fill(undefined),
  );
  for (const cellToWrite of cellsToWrite)
    (cells[cellToWrite.row - row] as (PlanCell | undefined)[])[cellToWrite.column - column] = cellToWrite.cell;
  return [{ kind: "write", name: tables[key].name, row, column, cells }];
}

/** The values some cells of a table must still hold, row by row. */
export function expectCells(key: TableKey, cellsToWrite: readonly CellToWrite[]): Expectation[] {
  const rows = new Map<number, (PlanCell | undefined)[]>();
  for (const { row, column, cell } of cellsToWrite) {
    const cells = rows.get(row) ?? [];
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell;
    rows.set(row, cells);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, cells]) => ({ table: key, row, cells }));
}

/** The blank rows of a table, from the top. Values in the user's own columns count too. */
export const blankRows = (table: TableSnapshot): number[] =>
  table.cells.flatMap((cells, row) => (row > 0 && cells.every(isBlankCell) && !hasFormula(table, row) ? [row] : []));

const hasFormula = (table: TableSnapshot, row: number): boolean =>
  (table.formulas?.[row] ?? []).some((formula) => formula !== "");

/** A row that must still be blank, so that two people who add at once do not overwrite each other. */
export const expectBlank = (key: TableKey, table: TableSnapshot, row: number): Expectation => ({
  table: key,
  row,
  cells: (table.cells[row] ?? []).map(() => null),
});

/** Gives each code without a column a free one; undefined if there are not enough. */
export function columnsFor(
  grid: MonthGrid,
  codes: readonly string[],
): { readonly columns: ReadonlyMap<string, number>; readonly added: readonly CellToWrite[] } | undefined {
  const columns = new Map(grid.columns);
  const added: CellToWrite[] = [];
  const free = [...grid.free];
  for (const code of codes) {
    if (columns.has(codeKey(code))) continue;
    const column = free.shift();
    if (column === undefined) return undefined;
    columns.set(codeKey(code), column);
    added.push({ row: 0, column, cell: code });
  }
  return { columns, added };
}

/** Why cells cannot be written: one of them holds the user's own formula. */
export function againstFormula(table: TableSnapshot, cellsToWrite: readonly CellToWrite[]): Problem | undefined {
  const blocked = cellsToWrite.find(({ row, column }) => (table.formulas?.[row]?.[column] ?? "") !== "");
  return blocked && formulaInTheWay(table, blocked.row, blocked.column);
}

/** A cell's content as the value to expect. An error is expected as its text, since it is never written. */
export const asExpected = (cell: Cell): PlanCell =>
  typeof cell === "object" && cell !== null && "error" in cell ? cell.error : cell;
