/**
 * What the page shows, as one block of cells: the hidden sheet computes it in formulas, `review.ts` in plain values. The
 * page itself only shows cells of it, so that both are laid out once.
 */

export const kpiRows = 10;
export const decisionRows = 3;
export const actionLines = 7;

/** Rows of the block. */
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
  "status",
  "trend",
  "outlook",
  "bars",
  "note",
  "statusCode",
  "trendCode",
  "noteCode",
] as const;

/** A line for each decision: `code` is 1 for one to take, 2 for one that was taken. */
export const decisionColumns = ["decision", "code"] as const;

/** A line for each action: `code` is 1 where it is overdue, 2 where it is done. */
export const actionColumns = ["due", "action", "owner", "code"] as const;

export const pageWidth = kpiColumns.length;

export type KpiLine = { readonly [Column in (typeof kpiColumns)[number]]: string | number };
export type Head = { readonly [Column in (typeof headColumns)[number]]: string | number };
export type DecisionLine = { readonly [Column in (typeof decisionColumns)[number]]: string | number };
export type ActionLine = { readonly [Column in (typeof actionColumns)[number]]: string | number };

/** Where a cell of the block stands, from 0. */
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
