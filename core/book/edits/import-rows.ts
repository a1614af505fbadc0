import { isProblem, type Problem } from "../../base/problem.ts";
import { folded } from "../../base/text.ts";
import { codeKey } from "../kpi/codes.ts";
import { tables } from "../sheets/layout.ts";
import type { Edit, Expectation } from "../sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import { type BookImport, type Import, importFields, importsIn } from "../tables/imports.ts";
import { tableIn } from "../tables/read.ts";
import { recordCells, recordColumns } from "../tables/records.ts";
import { addRows } from "./add-rows.ts";
import { againstFormula, type CellToWrite, expectCells, writeCells } from "./cells-to-write.ts";
import { newImports } from "./new-sheets.ts";

/**
 * Keeps how figures were read: a row for each KPI and table, the last one where the same table came before. The sheet
 * is
 * made with the first. A full sheet forgets the import that is longest ago.
 */
export function importWriting(
  snapshot: Snapshot,
  imports: readonly Import[],
): { readonly edits: Edit[]; readonly expects: readonly Expectation[] } | Problem {
  if (imports.length === 0) return { edits: [], expects: [] };
  const { language, dayOrder } = snapshot;
  const table = tableIn(snapshot, "imports");
  const made = table ? [] : newImports(language, dayOrder);
  const place: TableSnapshot = table ?? blankTable(language);
  const known = table
    ? importsIn(snapshot)
    : { rows: [], columns: recordColumns(importFields, place.cells[0] ?? []).columns };
  const changed: CellToWrite[] = [];
  const added: Import[] = [];
  for (const each of imports) {
    const before = known.rows.find((row) => isSame(row, each));
    if (before) changed.push(...cellsOf(each, before.row));
    else added.push(each);
  }
  const rest = addRows(
    "imports",
    place,
    { fields: importFields, columns: known.columns },
    added.map(recordOf),
    language,
  );
  const rows = isProblem(rest) ? inOldRows(known.rows, added) : rest;
  if (isProblem(rows)) return rows;
  const blocked = againstFormula(place, changed);
  if (blocked) return blocked;
  const cells = [...changed, ...rows.cellsToWrite];
  return { edits: [...made, ...writeCells("imports", cells)], expects: table ? rows.expects : [] };

  function cellsOf(each: Import, row: number): CellToWrite[] {
    return recordCells(importFields, recordOf(each), language, known.columns).map((cell) => ({ ...cell, row }));
  }

  /** The rows that were read longest ago make room. */
  function inOldRows(old: readonly BookImport[], fresh: readonly Import[]) {
    const oldest = [...old].sort((one, other) => (one.readOn < other.readOn ? -1 : 1));
    if (oldest.length < fresh.length) return rest as Problem;
    const cellsToWrite = fresh.flatMap((each, index) => cellsOf(each, (oldest[index] as BookImport).row));
    return { cellsToWrite, expects: expectCells("imports", []) };
  }
}

const isSame = (one: Import, other: Import): boolean =>
  codeKey(one.code) === codeKey(other.code) && folded(one.headings) === folded(other.headings);

const recordOf = (each: Import): Record<string, string | null> =>
  Object.fromEntries(importFields.map(({ key }) => [key, each[key]]));

/** The sheet as it will be once it is made. */
const blankTable = (language: Snapshot["language"]): TableSnapshot => ({
  sheet: "",
  row: 0,
  column: 0,
  cells: [
    importFields.map(({ heading }) => heading[language]),
    ...Array.from({ length: tables.imports.rows }, () => importFields.map(() => null)),
  ],
});
