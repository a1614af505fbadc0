import type { Area, EditOf, Replacement } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";
import { askComments, type Comments } from "./comments.ts";
import { toExcel } from "./plan-cells.ts";

type Replace = EditOf<"replace">;

/**
 * Replaces cells of any sheet, a block at a time. One round trip before, to know the number formats of the cells, and
 * two where there are comments. A comment goes before its cell: where Excel gives up between them, no formula is lost.
 */
export async function paintReplacements(canvas: Canvas, edits: readonly Replace[]): Promise<void> {
  const asked = edits.map(({ sheet: title, cells }) => {
    const sheet = canvas.sheetTitled(title);
    return {
      title,
      cells,
      sheet,
      blocks: blocksOf(cells).map((block) => ({ ...block, range: askFormat(sheet, block) })),
    };
  });
  const commented = asked.filter(({ cells }) => cells.some(({ note }) => note !== undefined));
  const comments = await askComments(
    canvas.context,
    commented.map(({ sheet }) => sheet),
  );
  for (const { title, cells, sheet, blocks } of asked) {
    canvas.open(title);
    const beside = comments.get(sheet);
    if (beside) for (const cell of cells) comment(sheet, beside, cell);
    for (const block of blocks) put(block.range, block.cells);
  }
}

function askFormat(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("numberFormat");
  return range;
}

function put(range: Excel.Range, cells: readonly (readonly Replacement[])[]): void {
  const formats = range.numberFormat as string[][];
  const block = cells.map((row, down) => row.map(({ cell }, across) => toExcel(cell, formats[down]?.[across])));
  if (block.some((row) => row.some(({ format }) => format !== null)))
    range.numberFormat = block.map((row) => row.map(({ format }) => format));
  range.formulas = block.map((row) => row.map(({ input }) => input));
}

function comment(sheet: Excel.Worksheet, comments: Comments, { row, column, note }: Replacement): void {
  if (note === undefined) return;
  if (note === null) comments.takeAway(row, column);
  else comments.put(sheet.getRangeByIndexes(row, column, 1, 1), row, column, note);
}

interface CellBlock extends Area {
  readonly cells: readonly (readonly Replacement[])[];
}

/** Rectangles that hold just these cells: columns of neighbors, joined where their rows are the same. */
function blocksOf(cells: readonly Replacement[]): CellBlock[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const columns: Replacement[][] = [];
  for (const cell of sorted) {
    const last = columns[columns.length - 1];
    const above = last?.[last.length - 1];
    if (last && above?.column === cell.column && above.row + 1 === cell.row) last.push(cell);
    else columns.push([cell]);
  }
  const joined: Replacement[][][] = [];
  for (const column of columns) {
    const left = joined.find((block) => continues(block[block.length - 1] as Replacement[], column));
    if (left) left.push(column);
    else joined.push([column]);
  }
  return joined.map((block) => {
    const [first] = block[0] as [Replacement];
    const rows = (block[0] as Replacement[]).map((_, down) => block.map((column) => column[down] as Replacement));
    return { row: first.row, column: first.column, rows: rows.length, columns: block.length, cells: rows };
  });
}

const continues = ([left, ...below]: Replacement[], [right, ...others]: Replacement[]): boolean =>
  left !== undefined && left.row === right?.row && left.column + 1 === right.column && below.length === others.length;
