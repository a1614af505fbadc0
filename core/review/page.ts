import { pageName, type SheetKey, sheetTitles, tables } from "../book/layout.ts";
import type { Area, Block, Edit, Line, PlanCell, Style } from "../book/plan.ts";
import type { Language } from "../text.ts";
import {
  actionAt,
  actionLines,
  type BlockPlace,
  decisionAt,
  decisionRows,
  headAt,
  kpiAt,
  type kpiColumns,
  kpiRows,
} from "./block.ts";
import { words } from "./words.ts";

/**
 * The printed page, laid out once: live, where each cell shows one of the hidden sheet, and frozen, where it holds its
 * value. A4 landscape; colour belongs to status and verdict, and never stands alone.
 */

const ink = "#1f2937";
const quiet = "#5b6472";
const band = "#1d3557";
const bandQuiet = "#c9d6e6";
const line = "#d9dee6";
const heading = "#eef2f7";
const input = "#fff8e1";
const good = { fill: "#e2f3e8", color: "#14643c" };
const watch = { fill: "#fff0cc", color: "#6f4a00" };
const bad = { fill: "#fbe3e0", color: "#9c1f17" };

/** Columns of the page, from 0; those after the visible ones hold codes for the rules. */
const at = { objective: 1, kpi: 2, actual: 3, target: 4, gap: 5, status: 7, trend: 8, outlook: 9, bars: 10 } as const;
const visible = 12;
const codes = { status: 12, trend: 13, line: 14 } as const;
const width = 15;

/** Narrow ones are margins: text would touch the edge, or the figure before it. */
const columnWidths = [12, 118, 218, 118, 132, 118, 12, 168, 150, 190, 118, 12, 0, 0, 0];
/** Cells between the margins. */
const inner = at.bars - at.objective + 1;
const left = at.status - 1 - at.objective;
const right = at.bars - at.status + 1;

/** Rows of the page, from 0. */
const bandRow = 0;
const stateRow = 1;
const labelRow = 3;
const summaryRow = 4;
const headingRow = 8;
const firstKpi = 9;
const afterKpis = firstKpi + 2 * kpiRows;
const lowerHeading = afterKpis + 1;
const lowerColumns = lowerHeading + 1;
const firstAction = lowerColumns + 1;
const legendRow = firstAction + actionLines;
const pageRows = legendRow + 1;

/** The row of the page that a KPI begins on: it has two. */
export const rowOfKpi = (index: number): number => firstKpi + 2 * index;

/** Few different heights: each change of height is a call of its own in Sheets. */
const rowHeights: readonly number[] = Array.from({ length: pageRows }, (_, row) => {
  if (row === bandRow) return 34;
  if (row === stateRow + 1 || row === summaryRow + 3 || row === afterKpis) return 10;
  return row <= headingRow || row === legendRow ? 24 : 31;
});

/** The three counts stand above these columns. */
const tiles = [at.actual, at.target, at.gap] as const;

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

/** The whole page, codes included; what is printed; where the chart is drawn; what people fill in. */
export const pageArea = area(0, 0, pageRows, width);
export const printed = area(0, 0, pageRows, visible);
const chartArea = area(lowerColumns, at.objective, 1 + actionLines, left);
/** Where it says what the page is. */
export const titleCell = { row: bandRow, column: at.objective } as const;
const companyArea = area(bandRow, at.trend, 1, 3);
const monthArea = area(stateRow, at.outlook, 1, 1);
const focusArea = area(lowerHeading, at.kpi, 1, 1);

/** Where the cells of the page come from: formulas that show the hidden sheet, or values. */
export interface PageSource {
  /** What stands at a place of the block. */
  readonly shows: (place: BlockPlace) => PlanCell;
  /** The three cells that people fill in. */
  readonly company: PlanCell;
  readonly month: PlanCell;
  readonly focus: PlanCell;
}

/** Every page cell shows one cell of the block behind it. */
export const live = ({ row, column }: BlockPlace): PlanCell => ({
  formula: `=INDEX(${pageName},${row + 1},${column + 1})`,
});

/** The cells of the page, row by row; `undefined` is left as it is. */
export function pageCells(source: PageSource, language: Language): (PlanCell | undefined)[][] {
  const cells = Array.from({ length: pageRows }, () => new Array<PlanCell | undefined>(width).fill(undefined));
  const put = (row: number, column: number, cell: PlanCell): void => {
    (cells[row] as (PlanCell | undefined)[])[column] = cell;
  };
  const { shows } = source;
  const say = (key: keyof typeof words): string => words[key][language];
  put(titleCell.row, titleCell.column, shows(headAt("title")));
  put(bandRow, at.trend, source.company);
  put(stateRow, at.objective, shows(headAt("state")));
  put(stateRow, at.trend, say("month"));
  put(stateRow, at.outlook, source.month);
  put(labelRow, at.objective, say("summary"));
  put(summaryRow, at.objective, shows(headAt("summary")));
  for (const [index, key] of (["onTrack", "watch", "offTrack"] as const).entries()) {
    put(labelRow, tiles[index] as number, say(key));
    put(summaryRow, tiles[index] as number, shows(headAt(key)));
  }
  put(labelRow, at.status, shows(headAt("toDecide")));
  for (let decision = 0; decision < decisionRows; decision++) {
    put(summaryRow + decision, at.status, shows(decisionAt(decision, "decision")));
    put(summaryRow + decision, codes.line, shows(decisionAt(decision, "code")));
  }
  for (const key of ["objective", "kpi", "actual", "target", "gap", "status", "trend", "outlook"] as const)
    put(headingRow, at[key], say(key));
  put(headingRow, at.bars, say("twelveMonths"));
  for (let index = 0; index < kpiRows; index++) {
    const row = rowOfKpi(index);
    const pair = (column: number, above: (typeof kpiColumns)[number], below?: (typeof kpiColumns)[number]): void => {
      put(row, column, shows(kpiAt(index, above)));
      if (below) put(row + 1, column, shows(kpiAt(index, below)));
    };
    pair(at.objective, "objective");
    pair(at.kpi, "name", "meaning");
    pair(at.actual, "actual", "actualNote");
    pair(at.target, "target", "targetNote");
    pair(at.gap, "gap", "attainment");
    pair(at.status, "status", "note");
    pair(at.trend, "trend");
    pair(at.outlook, "outlook");
    pair(at.bars, "bars");
    pair(codes.status, "statusCode");
    pair(codes.trend, "trendCode");
    put(row + 1, codes.line, shows(kpiAt(index, "noteCode")));
  }
  put(lowerHeading, at.objective, say("focus"));
  put(lowerHeading, at.kpi, source.focus);
  put(lowerHeading, at.actual, shows(headAt("chartOf")));
  put(lowerHeading, at.status, shows(headAt("openActions")));
  put(lowerColumns, at.status, say("due"));
  put(lowerColumns, at.trend, say("action"));
  put(lowerColumns, at.bars, say("owner"));
  for (let index = 0; index < actionLines; index++) {
    const row = firstAction + index;
    put(row, at.status, shows(actionAt(index, "due")));
    put(row, at.trend, shows(actionAt(index, "action")));
    put(row, at.bars, shows(actionAt(index, "owner")));
    put(row, codes.line, shows(actionAt(index, "code")));
  }
  put(legendRow, at.objective, say("legend"));
  return cells;
}

const kpiLines = [...Array(kpiRows).keys()];
const kpiZone = area(firstKpi, 0, 2 * kpiRows, visible);

/** What the page looks like, cells apart. @param name that of the range of the page */
export function pageLooks(name: string): Edit[] {
  const style = (where: Area, style: Style): Edit => ({
    kind: "format",
    name,
    area: where,
    format: { style },
  });
  const wrapped = (where: Area, style: Style): Edit => ({
    kind: "format",
    name,
    area: where,
    format: { style, wrap: true },
  });
  const merges: Area[] = [
    area(bandRow, at.objective, 1, left),
    companyArea,
    area(stateRow, at.objective, 1, left),
    area(labelRow, at.objective, 1, 2),
    area(summaryRow, at.objective, 3, 2),
    ...tiles.map((column) => area(summaryRow, column, 3, 1)),
    area(labelRow, at.status, 1, right),
    ...[...Array(decisionRows).keys()].map((index) => area(summaryRow + index, at.status, 1, right)),
    ...kpiLines.flatMap((index) => [
      area(rowOfKpi(index), at.objective, 2, 1),
      area(rowOfKpi(index) + 1, at.status, 1, right),
    ]),
    area(lowerHeading, at.actual, 1, 3),
    area(lowerHeading, at.status, 1, right),
    ...[...Array(actionLines + 1).keys()].map((index) => area(lowerColumns + index, at.trend, 1, 2)),
    area(legendRow, at.objective, 1, inner),
  ];
  return [
    { kind: "merge", name, areas: merges },
    style(printed, { color: ink, size: 10, vertical: "middle" }),
    style(area(bandRow, 0, 2, visible), { fill: band, color: "#ffffff" }),
    style(area(bandRow, at.objective, 1, left), { bold: true, size: 17 }),
    style(companyArea, { bold: true, size: 12, align: "right" }),
    style(area(stateRow, 0, 1, visible), { color: bandQuiet, align: "left" }),
    style(area(stateRow, at.trend, 1, 1), { align: "right" }),
    {
      kind: "format",
      name,
      area: monthArea,
      format: { number: "month", style: { fill: input, color: ink, bold: true, align: "center" } },
    },
    style(area(labelRow, 0, 1, visible), { color: quiet, size: 9 }),
    wrapped(area(summaryRow, at.objective, 3, 2), { size: 11, vertical: "top" }),
    ...tiles.flatMap((column, index) => [
      style(area(labelRow, column, 1, 1), { bold: true, align: "center" }),
      style(area(summaryRow, column, 3, 1), { bold: true, size: 20, align: "center" }),
      style(area(labelRow, column, 4, 1), [good, watch, bad][index] as Style),
    ]),
    style(area(labelRow, at.status, 1, right), { bold: true, color: ink, fill: heading }),
    wrapped(area(summaryRow, at.status, decisionRows, right), { size: 9, fill: heading }),
    style(area(headingRow, 0, 1, visible), { bold: true, fill: heading, color: quiet, size: 9, below: line }),
    style(area(headingRow, at.actual, 1, 3), { align: "right" }),
    style(area(headingRow, at.status, 1, 1), { align: "center" }),
    ...kpiLines.flatMap((index): Edit[] => {
      const row = rowOfKpi(index);
      return [
        style(area(row, at.kpi, 1, 1), { bold: true, size: 11 }),
        style(area(row, at.actual, 1, 1), { bold: true, size: 11, align: "right" }),
        style(area(row, at.target, 1, 2), { align: "right" }),
        wrapped(area(row, at.status, 1, 1), { bold: true, align: "center", vertical: "middle", size: 9 }),
        wrapped(area(row, at.trend, 1, 2), { size: 9, vertical: "middle" }),
        style(area(row, at.bars, 1, 1), { color: "#3d5a80", size: 9 }),
        wrapped(area(row, at.objective, 2, 1), { color: quiet, size: 9, vertical: "top" }),
        wrapped(area(row + 1, at.kpi, 1, 4), { color: quiet, size: 8, vertical: "top" }),
        style(area(row + 1, at.actual, 1, 3), { align: "right" }),
        wrapped(area(row + 1, at.status, 1, right), { size: 9, vertical: "top", color: ink }),
        style(area(row + 1, at.objective, 1, inner), { below: line }),
      ];
    }),
    style(area(lowerHeading, 0, 1, visible), { bold: true }),
    style(focusArea, { fill: input }),
    style(area(lowerHeading, at.objective, 1, 1), { color: quiet, size: 9 }),
    style(area(lowerHeading, at.actual, 1, 3), { color: quiet, size: 9 }),
    style(area(lowerColumns, at.status, 1, right), { color: quiet, size: 9, bold: true, below: line }),
    wrapped(area(firstAction, at.status, actionLines, right), { size: 9, below: line }),
    style(area(legendRow, 0, 1, visible), { color: quiet, size: 8 }),
  ];
}

/** Status, verdict and what is overdue in colour, by code. */
export function pageRules(name: string): Edit[] {
  const rule = (where: Area, column: number, equals: number, style: Style): Edit => ({
    kind: "condition",
    name,
    area: where,
    codes: column,
    equals,
    style,
  });
  const statuses = { ...kpiZone, column: at.status, columns: 1 };
  const trends = { ...kpiZone, column: at.trend, columns: 1 };
  const notes = { ...kpiZone, column: at.status, columns: right };
  const actions = area(firstAction, at.status, actionLines, right);
  const decisions = area(summaryRow, at.status, decisionRows, right);
  return [
    ...[1, 7].map((code) => rule(statuses, codes.status, code, good)),
    rule(statuses, codes.status, 2, watch),
    ...[3, 6, 8].map((code) => rule(statuses, codes.status, code, bad)),
    rule(trends, codes.trend, 1, { color: good.color, bold: true }),
    rule(trends, codes.trend, 2, { color: bad.color, bold: true }),
    rule(notes, codes.line, 1, { color: bad.color, bold: true }),
    rule(notes, codes.line, 2, { color: watch.color, bold: true }),
    rule(actions, codes.line, 1, { color: bad.color, bold: true }),
    rule(actions, codes.line, 2, { color: quiet }),
    rule(decisions, codes.line, 1, { bold: true }),
    // A figure of an earlier month is not this month's.
    rule({ ...kpiZone, column: at.actual, columns: 1 }, codes.status, 9, { color: quiet, bold: false }),
    rule(statuses, codes.status, 9, { color: quiet, bold: false }),
  ];
}

const lines: readonly Line[] = [
  { color: band, width: 2, marks: "dot" },
  { color: "#7d8896", width: 1 },
  { color: "#7d8896", width: 1, dashed: true },
  { color: "#7d8896", width: 1, dashed: true },
  { color: "#1a7f4b", width: 2, dashed: true },
  { color: "#d1495b", width: 0, marks: "ring" },
];

/** The chart of one KPI, over figures that stand in a block. @param data headings first */
export const pageChart = (name: string, data: Block): Edit => ({
  kind: "chart",
  name,
  area: chartArea,
  chart: { data, lines },
});

/** The sheet of a page, without its cells. @param extra widths of further columns */
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

export const pagePrint = (name: string, footer: string): Edit => ({ kind: "print", name, area: printed, footer });

/** What people fill in on the page. */
export const pageInputs: Readonly<Record<"company" | "month" | "focus", Area>> = {
  company: { ...companyArea, columns: 1 },
  month: monthArea,
  focus: focusArea,
};

/** The names of the cells that people fill in; by that of the month, the last one, the sheets of the page are known. */
export const inputNames = (sheet: SheetKey): Edit[] =>
  (["company", "focus", "month"] as const).map((key) => ({
    kind: "name",
    name: tables[key].name,
    sheet,
    area: pageInputs[key],
  }));

/** Lines for KPIs that the book does not have are hidden, five stay: a page of one KPI looks whole. */
export function shownKpis(name: string, count: number, least = 5): Edit[] {
  const shown = Math.min(kpiRows, Math.max(least, count));
  const rows = (from: number, to: number, hidden: boolean): Edit[] =>
    to > from ? [{ kind: "rows", name, area: area(rowOfKpi(from), 0, 2 * (to - from), width), hidden }] : [];
  return [...rows(0, shown, false), ...rows(shown, kpiRows, true)];
}

export const reviewTitle = (language: Language): string => sheetTitles.review[language];
