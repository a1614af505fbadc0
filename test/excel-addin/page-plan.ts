import { calcName, reviewName } from "../../core/book/sheets/layout.ts";
import type { Edit, PlanCell } from "../../core/book/sheets/plan.ts";

/** A small printed page with every word that plans have for one, until a failure of any of them. */

export const review = reviewName;
export const calc = calcName;

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const on = <K extends string, T extends object>(kind: K, name: string, rest: T) => ({ kind, name, ...rest });

const chartData: readonly (readonly PlanCell[])[] = [
  ["Month", "Value", "Signal"],
  ["Jan", { formula: "=1+1" }, null],
  ["Feb", 3, 3],
  ["Mar", 4, null],
];

export const pagePlan: readonly Edit[] = [
  {
    kind: "sheet",
    sheet: "calc",
    title: "L'année",
    columnWidths: [80, 80, 80],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: true,
  },
  { kind: "name", name: calc, sheet: "calc", area: area(1, 1, 4, 3) },
  on("write", calc, { row: 0, column: 0, cells: chartData }),
  {
    kind: "sheet",
    sheet: "review",
    title: "Review",
    columnWidths: [120, 60, 60, 0],
    rowHeights: [40, 20, 20],
    frozenRows: 0,
    frozenColumns: 0,
    page: true,
  },
  { kind: "name", name: review, sheet: "review", area: area(0, 0, 12, 4) },
  on("merge", review, { areas: [area(0, 0, 1, 3), area(11, 0, 1, 3)] }),
  on("format", review, { area: area(0, 0, 1, 3), format: { style: { fill: "#1F3864", color: "#FFFFFF", size: 14 } } }),
  on("format", review, { area: area(1, 0, 1, 1), format: { number: "percent", style: { align: "center" } } }),
  on("format", review, { area: area(3, 0, 1, 1), format: { number: "percent", style: { align: "center" } } }),
  on("format", review, {
    area: area(5, 0, 3, 3),
    format: { look: "computed", style: { bold: true, italic: false, vertical: "middle", below: "#D9D9D9" } },
  }),
  on("write", review, { row: 0, column: 0, cells: [["September 2026"], [{ formula: `=SUM(${calc})` }], [0.5]] }),
  on("write", review, { row: 1, column: 3, cells: [[3], [1], [3]] }),
  on("rows", review, { area: area(8, 0, 2, 1), hidden: true }),
  on("choose", review, { area: area(10, 0, 1, 1), among: { name: calc, area: area(1, 0, 3, 1) } }),
  on("condition", review, { area: area(1, 0, 3, 3), codes: 3, equals: 3, style: { fill: "#F8CBAD", bold: true } }),
  on("condition", review, {
    area: area(1, 0, 3, 3),
    codes: 3,
    equals: 1,
    style: { color: "#375623", below: "#375623" },
  }),
  on("chart", review, {
    area: area(5, 0, 3, 3),
    chart: {
      data: { name: calc, area: area(0, 0, 4, 3) },
      lines: [
        { color: "#1F3864", width: 2, dashed: true, marks: "dot" },
        { color: "#C00000", width: 0, marks: "ring" },
      ],
    },
  }),
  on("print", review, { area: area(0, 0, 12, 3), footer: "Wine & more, September 2026" }),
  on("protect", review, { inputs: [area(0, 0, 1, 3), area(10, 0, 1, 1)] }),
  on("write", review, { row: 11, column: 0, cells: [["complete"]] }),
];

/** What is painted again where the sheets are there already. */
export const again: readonly Edit[] = pagePlan.filter(({ kind }) => kind !== "sheet" && kind !== "name");
