import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Area, Block, Edit } from "../../core/book/sheets/plan.ts";
import { asOne } from "../base/batch.ts";
import { type Place, placeOf } from "../read/snapshot.ts";
import { chart } from "./chart.ts";
import { choose, list } from "./lists.ts";
import { condition, format } from "./look.ts";
import { addSheet, merge, name, show, showRows } from "./sheet.ts";
import { replace, write } from "./write.ts";

/** Paints a plan in the embedded spreadsheet, by its own commands. */

/**
 * Paints the edits one after the other, as one change: it is calculated once, and one undo takes it back. The first edit
 * that the spreadsheet refuses throws, those before it stay.
 */
export function paint(model: Spreadsheet.Model, edits: readonly Edit[]): void {
  const sheets = new Map<string, string>();
  asOne(model, () => {
    for (const edit of edits) paintOne(model, edit, sheets);
  });
}

function paintOne(model: Spreadsheet.Model, edit: Edit, sheets: Map<string, string>): void {
  if (edit.kind === "sheet") sheets.set(edit.sheet, addSheet(model, edit));
  else if (edit.kind === "name") name(model, edit.name, { sheetId: sheets.get(edit.sheet) as string, ...edit.area });
  else if (edit.kind === "replace") replace(model, edit);
  else paintWithin(model, standing(model, edit.name), edit);
}

function paintWithin(
  model: Spreadsheet.Model,
  place: Place,
  edit: Exclude<Edit, { kind: "sheet" | "name" | "replace" }>,
): void {
  switch (edit.kind) {
    case "write":
      write(model, place, edit);
      break;
    case "format":
      format(model, within(place, edit.area), edit.format);
      break;
    case "list":
      list(model, within(place, edit.area), edit.words);
      break;
    case "choose":
      choose(model, within(place, edit.area), blockOf(model, edit.among));
      break;
    case "merge":
      for (const area of edit.areas) merge(model, within(place, area));
      break;
    case "rows":
      showRows(model, within(place, edit.area), edit.hidden);
      break;
    case "condition":
      condition(model, place, edit);
      break;
    case "chart":
      chart(model, edit, within(place, edit.area), blockOf(model, edit.chart.data));
      break;
    case "show":
      show(model, place.sheetId);
      break;
    // The spreadsheet prints whatever sheet is shown, and locks a sheet with its inputs or not at all.
    case "print":
    case "protect":
      break;
    default:
      edit satisfies never;
  }
}

const blockOf = (model: Spreadsheet.Model, { name, area }: Block): Place => within(standing(model, name), area);

function standing(model: Spreadsheet.Model, name: string): Place {
  const place = placeOf(model, name);
  if (!place) throw new Error(`The name ${name} is gone.`);
  return place;
}

const within = (place: Place, area: Area): Place => ({
  ...area,
  sheetId: place.sheetId,
  row: place.row + area.row,
  column: place.column + area.column,
});
