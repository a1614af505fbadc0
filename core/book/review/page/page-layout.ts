import { type SheetKey, tables } from "../../sheets/layout.ts";
import type { Area, Edit } from "../../sheets/plan.ts";
import { actionLines, kpiRows } from "./page-cells.ts";

/** The layout of the printed page: A4 landscape. */

/** Columns of the page, from 0. Those after the visible ones hold codes for conditional formats. */
export const at = {
  objective: 1,
  kpi: 2,
  actual: 3,
  target: 4,
  gap: 5,
  lastYear: 6,
  status: 8,
  trend: 9,
  outlook: 10,
  bars: 11,
} as const;
export const visible = 13;
export const codes = { status: 13, trend: 14, line: 15 } as const;
export const width = 16;
/** Figures of a KPI, one beside the other. */
export const figureColumns = at.lastYear - at.actual + 1;

/** The narrow ones are margins, so that text does not touch the edge or the figure before it. */
export const columnWidths = [12, 118, 206, 118, 132, 110, 94, 12, 162, 144, 178, 118, 12, 0, 0, 0];
/** Cells between the margins. */
export const inner = at.bars - at.objective + 1;
export const left = at.status - 1 - at.objective;
export const right = at.bars - at.status + 1;

/** Rows of the page, from 0. */
export const bandRow = 0;
export const stateRow = 1;
export const labelRow = 3;
export const summaryRow = 4;
export const headingRow = 8;
export const firstKpi = 9;
export const afterKpis = firstKpi + 2 * kpiRows;
export const lowerHeading = afterKpis + 1;
export const lowerColumns = lowerHeading + 1;
export const firstAction = lowerColumns + 1;
export const legendRow = firstAction + actionLines;
export const pageRows = legendRow + 1;

/** The first of a KPI's two rows on the page. */
export const rowOfKpi = (index: number): number => firstKpi + 2 * index;

/** Few different heights: in Sheets each change of height is a separate call. */
export const rowHeights: readonly number[] = Array.from({ length: pageRows }, (_, row) => {
  if (row === bandRow) return 34;
  if (row === stateRow + 1 || row === summaryRow + 3 || row === afterKpis) return 10;
  return row <= headingRow || row === legendRow ? 24 : 31;
});

/** The three counts are above these columns. */
export const tiles = [at.actual, at.target, at.gap] as const;

export const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** The whole page including codes; the printed part; the place of the chart; the cells people fill in. */
export const pageArea = area(0, 0, pageRows, width);
export const printed = area(0, 0, pageRows, visible);
export const chartArea = area(lowerColumns, at.objective, 1 + actionLines, left);
/** The cell with the page's title. */
export const titleCell = { row: bandRow, column: at.objective } as const;
export const companyArea = area(bandRow, at.trend, 1, 3);
export const monthArea = area(stateRow, at.outlook, 1, 1);
export const focusArea = area(lowerHeading, at.kpi, 1, 1);

export const kpiLines = [...Array(kpiRows).keys()];
export const kpiZone = area(firstKpi, 0, 2 * kpiRows, visible);

/** What people fill in on the page. */
export const pageInputs: Readonly<Record<"company" | "month" | "focus", Area>> = {
  company: { ...companyArea, columns: 1 },
  month: monthArea,
  focus: focusArea,
};

/** The names of the cells people fill in. The name of the month, the last one, identifies the sheets of the page. */
export const inputNames = (sheet: SheetKey): Edit[] =>
  (["company", "focus", "month"] as const).map((key) => ({
    kind: "name",
    name: tables[key].name,
    sheet,
    area: pageInputs[key],
  }));

/**
 * The sheet of a page, without its cells.
 * @param extra widths of further columns
 */
export const pageSheet = (sheet: SheetKey, title: string, extra: readonly number[] = []): Edit => ({
  kind: "sheet",
  sheet,
  title,
  columnWidths: [...columnWidths, ...extra],
  rowHeights,
  frozenRows: 0,
  frozenColumns: 0,
  page: true,
});
