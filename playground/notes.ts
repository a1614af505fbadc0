import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Replacement } from "../core/book/plan.ts";
import { titleFor } from "./paint-sheet.ts";

/**
 * The spreadsheet has no notes. Ours stand on a hidden sheet: a formula that points to the cell, so that it follows where
 * that moves to, and the words beside it. So they are undone, kept and exported with all the rest.
 */

const notesSheet = "smart-kpi-notes";

const title = "SMART KPI notes";

export interface Note {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly note: string;
  /** The row on the hidden sheet. */
  readonly at: number;
}

/** The notes that stand beside a cell still; those of a deleted cell point nowhere. */
export function notesOf(model: Spreadsheet.Model): Note[] {
  const { getters } = model;
  const own = notesSheetOf(model);
  if (own === undefined) return [];
  return Array.from({ length: getters.getNumberRows(own) }, (_, at) => at).flatMap((at): Note[] => {
    const cell = getters.getCell({ sheetId: own, row: at, col: 0 });
    const range = cell?.isFormula ? cell.compiledFormula.rangeDependencies[0] : undefined;
    // What was just written is not computed yet: it is read as it was typed, without its apostrophe.
    const words = getters.getCell({ sheetId: own, row: at, col: 1 });
    const note = words && !words.isFormula ? words.content.replace(/^'/, "") : "";
    if (!range || range.invalidSheetName || !note || !getters.tryGetSheet(range.sheetId)) return [];
    return [{ sheetId: range.sheetId, row: range.zone.top, column: range.zone.left, note, at }];
  });
}

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

/** By its title too: a workbook that comes from a file has other ids. */
export const notesSheetOf = ({ getters }: Spreadsheet.Model): string | undefined =>
  getters.tryGetSheet(notesSheet)?.id ?? getters.getSheetIdByName(titleFor(title));

function addOwn(model: Spreadsheet.Model): string {
  const position = model.getters.getSheetIds().length;
  model.dispatch("CREATE_SHEET", { sheetId: notesSheet, name: title, position, cols: 2, rows: 100 });
  model.dispatch("HIDE_SHEET", { sheetId: notesSheet });
  return notesSheet;
}
