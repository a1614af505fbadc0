import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { titleFor } from "../base/title.ts";

export const notesSheet = "smart-kpi-notes";

export const title = "SMART KPI notes";

export interface Note {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly note: string;
  /** The row on the hidden sheet. */
  readonly at: number;
}

/** The notes whose cell still exists; those of a deleted cell point nowhere. */
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

/** By its title too: a workbook that comes from a file has other ids. */
export const notesSheetOf = ({ getters }: Spreadsheet.Model): string | undefined =>
  getters.tryGetSheet(notesSheet)?.id ?? getters.getSheetIdByName(titleFor(title));
