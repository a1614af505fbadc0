import type { Month } from "../../base/months.ts";
import type { ActionField } from "../tables/actions.ts";
import { actionFields, type BookAction } from "../tables/actions.ts";
import type { Book } from "../tables/read.ts";
import { written } from "../tables/records.ts";
import type { RecordInput } from "./add-rows.ts";
import type { CellToWrite } from "./cells-to-write.ts";

/**
 * Figures that are missing or provisional until a given day: rows of Actions that stay open until the figure arrives.
 */

export const expectedRecord = (code: string, month: Month, on: string): RecordInput<ActionField> => ({
  month,
  code,
  entry: "expected",
  due: on,
  state: "to-do",
});

/** The cell that postpones the day; none if it has that day already. */
export const putOff = (book: Book, row: BookAction, on: string): CellToWrite[] =>
  row.due === on ? [] : fieldCells(book, row.row, { due: on });

/** The cells that close a row. */
export const closed = (book: Book, row: BookAction, month: Month): CellToWrite[] =>
  fieldCells(book, row.row, { state: "done", monthClosed: month });

function fieldCells(book: Book, row: number, values: RecordInput<ActionField>): CellToWrite[] {
  return actionFields.flatMap((field): CellToWrite[] => {
    const column = book.actionColumns.get(field.key);
    const value = values[field.key];
    return column === undefined || value === undefined
      ? []
      : [{ row, column, cell: written(field, value, book.language) }];
  });
}
