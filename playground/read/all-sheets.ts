import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Grid } from "../../core/base/cells.ts";
import type { Area } from "../../core/book/sheets/plan.ts";
import type { SheetSnapshot } from "../../core/book/sheets/snapshot.ts";
import { notesOf, notesSheetOf } from "./notes.ts";
import { type BookLibrary, cellAt, formulaAt } from "./snapshot.ts";

/** Every sheet of the embedded spreadsheet, up to its last filled cell. */
export function sheetsOf(model: Spreadsheet.Model, library: BookLibrary): SheetSnapshot[] {
  const { getters } = model;
  const notes = notesOf(model);
  const own = notesSheetOf(model);
  return getters
    .getSheetIds()
    .filter((sheetId) => sheetId !== own)
    .map((sheetId): SheetSnapshot => {
      const zone = filled(model, sheetId);
      const grid = <T>(read: (row: number, column: number) => T): T[][] =>
        Array.from({ length: zone.rows }, (_, row) =>
          Array.from({ length: zone.columns }, (_, column) => read(row, column)),
        );
      return {
        sheet: getters.getSheetName(sheetId),
        row: 0,
        column: 0,
        cells: grid((row, column) => cellAt(model, library, sheetId, row, column)),
        formulas: grid((row, column) => formulaAt(model, sheetId, row, column)),
        notes: notes.filter((note) => note.sheetId === sheetId).map(({ row, column, note }) => ({ row, column, note })),
        spreads: spreadsOn(model, sheetId),
      };
    });
}

/** Everything that a sheet holds, from A1 on. */
export function cellsOn(model: Spreadsheet.Model, library: BookLibrary, sheetId: string): Grid {
  const { rows, columns } = filled(model, sheetId);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(model, library, sheetId, row, column)),
  );
}

/** From the first cell to the last that shows something. */
export function filled({ getters }: Spreadsheet.Model, sheetId: string): Pick<Area, "rows" | "columns"> {
  let [rows, columns] = [0, 0];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).type === "empty") continue;
    const { row, col } = position;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  }
  return { rows, columns };
}

function spreadsOn({ getters }: Spreadsheet.Model, sheetId: string): Area[] {
  return getters.getEvaluatedCellsPositions(sheetId).flatMap((position): Area[] => {
    const zone = getters.getCell(position)?.isFormula ? getters.getSpreadZone(position) : undefined;
    if (!zone) return [];
    const { top, left, bottom, right } = zone;
    return top === position.row && left === position.col
      ? [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }]
      : [];
  });
}
