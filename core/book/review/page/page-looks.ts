import { bad, good, ink, line, navy, quiet, soft, watch } from "../../sheets/colors.ts";
import type { Area, Edit, Line, NamedArea, Style } from "../../sheets/plan.ts";
import { actionLines } from "./page-cells.ts";
import {
  area,
  at,
  causeRow,
  chartArea,
  codes,
  countsRow,
  countsRows,
  firstAction,
  headingRow,
  inner,
  inputRow,
  kpiLines,
  kpiZone,
  left,
  legendRow,
  lowerHeading,
  messageRow,
  overflowRow,
  pageInputs,
  printed,
  right,
  rowOfKpi,
  titleRow,
  visible,
} from "./page-layout.ts";

/** The looks of the printed page. Only status and verdict have color, always together with words. */

const input = "#fff8e1";
const blocks = "#5d6b80";
const months = "#3d4b5f";

/** The words beside the decisions, and the decisions. */
const causeArea = area(causeRow, at.kpi, 3, left);
const countsArea = area(countsRow, at.kpi, countsRows, left);
const decisionArea = area(causeRow + 1, at.status, 3, right);

/**
 * The looks of the page, without its cells.
 * @param name the name of the page's range
 * @param hasInputs whether the line of inputs is there
 */
export function pageLooks(name: string, hasInputs = true): Edit[] {
  const style = (where: Area, style: Style): Edit => ({ kind: "format", name, area: where, format: { style } });
  const wrapped = (where: Area, style: Style): Edit => ({
    kind: "format",
    name,
    area: where,
    format: { style, wrap: true },
  });
  /** Part of the rows of all KPIs: from the first of each on, so many rows down. */
  const ofKpis = (down: number, column: number, columns: number, look: (where: Area) => Edit): Edit[] =>
    kpiLines.map((index) => look(area(rowOfKpi(index) + down, column, 1, columns)));
  // Other texts lie over the blank cells beside them: merging takes calls.
  const merges: Area[] = [
    causeArea,
    decisionArea,
    countsArea,
    ...kpiLines.map((index) => area(rowOfKpi(index) + 2, at.status, 1, 3)),
    ...[...Array(actionLines).keys()].map((index) => area(firstAction + index, at.trend, 1, 2)),
    area(legendRow, at.kpi, 1, inner),
  ];
  const inputs: Edit[] = [
    style(area(inputRow, 0, 1, visible), { fill: "#f7f8fa", color: quiet, size: 9, align: "right", below: line }),
    ...[pageInputs.company, { ...pageInputs.focus, columns: 2 }].map((where) =>
      style(where, { fill: input, color: ink, size: 10, align: "left", bold: true }),
    ),
    {
      kind: "format",
      name,
      area: pageInputs.month,
      format: { number: "month", style: { fill: input, color: ink, bold: true, size: 10, align: "center" } },
    },
    style(area(inputRow, at.outlook, 1, 1), { align: "left" }),
  ];
  const rows = kpiZone.rows;
  return [
    { kind: "merge", name, areas: merges },
    style(printed, { color: ink, size: 9, vertical: "middle" }),
    ...(hasInputs ? [style(area(inputRow, 0, 1, visible), { vertical: "middle" }), ...inputs] : []),
    style(area(titleRow, 0, 1, visible), { bold: true, size: 10.5, color: navy }),
    style(area(titleRow, at.kpi, 1, inner), { below: navy }),
    style(area(titleRow, at.months, 1, 1), { align: "right" }),
    style(area(messageRow, at.kpi, 1, inner), { bold: true, size: 17 }),
    wrapped(causeArea, { size: 11, vertical: "top" }),
    wrapped(countsArea, { color: quiet }),
    style(area(causeRow, at.status, 1, right), { bold: true, size: 10.5, color: navy }),
    wrapped(decisionArea, { size: 9.5, vertical: "top", color: quiet }),
    style(area(headingRow, 0, 1, visible), { bold: true, fill: soft, color: quiet, below: line }),
    style(area(headingRow, at.actual, 1, 4), { align: "right" }),
    style(area(headingRow, at.status, 1, 1), { align: "center" }),
    ...ofKpis(0, at.kpi, left, (where) => style(where, { bold: true, color: navy, vertical: "bottom" })),
    ...ofKpis(1, at.kpi, 2, (where) => style(where, { bold: true, size: 11 })),
    style(area(kpiZone.row, at.actual, rows, 4), { align: "right" }),
    ...ofKpis(1, at.target, 3, (where) => style(where, { size: 10 })),
    style(area(kpiZone.row, at.lastYear, rows, 1), { color: quiet }),
    wrapped(area(kpiZone.row, at.status, rows, 3), { vertical: "middle" }),
    ...ofKpis(1, at.status, 1, (where) => style(where, { bold: true, align: "center" })),
    style(area(kpiZone.row, at.months, rows, 1), { color: months }),
    ...ofKpis(2, at.kpi, 1, (where) => wrapped(where, { color: quiet, vertical: "top" })),
    ...ofKpis(2, at.actual, 3, (where) => style(where, { color: blocks, size: 8.5, align: "left", vertical: "top" })),
    ...ofKpis(2, at.lastYear, 1, (where) => style(where, { vertical: "top" })),
    ...ofKpis(2, at.status, 3, (where) => wrapped(where, { vertical: "top" })),
    ...ofKpis(2, at.months, 1, (where) => style(where, { color: quiet, vertical: "top" })),
    ...ofKpis(2, at.kpi, inner, (where) => style(where, { below: line })),
    style(area(overflowRow, at.kpi, 1, inner), { bold: true, color: watch.color }),
    style(area(lowerHeading, at.kpi, 1, inner), { bold: true, size: 10 }),
    style(area(lowerHeading, at.months, 1, 1), { color: quiet }),
    wrapped(area(firstAction, at.status, actionLines, right), { vertical: "top" }),
    wrapped(area(legendRow, at.kpi, 1, inner), { color: quiet, size: 8.5, vertical: "top" }),
  ];
}

/** Colors status, verdict and overdue actions, by their codes. */
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
  const notes = { ...kpiZone, column: at.status, columns: 3 };
  const bars = { ...kpiZone, column: at.actual, columns: 3 };
  const actions = area(firstAction, at.status, actionLines, right);
  return [
    ...[1, 7].map((code) => rule(statuses, codes.status, code, good)),
    rule(statuses, codes.status, 2, watch),
    ...[3, 6, 8].map((code) => rule(statuses, codes.status, code, bad)),
    rule(trends, codes.trend, 1, { color: good.color, bold: true }),
    rule(trends, codes.trend, 2, { color: bad.color, bold: true }),
    rule(notes, codes.line, 2, { color: watch.color, bold: true }),
    ...[3, 6, 8].map((code) => rule(bars, codes.bar, code, { color: bad.color })),
    rule(actions, codes.line, 1, { color: bad.color, bold: true }),
    rule(actions, codes.line, 2, { color: quiet }),
    rule(decisionArea, codes.line, 1, { bold: true, color: ink }),
    ...[1, 2].map((code) => rule(area(causeRow, at.status, 4, right), codes.line, code, { fill: soft })),
    // Gray: the figure is from an earlier month.
    rule({ ...kpiZone, column: at.kpi + 1, columns: 1 }, codes.status, 9, { color: quiet, bold: false }),
    rule(statuses, codes.status, 9, { color: quiet, bold: false }),
  ];
}

const lines: readonly Line[] = [
  { color: navy, width: 2, marks: "dot" },
  { color: "#7d8896", width: 1 },
  { color: "#7d8896", width: 1, dashed: true },
  { color: "#7d8896", width: 1, dashed: true },
  { color: "#1a7f4b", width: 2, dashed: true },
  { color: "#c0392b", width: 0, marks: "ring" },
];

/**
 * The chart of one KPI, over an area of figures.
 * @param data headings first
 */
export const pageChart = (name: string, data: NamedArea, kpis: number): Edit => ({
  kind: "chart",
  name,
  area: chartArea(kpis),
  chart: { data, lines },
});
