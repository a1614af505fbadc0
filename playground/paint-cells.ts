import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Edit, PlanCell } from "../core/book/plan.ts";
import { done } from "./batch.ts";
import { titleFor } from "./paint-sheet.ts";
import type { Place } from "./snapshot.ts";

/** What stands in cells. */

export function write(model: Spreadsheet.Model, place: Place, edit: Extract<Edit, { kind: "write" }>): void {
  for (const [down, row] of edit.cells.entries())
    for (const [across, cell] of row.entries())
      if (cell !== undefined)
        put(model, place.sheetId, place.row + edit.row + down, place.column + edit.column + across, cell);
}

/** The spreadsheet has no notes: what they say is not kept. */
export function replace(model: Spreadsheet.Model, { sheet, cells }: Extract<Edit, { kind: "replace" }>): void {
  const sheetId = model.getters.getSheetIdByName(titleFor(sheet));
  if (sheetId === undefined) throw new Error(`The sheet ${sheet} is gone.`);
  for (const { row, column, cell } of cells) put(model, sheetId, row, column, cell);
}

function put(model: Spreadsheet.Model, sheetId: string, row: number, col: number, cell: PlanCell): void {
  const position = { sheetId, row, col };
  const { content, format } = contentOf(cell);
  // A month keeps the look of a month: a day's own format is for cells that have none.
  const kept = format === undefined || model.getters.getCell(position)?.format;
  const answer = model.dispatch("UPDATE_CELL", { ...position, content, ...(!kept && { format }) });
  // Below a merged cell there is nothing to empty.
  if (cell !== null) done(answer, `to write into row ${row + 1}, column ${col + 1}`);
}

/** What the spreadsheet would make something of, from a text, is guarded by an apostrophe. */
function contentOf(cell: PlanCell): { content: string; format?: string } {
  if (cell === null) return { content: "" };
  if (typeof cell === "number") return { content: String(cell) };
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "string")
    return { content: /^[\p{L}][\p{L} ]*$/u.test(cell) && !/^(true|false|vrai|faux)$/i.test(cell) ? cell : `'${cell}` };
  return "formula" in cell ? { content: cell.formula } : { content: String(cell.day), format: "d mmm yyyy" };
}
