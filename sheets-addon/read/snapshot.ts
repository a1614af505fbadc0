import type { Grid } from "../../core/base/cells.ts";
import { wordingOf } from "../../core/book/sheets/language-cell.ts";
import { guideName, languageName, phoneName, type TableKey, tableKeys, tables } from "../../core/book/sheets/layout.ts";
import type { Area, Edit } from "../../core/book/sheets/plan.ts";
import {
  rowsBelow,
  type Snapshot,
  type TableSnapshot,
  withBelow,
  withFormulas,
} from "../../core/book/sheets/snapshot.ts";
import { around } from "../base/areas.ts";
import { gridFromSheets } from "../base/cells.ts";
import { formulaFromSheets } from "../base/notation.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

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
  const bySheet = new Map<string, Found[]>();
  for (const key of Object.keys(tables) as TableKey[]) {
    const table = unchanged(key, since);
    if (table) found[key] = table;
    const range = table ? null : spreadsheet.getRangeByName(tables[key].name);
    if (!range) continue;
    const title = range.getSheet().getName();
    bySheet.set(title, [...(bySheet.get(title) ?? []), { key, range }]);
  }
  for (const [title, onSheet] of bySheet)
    for (const together of beside(onSheet)) Object.assign(found, readTables(title, together, locale));
  return {
    ...wordingOf(spreadsheet.getRangeByName(languageName)?.getValue(), locale),
    ...(spreadsheet.getRangeByName(guideName) && { guide: true }),
    ...(spreadsheet.getRangeByName(phoneName) && { phone: true }),
    tables: found,
  };
}

function unchanged(key: TableKey, since?: Painted): TableSnapshot | undefined {
  const table = since?.snapshot.tables[key];
  const touched = since?.edits.some((edit) =>
    edit.kind === "replace"
      ? edit.sheet === table?.sheet
      : (edit.kind === "write" || edit.kind === "name") && edit.name === tables[key].name,
  );
  return table?.formulas || touched ? undefined : table;
}

interface Found {
  readonly key: TableKey;
  readonly range: Range;
}

/** A table's range and where it is on its sheet. */
interface Placed extends Found {
  readonly area: Area;
}

/** How many cells more than are asked for may be read to save two calls. */
const mostBetween = 500;

/** Tables of one sheet that are read together: the cells to fill in on the page lie close to each other. */
function beside(found: readonly Found[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const each of found) {
    const table = { ...each, area: areaOf(each.range, found.length > 1) };
    const near = groups.find((group) => isNear([...group, table]));
    if (near) near.push(table);
    else groups.push([table]);
  }
  return groups;
}

/** A table that is alone on its sheet is as large as what is read of it. */
const areaOf = (range: Range, sized: boolean): Area => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: sized ? range.getNumRows() : Number.POSITIVE_INFINITY,
  columns: sized ? range.getNumColumns() : Number.POSITIVE_INFINITY,
});

function isNear(tables: readonly Placed[]): boolean {
  const sizeOf = ({ rows, columns }: Area): number => rows * columns;
  const asked = tables.reduce((size, { area }) => size + sizeOf(area), 0);
  return sizeOf(around(tables.map(({ area }) => area))) <= asked + mostBetween;
}

function readTables(
  title: string,
  tables: readonly Placed[],
  locale: string,
): Partial<Record<TableKey, TableSnapshot>> {
  const [first, ...others] = tables as readonly [Placed, ...Placed[]];
  const all = around(tables.map(({ area }) => area));
  const range =
    others.length === 0
      ? first.range
      : first.range.offset(all.row - first.area.row, all.column - first.area.column, all.rows, all.columns);
  if (others.length === 0 && (tableKeys as readonly TableKey[]).includes(first.key))
    return { [first.key]: withRowsBelow(title, first, locale) };
  const formulas = range.getFormulas();
  const values = gridFromSheets(range.getValues());
  return Object.fromEntries(
    tables.map(({ key, area }) => {
      const part = <T>(cells: readonly (readonly T[])[]): T[][] =>
        cells
          .slice(area.row - all.row, area.row - all.row + area.rows)
          .map((line) => line.slice(area.column - all.column, area.column - all.column + area.columns));
      return [key, tableOf(title, area, part(values), part(formulas), locale)];
    }),
  );
}

/** A table of the book, read with the first rows below it, as far as its sheet reaches. */
function withRowsBelow(title: string, { range, area }: Placed, locale: string): TableSnapshot {
  const formulas = range.getFormulas();
  const rows = formulas.length;
  const { cells, ...rest } = withBelow(gridFromSheets(valuesAndBelow(range, rows)), rows);
  return { ...tableOf(title, area, cells, formulas, locale), ...rest };
}

/** Asking for more rows than the sheet has is refused; asking first how many there are would take more calls. */
function valuesAndBelow(range: Range, rows: number): unknown[][] {
  try {
    return range.offset(0, 0, rows + rowsBelow).getValues();
  } catch {
    return range.getValues();
  }
}

const tableOf = (sheet: string, { row, column }: Area, cells: Grid, formulas: string[][], locale: string) => ({
  sheet,
  row,
  column,
  cells,
  ...withFormulas(formulas.map((line) => line.map((formula) => formulaFromSheets(formula, locale)))),
});
