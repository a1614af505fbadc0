import { calcName, reviewName } from "../sheets/layout.ts";
import type { Area, Edit } from "../sheets/plan.ts";

/** One small plan for each kind of edit, on the names of a book: they are painted in a blank file alone. */

export interface CheckPlan {
  readonly id: string;
  readonly edits: readonly Edit[];
}

export const checkTitles = { scratch: "SMART KPI check", calc: "Check calc", page: "Check page" } as const;

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
const page = { name: reviewName } as const;

const added = (sheet: "calc" | "review", title: string, name: string, size: Area, more: object): Edit[] => [
  {
    kind: "sheet",
    sheet,
    title,
    columnWidths: [120, 60, 60, 0],
    rowHeights: [40, 20],
    frozenRows: 1,
    frozenColumns: 0,
    ...more,
  },
  { kind: "name", name, sheet, area: size },
];

/** In their order: the first one makes what the others are painted on. */
export const checkPlans: readonly CheckPlan[] = [
  {
    id: "sheets and names",
    edits: [
      ...added("calc", checkTitles.calc, calcName, area(0, 0, 6, 3), { hidden: true }),
      ...added("review", checkTitles.page, reviewName, area(0, 0, 12, 4), { page: true }),
    ],
  },
  {
    id: "write",
    edits: [
      {
        kind: "write",
        ...page,
        row: 0,
        column: 0,
        cells: [
          ["=text", 0.5, true],
          ["1/2", { day: 46_143 }, null],
        ],
      },
      {
        kind: "write",
        name: calcName,
        row: 0,
        column: 0,
        cells: [
          ["Month", "Value", "Mark"],
          ["Jan", { formula: "=1+1" }, { formula: "=NA()" }],
          ["Feb", { formula: '=IF(0.5>0.25,3,"no")' }, 3],
        ],
      },
    ],
  },
  {
    id: "format",
    edits: [
      {
        kind: "format",
        ...page,
        area: area(0, 0, 1, 3),
        format: { look: "heading", style: { fill: "#1F3864", color: "#FFFFFF", size: 14 } },
      },
      { kind: "format", ...page, area: area(0, 1, 1, 1), format: { number: "percent" } },
    ],
  },
  { id: "list", edits: [{ kind: "list", ...page, area: area(3, 0, 1, 1), words: ["on track", "off track"] }] },
  {
    id: "choose",
    edits: [{ kind: "choose", ...page, area: area(4, 0, 1, 1), among: { name: calcName, area: area(1, 0, 2, 1) } }],
  },
  { id: "merge", edits: [{ kind: "merge", ...page, areas: [area(5, 0, 1, 3)] }] },
  { id: "rows", edits: [{ kind: "rows", ...page, area: area(6, 0, 1, 1), hidden: true }] },
  { id: "fold", edits: [{ kind: "fold", ...page, area: area(0, 2, 1, 1) }] },
  {
    id: "condition",
    edits: [
      {
        kind: "condition",
        ...page,
        area: area(1, 0, 2, 3),
        codes: 3,
        equals: 3,
        style: { fill: "#F8CBAD", bold: true },
      },
    ],
  },
  {
    id: "rule",
    edits: [
      {
        kind: "rule",
        ...page,
        area: area(1, 0, 2, 3),
        formula: "ISFORMULA(A2)",
        style: { fill: "#F3F5F7", bold: true },
      },
    ],
  },
  { id: "texts", edits: [{ kind: "texts", ...page, area: area(1, 0, 2, 3), style: { fill: "#FFC58A", bold: true } }] },
  {
    id: "chart",
    edits: [
      {
        kind: "chart",
        ...page,
        area: area(7, 0, 3, 3),
        chart: {
          data: { name: calcName, area: area(0, 0, 3, 3) },
          lines: [
            { color: "#1F3864", width: 2, dashed: true, marks: "dot" },
            { color: "#C00000", width: 0, marks: "ring" },
          ],
        },
      },
    ],
  },
  { id: "print", edits: [{ kind: "print", ...page, area: area(0, 0, 12, 3), footer: "Wine & more" }] },
  {
    id: "replace with a note",
    edits: [
      {
        kind: "replace",
        sheet: checkTitles.page,
        cells: [{ row: 10, column: 0, cell: 5, note: "SMART KPI (A11): =COCA(10,2)" }],
      },
    ],
  },
  { id: "protect", edits: [{ kind: "protect", ...page, inputs: [area(3, 0, 2, 1)] }] },
  { id: "show", edits: [{ kind: "show", ...page }] },
];
