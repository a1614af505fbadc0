import type { EditOf, PlanCell } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";
import type { Formats } from "./formats.ts";
import { toExcel } from "./plan-cells.ts";

type Write = EditOf<"write">;
type Cells = readonly (readonly (PlanCell | undefined)[])[];

/**
 * One block, formulas among it: a row is never there by halves. Of what Office.js cuts into parts anyway, blanks that
 * come first on a new sheet are left out.
 */
export function paintWrite(canvas: Canvas, formats: Formats, edit: Write): void {
  const columns = Math.max(0, ...edit.cells.map(({ length }) => length));
  const isFirst = canvas.writeOn(edit.name);
  if (isFirst && edit.cells.length * columns > mostCells) {
    for (const part of filledParts(edit, columns)) writeBlock(canvas, formats, part);
  } else writeBlock(canvas, formats, edit);
}

/** Of a block in one piece. */
const mostCells = 1_500;

function writeBlock(canvas: Canvas, formats: Formats, { name, row, column, cells }: Omit<Write, "kind">): void {
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  const block = cells.map((each, down) =>
    Array.from({ length: columns }, (_, across) =>
      toExcel(each[across], formats.codeAt(name, row + down, column + across)),
    ),
  );
  if (block.every((each) => each.every(({ input }) => input === null))) return;
  const range = canvas.range(name, { row, column, rows: cells.length, columns });
  if (block.some((each) => each.some(({ format }) => format !== null)))
    range.numberFormat = block.map((each) => each.map(({ format }) => format));
  range.formulas = block.map((each) => each.map(({ input }) => input));
}

/** Neighboring columns that are filled from the same row to the same row, without what is blank above and below. */
function filledParts({ name, row, column, cells }: Write, columns: number): Omit<Write, "kind">[] {
  const parts: { from: number; to: number; first: number; last: number }[] = [];
  for (let at = 0; at < columns; at++) {
    const [first, last] = extent(cells, at);
    const before = parts[parts.length - 1];
    if (before?.to === at && before.first === first && before.last === last) before.to++;
    else if (last >= 0) parts.push({ from: at, to: at + 1, first, last });
  }
  return parts.map(({ from, to, first, last }) => ({
    name,
    row: row + first,
    column: column + from,
    cells: cells.slice(first, last + 1).map((each) => each.slice(from, to)),
  }));
}

/** The first and the last row that are filled in a column; -1 where none is. */
function extent(cells: Cells, column: number): [first: number, last: number] {
  const isFilled = (each: Cells[number]): boolean => each[column] !== undefined && each[column] !== null;
  const first = cells.findIndex(isFilled);
  let last = cells.length - 1;
  while (last >= 0 && !isFilled(cells[last] as Cells[number])) last--;
  return [first, last];
}
