import type { Month } from "../../base/months.ts";
import type { Problem } from "../../base/problem.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import type { Book } from "../tables/read.ts";
import {
  figureTwice,
  formulaInTheWay,
  noFreeColumn,
  outsideGrid,
  textInTheWay,
  unknownCode,
} from "../tables/refusals.ts";
import type { Writing } from "./add-rows.ts";
import { asExpected, type CellToWrite, columnsFor, expectCells } from "./cells-to-write.ts";

/** A figure to put into Results. */
export interface FigureToWrite {
  readonly code: string;
  readonly month: Month;
  /** `null` empties the cell. */
  readonly value: number | null;
  /** The figure the user saw there; left out if nobody looked. */
  readonly was?: number | null | undefined;
}

/**
 * The cells of Results that change. If a formula or a text is in the way, the whole command is refused and nothing is
 * written.
 */
export function figureWriting(snapshot: Snapshot, book: Book, figures: readonly FigureToWrite[]): Writing | Problem {
  const table = snapshot.tables.results as TableSnapshot;
  const kpis = figures.map(({ code }) => book.kpis.get(codeKey(code)));
  const lost = kpis.indexOf(undefined);
  if (lost >= 0) return unknownCode((figures[lost] as FigureToWrite).code);
  const place = columnsFor(
    book.results,
    kpis.flatMap((each) => (each ? [each.kpi.code] : [])),
  );
  if (!place) return noFreeColumn("results");
  const cellsToWrite: CellToWrite[] = [...place.added];
  const expected: CellToWrite[] = place.added.map((cellToWrite) => ({ ...cellToWrite, cell: null }));
  const seen = new Set<string>();
  for (const { code, month, value, was } of figures) {
    const key = `${codeKey(code)} ${month}`;
    if (seen.has(key)) return figureTwice(code, month);
    seen.add(key);
    const row = book.results.rows.get(month);
    if (row === undefined) return outsideGrid(month, book.results.months);
    const column = place.columns.get(codeKey(code)) as number;
    const figure = book.results.figures.get(codeKey(code))?.[book.results.months.indexOf(month)];
    const standing = figure?.value ?? null;
    // A figure held as text is written as the number that it says.
    const changes = standing !== value || (value !== null && figure?.noNumber !== undefined);
    if (changes && figure?.formula) return formulaInTheWay(table, row, column);
    if (changes && figure && figure.inTheWay !== null) return textInTheWay(table, row, column, figure.inTheWay);
    // A text that reads as a figure is expected as that text. A cell that already holds the new value is no conflict: a
    // plan that was cut short may have written it.
    const cell =
      was === undefined || was === standing || !changes ? asExpected(table.cells[row]?.[column] ?? null) : was;
    expected.push({ row, column, cell });
    if (changes) cellsToWrite.push({ row, column, cell: value });
  }
  return { cellsToWrite, expects: expectCells("results", expected) };
}
