import { readFileSync } from "node:fs";
import type { Cell } from "../../../core/base/cells.ts";
import type { Snapshot, TableSnapshot } from "../../../core/book/sheets/snapshot.ts";

/** A table without the blanks at the ends of its rows and below the last one. */
interface Trimmed extends TableSnapshot {
  readonly rows: number;
  readonly columns: number;
}

const whole = <T>(lines: readonly (readonly T[])[], { rows, columns }: Trimmed, blank: T): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => lines[row]?.[column] ?? blank),
  );

/**
 * A book as the version of November 2026 made it: headings in the first row, the columns of the KPIs in another order,
 * two KPIs with the two measures of a rate, four months, one thing said.
 */
export function olderBook(): Snapshot {
  const { tables, ...book } = JSON.parse(readFileSync("test/fixtures/older-book.json", "utf8")) as Snapshot;
  const filled = Object.entries(tables).map(([key, table]) => {
    const trimmed = table as Trimmed;
    const { rows: _, columns: __, formulas, ...rest } = trimmed;
    const cells = whole<Cell>(trimmed.cells, trimmed, null);
    return [key, { ...rest, cells, ...(formulas && { formulas: whole(formulas, trimmed, "") }) }];
  });
  return { ...book, tables: Object.fromEntries(filled) };
}
