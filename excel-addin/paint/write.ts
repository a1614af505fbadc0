import type { EditOf, PlanCell } from "../../core/book/sheets/plan.ts";
import { type Canvas, mostBytes } from "./canvas.ts";
import type { Formats } from "./formats.ts";
import { toExcel } from "./plan-cells.ts";

type Write = EditOf<"write">;
type Cells = readonly (readonly (PlanCell | undefined)[])[];

/**
 * One block, formulas among it: a row is never there by halves. Of what Office.js cuts into parts anyway, blanks that
 * come first on a new sheet are left out; what is too long for a request is sent in several.
 */
export async function paintWrite(canvas: Canvas, formats: Formats, edit: Write): Promise<void> {
  const columns = Math.max(0, ...edit.cells.map(({ length }) => length));
  const isFirst = canvas.writeOn(edit.name);
  const parts = isFirst && edit.cells.length * columns > mostCells ? filledParts(edit, columns) : [edit];
  for (const part of parts)
    for (const { block, bytes } of shortEnough(part)) {
      await canvas.makeRoom(bytes);
      writeBlock(canvas, formats, block);
    }
}

/** Of a block in one piece. */
const mostCells = 1_500;

type Block = Omit<Write, "kind">;

/** A block, or its left and its right half where it is too long for a request. */
function shortEnough(block: Block): readonly { readonly block: Block; readonly bytes: number }[] {
  const { column, cells } = block;
  const sent = cells.map((each) => each.map((cell) => toExcel(cell, undefined).input));
  const bytes = new TextEncoder().encode(JSON.stringify(sent)).length;
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  if (bytes <= mostBytes || columns < 2) return [{ block, bytes }];
  const half = columns >> 1;
  return [
    ...shortEnough({ ...block, cells: cells.map((each) => each.slice(0, half)) }),
    ...shortEnough({ ...block, column: column + half, cells: cells.map((each) => each.slice(half)) }),
  ];
}

function writeBlock(canvas: Canvas, formats: Formats, { name, row, column, cells }: Block): void {
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
function filledParts({ name, row, column, cells }: Write, columns: number): Block[] {
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
