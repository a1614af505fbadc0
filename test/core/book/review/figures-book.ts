import type { Cell } from "../../../../core/base/cells.ts";
import { firstDayOf, type Month } from "../../../../core/base/months.ts";
import type { Language, Text } from "../../../../core/base/text.ts";
import { fields } from "../../../../core/book/kpi/fields.ts";
import type { FieldKey } from "../../../../core/book/kpi/schema.ts";
import { type TableKey, tables } from "../../../../core/book/sheets/layout.ts";
import type { Snapshot, TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { actionFields } from "../../../../core/book/tables/actions.ts";
import { objectiveFields } from "../../../../core/book/tables/objectives.ts";

/** A book of KPIs and their figures, as the snapshot of a host has it. */

export const tableAt = (sheet: string, cells: readonly (readonly Cell[])[]): TableSnapshot => ({
  sheet,
  row: 0,
  column: 0,
  cells,
});

/**
 * @param results with its headings; Targets has the same months and codes, and no target
 * @param last the month of the review
 */
export function bookOfFigures(
  language: Language,
  definitions: readonly Partial<Record<FieldKey, Cell>>[],
  results: readonly (readonly Cell[])[],
  last: Month,
): Snapshot {
  const records = (
    key: TableKey,
    columns: readonly { readonly key: string; readonly heading: Text }[],
    rows: readonly Partial<Record<string, Cell>>[] = [],
  ): Cell[][] => [
    columns.map(({ heading }) => heading[language]),
    ...[...Array(tables[key].rows).keys()].map((row) => columns.map((column) => rows[row]?.[column.key] ?? null)),
  ];
  const [headings = [], ...months] = results;
  return {
    language,
    tables: {
      objectives: tableAt("Objectives", records("objectives", objectiveFields)),
      definitions: tableAt("KPIs", records("definitions", fields, definitions)),
      results: tableAt("Results", results),
      targets: tableAt("Targets", [headings, ...months.map(([month = null]) => [month])]),
      actions: tableAt("Actions", records("actions", actionFields)),
      month: tableAt("Review", [[firstDayOf(last)]]),
      focus: tableAt("Review", [[null]]),
      company: tableAt("Review", [[null]]),
    },
  };
}
