import { keptIn } from "../../core/book/sharing/note.ts";
import type { SheetNote, SheetSnapshot } from "../../core/book/sheets/snapshot.ts";
import { mayCallOurs, titlesIn } from "../../core/formulas/parsing/calls.ts";
import { gridFromSheets } from "../base/cells.ts";
import { formulaFromSheets } from "../base/notation.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheets that hold formulas of ours, or notes of such, and those that these are computed from. Two calls look at
 * each sheet; values are fetched only where they are needed.
 */
export function readSheets(): SheetSnapshot[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const locale = spreadsheet.getSpreadsheetLocale();
  const looked = spreadsheet.getSheets().map(look);
  const wanted = new Set<string>();
  for (const { title, formulas, notes } of looked) {
    const ours = formulas.flatMap((line) => line.filter((formula) => formula !== "" && mayCallOurs(formula)));
    const kept = notes.filter(({ note }) => keptIn(note));
    if (ours.length === 0 && kept.length === 0) continue;
    wanted.add(title.toLowerCase());
    for (const formula of [...ours, ...kept.map(({ note }) => note)])
      for (const named of titlesIn(formula)) wanted.add(named.toLowerCase());
  }
  return looked
    .filter(({ title }) => wanted.has(title.toLowerCase()))
    .map(({ title, range, formulas, notes }) => ({
      sheet: title,
      row: 0,
      column: 0,
      cells: gridFromSheets(range.getValues()),
      formulas: formulas.map((line) => line.map((formula) => formulaFromSheets(formula, locale))),
      notes,
    }));
}

function look(sheet: Sheet) {
  const range = sheet.getDataRange();
  return { title: sheet.getName(), range, formulas: range.getFormulas(), notes: notesIn(range.getNotes()) };
}

const notesIn = (notes: readonly (readonly string[])[]): SheetNote[] =>
  notes.flatMap((line, row) => line.flatMap((note, column) => (note !== "" ? [{ row, column, note }] : [])));
