import { calcName, reviewName, tables } from "../../core/book/sheets/layout.ts";
import type { Area, Edit, PlanCell, Style } from "../../core/book/sheets/plan.ts";

/** A page of the size of a monthly review, with all that plans can say: what it holds is of no meaning. */

const slots = 10;
const firstSlot = 6;
const visible = 9;
const columns = visible + 3;

const at = (row: number, column: number, rows = 1, wide = 1): Area => ({ row, column, rows, columns: wide });

export const pageArea = at(0, 0, 44, columns);
export const calcArea = at(0, 0, 400, 24);

const page = reviewName;
const calc = calcName;

const format = (area: Area, style: Style): Edit => ({ kind: "format", name: page, area, format: { style } });

const formulas = (rows: number, wide: number): PlanCell[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: wide }, (_, column) => ({ formula: `=IF(ISNUMBER(A${row + 1}),A${row + 1}*${column},"")` })),
  );

/** The hidden sheet: blocks of formulas below each other, 7,200 in all. */
export const calcPlan: Edit[] = [
  {
    kind: "sheet",
    sheet: "calc",
    title: "Calc",
    columnWidths: [120],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: true,
  },
  { kind: "name", name: calc, sheet: "calc", area: calcArea },
  { kind: "name", name: "kpi_frozen", sheet: "calc", area: at(390, 0, 10, 4) },
  ...[0, 100, 200].map((row): Edit => ({ kind: "write", name: calc, row, column: 0, cells: formulas(100, 24) })),
  { kind: "write", name: calc, row: 300, column: 0, cells: [["Month", "Actual", "Target", "Signal"]] },
];

const slotLooks = (slot: number): Edit[] => {
  const row = firstSlot + 2 * slot;
  return [
    format(at(row, 0, 1, visible), { fill: slot % 2 === 0 ? "#ffffff" : "#f8fafc", size: 10, vertical: "middle" }),
    format(at(row, 1), { bold: true, color: "#0f172a" }),
    format(at(row, 2, 1, 4), { align: "right" }),
    format(at(row + 1, 0, 1, visible), { color: "#64748b", size: 8, italic: true, below: "#e2e8f0" }),
    { kind: "merge", name: page, areas: [at(row, 0, 2, 1), at(row + 1, 1, 1, visible - 1)] },
  ];
};

const conditions: Edit[] = [0, 1, 2, 3].flatMap((equals): Edit[] =>
  [6, 7, 8].map(
    (column): Edit => ({
      kind: "condition",
      name: page,
      area: at(firstSlot, column, 2 * slots, 1),
      codes: visible + (column - 6),
      equals,
      style: { color: ["#64748b", "#15803d", "#b45309", "#b91c1c"][equals] as string, bold: equals === 3 },
    }),
  ),
);

const looks: Edit[] = [
  format(pageArea, { color: "#1e293b", size: 9 }),
  format(at(0, 0, 1, visible), { fill: "#1e3a5f", color: "#ffffff", bold: true, size: 16, vertical: "middle" }),
  format(at(1, 0, 1, visible), { fill: "#dbeafe", italic: true }),
  format(at(5, 0, 1, visible), { fill: "#e2e8f0", bold: true, align: "center", below: "#94a3b8" }),
  ...Array.from({ length: slots }, (_, slot) => slotLooks(slot)).flat(),
  { kind: "merge", name: page, areas: [at(0, 0, 1, 6), at(1, 0, 1, visible), at(2, 0, 3, 5), at(2, 5, 3, 4)] },
  { kind: "merge", name: page, areas: Array.from({ length: 8 }, (_, line) => at(28 + line, 5, 1, 4)) },
  { kind: "format", name: page, area: at(2, 0, 3, visible), format: { wrap: true } },
  { kind: "format", name: tables.month.name, area: at(0, 0), format: { look: "input", number: "month" } },
  { kind: "list", name: tables.focus.name, area: at(0, 0), words: ["A", "B"] },
  { kind: "choose", name: tables.month.name, area: at(0, 0), among: { name: "kpi_frozen", area: at(1, 0, 9, 1) } },
  ...conditions,
];

export const repainted: Edit[] = [
  { kind: "rows", name: page, area: at(firstSlot, 0, 2 * slots), hidden: false },
  { kind: "rows", name: page, area: at(firstSlot + 2 * 7, 0, 2 * 3), hidden: true },
  { kind: "write", name: page, row: 0, column: 0, cells: [["Wine & Co", undefined, undefined]] },
  ...Array.from({ length: slots }, (_, slot): Edit => {
    const row = firstSlot + 2 * slot;
    const line = Array.from(
      { length: columns },
      (_, column): PlanCell => ({ formula: `=INDEX(${calcName},${slot + 1},${column + 1})` }),
    );
    const below = line.map((_, column): PlanCell => (column === 1 ? { formula: "=A1" } : null));
    return { kind: "write", name: page, row, column: 0, cells: [line, below] };
  }),
];

const drawn: Edit[] = [
  {
    kind: "chart",
    name: page,
    area: at(28, 0, 10, 5),
    chart: {
      data: { name: calc, area: at(300, 0, 13, 5) },
      lines: [
        { color: "#1d4ed8", width: 2, marks: "dot" },
        { color: "#94a3b8", width: 1, dashed: true },
        { color: "#16a34a", width: 1 },
        { color: "#b91c1c", width: 0, marks: "ring" },
      ],
    },
  },
  { kind: "print", name: page, area: at(0, 0, 44, visible), footer: "Wine & Co" },
  { kind: "protect", name: page, inputs: [at(0, 7), at(0, 8), at(28, 5)] },
];

/** The page on a sheet of its own; the last write is what makes it count. */
export const pagePlan: Edit[] = [
  ...calcPlan,
  {
    kind: "sheet",
    sheet: "review",
    title: "Review",
    columnWidths: [28, 210, 80, 80, 80, 80, 90, 120, 130, 0, 0, 0],
    rowHeights: [34, 20, 16, 16, 16, 22, ...Array.from({ length: slots }, () => [18, 18]).flat(), 10, 18],
    frozenRows: 0,
    frozenColumns: 0,
    page: true,
  },
  { kind: "name", name: page, sheet: "review", area: pageArea },
  { kind: "name", name: tables.company.name, sheet: "review", area: at(0, 0) },
  { kind: "name", name: tables.month.name, sheet: "review", area: at(0, 7) },
  { kind: "name", name: tables.focus.name, sheet: "review", area: at(28, 5) },
  ...looks,
  ...repainted,
  ...drawn,
  { kind: "write", name: tables.month.name, row: 0, column: 0, cells: [[{ day: 46_300 }]] },
];

/** What comes where the sheets and their names are there already. */
export const pageAgain: Edit[] = [
  ...calcPlan.filter(({ kind }) => kind === "write"),
  ...looks,
  ...repainted,
  ...drawn,
  { kind: "write", name: tables.month.name, row: 0, column: 0, cells: [[{ day: 46_330 }]] },
];
