import { readMonth } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { folded } from "../../base/text.ts";

/** A KPI or a measure that a column may be of. */
export interface NamedKpi {
  readonly code: string;
  /** What people may have written above its column, besides the code. */
  readonly names: readonly string[];
}

export interface PastedColumn {
  readonly code: string;
  readonly heading: string;
  /** Its months and figures, as they would be pasted for it alone: `readPaste` reads them. */
  readonly text: string;
}

export interface PastedTable {
  readonly columns: readonly PastedColumn[];
  /** Headings that are no code and no name, or of a KPI that has its column already. */
  readonly unknown: readonly string[];
  /** Why nothing of it can be used. */
  readonly problem?: Problem;
}

/**
 * Parts a table that was copied from a sheet into the columns of single KPIs: codes or names in the first row and
 * months down, or lying down. Without a column of months, the rows are taken as months in their order.
 */
export function pastedTable(text: string, kpis: readonly NamedKpi[]): PastedTable {
  const given = text
    .replace(/\s+$/, "")
    .split(/\r\n|\n|\r/)
    .map((line) => line.split("\t").map((cell) => cell.trim()));
  const known = new Map(kpis.flatMap(({ code, names }) => [code, ...names].map((name) => [plain(name), code])));
  const rows = headingsAcross(given, known) ? given : turned(given);
  const [headings = [], ...below] = rows;
  const months = headings.findIndex((heading, column) => !known.has(plain(heading)) && isMonths(below, column));
  const columns: PastedColumn[] = [];
  const unknown: string[] = [];
  for (const [column, heading] of headings.entries()) {
    if (column === months || heading === "") continue;
    const code = known.get(plain(heading));
    if (code === undefined || columns.some((each) => each.code === code)) unknown.push(heading);
    else columns.push({ code, heading, text: textOf(below, column, months) });
  }
  return columns.length > 0 ? { columns, unknown } : { columns, unknown, problem: noColumn };
}

/** `NEW_CUSTOMERS`, `New customers (CHF)` and `new customers` are one. */
const plain = (words: string): string =>
  folded(words.replace(/^"(.*)"$/, "$1").replace(/_/g, " "))
    .replace(/\s*\([^)]*\)$/, "")
    .trim();

/** Whether more names stand in the first row than in the first column. */
function headingsAcross(rows: readonly (readonly string[])[], known: ReadonlyMap<string, string>): boolean {
  const count = (cells: readonly string[]): number => cells.filter((cell) => known.has(plain(cell))).length;
  return count(rows[0] ?? []) >= count(rows.map(([first = ""]) => first));
}

function turned(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return [...Array(width).keys()].map((column) => rows.map((row) => row[column] ?? ""));
}

/** Years alone are figures as well as months: most cells must be a month for sure. */
function isMonths(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter(Boolean);
  const sure = cells.filter((cell) => !/^\d{1,5}$/.test(cell) && !isProblem(readMonth(cell, "day first")));
  return cells.length > 0 && sure.length * 2 > cells.length;
}

const textOf = (rows: readonly (readonly string[])[], column: number, months: number): string =>
  rows
    .filter((row) => months < 0 || (row[months] ?? "") !== "")
    .map((row) => (months < 0 ? (row[column] ?? "") : `${row[months]}\t${row[column] ?? ""}`))
    .join("\n")
    .replace(/\n+$/, "");

const noColumn = misread("no-known-column", {
  en: "No heading is the code or the name of a KPI. Copy the row of headings too, with one column for each KPI.",
  fr: "Aucun en-tête n'est le code ou le nom d'un KPI. Copiez aussi la ligne d'en-têtes, avec une colonne par KPI.",
});
