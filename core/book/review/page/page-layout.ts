import { type SheetKey, tables } from "../../sheets/layout.ts";
import type { Area, Edit } from "../../sheets/plan.ts";
import { actionLines, kpiRows } from "./page-cells.ts";
import * as heights from "./page-heights.ts";

/** The layout of the page: A4 landscape below a line of inputs that is not printed. */

/** Columns of the page, from 0. Those after the visible ones hold codes for conditional formats. */
export const at = {
  kpi: 1,
  actual: 2,
  target: 3,
  gap: 4,
  lastYear: 5,
  status: 7,
  trend: 8,
  outlook: 9,
  months: 10,
} as const;
export const visible = 12;
export const codes = { status: 12, trend: 13, line: 14, bar: 15 } as const;
export const width = 16;

/** The narrow ones are margins, so that text does not touch the edge or the figure before it. */
export const columnWidths = [8, 206, 82, 82, 82, 82, 10, 98, 212, 168, 116, 8, 0, 0, 0, 0];

/** How many columns the left and the right half have, and both with what lies between. */
export const left = at.lastYear - at.kpi + 1;
export const right = at.months - at.status + 1;
export const inner = at.months - at.kpi + 1;

/** Rows of the page, from 0. */
export const inputRow = 0;
export const titleRow = 1;
export const messageRow = 2;
export const causeRow = 3;
export const countsRow = 6;
/** With the space below: two lines. */
export const countsRows = 2;
export const headingRow = 8;
export const firstKpi = 9;
/** Of each KPI: its objective, its figures, its details. */
export const rowsOfKpi = 3;
export const overflowRow = firstKpi + rowsOfKpi * kpiRows;
export const lowerHeading = overflowRow + 2;
export const firstAction = lowerHeading + 1;
export const legendRow = firstAction + actionLines;
export const pageRows = legendRow + 1;

/** The first row of a KPI, that of its objective. */
export const rowOfKpi = (index: number): number => firstKpi + rowsOfKpi * index;

/** On the line of the inputs: their labels, and what people fill in. */
export const inputLabels = { month: 1, focus: 3, company: 7, note: 9 } as const;

export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** The whole page including codes; the printed part; the place of the chart. */
export const pageArea = area(0, 0, pageRows, width);
export const printed = area(titleRow, 0, pageRows - titleRow, visible);
export const chartArea = (kpis: number): Area => area(firstAction, at.kpi, heights.heightsFor(kpis).lines, left);
/** The cell with the page's title. */
export const titleCell = { row: titleRow, column: at.kpi } as const;
/** The name of the company, to the left of its cell's right edge. */
export const companyCell = { row: titleRow, column: at.months } as const;

export const kpiLines = [...Array(kpiRows).keys()];
export const kpiZone = area(firstKpi, 0, rowsOfKpi * kpiRows, visible);

/** What people fill in on the page. */
export const pageInputs: Readonly<Record<"company" | "month" | "focus", Area>> = {
  company: area(inputRow, at.trend, 1, 1),
  month: area(inputRow, at.actual, 1, 1),
  focus: area(inputRow, at.gap, 1, 1),
};

/** The names of the cells people fill in. The name of the month, the last one, identifies the sheets of the page. */
export const inputNames = (sheet: SheetKey): Edit[] =>
  (["company", "focus", "month"] as const).map((key) => ({
    kind: "name",
    name: tables[key].name,
    sheet,
    area: pageInputs[key],
  }));

/** The heights of all rows. What a page of so many KPIs hides has the height it is shown with, but for further KPIs. */
export function rowHeights(kpis: number): number[] {
  const { figures, details, legend, line } = heights.heightsFor(kpis);
  const shownUntil = rowOfKpi(heights.linesShown(kpis));
  return Array.from({ length: pageRows }, (_, row) => {
    if (row === messageRow) return heights.message;
    if (row === countsRow + 1 || row === overflowRow + 1) return heights.space;
    if (row < firstKpi || row === overflowRow || row === lowerHeading) return heights.usual;
    if (row >= shownUntil && row < overflowRow) return figures;
    if (row < overflowRow) return [heights.objective, figures, details][(row - firstKpi) % rowsOfKpi] as number;
    return row < legendRow ? line : legend;
  });
}

/** Shows the lines of the KPIs and of the actions that have room beside them, and hides the others. */
export function shownRows(name: string, kpis: number): Edit[] {
  const { isCompact, lines } = heights.heightsFor(kpis);
  const shown = heights.linesShown(kpis);
  const rows = (from: number, count: number, hidden: boolean): Edit[] =>
    count > 0 ? [{ kind: "rows", name, area: area(from, 0, count, width), hidden }] : [];
  return [
    ...rows(firstKpi, rowsOfKpi * shown, false),
    ...(isCompact ? kpiLines.slice(0, shown).flatMap((line) => rows(rowOfKpi(line), 1, true)) : []),
    ...rows(rowOfKpi(shown), rowsOfKpi * (kpiRows - shown), true),
    ...rows(overflowRow, 1, shown === kpiRows && kpis <= kpiRows),
    ...rows(firstAction, lines, false),
    ...rows(firstAction + lines, actionLines - lines, true),
  ];
}

/** The heights that depend on the number of KPIs, given to the rows of a page that is there already. */
export function sizedRows(name: string, kpis: number): Edit[] {
  const all = rowHeights(kpis);
  const rows = (from: number, count: number): Edit => ({
    kind: "rows",
    name,
    area: area(from, 0, count, width),
    hidden: false,
    height: all[from] as number,
  });
  const shown = kpiLines.slice(0, heights.linesShown(kpis));
  // With fewer KPIs the rows are as they were made, unless there were many once.
  const ofKpis =
    kpis < mayBeCompact ? [] : shown.flatMap((line) => [rows(rowOfKpi(line), 1), rows(rowOfKpi(line) + 2, 1)]);
  return [...ofKpis, rows(firstAction, actionLines), rows(legendRow, 1)];
}

const mayBeCompact = 6;

/**
 * The sheet of a page, without its cells.
 * @param extra widths of further columns
 */
export const pageSheet = (sheet: SheetKey, title: string, kpis: number, extra: readonly number[] = []): Edit => ({
  kind: "sheet",
  sheet,
  title,
  columnWidths: [...columnWidths, ...extra],
  rowHeights: rowHeights(kpis),
  frozenRows: 0,
  frozenColumns: 0,
  page: true,
});
