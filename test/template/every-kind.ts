import { calcName, reviewName, tables } from "../../core/book/sheets/layout.ts";
import type { Edit } from "../../core/book/sheets/plan.ts";

/**
 * A small book that holds every kind of edit, with what people type in it: apostrophes, ampersands, signs of formulas.
 */

const grey = "#6B7280";

export const everyKind: readonly Edit[] = [
  {
    kind: "sheet",
    sheet: "results",
    title: "Résultats d'ici & d'ailleurs",
    columnWidths: [110, 90, 0],
    frozenRows: 1,
    frozenColumns: 1,
  },
  { kind: "name", name: "kpi_results", sheet: "results", area: { row: 0, column: 0, rows: 7, columns: 3 } },
  {
    kind: "format",
    name: "kpi_results",
    area: { row: 0, column: 0, rows: 1, columns: 3 },
    format: { look: "heading", number: "text", wrap: true },
  },
  {
    kind: "format",
    name: "kpi_results",
    area: { row: 1, column: 0, rows: 6, columns: 1 },
    format: { look: "heading", number: "month" },
  },
  {
    kind: "format",
    name: "kpi_results",
    area: { row: 1, column: 1, rows: 6, columns: 1 },
    format: { look: "input", number: "money" },
  },
  {
    kind: "write",
    name: "kpi_results",
    row: 0,
    column: 0,
    cells: [
      ["Month", "SALES", "=NOT(A1)"],
      [{ day: 46_143 }, 100, true],
      [{ day: 46_174 }, 120, undefined],
      [{ day: 46_204 }, 90, "1/2"],
      [{ day: 46_235 }, null, ""],
      [{ day: 46_266 }, 130.5, 'a "quoted" <word> & more'],
      [{ day: 46_296 }, { formula: "=SUM(B2:B6)" }, "'apostrophe"],
    ],
  },
  { kind: "sheet", sheet: "calc", title: "Calc", columnWidths: [], frozenRows: 0, frozenColumns: 0, hidden: true },
  { kind: "name", name: calcName, sheet: "calc", area: { row: 2, column: 1, rows: 8, columns: 5 } },
  {
    kind: "write",
    name: calcName,
    row: 0,
    column: 0,
    cells: [
      ["", "Actual", "Target", "Signal"],
      ...[...Array(6).keys()].map((month) => [
        { formula: `=INDEX(kpi_results,${month + 2},1)` },
        { formula: `=IF(ISNUMBER(INDEX(kpi_results,${month + 2},2)),INDEX(kpi_results,${month + 2},2),NA())` },
        110,
        { formula: month === 4 ? `=C${month + 4}` : "=NA()" },
      ]),
      [{ formula: '=IFNA(NA(),"IFNA(")' }, { formula: "=STDEV.S(1,2,3,4)" }, { formula: '=IF(1>0,"",1)' }],
    ],
  },
  {
    kind: "format",
    name: calcName,
    area: { row: 1, column: 0, rows: 6, columns: 1 },
    format: { number: "month" },
  },
  {
    kind: "sheet",
    sheet: "review",
    title: "Review",
    columnWidths: [200, 100, 100, 300, 0],
    rowHeights: [40, 20, 30, 30, 30],
    frozenRows: 0,
    frozenColumns: 0,
    page: true,
  },
  { kind: "name", name: reviewName, sheet: "review", area: { row: 0, column: 0, rows: 20, columns: 5 } },
  { kind: "name", name: tables.company.name, sheet: "review", area: { row: 0, column: 0, rows: 1, columns: 1 } },
  {
    kind: "merge",
    name: reviewName,
    areas: [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 1, column: 0, rows: 1, columns: 2 },
    ],
  },
  {
    kind: "format",
    name: reviewName,
    area: { row: 0, column: 0, rows: 1, columns: 4 },
    format: { style: { fill: "#16324F", color: "#FFFFFF", bold: true, size: 22, align: "left", vertical: "middle" } },
  },
  {
    kind: "format",
    name: reviewName,
    area: { row: 2, column: 0, rows: 3, columns: 4 },
    format: { wrap: true, style: { below: "#D7DCE3", vertical: "top", italic: true, color: grey, size: 9 } },
  },
  {
    kind: "write",
    name: reviewName,
    row: 0,
    column: 0,
    cells: [
      ["Cave Bellarive", null, null, null],
      [{ formula: '="Review of "&A1' }, null, "Month", "Why"],
      [
        "Sales",
        { formula: '=IF(E3=1,"✔ Target met","✖ Target missed")' },
        { formula: "=C6" },
        "Long enough to wrap. ".repeat(6),
        1,
      ],
      ["Churn", { formula: '=IF(E4=1,"✔ Target met","✖ Target missed")' }, { day: 46_296 }, undefined, 3],
      ["Unused", undefined, undefined, undefined, 0],
    ],
  },
  { kind: "list", name: reviewName, area: { row: 2, column: 3, rows: 3, columns: 1 }, words: ["Yes", 'So "so"'] },
  {
    kind: "choose",
    name: reviewName,
    area: { row: 3, column: 2, rows: 1, columns: 1 },
    among: { name: "kpi_results", area: { row: 1, column: 0, rows: 6, columns: 1 } },
  },
  { kind: "rows", name: reviewName, area: { row: 4, column: 0, rows: 1, columns: 1 }, hidden: true },
  ...(
    [
      [1, { color: "#1B7F4B", fill: "#DDF3E6", bold: true }],
      [3, { color: "#B3261E", fill: "#FBE0DD", size: 12 }],
    ] as const
  ).map(
    ([equals, style]): Edit => ({
      kind: "condition",
      name: reviewName,
      area: { row: 2, column: 1, rows: 3, columns: 1 },
      codes: 4,
      equals,
      style,
    }),
  ),
  {
    kind: "texts",
    name: reviewName,
    area: { row: 2, column: 1, rows: 3, columns: 2 },
    style: { fill: "#FFC58A", color: "#5C2600", bold: true },
  },
  {
    kind: "chart",
    name: reviewName,
    area: { row: 6, column: 0, rows: 13, columns: 4 },
    chart: {
      data: { name: calcName, area: { row: 0, column: 0, rows: 7, columns: 4 } },
      lines: [
        { color: "#24507A", width: 3, marks: "dot" },
        { color: "#2E9E65", width: 2, dashed: true },
        { color: "#D0453B", width: 0, marks: "ring" },
      ],
    },
  },
  {
    kind: "print",
    name: reviewName,
    area: { row: 0, column: 0, rows: 20, columns: 4 },
    footer: "SMART KPI · R&D, one page",
  },
  {
    kind: "protect",
    name: reviewName,
    inputs: [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 3, column: 2, rows: 1, columns: 1 },
    ],
  },
  {
    kind: "replace",
    sheet: "Résultats d'ici & d'ailleurs",
    cells: [
      { row: 2, column: 2, cell: 12, note: "=COCA(1,2) & more" },
      { row: 3, column: 1, cell: { formula: "=B2-10" }, note: null },
    ],
  },
];
