/**
 * The cells behind the page, laid out once: the hidden sheet computes them in formulas, `frozen/review.ts` in plain
 * values. The page itself only shows these cells.
 */

export const kpiRows = 10;
/** So many decisions are told, one below the other in one cell. */
export const decisionLines = 3;
export const actionLines = 7;

/** The rows of these cells. */
const pageRows = { head: 0, kpis: 1, actions: 1 + kpiRows } as const;

export const pageHeight = pageRows.actions + actionLines;

/** The headings above the KPIs, which a book without KPIs replaces. */
export const headingColumns = ["kpi", "actual", "target", "gap", "status", "trend", "outlook", "twelveMonths"] as const;

/** The first row. `decisionCode` is 1 where there is something to decide, 2 where there is not, 0
 * before the first KPI. */
export const headColumns = [
  "title",
  "message",
  "cause",
  "counts",
  "toDecide",
  "decisions",
  "decisionCode",
  "actions",
  "owner",
  "chartOf",
  "lastYearOf",
  "legend",
  "kpis",
  ...headingColumns,
] as const;

/** A row for each KPI, worst first. */
export const kpiColumns = [
  "objective",
  "name",
  "details",
  "actual",
  "target",
  "gap",
  "bar",
  "lastYear",
  "lastYearNote",
  "status",
  "trend",
  "outlook",
  "months",
  "onTarget",
  "note",
  "statusCode",
  "trendCode",
  "noteCode",
] as const;

/** A line for each action: `code` is 1 if it is overdue, 2 if it is done. */
export const actionColumns = ["due", "action", "owner", "code"] as const;

export const pageWidth = Math.max(kpiColumns.length, headColumns.length);

export type HeadColumn = (typeof headColumns)[number];
export type KpiColumn = (typeof kpiColumns)[number];
export type ActionColumn = (typeof actionColumns)[number];

export type KpiLine = { readonly [Column in KpiColumn]: string | number };
export type Head = { readonly [Column in HeadColumn]: string | number };
export type ActionLine = { readonly [Column in ActionColumn]: string | number };

/** The position of one of these cells, from 0. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
}

export const headAt = (column: HeadColumn): PageCell => ({
  row: pageRows.head,
  column: headColumns.indexOf(column),
});

export const kpiAt = (line: number, column: KpiColumn): PageCell => ({
  row: pageRows.kpis + line,
  column: kpiColumns.indexOf(column),
});

export const actionAt = (line: number, column: ActionColumn): PageCell => ({
  row: pageRows.actions + line,
  column: actionColumns.indexOf(column),
});
