import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Replacement } from "../../core/book/sheets/plan.ts";
import { notesOf, notesSheet, notesSheetOf, title } from "../read/notes.ts";

/**
 * The spreadsheet has no notes. Ours stand on a hidden sheet: a formula that points to the cell, so that it follows
 * where that moves to, and the words beside it. So they are undone, kept and exported with all the rest.
 */

/** Writes, changes and takes away the notes of cells of one sheet. */
export function keepNotes(model: Spreadsheet.Model, sheetId: string, cells: readonly Replacement[]): void {
  const changed = cells.filter(({ note }) => note !== undefined);
  if (changed.length === 0) return;
  const own = notesSheetOf(model) ?? addOwn(model);
  const standing = notesOf(model);
  const put = (row: number, col: number, content: string): void => {
    if (row >= model.getters.getNumberRows(own))
      model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId: own,
        sheetName: title,
        dimension: "ROW",
        base: model.getters.getNumberRows(own) - 1,
        position: "after",
        quantity: 100,
      });
    model.dispatch("UPDATE_CELL", { sheetId: own, row, col, content });
  };
  const taken = new Set(standing.map(({ at }) => at));
  let free = 0;
  for (const { row, column, note } of changed) {
    const before = standing.find((each) => each.sheetId === sheetId && each.row === row && each.column === column);
    while (taken.has(free)) free++;
    const at = before?.at ?? free;
    if (note) taken.add(at);
    if (!note && !before) continue;
    const range = model.getters.getRangeFromZone(sheetId, { top: row, bottom: row, left: column, right: column });
    put(at, 0, note ? `=${model.getters.getRangeString(range, own)}` : "");
    put(at, 1, note ? `'${note}` : "");
  }
}

function addOwn(model: Spreadsheet.Model): string {
  const position = model.getters.getSheetIds().length;
  model.dispatch("CREATE_SHEET", { sheetId: notesSheet, name: title, position, cols: 2, rows: 100 });
  model.dispatch("HIDE_SHEET", { sheetId: notesSheet });
  return notesSheet;
}
