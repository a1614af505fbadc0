import { type Cell, isDay } from "../../base/cells.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Field } from "../kpi/fields.ts";
import type { FieldKey } from "../kpi/schema.ts";
import { type BookTableKey, tables } from "../sheets/layout.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { type ActionField, actionFields, type DateField, dateFields, firstMonthInDigits } from "./actions.ts";
import { type BookIssue, issueAt } from "./issues.ts";
import { isBlankCell, keyOf, textOf } from "./records.ts";

/** Rows of KPIs and Actions that the formulas of the page do not read. */
export interface UnreadRows {
  /** How many rows of KPIs have the code of an earlier row, and the code of the first of them. */
  readonly codesTwice: number;
  readonly first: string;
  /** How many have a name and no code. */
  readonly withoutCode: number;
  /** How many rows of KPIs and of Actions are below the last one that formulas look through, or below the table. */
  readonly kpis: number;
  readonly actions: number;
  /** How many dates of Actions formulas do not read, and how many rows have another word than those of the list. */
  readonly dates: number;
  readonly entries: number;
  /** The rows of Actions with a code that no row of KPIs has, counted from the headings. */
  readonly unknownCodes: ReadonlySet<number>;
}

const entryField = actionFields.find(({ key }) => key === "entry") as Field<ActionField>;

/** @param columns where the fields of each are; nothing where they are missing */
export function unreadRows(
  definitions: TableSnapshot | undefined,
  columns: ReadonlyMap<FieldKey | "smart", number>,
  actions: TableSnapshot | undefined,
  actionColumns: ReadonlyMap<ActionField, number>,
): UnreadRows {
  const at = (cells: readonly Cell[], key: FieldKey): string => textOf(cells[columns.get(key) ?? -1] ?? null) ?? "";
  const read = (actions?.cells ?? []).slice(1, 1 + tables.actions.rows);
  const codeIn = (cells: readonly Cell[]): string =>
    codeKey(textOf(cells[actionColumns.get("code") ?? -1] ?? null) ?? "");
  const seen = new Set<string>();
  const isUnknown = (code: string): boolean => code !== "" && !seen.has(code);
  const twice: string[] = [];
  let withoutCode = 0;
  for (const cells of (definitions?.cells ?? []).slice(1, 1 + tables.definitions.rows)) {
    const code = at(cells, "code");
    if (code === "") withoutCode += at(cells, "name") === "" ? 0 : 1;
    else if (seen.has(codeKey(code))) twice.push(code);
    else seen.add(codeKey(code));
  }
  return {
    codesTwice: twice.length,
    first: twice[0] ?? "",
    withoutCode,
    kpis: filledBelow("definitions", definitions, columns.get("code")),
    actions: filledBelow("actions", actions, actionColumns.get("month")),
    dates: read.reduce((sum, cells) => sum + unreadDates(cells, actionColumns).length, 0),
    entries: read.filter((cells) => {
      const cell = cells[actionColumns.get("entry") ?? -1] ?? null;
      return cell !== null && cell !== "" && (typeof cell !== "string" || keyOf(entryField, cell) === undefined);
    }).length,
    unknownCodes: new Set(read.flatMap((cells, at) => (isUnknown(codeIn(cells)) ? [1 + at] : []))),
  };
}

/** How many cells of a column are filled below the last row of a table that formulas look through. */
function filledBelow(key: BookTableKey, table: TableSnapshot | undefined, column: number | undefined): number {
  const rows = [...(table?.cells ?? []).slice(1 + tables[key].rows), ...(table?.below ?? [])];
  return column === undefined ? 0 : rows.filter((cells) => !isBlankCell(cells[column] ?? null)).length;
}

/** The dates of a row of Actions that formulas do not read: texts, and months such as 202609. */
export const unreadDates = (cells: readonly Cell[], columns: ReadonlyMap<ActionField, number>): DateField[] =>
  dateFields.filter((field) => {
    const cell = cells[columns.get(field) ?? -1] ?? null;
    return typeof cell === "number" ? cell >= firstMonthInDigits : cell !== null && cell !== "" && !isDay(cell);
  });

/** A row below a table, which nobody reads: one issue for each table that has some. */
export const issuesBelow = (key: BookTableKey, table: TableSnapshot | undefined): BookIssue[] => {
  const at = (table?.below ?? []).findIndex((cells) => cells.some((cell) => !isBlankCell(cell)));
  if (!table || at < 0) return [];
  const column = (table.below?.[at] ?? []).findIndex((cell) => !isBlankCell(cell));
  return [issueAt(key, table, table.cells.length + at, column, "below-the-table", below)];
};

const below = {
  en: "this is below the table and isn't read. Move it into a blank row of the table.",
  fr: "ceci se trouve sous le tableau et n'est pas lu. Déplacez-le dans une ligne vide du tableau.",
} as const;
