import type { Cell } from "../../../../core/base/cells.ts";
import { dayOf } from "../../../../core/base/days.ts";
import { isProblem, type Problem } from "../../../../core/base/problem.ts";
import type { Language } from "../../../../core/base/text.ts";
import { type CommandName, perform, type Requests } from "../../../../core/book/commands/index.ts";
import { codeKey } from "../../../../core/book/kpi/codes.ts";
import type { KpiInput } from "../../../../core/book/kpi/schema.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { TableKey } from "../../../../core/book/sheets/layout.ts";
import type { Edit, Plan } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { type Book, type BookKpi, readBook } from "../../../../core/book/tables/read.ts";

/** Runs commands on plain snapshots, as a host would, so that tests can try them. */

export const today = dayOf(2026, 10, 5);

export const emptySnapshot = (language: Language = "en"): Snapshot => ({ language, tables: {} });

/** To JSON and back: a host can only send what JSON can hold. */
const wired = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const tried = <Name extends CommandName>(
  snapshot: Snapshot,
  name: Name,
  request: Requests[Name],
): Plan | Problem => perform(name, snapshot, wired(request), today);

export function planOf<Name extends CommandName>(snapshot: Snapshot, name: Name, request: Requests[Name]): Plan {
  const plan = tried(snapshot, name, request);
  if (isProblem(plan)) throw new Error(`${name}: ${plan.name}: ${plan.says.en}`);
  return plan;
}

/** The book after a command. */
export const bookAfter = <Name extends CommandName>(
  snapshot: Snapshot,
  name: Name,
  request: Requests[Name],
): Snapshot => applied(snapshot, planOf(snapshot, name, request));

/** The name of the problem a command answers, or what it planned. */
export function refusal<Name extends CommandName>(snapshot: Snapshot, name: Name, request: Requests[Name]): string {
  const plan = tried(snapshot, name, request);
  return isProblem(plan) ? plan.name : `planned ${plan.edits.length} edits`;
}

export const newBook = (language: Language = "en"): Snapshot =>
  bookAfter(emptySnapshot(language), "start-book", { language });

export const leads: KpiInput = {
  code: "LEADS",
  name: "Leads",
  unit: "leads",
  direction: "increase",
  kind: "flow",
  target: 100,
  targetAppliesTo: "each-month",
  start: "2026-01",
  deadline: "2026-12",
};

export const visits: KpiInput = { code: "VISITS", name: "Visits", unit: "visits", role: "measure", kind: "flow" };
export const signups: KpiInput = { code: "SIGNUPS", name: "Sign-ups", unit: "people", role: "measure", kind: "flow" };

export const conversion: KpiInput = {
  code: "CONVERSION",
  name: "Conversion",
  unit: "%",
  direction: "increase",
  kind: "rate",
  numerator: "SIGNUPS",
  denominator: "VISITS",
  target: 0.05,
  targetAppliesTo: "each-month",
};

export const withKpis = (...kpis: readonly KpiInput[]): Snapshot =>
  bookAfter(newBook(), "save-kpis", { kpis: kpis.map((kpi) => ({ kpi })) });

export const kpiOf = (snapshot: Snapshot, code: string): BookKpi => {
  const found = readBook(snapshot).kpis.get(codeKey(code));
  if (!found) throw new Error(`no KPI ${code}`);
  return found;
};

export const figureOf = (book: Book, code: string, month: string, grid: "results" | "targets" = "results") => {
  const figure = book.kpis.get(codeKey(code))?.[grid][book.months.indexOf(month)];
  if (!figure) throw new Error(`no figure of ${code} in ${month}`);
  return figure;
};

export const resultOf = (snapshot: Snapshot, code: string, month: string, grid: "results" | "targets" = "results") =>
  figureOf(readBook(snapshot), code, month, grid).value;

export const tableOf = (snapshot: Snapshot, key: TableKey): TableSnapshot => {
  const table = snapshot.tables[key];
  if (!table) throw new Error(`no table ${key}`);
  return table;
};

/** The book after somebody typed into a cell. */
export function typed(
  snapshot: Snapshot,
  key: TableKey,
  row: number,
  column: number,
  cell: Cell,
  formula = "",
): Snapshot {
  const table = tableOf(snapshot, key);
  const cells = table.cells.map((each) => [...each]);
  const formulas = table.cells.map((each, at) => each.map((_, across) => table.formulas?.[at]?.[across] ?? ""));
  (cells[row] as Cell[])[column] = cell;
  (formulas[row] as string[])[column] = formula;
  return { ...snapshot, tables: { ...snapshot.tables, [key]: { ...table, cells, formulas } } };
}

/** The cell of a code and a month in Results or Targets. */
export function placeOf(snapshot: Snapshot, code: string, month: string, key: "results" | "targets" = "results") {
  const grid = readBook(snapshot)[key];
  return { row: grid.rows.get(month) ?? -1, column: grid.columns.get(codeKey(code)) ?? -1 };
}

/** The book after somebody typed a figure, or anything else, for a month. */
export function typedFigure(snapshot: Snapshot, code: string, month: string, cell: Cell, formula = ""): Snapshot {
  const { row, column } = placeOf(snapshot, code, month);
  return typed(snapshot, "results", row, column, cell, formula);
}

/** Issues as `name at address`. */
export const issuesOf = (snapshot: Snapshot): string[] =>
  readBook(snapshot).issues.map(({ name, address, weight }) =>
    [name, address && `at ${address}`, weight && `(${weight})`].filter(Boolean).join(" "),
  );

/**
 * The numbers of edits after which a painter might stop. Formats have no effect on plain data, so one stop in a run of
 * them is enough.
 */
export const cutsOf = (edits: readonly Edit[]): number[] =>
  [...edits.keys()].filter((index) => {
    const [before, next] = [edits[index - 1]?.kind, edits[index]?.kind];
    return before !== next || next === "name" || next === "write";
  });
