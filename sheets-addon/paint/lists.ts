import type { Area } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A drop-down list of words or of the values of cells; anything else is kept, with a warning. */
export function listOf(source: readonly string[] | { readonly canvas: Canvas; readonly area: Area }): DataValidation {
  const rule = SpreadsheetApp.newDataValidation();
  if ("canvas" in source) rule.requireValueInRange(source.canvas.range(source.area), true);
  else rule.requireValueInList([...source], true);
  return rule.setAllowInvalid(true).build();
}
