/**
 * The cells behind the page, laid out once: the hidden sheet computes them in formulas, `frozen/review.ts` in plain
 * values. The page itself only shows these cells.
 */

export const kpiRows = 10;
export const decisionRows = 3;
export const actionLines = 7;

/** The rows of these cells. */
const pageRows = {
  head: 0,
  kpis: 1,
  decisions: 1 + kpiRows,
  actions: 1 + kpiRows + decisionRows,
} as const;

export const pageHeight = pageRows.actions + actionLines;

/** The first row. */
export const headColumns = [
  "title",
  "state",
  "summary",
  "onTrack",
  "watch",
  "offTrack",
  "toDecide",
  "openActions",
  "chartOf",
  "lastYearOf",
  "kpis",
] as const;

/** A row for each KPI, worst first. */
export const kpiColumns = [
  "objective",
  "name",
  "meaning",
  "actual",
  "actualNote",
  "target",
  "targetNote",
  "gap",
  "attainment",
  "lastYear",
  "lastYearNote",
  "status",
  "trend",
  "outlook",
  "bars",
  "note",
  "statusCode",
  "trendCode",
  "noteCode",
] as const;

/** A line for each decision: `code` is 1 for one to take, 2 for one already taken. */
export const decisionColumns = ["decision", "code"] as const;

/** A line for each action: `code` is 1 if it is overdue, 2 if it is done. */
export const actionColumns = ["due", "action", "owner", "code"] as const;

export const pageWidth = kpiColumns.length;

export type KpiLine = { readonly [Column in (typeof kpiColumns)[number]]: string | number };
export type Head = { readonly [Column in (typeof headColumns)[number]]: string | number };
export type DecisionLine = { readonly [Column in (typeof decisionColumns)[number]]: string | number };
export type ActionLine = { readonly [Column in (typeof actionColumns)[number]]: string | number };

/** The position of one of these cells, from 0. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
}

export const headAt = (column: (typeof headColumns)[number]): PageCell => ({
  row: pageRows.head,
  column: headColumns.indexOf(column),
});

export const kpiAt = (line: number, column: (typeof kpiColumns)[number]): PageCell => ({
  row: pageRows.kpis + line,
  column: kpiColumns.indexOf(column),
});

export const decisionAt = (line: number, column: (typeof decisionColumns)[number]): PageCell => ({
  row: pageRows.decisions + line,
  column: decisionColumns.indexOf(column),
});

export const actionAt = (line: number, column: (typeof actionColumns)[number]): PageCell => ({
  row: pageRows.actions + line,
  column: actionColumns.indexOf(column),
});
