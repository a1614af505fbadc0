import type { Text } from "../text.ts";

/** Where a KPI book keeps things: its sheets, its tables, and the defined names by which everything is found. */

export type SheetKey = "objectives" | "kpis" | "results" | "targets" | "actions" | "guide";

/** The titles that sheets get when they are made; afterwards people may rename them. */
export const sheetTitles = {
  objectives: { en: "Objectives", fr: "Objectifs" },
  kpis: { en: "KPIs", fr: "KPI" },
  results: { en: "Results", fr: "Résultats" },
  targets: { en: "Targets", fr: "Cibles" },
  actions: { en: "Actions", fr: "Actions" },
  guide: { en: "Guide", fr: "Mode d'emploi" },
} as const satisfies Record<SheetKey, Text>;

export type TableKey = "objectives" | "definitions" | "results" | "targets" | "actions";

/** A table is a named range: a row of headings, then its rows, blank ones included. */
export interface TableLayout {
  readonly name: string;
  readonly sheet: SheetKey;
  /** Rows below the headings. */
  readonly rows: number;
}

export const reviewedKpis = 10;
export const measures = 20;

export const tables = {
  objectives: { name: "kpi_objectives", sheet: "objectives", rows: 10 },
  definitions: { name: "kpi_definitions", sheet: "kpis", rows: reviewedKpis + measures },
  /** Months down; the first column is the month, the headings of the others are the codes. */
  results: { name: "kpi_results", sheet: "results", rows: 60 },
  targets: { name: "kpi_targets", sheet: "targets", rows: 60 },
  actions: { name: "kpi_actions", sheet: "actions", rows: 200 },
} as const satisfies Record<TableKey, TableLayout>;

/** The one cell that says in which language the book is kept. */
export const languageName = "kpi_language";

/** The sheet that says how to read the book: the first row says in which language it is kept. */
export const guideName = "kpi_guide";

/** The heading above the months of Results and Targets; the other headings there are codes. */
export const monthHeading: Text = { en: "Month", fr: "Mois" };

/** How many months before today's a new book begins. */
export const monthsBefore = 24;
