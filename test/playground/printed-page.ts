import { calcName, reviewName } from "../../core/book/sheets/layout.ts";
import type { Area, Edit, PlanCell } from "../../core/book/sheets/plan.ts";

/** A printed page in small, with every word of a plan: hidden cells with figures, and a page that shows them. */

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

export const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];

/** Month, value, mean, limit, signal: what the chart draws. */
const figures: PlanCell[][] = [
  ["Month", "Leads", "Mean", "Limit", "Signal"],
  ...months.map((month, at): PlanCell[] => [
    month,
    [52, 48, 61, 55, 84, 58][at] as number,
    { formula: "=AVERAGE($B$2:$B$7)" },
    { formula: `=C${at + 2}+20` },
    { formula: `=IF(B${at + 2}>D${at + 2},B${at + 2},NA())` },
  ]),
];

/** Two rows of a KPI: name, value, status and, hidden behind them, the code of the status. */
const shown = (name: string, row: number, code: number): PlanCell[] => [
  name,
  { formula: `=INDEX(${calcName},${row},2)` },
  ["On track", "Watch", "Off track"][code - 1] as string,
  code,
];

export const sheets: readonly Edit[] = [
  {
    kind: "sheet",
    sheet: "calc",
    title: "Calc",
    columnWidths: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: true,
  },
  { kind: "name", name: calcName, sheet: "calc", area: area(0, 0, 300, 30) },
  {
    kind: "sheet",
    sheet: "review",
    title: "Revue d'activité",
    columnWidths: [220, 90, 120, 0, 120],
    rowHeights: [44, 24, 30],
    frozenRows: 0,
    frozenColumns: 0,
    page: true,
  },
  { kind: "name", name: reviewName, sheet: "review", area: area(0, 0, 40, 5) },
];

export const contents: readonly Edit[] = [
  { kind: "write", name: calcName, row: 0, column: 0, cells: figures },
  { kind: "merge", name: reviewName, areas: [area(0, 0, 1, 3), area(6, 0, 1, 5)] },
  {
    kind: "write",
    name: reviewName,
    row: 0,
    column: 0,
    cells: [
      ["Leads of May", undefined, undefined],
      ["KPI", "Value", "Status"],
      shown("Leads", 6, 3),
      shown("Visits", 5, 2),
      shown("Sign-ups", 4, 1),
      ["unused", null, null, 0],
      ["Why: a campaign ended.", undefined],
      ["Month:", "May"],
    ],
  },
  {
    kind: "format",
    name: reviewName,
    area: area(0, 0, 1, 3),
    format: { style: { fill: "#1A4D80", color: "#FFFFFF", bold: true, size: 16, align: "center", vertical: "middle" } },
  },
  {
    kind: "format",
    name: reviewName,
    area: area(1, 0, 5, 3),
    format: { number: "number", style: { below: "#DADCE0", italic: false } },
  },
  ...[1, 2, 3].map(
    (equals): Edit => ({
      kind: "condition",
      name: reviewName,
      area: area(2, 0, 4, 3),
      codes: 3,
      equals,
      style: { color: ["#137333", "#B06000", "#A50E0E"][equals - 1] as string, bold: equals === 3 },
    }),
  ),
  {
    kind: "condition",
    name: reviewName,
    area: area(2, 0, 6, 3),
    codes: 3,
    equals: 0,
    style: { fill: "#EEEEEE" },
  },
  { kind: "rows", name: reviewName, area: area(5, 0), hidden: true },
  {
    kind: "choose",
    name: reviewName,
    area: area(7, 1),
    among: { name: calcName, area: area(1, 0, 6) },
  },
  {
    kind: "chart",
    name: reviewName,
    area: area(9, 0, 12, 3),
    chart: {
      data: { name: calcName, area: area(0, 0, 7, 5) },
      lines: [
        { color: "#1A73E8", width: 2, marks: "dot" },
        { color: "#5F6368", width: 1 },
        { color: "#B06000", width: 1, dashed: true },
        { color: "#D93025", width: 0, marks: "ring" },
      ],
    },
  },
  { kind: "print", name: reviewName, area: area(0, 0, 22, 5), footer: "May" },
  { kind: "protect", name: reviewName, inputs: [area(7, 1)] },
];
