import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { EditOf } from "../../core/book/sheets/plan.ts";
import { freeTitle } from "../../core/book/sheets/sheet-title.ts";
import { done } from "../base/batch.ts";
import { titleFor } from "../base/title.ts";
import { type Place, zoneOf } from "../read/snapshot.ts";

/** Sheets, names, merged cells and hidden rows. */

/** @returns the id of the new sheet */
export function addSheet(model: Spreadsheet.Model, edit: EditOf<"sheet">): string {
  const size = { cols: Math.max(26, edit.columnWidths.length + 2), rows: 230 };
  const sheetId = createSheet(model, edit.sheet, edit.title, size);
  resize(model, sheetId, "COL", edit.columnWidths);
  resize(model, sheetId, "ROW", edit.rowHeights ?? []);
  if (edit.frozenRows > 0) model.dispatch("FREEZE_ROWS", { sheetId, quantity: edit.frozenRows });
  if (edit.frozenColumns > 0) model.dispatch("FREEZE_COLUMNS", { sheetId, quantity: edit.frozenColumns });
  if (edit.page) model.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: false });
  if (edit.hidden) model.dispatch("HIDE_SHEET", { sheetId });
  return sheetId;
}

/** A blank sheet behind the others; its title gets a number where it is taken. */
export function createSheet(
  model: Spreadsheet.Model,
  key: string,
  wanted: string,
  size: { readonly cols: number; readonly rows: number },
): string {
  const { getters } = model;
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase()));
  const title = freeTitle(titleFor(wanted), (each) => taken.has(each.toLowerCase()));
  const sheetId = `${key}-${getters.getSheetIds().length}-${title}`;
  done(
    model.dispatch("CREATE_SHEET", { sheetId, name: title, position: getters.getSheetIds().length, ...size }),
    title,
  );
  return sheetId;
}

function resize(model: Spreadsheet.Model, sheetId: string, dimension: "COL" | "ROW", sizes: readonly number[]): void {
  for (const [element, size] of sizes.entries()) {
    const elements = [element];
    if (size === 0) model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
    else model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size });
  }
}

/** Names a place. A sheet that is too small for it grows. */
export function name(model: Spreadsheet.Model, name: string, place: Place): void {
  const { getters } = model;
  grow(model, place.sheetId, "COL", place.column + place.columns - getters.getNumberCols(place.sheetId));
  grow(model, place.sheetId, "ROW", place.row + place.rows - getters.getNumberRows(place.sheetId));
  const ranges = [getters.getRangeDataFromZone(place.sheetId, zoneOf(place))];
  const at = { sheetId: place.sheetId, ranges };
  if (getters.getNamedRange(name))
    done(model.dispatch("UPDATE_NAMED_RANGE", { ...at, oldRangeName: name, newRangeName: name }), name);
  else done(model.dispatch("CREATE_NAMED_RANGE", { ...at, name }), name);
}

export function grow(model: Spreadsheet.Model, sheetId: string, dimension: "COL" | "ROW", quantity: number): void {
  if (quantity <= 0) return;
  const { getters } = model;
  const last = (dimension === "COL" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId)) - 1;
  const sheetName = getters.getSheetName(sheetId);
  done(
    model.dispatch("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base: last, quantity, position: "after" }),
    sheetName,
  );
}

export function merge(model: Spreadsheet.Model, place: Place): void {
  if (place.rows * place.columns < 2) return;
  const zone = zoneOf(place);
  const merged = model.getters.getMerge({ sheetId: place.sheetId, row: place.row, col: place.column });
  if (merged && merged.right === zone.right && merged.bottom === zone.bottom && merged.top === zone.top) return;
  done(model.dispatch("ADD_MERGE", { sheetId: place.sheetId, target: [zone], force: true }), "to merge cells");
}

export function showRows(
  model: Spreadsheet.Model,
  { sheetId, row, rows }: Place,
  hidden: boolean,
  height?: number,
): void {
  const elements = Array.from({ length: rows }, (_, down) => row + down);
  if (height !== undefined)
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements, size: height });
  done(
    model.dispatch(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements }),
    hidden ? "to hide rows" : "to show rows",
  );
}

/** Groups columns, and closes the group. */
export function fold(model: Spreadsheet.Model, { sheetId, column, columns }: Place): void {
  const group = { sheetId, dimension: "COL", start: column, end: column + columns - 1 } as const;
  if (!model.getters.getHeaderGroupsInZone(sheetId, "COL", zoneOf({ row: 0, column, rows: 1, columns })).length)
    done(model.dispatch("GROUP_HEADERS", group), "to group columns");
  model.dispatch("FOLD_HEADER_GROUP", group);
}

/** Brings a sheet to the front. */
export function show(model: Spreadsheet.Model, sheetId: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) done(model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId }), sheetId);
}
