import type { Cell } from "../../base/cells.ts";
import type { DayOrder, Month } from "../../base/months.ts";
import { type Language, quoted, type Text } from "../../base/text.ts";
import type { YearStart } from "../../base/years.ts";
import { codeKey } from "../kpi/codes.ts";
import { type Field, fieldOf, fields } from "../kpi/fields.ts";
import { type Columns, columnsOf, readKpiRow } from "../kpi/row.ts";
import type { Kpi } from "../kpi/schema.ts";
import { sheetTitles, type TableKey, tableKeys, tables } from "../sheets/layout.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import { type Action, type ActionField, actionFields, type BookAction, entries, isStillOpen } from "./actions.ts";
import { type BookIssue, issueAt } from "./issues.ts";
import { type Figure, type MonthGrid, noGrid, readMonthGrid } from "./month-grid.ts";
import { type BookObjective, type ObjectiveField, objectiveFields, objectiveKey } from "./objectives.ts";
import { isBlankCell, type RecordColumns, readRecord, recordColumns } from "./records.ts";
import { issuesBelow, type UnreadRows, unreadDates, unreadRows } from "./unread-rows.ts";
import { readYearStart } from "./year-start.ts";

/** A KPI or a measure with its figures. */
export interface BookKpi {
  readonly kpi: Kpi;
  /** Its row in the table of definitions, from 0, headings included. */
  readonly row: number;
  /** The current row: what the user sees, and hands back to a command as `seenCells`. */
  readonly cells: readonly Cell[];
  /** One for each month of the book. */
  readonly results: readonly Figure[];
  readonly targets: readonly Figure[];
}

/** A KPI book, read. */
export interface Book {
  readonly language: Language;
  /** How English names a day. */
  readonly dayOrder: DayOrder;
  /** The month the company's year begins with. */
  readonly yearStart: YearStart;
  /** By `codeKey`, in the order of the sheet: KPIs and measures. */
  readonly kpis: ReadonlyMap<string, BookKpi>;
  /** The months of Results, each once, in order. */
  readonly months: readonly Month[];
  readonly actions: readonly BookAction[];
  readonly objectives: readonly BookObjective[];
  /** What was repaired while reading, and what is not read until somebody corrects it. */
  readonly issues: readonly BookIssue[];
  /** Positions, for commands. */
  readonly results: MonthGrid;
  readonly targets: MonthGrid;
  readonly unreadRows: UnreadRows;
  readonly definitionColumns: Columns;
  readonly actionColumns: RecordColumns<ActionField>;
  readonly objectiveColumns: RecordColumns<ObjectiveField | "score">;
}

/** A table that exists and has headings. A plan cut between the two has not made one yet. */
export function tableIn(snapshot: Snapshot, key: TableKey): TableSnapshot | undefined {
  const table = snapshot.tables[key];
  return table?.cells[0]?.some((heading) => !isBlankCell(heading)) ? table : undefined;
}

/** Whether all tables of a book exist. */
export const isStarted = (snapshot: Snapshot): boolean => tableKeys.every((key) => tableIn(snapshot, key));

/** Reads a book, and never refuses one. What cannot be read is reported with its place, and stays in its cell. */
export function readBook(snapshot: Snapshot): Book {
  const { language, dayOrder = "day first" } = snapshot;
  const definitions = tableIn(snapshot, "definitions");
  const read = definitions ? readDefinitions(definitions, dayOrder) : noDefinitions;
  const unitOf = (code: string): string | undefined => read.rows.get(code)?.kpi.unit;
  const grid = (key: "results" | "targets"): MonthGrid => {
    const table = tableIn(snapshot, key);
    return table ? readMonthGrid(key, table, unitOf) : noGrid;
  };
  const results = grid("results");
  const targets = grid("targets");
  const { months } = results.months.length > 0 ? results : targets;
  const kpis = new Map<string, BookKpi>();
  for (const [code, row] of read.rows)
    kpis.set(code, { ...row, results: along(months, results, code), targets: along(months, targets, code) });
  const actions = readActions(tableIn(snapshot, "actions"));
  const objectives = readObjectives(tableIn(snapshot, "objectives"));
  const year = readYearStart(snapshot);
  return {
    language,
    dayOrder,
    yearStart: year.yearStart,
    kpis,
    months,
    actions: actions.rows,
    objectives: objectives.rows,
    issues: [
      ...missingTables(snapshot),
      ...read.issues,
      ...results.issues,
      ...targets.issues,
      ...withoutColumn(definitions, read, results, targets),
      ...actions.issues,
      ...objectives.issues,
      ...year.issues,
      ...tableKeys.flatMap((key) => issuesBelow(key, tableIn(snapshot, key))),
    ],
    results,
    targets,
    unreadRows: unreadRows(definitions, read.columns, tableIn(snapshot, "actions"), actions.columns),
    definitionColumns: read.columns,
    actionColumns: actions.columns,
    objectiveColumns: objectives.columns,
  };
}

const nothing: Figure = { value: null, formula: "", inTheWay: null };

function along(months: readonly Month[], grid: MonthGrid, code: string): Figure[] {
  const figures = grid.figures.get(code) ?? [];
  const places = new Map(grid.months.map((month, index) => [month, index]));
  return months.map((month) => figures[places.get(month) ?? -1] ?? nothing);
}

type DefinitionRow = Pick<BookKpi, "kpi" | "row" | "cells">;

interface Definitions {
  readonly rows: ReadonlyMap<string, DefinitionRow>;
  readonly columns: Columns;
  readonly issues: readonly BookIssue[];
}

const noDefinitions: Definitions = { rows: new Map(), columns: new Map(), issues: [] };

function readDefinitions(table: TableSnapshot, dayOrder: DayOrder): Definitions {
  const { columns, missing } = columnsOf(table.cells[0] ?? []);
  const issues = missing.map((key) => missingColumn("definitions", table, headingOf(key)));
  const rows = new Map<string, DefinitionRow>();
  for (const [row, cells] of table.cells.entries()) {
    if (row === 0) continue;
    const { kpi, issues: found } = readKpiRow(cells, columns, dayOrder);
    for (const { field, name, says, repaired } of found)
      issues.push(issueAt("definitions", table, row, columns.get(field) ?? 0, name, says, repaired && "repaired"));
    if (!kpi) continue;
    const code = codeKey(kpi.code);
    if (rows.has(code))
      issues.push(issueAt("definitions", table, row, columns.get("code") ?? 0, "duplicate-code", twice(kpi.code)));
    else rows.set(code, { kpi, row, cells });
  }
  return { rows, columns, issues };
}

const headingOf = (key: Field["key"]): Text =>
  key === "smart" ? (fields.find((field) => field.key === key) as Field).heading : fieldOf(key).heading;

function withoutColumn(
  table: TableSnapshot | undefined,
  { rows, columns }: Definitions,
  results: MonthGrid,
  targets: MonthGrid,
): BookIssue[] {
  if (!table) return [];
  return [...rows].flatMap(([code, { kpi, row }]) => {
    const at = (grid: MonthGrid, key: "results" | "targets"): BookIssue[] =>
      grid === noGrid || grid.columns.has(code)
        ? []
        : [issueAt("definitions", table, row, columns.get("code") ?? 0, "no-column", noColumn(kpi.code, key), "note")];
    // Measures have no target.
    return [...at(results, "results"), ...(kpi.role === "kpi" ? at(targets, "targets") : [])];
  });
}

function readActions(table: TableSnapshot | undefined) {
  const rows: BookAction[] = [];
  if (!table) return { rows, columns: new Map() as RecordColumns<ActionField>, issues: [] };
  const { columns, missing } = recordColumns(actionFields, table.cells[0] ?? []);
  const issues = missing.map(({ heading }) => missingColumn("actions", table, heading));
  for (const [row, cells] of table.cells.entries()) {
    if (row === 0) continue;
    const { values, issues: found } = readRecord(actionFields, cells, columns);
    const unread = unreadDates(cells, columns);
    for (const { field, name, says } of found)
      issues.push(issueAt("actions", table, row, columns.get(field) ?? 0, name, says));
    if (Object.keys(values).length > 0) rows.push({ ...blankAction, ...(values as Partial<Action>), row, unread });
  }
  return { rows, columns, issues };
}

/** Rows of an older book have no entry type: they are actions. */
const blankAction: Action = {
  month: null,
  code: "",
  entry: entries[0].key,
  why: "",
  action: "",
  priority: null,
  expectedEffect: "",
  observedEffect: "",
  owner: "",
  due: null,
  state: null,
  monthClosed: null,
  nextStep: null,
  decisionAsked: "",
  decisionTaken: "",
};

function readObjectives(table: TableSnapshot | undefined) {
  const rows: BookObjective[] = [];
  if (!table) return { rows, columns: new Map() as RecordColumns<ObjectiveField | "score">, issues: [] };
  const { columns, missing } = recordColumns(objectiveFields, table.cells[0] ?? []);
  const issues = missing.map(({ heading }) => missingColumn("objectives", table, heading));
  const seen = new Set<string>();
  for (const [row, cells] of table.cells.entries()) {
    if (row === 0) continue;
    const { values, issues: found } = readRecord(
      objectiveFields.filter(({ key }) => key !== "score"),
      cells,
      columns,
    );
    for (const { field, name, says } of found)
      issues.push(issueAt("objectives", table, row, columns.get(field) ?? 0, name, says));
    const { name = "", why = "", period = "", owner = "" } = values as Partial<Record<ObjectiveField, string>>;
    if (name === "") continue;
    if (seen.has(objectiveKey(name)))
      issues.push(issueAt("objectives", table, row, columns.get("name") ?? 0, "duplicate-objective", twice(name)));
    else rows.push({ name, why, period, owner, row });
    seen.add(objectiveKey(name));
  }
  return { rows, columns, issues };
}

/** A workbook without any of the tables is a book not started yet, not a damaged one. */
function missingTables(snapshot: Snapshot): BookIssue[] {
  const missing = tableKeys.filter((key) => !tableIn(snapshot, key));
  if (missing.length === tableKeys.length) return [];
  return missing.map((key) => {
    const title = sheetTitles[tables[key].sheet];
    return {
      table: key,
      name: "table-missing",
      says: {
        en: `The table ${quoted("en", title.en)} is missing. Create the workbook again: only what is missing is added.`,
        fr: `Le tableau ${quoted("fr", title.fr)} manque. Créez à nouveau le classeur : seul ce qui manque est ajouté.`,
      },
      weight: "note",
    };
  });
}

const missingColumn = (key: TableKey, table: TableSnapshot, heading: Text): BookIssue => ({
  table: key,
  sheet: table.sheet,
  row: 0,
  name: "missing-column",
  says: {
    en: `${quoted("en", table.sheet)} has no column ${quoted("en", heading.en)}. Type this heading above a blank column.`,
    fr: `${quoted("fr", table.sheet)} n'a pas de colonne ${quoted("fr", heading.fr)}. Saisissez cet en-tête au-dessus d'une colonne vide.`,
  },
});

const twice = (words: string): Text => ({
  en: `${quoted("en", words)} is already in an earlier row; this row isn't read. Choose another name, or delete one of the two.`,
  fr: `${quoted("fr", words)} figure déjà dans une ligne précédente ; cette ligne n'est pas lue. Changez son nom, ou supprimez l'une des deux.`,
});

const noColumn = (code: string, key: "results" | "targets"): Text => ({
  en: `${quoted("en", code)} has no column in ${sheetTitles[key].en}. It gets one when it is saved.`,
  fr: `${quoted("fr", code)} n'a pas de colonne dans ${quoted("fr", sheetTitles[key].fr)}. Il en reçoit une à l'enregistrement.`,
});

/** The open row that says that the figure of a month is still expected, even if nobody can read on which day. */
export const expectedFigure = (book: Book, code: string, month: Month): BookAction | undefined =>
  book.actions.find(
    (row) => row.entry === "expected" && row.month === month && codeKey(row.code) === codeKey(code) && isStillOpen(row),
  );
