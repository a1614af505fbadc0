import type { Cell } from "../../base/cells.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { isPercent } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import { type Field, fields } from "../kpi/fields.ts";
import { kpiRow } from "../kpi/row.ts";
import type { Kpi } from "../kpi/schema.ts";
import { tables } from "../sheets/layout.ts";
import type { Edit, Expectation } from "../sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import type { Book, BookKpi } from "../tables/read.ts";
import { formulaInTheWay, full, noColumnFor } from "../tables/refusals.ts";
import type { Writing } from "./add-rows.ts";
import { blankRows, type CellToWrite, expectBlank } from "./cells-to-write.ts";
import { expectSeenRow, goneSince, sameCell } from "./unchanged.ts";

/** A KPI to save, with the row the user saw unless it is new. */
export interface KpiToSave {
  readonly kpi: Kpi;
  readonly seenCells?: readonly Cell[] | undefined;
}

/** The cells of the definitions table that change, and no others, so that formulas and the user's own columns stay. */
export function definitionWriting(
  snapshot: Snapshot,
  book: Book,
  items: readonly KpiToSave[],
): (Writing & { readonly formats: readonly Edit[] }) | Problem {
  const table = snapshot.tables.definitions as TableSnapshot;
  const codeColumn = book.definitionColumns.get("code");
  const free = blankRows(table);
  const cellsToWrite: CellToWrite[] = [];
  const expects: Expectation[] = [];
  const formats: Edit[] = [];
  for (const { kpi, seenCells } of items) {
    const before = book.kpis.get(codeKey(kpi.code));
    if (seenCells && !before) return goneSince;
    const lacking = lackingColumn(table, book, kpi);
    if (lacking) return lacking;
    if (before && !seenCells && changes(table, before.row, rowOf(kpi, book, before)).length > 0)
      return codeTaken(before.kpi);
    const row = before ? before.row : free.shift();
    if (row === undefined) return full("definitions");
    const changed = changes(table, row, rowOf(kpi, book, before));
    const refused = againstFormulas(table, book, changed);
    if (isProblem(refused)) return refused;
    cellsToWrite.push(...refused);
    if (isPercent(kpi.unit) !== isPercent(before?.kpi.unit ?? "")) formats.push(...amountFormats(book, row, kpi.unit));
    if (!before) expects.push(expectBlank("definitions", table, row));
    else if (seenCells) expects.push(expectSeenRow(snapshot, "definitions", row, seenCells, codeColumn));
  }
  return { cellsToWrite, expects, formats };
}

/** The amounts of a KPI in its unit: 0.08 is read as 8%. */
function amountFormats({ definitionColumns }: Book, row: number, unit: string): Edit[] {
  const number = isPercent(unit) ? "percent" : "number";
  return (["startValue", "target", "benchmarkLow", "benchmarkHigh"] as const).flatMap((key): Edit[] => {
    const column = definitionColumns.get(key);
    if (column === undefined) return [];
    return [
      {
        kind: "format",
        name: tables.definitions.name,
        area: { row, column, rows: 1, columns: 1 },
        format: { number },
      },
    ];
  });
}

/** The row of a KPI. A cell that could not be read stays, unless its field has a value now. */
function rowOf(kpi: Kpi, book: Book, before: BookKpi | undefined): Cell[] {
  const own = new Set(kpi.unread.map(({ field }) => field));
  const unread = [...kpi.unread, ...(before?.kpi.unread ?? []).filter(({ field }) => !own.has(field))];
  const place = { columns: book.definitionColumns, ...(before && { was: before.cells }) };
  return kpiRow({ ...kpi, unread }, book.language, place);
}

function changes(table: TableSnapshot, row: number, cells: readonly Cell[]): CellToWrite[] {
  return cells.flatMap((cell, column) => {
    const now = table.cells[row]?.[column] ?? null;
    // An error is never written: it can only be one that is already there.
    return sameCell(now, cell) || (typeof cell === "object" && cell !== null && "error" in cell)
      ? []
      : [{ row, column, cell }];
  });
}

function againstFormulas(table: TableSnapshot, book: Book, changed: readonly CellToWrite[]): CellToWrite[] | Problem {
  const score = book.definitionColumns.get("smart");
  const kept: CellToWrite[] = [];
  for (const cellToWrite of changed) {
    const formula = table.formulas?.[cellToWrite.row]?.[cellToWrite.column] ?? "";
    if (formula === "") kept.push(cellToWrite);
    // Users who compute the score with their own formula keep it.
    else if (cellToWrite.column !== score) return formulaInTheWay(table, cellToWrite.row, cellToWrite.column);
  }
  return kept;
}

function lackingColumn(table: TableSnapshot, { definitionColumns }: Book, kpi: Kpi): Problem | undefined {
  const has = ({ key }: Field): boolean => key !== "smart" && kpi[key] !== "" && kpi[key] !== null;
  const lacking = fields.find((field) => !definitionColumns.has(field.key) && has(field));
  // Without a role column, every row is a KPI.
  const needed = lacking && !(lacking.key === "role" && kpi.role === "kpi");
  return needed ? noColumnFor(table, lacking.heading) : undefined;
}

const codeTaken = ({ code, name }: Kpi): Problem =>
  misread("code-taken", {
    en: `The code ${quoted("en", code)} belongs to ${quoted("en", name)} already. Choose another code, or change that KPI.`,
    fr: `Le code ${quoted("fr", code)} appartient déjà à ${quoted("fr", name)}. Choisissez un autre code, ou modifiez ce KPI.`,
  });
