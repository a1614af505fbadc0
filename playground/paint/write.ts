import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { dayFormat } from "../../core/book/sheets/number-formats.ts";
import type { EditOf, PlanCell } from "../../core/book/sheets/plan.ts";
import { done } from "../base/batch.ts";
import { titleFor } from "../base/title.ts";
import type { Place } from "../read/snapshot.ts";
import { keepNotes } from "./notes.ts";

/** The contents of cells. */

interface Filling {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly cell: PlanCell;
}

export function write(model: Spreadsheet.Model, place: Place, edit: EditOf<"write">): void {
  writeCells(model, { sheetId: place.sheetId, row: place.row + edit.row, col: place.column + edit.column }, edit.cells);
}

/** @param cells below and beside the first position; what is undefined stays as it is */
export function writeCells(
  model: Spreadsheet.Model,
  { sheetId, row, col }: Spreadsheet.CellPosition,
  cells: EditOf<"write">["cells"],
): void {
  fill(
    model,
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        cell === undefined ? [] : [{ sheetId, row: row + down, col: col + across, cell }],
      ),
    ),
  );
}

/** A note that keeps a formula is there before its cell is replaced. */
export function replace(model: Spreadsheet.Model, { sheet, cells }: EditOf<"replace">): void {
  const sheetId = model.getters.getSheetIdByName(titleFor(sheet));
  if (sheetId === undefined) throw new Error(`The sheet ${sheet} is gone.`);
  keepNotes(model, sheetId, cells);
  fill(
    model,
    cells.map(({ row, column, cell }) => ({ sheetId, row, col: column, cell })),
  );
}

/**
 * Of many new cells in one change, the spreadsheet folds those that look alike, and breaks down where a running range
 * begins with a single cell (`A$1:A1` above `A$1:A2`). It leaves them as they are where one of them changed twice.
 */
function fill(model: Spreadsheet.Model, fillings: readonly Filling[]): void {
  const changed = fillings.filter((filling) => put(model, filling)).pop();
  if (!changed) return;
  put(model, { ...changed, cell: changed.cell === "…" ? null : "…" });
  put(model, changed);
}

/** @returns whether it is new to the cell */
function put(model: Spreadsheet.Model, { sheetId, row, col, cell }: Filling): boolean {
  const position = { sheetId, row, col };
  const { content, format } = contentOf(cell);
  // A month keeps the look of a month: a day's own format is for cells that have none.
  const kept = format === undefined || model.getters.getCell(position)?.format;
  const answer = model.dispatch("UPDATE_CELL", { ...position, content, ...(!kept && { format }) });
  // Below a merged cell there is nothing to empty.
  if (cell !== null) done(answer, `to write into row ${row + 1}, column ${col + 1}`);
  return answer.isSuccessful;
}

/** What the spreadsheet would make something of, from a text, is guarded by an apostrophe. */
function contentOf(cell: PlanCell): { content: string; format?: string } {
  if (cell === null) return { content: "" };
  if (typeof cell === "number") return { content: String(cell) };
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "string")
    return { content: /^[\p{L}][\p{L} ]*$/u.test(cell) && !/^(true|false|vrai|faux)$/i.test(cell) ? cell : `'${cell}` };
  return "formula" in cell ? { content: cell.formula } : { content: String(cell.day), format: dayFormat };
}
