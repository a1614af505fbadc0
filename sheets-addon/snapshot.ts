import { languageNamed } from "../core/book/language-cell.ts";
import { guideName, languageName, type TableKey, tables } from "../core/book/layout.ts";
import type { Edit } from "../core/book/plan.ts";
import type { Snapshot, TableSnapshot } from "../core/book/snapshot.ts";
import type { Grid } from "../core/cells.ts";
import { languageOf } from "../core/text.ts";
import { fromSheets } from "./cells.ts";
import { formulaFromSheets } from "./notation.ts";

/** A book as it was read, and what has been painted on it since. */
export interface Painted {
  readonly snapshot: Snapshot;
  readonly edits: readonly Edit[];
}

/**
 * Reads the KPI book of the open spreadsheet: each table's values, and the formulas that people may have put anywhere.
 * @param since tables that no edit touched, and in which nothing is computed, are taken from there
 */
export function readSnapshot(since?: Painted): Snapshot {
  const spreadsheet = SpreadsheetApp.getActive();
  const locale = spreadsheet.getSpreadsheetLocale();
  const found: Partial<Record<TableKey, TableSnapshot>> = {};
  for (const key of Object.keys(tables) as TableKey[]) {
    const table = unchanged(key, since) ?? readTable(spreadsheet.getRangeByName(tables[key].name), locale);
    if (table) found[key] = table;
  }
  return {
    language: languageNamed(spreadsheet.getRangeByName(languageName)?.getValue()) ?? languageOf(locale),
    ...(spreadsheet.getRangeByName(guideName) && { guide: true }),
    tables: found,
  };
}

function unchanged(key: TableKey, since?: Painted): TableSnapshot | undefined {
  const table = since?.snapshot.tables[key];
  const touched = since?.edits.some((edit) => edit.kind !== "sheet" && edit.name === tables[key].name);
  return table?.formulas || touched ? undefined : table;
}

function readTable(range: GoogleAppsScript.Spreadsheet.Range | null, locale: string): TableSnapshot | undefined {
  if (!range) return undefined;
  const formulas = range.getFormulas();
  return {
    sheet: range.getSheet().getName(),
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    cells: fromSheets(range.getValues()) as Grid,
    ...(formulas.some((row) => row.some((formula) => formula !== "")) && {
      formulas: formulas.map((row) => row.map((formula) => formulaFromSheets(formula, locale))),
    }),
  };
}
