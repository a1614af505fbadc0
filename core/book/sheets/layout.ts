import type { Text } from "../../base/text.ts";

/** Where a KPI book keeps things: its sheets, its tables, and the defined names by which everything is found. */

export type SheetKey =
  | "review"
  | "objectives"
  | "kpis"
  | "results"
  | "targets"
  | "actions"
  | "guide"
  | "calc"
  /** A month as it was, in values alone: its title is that of the page with the month. */
  | "frozen";

/** The titles that sheets get when they are made; afterwards people may rename them. */
export const sheetTitles = {
  review: { en: "Review", fr: "Revue" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  kpis: { en: "KPIs", fr: "KPI" },
  results: { en: "Results", fr: "Résultats" },
  targets: { en: "Targets", fr: "Cibles" },
  actions: { en: "Actions", fr: "Actions" },
  guide: { en: "Guide", fr: "Mode d'emploi" },
  calc: { en: "Calc", fr: "Calculs" },
} as const satisfies Record<Exclude<SheetKey, "frozen">, Text>;

export type TableKey = BookTableKey | PageKey | GuideKey;

/** What every book has. */
export type BookTableKey = "objectives" | "definitions" | "results" | "targets" | "actions";

/** What belongs to the printed page: which months are frozen, and the three cells that people fill in on it. */
export type PageKey = "frozen" | "company" | "month" | "focus";

/** What people fill in on the guide, beside the language. */
export type GuideKey = "yearStart";

/** A table is a named range: a row of headings, then its rows, blank ones included. A single cell has no headings. */
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
  frozen: { name: "kpi_frozen", sheet: "calc", rows: 60 },
  company: { name: "kpi_company", sheet: "review", rows: 0 },
  month: { name: "kpi_month", sheet: "review", rows: 0 },
  /** A code or a name, or blank for the KPI that needs it most. */
  focus: { name: "kpi_focus", sheet: "review", rows: 0 },
  /** The month that the year begins with, 1 to 12; January where it is blank, missing or unreadable. */
  yearStart: { name: "kpi_year_start", sheet: "guide", rows: 0 },
} as const satisfies Record<TableKey, TableLayout>;

/** The one cell that says in which language the book is kept. */
export const languageName = "kpi_language";

/** The sheet that says how to read the book: the first row says in which language it is kept. */
export const guideName = "kpi_guide";

/** The printed page of the month. */
export const reviewName = "kpi_review";

/** The hidden cells behind the page: what it computes, and in `pageName` what it shows. */
export const calcName = "kpi_calc";
export const pageName = "kpi_page";
/** The score of each KPI beside its objective: what the sheet Objectives reads. */
export const scoresName = "kpi_scores";

/** The heading above the months of Results and Targets; the other headings there are codes. */
export const monthHeading: Text = { en: "Month", fr: "Mois" };

/** How many months before today's a new book begins. */
export const monthsBefore = 24;
