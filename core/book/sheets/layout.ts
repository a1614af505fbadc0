import type { Text } from "../../base/text.ts";

/** The layout of a KPI book: its sheets, its tables, and the defined names that locate everything. */

export type SheetKey =
  | "review"
  | "phone"
  | "objectives"
  | "kpis"
  | "results"
  | "targets"
  | "actions"
  | "imports"
  | "guide"
  | "calc"
  /** A frozen month, values only. Its title is that of the page plus the month. */
  | "frozen";

/** The titles of new sheets. People may rename them afterwards. */
export const sheetTitles = {
  review: { en: "Review", fr: "Revue" },
  phone: { en: "Phone", fr: "Téléphone" },
  objectives: { en: "Objectives", fr: "Objectifs" },
  kpis: { en: "KPIs", fr: "KPI" },
  results: { en: "Results", fr: "Résultats" },
  targets: { en: "Targets", fr: "Cibles" },
  actions: { en: "Actions", fr: "Actions" },
  imports: { en: "Imports", fr: "Reprises" },
  guide: { en: "Guide", fr: "Guide" },
  calc: { en: "Calc", fr: "Calculs" },
} as const satisfies Record<Exclude<SheetKey, "frozen">, Text>;

/** How figures were read from tables; made when the first are brought in. */
export type ImportKey = "imports";

export type TableKey = BookTableKey | ImportKey | PageKey | GuideKey;

/** What every book has. */
export const tableKeys = ["objectives", "definitions", "results", "targets", "actions"] as const;
export type BookTableKey = (typeof tableKeys)[number];

/** What belongs to the printed page: the list of frozen months, and the three cells people fill in on it. */
export type PageKey = "frozen" | "company" | "month" | "focus";

/** What people fill in on the guide, besides the language. */
export type GuideKey = "yearStart";

/** A table is a named range: a row of headings, then its rows, including blank ones. A single cell has no headings. */
export interface TableLayout {
  readonly name: string;
  readonly sheet: SheetKey;
  /** Rows below the headings. */
  readonly rows: number;
}

/**
 * Raised whenever the page or the hidden sheet behind it is laid out again, as a test reminds. The page of an older
 * version has names of its own, so it keeps working as it is, and a new one is made beside it.
 */
const pageVersion = 6;
const ofThisVersion = (name: string): string => `${name}_${pageVersion}`;

export const reviewedKpis = 10;
export const measures = 20;
/** So many columns more than a new book has are looked through by the formulas of the page. */
export const addedColumns = 9;
/** Columns of Results and Targets that they look through. */
export const formulaColumns = 1 + reviewedKpis + measures + addedColumns;

export const tables = {
  objectives: { name: "kpi_objectives", sheet: "objectives", rows: 10 },
  definitions: { name: "kpi_definitions", sheet: "kpis", rows: reviewedKpis + measures },
  /** One month per row; the first column is the month, the headings of the others are KPI codes. */
  results: { name: "kpi_results", sheet: "results", rows: 60 },
  targets: { name: "kpi_targets", sheet: "targets", rows: 60 },
  actions: { name: "kpi_actions", sheet: "actions", rows: 200 },
  imports: { name: "kpi_imports", sheet: "imports", rows: 60 },
  frozen: { name: "kpi_frozen", sheet: "calc", rows: 60 },
  company: { name: ofThisVersion("kpi_company"), sheet: "review", rows: 0 },
  month: { name: ofThisVersion("kpi_month"), sheet: "review", rows: 0 },
  /** A code or a name, or blank for the KPI that most needs attention. */
  focus: { name: ofThisVersion("kpi_focus"), sheet: "review", rows: 0 },
  /** The month the year begins with, 1 to 12; January if it is blank, missing or unreadable. */
  yearStart: { name: "kpi_year_start", sheet: "guide", rows: 0 },
} as const satisfies Record<TableKey, TableLayout>;

/** The one cell that sets the language of the book. */
export const languageName = "kpi_language";

/** The sheet that explains how to read the book. Its first row sets the language. */
export const guideName = "kpi_guide";

/** The printed page of the month. */
export const reviewName = ofThisVersion("kpi_review");

/** The hidden cells behind the page: the computation, and under `pageName` the cells the page shows. */
export const calcName = ofThisVersion("kpi_calc");
export const pageName = ofThisVersion("kpi_page");
/** Texts behind the phone sheet that the page has no room for. */
export const phoneTextsName = ofThisVersion("kpi_phone_texts");

/** The month as a phone shows it. */
export const phoneName = ofThisVersion("kpi_phone");
/**
 * The score of each KPI next to its objective, which the Objectives sheet reads: whether a KPI has a score is 1 or 0.
 */
export const scoreNames = {
  objective: "kpi_score_objectives",
  score: "kpi_score_values",
  known: "kpi_score_known",
} as const;

/** The month that the page shows, as the number year × 12 + month; a book without a page does not have the name. */
export const shownMonthName = "kpi_shown_month";

/** The heading above the months of Results and Targets. The other headings there are codes. */
export const monthHeading: Text = { en: "Month", fr: "Mois" };

/** How many months before the current one a new book begins. */
export const monthsBefore = 24;
