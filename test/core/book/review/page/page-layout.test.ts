import { expect, it } from "vitest";
import { kpiRows } from "../../../../../core/book/review/page/page-cells.ts";
import {
  firstAction,
  inputNames,
  legendRow,
  lowerHeading,
  pageArea,
  pageInputs,
  pageSheet,
  printed,
  rowOfKpi,
} from "../../../../../core/book/review/page/page-layout.ts";
import { tables } from "../../../../../core/book/sheets/layout.ts";
import type { Area } from "../../../../../core/book/sheets/plan.ts";

it("the parts of the page follow each other, ending with the legend", () => {
  const ends = [rowOfKpi(0), rowOfKpi(kpiRows), lowerHeading, firstAction, legendRow];
  expect(ends).toEqual([...ends].sort((one, other) => one - other));
  expect(legendRow).toBe(pageArea.rows - 1);
});

it("the page is as wide as a landscape A4 sheet, and what is not printed is hidden", () => {
  const sheet = pageSheet("review", "Review");
  if (sheet.kind !== "sheet") throw new Error(sheet.kind);
  const widths = sheet.columnWidths;
  expect(widths.slice(printed.columns)).toEqual(Array(pageArea.columns - printed.columns).fill(0));
  const height = (sheet.rowHeights ?? []).reduce((sum, each) => sum + each, 0);
  const ratio = widths.reduce((sum, each) => sum + each, 0) / height;
  expect(ratio).toBeGreaterThan(1.2);
  expect(ratio).toBeLessThan(1.7);
});

it("what people fill in is in the printed area, one named cell each", () => {
  const inputs: Area[] = Object.values(pageInputs);
  expect(inputs.every(({ column }) => column < printed.columns)).toBe(true);
  expect(new Set(inputs.map(({ row, column }) => `${row},${column}`)).size).toBe(3);
  expect(inputNames("review").map((edit) => "name" in edit && edit.name)).toEqual([
    tables.company.name,
    tables.focus.name,
    tables.month.name,
  ]);
});
