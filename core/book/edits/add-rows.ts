import { isProblem, type Problem } from "../../base/problem.ts";
import type { Language } from "../../base/text.ts";
import type { Field } from "../kpi/fields.ts";
import type { TableKey } from "../sheets/layout.ts";
import type { Expectation } from "../sheets/plan.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { isBlankCell, type RecordColumns, recordCells, tooLong } from "../tables/records.ts";
import { full, noColumnFor } from "../tables/refusals.ts";
import { blankRows, type CellToWrite, expectBlank } from "./cells-to-write.ts";

/** The fields of a record to write. Fields left out do not change. */
export type RecordInput<K extends string> = { readonly [F in K]?: string | number | null };

/** Cells of a table to write, and what the table must still hold for that. */
export interface Writing {
  readonly cellsToWrite: readonly CellToWrite[];
  readonly expects: readonly Expectation[];
}

const noWriting: Writing = { cellsToWrite: [], expects: [] };

/** Adds records in the first blank rows. */
export function addRows<K extends string>(
  key: TableKey,
  table: TableSnapshot,
  { fields, columns }: { readonly fields: readonly Field<K>[]; readonly columns: RecordColumns<K> },
  records: readonly RecordInput<K>[],
  language: Language,
): Writing | Problem {
  if (records.length === 0) return noWriting;
  const free = blankRows(table);
  if (free.length < records.length) return full(key);
  const cellsToWrite: CellToWrite[] = [];
  for (const [index, record] of records.entries()) {
    const written = rowCells(table, free[index] as number, fields, columns, record, language);
    if (isProblem(written)) return written;
    // A blank row needs no blanks written to it.
    cellsToWrite.push(...written.filter(({ cell }) => cell !== null));
  }
  return { cellsToWrite, expects: records.map((_, index) => expectBlank(key, table, free[index] as number)) };
}

/** The cells of one row for a record. A value whose column is missing is refused rather than lost. */
export function rowCells<K extends string>(
  table: TableSnapshot,
  row: number,
  fields: readonly Field<K>[],
  columns: RecordColumns<K>,
  record: RecordInput<K>,
  language: Language,
): CellToWrite[] | Problem {
  const problem = tooLong(fields, record);
  if (problem) return problem;
  for (const { key, heading } of fields) {
    const value = record[key];
    const has = typeof value === "string" ? !isBlankCell(value) : typeof value === "number";
    if (has && !columns.has(key)) return noColumnFor(table, heading);
  }
  return recordCells(fields, record, language, columns).map((each) => ({ ...each, row }));
}
