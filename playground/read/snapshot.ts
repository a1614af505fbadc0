import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Cell } from "../../core/base/cells.ts";
import type { Language } from "../../core/base/text.ts";
import { wordingOf } from "../../core/book/sheets/language-cell.ts";
import { guideName, languageName, phoneName, type TableKey, tables } from "../../core/book/sheets/layout.ts";
import type { Area } from "../../core/book/sheets/plan.ts";
import {
  rowsBelow,
  type Snapshot,
  type TableSnapshot,
  withBelow,
  withFormulas,
} from "../../core/book/sheets/snapshot.ts";

/** A KPI book in the embedded spreadsheet, read as a snapshot. */

export type BookLibrary = Pick<typeof Spreadsheet, "helpers">;

export interface Place extends Area {
  readonly sheetId: string;
}

/** Where a defined name points to now; nothing where it is missing or its cells are gone. */
export function placeOf({ getters }: Spreadsheet.Model, name: string): Place | undefined {
  const range = getters.getNamedRange(name)?.range;
  if (!range || range.invalidSheetName || !getters.tryGetSheet(range.sheetId)) return undefined;
  const { top, left, bottom, right } = range.zone;
  return { sheetId: range.sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const zoneOf = ({ row, column, rows, columns }: Area): Spreadsheet.Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

/** A place as formulas write it, its sheet included. */
export const rangeWithin = ({ getters }: Spreadsheet.Model, place: Place): string =>
  getters.getRangeString(getters.getRangeFromZone(place.sheetId, zoneOf(place)), undefined, {
    useBoundedReference: true,
  });

/** A cell as formulas of its own sheet write it. */
export const cellWithin = ({ getters }: Spreadsheet.Model, sheetId: string, row: number, column: number): string =>
  getters.getRangeString(getters.getRangeFromZone(sheetId, zoneOf({ row, column, rows: 1, columns: 1 })), sheetId, {
    useBoundedReference: true,
  });

/**
 * How the book is worded.
 * @param language that of the page, where the book does not say
 */
export function wordingIn(model: Spreadsheet.Model, library: BookLibrary, language: Language) {
  const own = placeOf(model, languageName);
  const word = own && cellAt(model, library, own.sheetId, own.row, own.column);
  return wordingOf(word, model.getters.getLocale().code, language);
}

/** @param language that of the page, where the book does not say */
export function snapshotOf(model: Spreadsheet.Model, library: BookLibrary, language: Language): Snapshot {
  const found = (Object.keys(tables) as TableKey[]).flatMap((key): [TableKey, TableSnapshot][] => {
    const place = placeOf(model, tables[key].name);
    return place ? [[key, tableAt(model, library, place)]] : [];
  });
  return {
    ...wordingIn(model, library, language),
    guide: placeOf(model, guideName) !== undefined,
    phone: placeOf(model, phoneName) !== undefined,
    tables: Object.fromEntries(found),
  };
}

function tableAt(model: Spreadsheet.Model, library: BookLibrary, place: Place): TableSnapshot {
  const { sheetId, row, column, rows, columns } = place;
  const grid = <T>(height: number, read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, down) =>
      Array.from({ length: columns }, (_, across) => read(row + down, column + across)),
    );
  return {
    sheet: model.getters.getSheetName(sheetId),
    row,
    column,
    ...withBelow(
      // A single cell has other cells below it.
      grid(rows === 1 ? rows : rows + rowsBelow, (r, c) => cellAt(model, library, sheetId, r, c)),
      rows,
    ),
    ...withFormulas(grid(rows, (r, c) => formulaAt(model, sheetId, r, c))),
  };
}

export const cellAt = (
  { getters }: Spreadsheet.Model,
  library: BookLibrary,
  sheetId: string,
  row: number,
  col: number,
): Cell => cellFrom(library, getters.getEvaluatedCell({ sheetId, row, col }));

/** What a cell, or a computation, holds. */
export function cellFrom(
  { helpers }: BookLibrary,
  { value, format }: Pick<Spreadsheet.FunctionResultObject, "value" | "format">,
): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return format && helpers.isDateTimeFormat(format) ? { day: Math.floor(value) } : value;
  return typeof value === "string" && helpers.isEvaluationError(value) ? { error: value } : value;
}

export function formulaAt({ getters }: Spreadsheet.Model, sheetId: string, row: number, col: number): string {
  const cell = getters.getCell({ sheetId, row, col });
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "";
}
