import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { done } from "../base/batch.ts";
import { type Place, rangeWithin, zoneOf } from "../read/snapshot.ts";

/** Cells with a list to choose from; other words stay possible, with a warning. */

export function list(model: Spreadsheet.Model, place: Place, words: readonly string[]): void {
  rule(model, place, { type: "isValueInList", values: [...words], displayStyle: "arrow" });
}

/** The list consists of the values of another range. */
export function choose(model: Spreadsheet.Model, place: Place, among: Place): void {
  rule(model, place, { type: "isValueInRange", values: [rangeWithin(model, among)], displayStyle: "arrow" });
}

/** An older rule on the same cells makes room by itself. */
function rule(model: Spreadsheet.Model, place: Place, criterion: Spreadsheet.DataValidationCriterion): void {
  const { sheetId } = place;
  const ranges = [model.getters.getRangeDataFromZone(sheetId, zoneOf(place))];
  const rule = { id: `list-${sheetId}-${place.row}-${place.column}`, isBlocking: false, criterion };
  done(model.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule }), "a list");
}
