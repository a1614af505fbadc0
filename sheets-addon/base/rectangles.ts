/** Cells that are written in one call: Sheets takes rectangles without holes. */
export interface Rectangle<T> {
  /** Counted from 0, from the first cell of the whole. */
  readonly row: number;
  readonly column: number;
  readonly cells: T[][];
}

/**
 * Parts rows with holes (`undefined`) into rectangles: runs of the same columns in rows that follow each other are one.
 */
export function rectangles<T>(rows: readonly (readonly (T | undefined)[])[]): Rectangle<T>[] {
  const found: Rectangle<T>[] = [];
  for (const [row, cells] of rows.entries())
    for (const run of runs(cells)) {
      const above = found.find(
        (each) =>
          each.row + each.cells.length === row &&
          each.column === run.column &&
          each.cells[0]?.length === run.cells.length,
      );
      if (above) above.cells.push(run.cells);
      else found.push({ row, column: run.column, cells: [run.cells] });
    }
  return found;
}

function runs<T>(cells: readonly (T | undefined)[]): { readonly column: number; readonly cells: T[] }[] {
  const found: { column: number; cells: T[] }[] = [];
  for (const [column, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const last = found[found.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else found.push({ column, cells: [cell] });
  }
  return found;
}
