import type { Area, Edit, Line, NamedArea, Style } from "../../sheets/plan.ts";
import { actionLines, decisionRows } from "./page-cells.ts";
import {
  area,
  at,
  bandRow,
  chartArea,
  codes,
  companyArea,
  figureColumns,
  firstAction,
  focusArea,
  headingRow,
  inner,
  kpiLines,
  kpiZone,
  labelRow,
  left,
  legendRow,
  lowerColumns,
  lowerHeading,
  monthArea,
  printed,
  right,
  rowOfKpi,
  stateRow,
  summaryRow,
  tiles,
  visible,
} from "./page-layout.ts";

/** The looks of the printed page. Only status and verdict have colour, always together with words. */

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

/**
 * The looks of the page, without its cells.
 * @param name the name of the page's range
 */
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
    area(lowerHeading, at.actual, 1, figureColumns),
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
    style(area(headingRow, at.actual, 1, figureColumns), { align: "right" }),
    style(area(headingRow, at.status, 1, 1), { align: "center" }),
    ...kpiLines.flatMap((index): Edit[] => {
      const row = rowOfKpi(index);
      return [
        style(area(row, at.kpi, 1, 1), { bold: true, size: 11 }),
        style(area(row, at.actual, 1, 1), { bold: true, size: 11, align: "right" }),
        style(area(row, at.target, 1, figureColumns - 1), { align: "right" }),
        style(area(row, at.lastYear, 1, 1), { color: quiet }),
        wrapped(area(row, at.status, 1, 1), { bold: true, align: "center", vertical: "middle", size: 9 }),
        wrapped(area(row, at.trend, 1, 2), { size: 9, vertical: "middle" }),
        style(area(row, at.bars, 1, 1), { color: "#3d5a80", size: 9 }),
        wrapped(area(row, at.objective, 2, 1), { color: quiet, size: 9, vertical: "top" }),
        wrapped(area(row + 1, at.kpi, 1, 1 + figureColumns), { color: quiet, size: 8, vertical: "top" }),
        style(area(row + 1, at.actual, 1, figureColumns), { align: "right" }),
        wrapped(area(row + 1, at.status, 1, right), { size: 9, vertical: "top", color: ink }),
        style(area(row + 1, at.objective, 1, inner), { below: line }),
      ];
    }),
    style(area(lowerHeading, 0, 1, visible), { bold: true }),
    style(focusArea, { fill: input }),
    style(area(lowerHeading, at.objective, 1, 1), { color: quiet, size: 9 }),
    style(area(lowerHeading, at.actual, 1, figureColumns), { color: quiet, size: 9 }),
    style(area(lowerColumns, at.status, 1, right), { color: quiet, size: 9, bold: true, below: line }),
    wrapped(area(firstAction, at.status, actionLines, right), { size: 9, below: line }),
    style(area(legendRow, 0, 1, visible), { color: quiet, size: 8 }),
  ];
}

/** Colours status, verdict and overdue actions, by their codes. */
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
    // Grey: the figure is from an earlier month.
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

/**
 * The chart of one KPI, over an area of figures.
 * @param data headings first
 */
export const pageChart = (name: string, data: NamedArea): Edit => ({
  kind: "chart",
  name,
  area: chartArea,
  chart: { data, lines },
});
