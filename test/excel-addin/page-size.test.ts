import { afterEach, expect, test } from "vitest";
import type { Edit } from "../../core/book/plan.ts";
import { queuePaint } from "../../excel-addin/paint.ts";
import { askSnapshot } from "../../excel-addin/snapshot.ts";
import { askWorkbook } from "../../excel-addin/workbook.ts";
import { type OpenExcel, openExcel } from "./open-excel.ts";
import { calc, pagePlan, review } from "./page-plan.ts";
import { Workbook } from "./workbook.ts";

/** A review of ten KPIs over 60 months: some 7,000 formulas, 300 formats, 40 rules. */

let excel: OpenExcel;
afterEach(() => excel.close());

const kpis = 10;
const months = 60;
const columnsForEach = 12;
const columns = kpis * columnsForEach;

/** As long as formulas behind such a page are. */
const formula = (row: number, column: number): string =>
  `=IF(ISNUMBER(INDEX(kpi_results,${row + 1},${column + 1})),INDEX(kpi_results,${row + 1},${column + 1})/INDEX(kpi_targets,${row + 1},${column + 1}),"")`;

const computed: readonly Edit[] = Array.from({ length: kpis }, (_, kpi) => ({
  kind: "write",
  name: calc,
  row: 10,
  column: kpi * columnsForEach,
  cells: Array.from({ length: months }, (_, row) =>
    Array.from({ length: columnsForEach }, (_, column) => ({ formula: formula(row, kpi * columnsForEach + column) })),
  ),
}));

const looks: readonly Edit[] = Array.from({ length: 300 }, (_, at) => ({
  kind: "format",
  name: review,
  area: { row: 12 + Math.floor(at / 3), column: at % 3, rows: 1, columns: 1 },
  format: { style: { fill: at % 2 ? "#F2F2F2" : "#FFFFFF", size: 9, align: "right" } },
}));

const rules: readonly Edit[] = Array.from({ length: 40 }, (_, at) => ({
  kind: "condition",
  name: review,
  area: { row: 12 + at, column: 0, rows: 1, columns: 3 },
  codes: 3,
  equals: at % 4,
  style: { fill: "#F8CBAD", color: "#7F0000", bold: true },
}));

const large: readonly Edit[] = pagePlan.flatMap((edit): readonly Edit[] => {
  if (edit.kind === "name") {
    const size = edit.name === calc ? { rows: 10 + months, columns } : { rows: 120, columns: 4 };
    return [{ ...edit, area: { ...edit.area, ...size } }];
  }
  if (edit.kind === "chart") return [...computed, ...looks, ...rules, edit];
  return [edit];
});

test("takes four round trips, the page read again in the last, and less than 1 MB", async () => {
  const workbook = new Workbook("Sheet1");
  excel = openExcel(workbook);
  await excel.run(async (context) => {
    const ask = askWorkbook(context);
    await context.sync();
    await queuePaint(context, large, ask());
    const read = askSnapshot(context);
    await context.sync();
    expect(read().tables).toEqual({});
  });
  const trips = excel.batches.filter(({ steps }) => steps.length > 0);
  console.log(trips.map(({ bytes, steps }) => `${bytes} bytes, ${steps.length} steps`).join("; "));
  expect(trips.length).toBe(4);
  expect(trips.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_000_000);
  const formulas = [...workbook.sheet("L'année").cells.values()].filter(({ formula }) => formula);
  expect(formulas.length).toBe(kpis * months * columnsForEach + 1);
});
