import { monthAfter } from "../../base/months.ts";
import { type BookTableKey, tableKeys, tables } from "../sheets/layout.ts";
import type { Area, Edit } from "../sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import type { GridKey } from "../tables/month-grid.ts";
import type { Book } from "../tables/read.ts";
import { isBlankCell } from "../tables/records.ts";
import { textMark } from "./month-grid-head.ts";

/** What making the page does for the sheets with data. */

/**
 * How they print: one page wide with the headings on each page, down to the last entry; Results and Targets a year
 * further than the last figure.
 */
export const printedSheets = ({ tables: read }: Snapshot, book: Book): Edit[] =>
  tableKeys.flatMap((key): Edit[] => {
    const table = read[key];
    if (!table) return [];
    const columns = 1 + lastFilled(table.cells[0]?.length ?? 0, (at) => table.cells[0]?.[at]);
    const rows = 1 + (isGrid(key) ? lastMonth(book, key) : lastFilled(table.cells.length, (at) => entryIn(table, at)));
    if (columns === 0) return [];
    return [
      {
        kind: "print",
        name: tables[key].name,
        area: { row: -table.row, column: 0, rows: rows + table.row, columns },
        footer: table.sheet,
        headings: { row: table.row > 0 && isGrid(key) ? -1 : 0 },
      },
    ];
  });

/** Books of an older version have their headings in the first row, and no mark on figures that are text. */
export const missingMarks = ({ tables: read }: Snapshot): Edit[] =>
  (["results", "targets"] as const).flatMap((key): Edit[] => {
    const table = read[key];
    if (table?.row !== 0) return [];
    const area: Area = { row: 1, column: 1, rows: table.cells.length - 1, columns: (table.cells[0]?.length ?? 2) - 1 };
    return [textMark(tables[key].name, area)];
  });

const isGrid = (key: BookTableKey): key is GridKey => key === "results" || key === "targets";

/** The row of the month a year after the last one with a figure of Results; the last there is, where it has fewer. */
function lastMonth({ results, targets }: Book, key: GridKey): number {
  const { months, figures } = results;
  const known = lastFilled(months.length, (at) => [...figures.values()].find((each) => each[at]?.value != null)?.[at]);
  const until = monthAfter(months[Math.max(known, 0)] ?? "0000-01", 12);
  const { rows } = key === "results" ? results : targets;
  return Math.max(1, ...[...rows].filter(([month]) => month <= until).map(([, row]) => row));
}

/** Something in a row that people typed, not what a formula answers. */
const entryIn = (table: TableSnapshot, row: number): unknown =>
  table.cells[row]?.find((cell, column) => !isBlankCell(cell) && !table.formulas?.[row]?.[column]);

/** The last place at which there is something, from 0; -1 if there is none. */
function lastFilled(length: number, at: (place: number) => unknown): number {
  for (let place = length - 1; place >= 0; place--) if (at(place) !== undefined && at(place) !== null) return place;
  return -1;
}
