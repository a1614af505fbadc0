import { expect, it } from "vitest";
import { kpiRows } from "../../../../../core/book/review/page/page-cells.ts";
import {
  firstAction,
  inputNames,
  inputRow,
  legendRow,
  lowerHeading,
  overflowRow,
  pageArea,
  pageInputs,
  pageSheet,
  printed,
  rowOfKpi,
  shownRows,
  sizedRows,
} from "../../../../../core/book/review/page/page-layout.ts";
import { tables } from "../../../../../core/book/sheets/layout.ts";
import type { Area, Edit } from "../../../../../core/book/sheets/plan.ts";

it("the parts of the page follow each other, ending with the legend", () => {
  const ends = [rowOfKpi(0), rowOfKpi(kpiRows), lowerHeading, firstAction, legendRow];
  expect(ends).toEqual([...ends].sort((one, other) => one - other));
  expect(legendRow).toBe(pageArea.rows - 1);
});

/** The height of what is printed, once hidden rows are gone. */
function printedHeight(kpis: number, more: readonly Edit[] = []): number {
  const sheet = pageSheet("review", "Review", kpis);
  if (sheet.kind !== "sheet") throw new Error(sheet.kind);
  const heights = [...(sheet.rowHeights ?? [])];
  const hidden = new Set<number>();
  for (const edit of [...more, ...shownRows("p", kpis)])
    if (edit.kind === "rows")
      for (let row = edit.area.row; row < edit.area.row + edit.area.rows; row++) {
        if (edit.height !== undefined) heights[row] = edit.height;
        if (edit.hidden) hidden.add(row);
        else hidden.delete(row);
      }
  return heights.reduce((sum, each, row) => (row === inputRow || hidden.has(row) ? sum : sum + each), 0);
}

it("one to ten KPIs fill a landscape A4 page, and what is not printed is hidden", () => {
  const sheet = pageSheet("review", "Review", 5);
  if (sheet.kind !== "sheet") throw new Error(sheet.kind);
  const widths = sheet.columnWidths;
  expect(widths.slice(printed.columns)).toEqual(Array(pageArea.columns - printed.columns).fill(0));
  const width = widths.reduce((sum, each) => sum + each, 0);
  for (let kpis = 0; kpis <= kpiRows; kpis++) {
    // 277 by 190 mm within the margins.
    expect(Math.abs(printedHeight(kpis) - (width * 190) / 277), `${kpis} KPIs`).toBeLessThan(8);
    expect(printedHeight(kpis, kpis < 6 ? [] : sizedRows("p", kpis))).toBe(printedHeight(kpis));
  }
});

it("a page keeps five lines, hides objectives where there are many KPIs, and the line for hidden ones where all fit", () => {
  const hidden = (kpis: number) =>
    shownRows("p", kpis).flatMap((edit) =>
      edit.kind === "rows" && edit.hidden ? [[edit.area.row, edit.area.rows]] : [],
    );
  expect(hidden(1)).toEqual(hidden(5));
  expect(hidden(5)[0]).toEqual([rowOfKpi(5), 15]);
  expect(hidden(10)).toEqual([
    ...[...Array(kpiRows).keys()].map((line) => [rowOfKpi(line), 1]),
    [overflowRow, 1],
    [firstAction + 3, 4],
  ]);
  expect(hidden(12)).not.toContainEqual([overflowRow, 1]);
});

it("what people fill in is on the line above the printed area, one named cell each", () => {
  const inputs: Area[] = Object.values(pageInputs);
  expect(inputs.every(({ row, column }) => row === inputRow && row < printed.row && column < printed.columns)).toBe(
    true,
  );
  expect(new Set(inputs.map(({ column }) => column)).size).toBe(3);
  expect(inputNames("review").map((edit) => "name" in edit && edit.name)).toEqual([
    tables.company.name,
    tables.focus.name,
    tables.month.name,
  ]);
});
