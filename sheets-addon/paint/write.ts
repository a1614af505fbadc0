import type { PlanCell } from "../../core/book/sheets/plan.ts";
import { rectangles } from "../base/rectangles.ts";
import type { Canvas } from "./canvas.ts";
import { typed } from "./typed.ts";

/** Cells of a sheet that wait to be written, from a place on, counted from 0; holes stay as they are. */
export interface Waiting {
  readonly canvas: Canvas;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (PlanCell | undefined)[])[];
}

/**
 * Two writes as one where they make a rectangle, so that thousands of formulas go in one call. Where they would not,
 * the second one must wait for the first: a later write may be what makes an earlier one count.
 */
export function joined(first: Waiting, second: Waiting): Waiting | undefined {
  if (first.canvas !== second.canvas) return undefined;
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const rows = Math.max(...[first, second].map((each) => each.row + each.cells.length)) - row;
  const columns = Math.max(...[first, second].map((each) => each.column + widthOf(each.cells))) - column;
  if (rows * columns > mostBlank + 2 * (sizeOf(first) + sizeOf(second))) return undefined;
  const cells = Array.from({ length: rows }, () => new Array<PlanCell | undefined>(columns).fill(undefined));
  for (const each of [first, second])
    for (const [down, line] of each.cells.entries())
      for (const [across, cell] of line.entries()) {
        const target = cells[each.row + down - row];
        if (target && cell !== undefined) target[each.column + across - column] = cell;
      }
  const whole = filled({ canvas: first.canvas, row, column, cells });
  return whole.cells.every((line) => line.every((cell) => cell !== undefined)) ? whole : undefined;
}

/** How many cells more may be written blank to save a call. */
const mostBlank = 1_000;

const widthOf = (cells: Waiting["cells"]): number => Math.max(0, ...cells.map(({ length }) => length));

const sizeOf = ({ cells }: Waiting): number => cells.length * widthOf(cells);

/** Cells that are known to be blank are written blank, so that what belongs together is mostly one rectangle. */
const filled = ({ canvas, row, column, cells }: Waiting): Waiting => ({
  canvas,
  row,
  column,
  cells: cells.map((line, down) =>
    Array.from(line, (cell, across) =>
      cell === undefined && canvas.isBlank(row + down, column + across) ? null : cell,
    ),
  ),
});

/** Where more calls than these would be needed, two of them are spent on reading what is blank. */
const mostParts = 3;

/** One call for each rectangle, formulas among it, so that a row is never there by halves. */
export function write(waiting: Waiting): void {
  const { canvas, row, column } = waiting;
  let parts = rectangles<PlanCell>(filled(waiting).cells);
  if (parts.length > mostParts && !canvas.fresh) {
    canvas.look({ row, column, rows: waiting.cells.length, columns: widthOf(waiting.cells) });
    parts = rectangles<PlanCell>(filled(waiting).cells);
  }
  for (const part of parts) {
    const area = {
      row: row + part.row,
      column: column + part.column,
      rows: part.cells.length,
      columns: part.cells[0]?.length ?? 0,
    };
    canvas.range(area).setValues(part.cells.map((line) => line.map(typed)));
    canvas.written(area);
  }
}
