import { expect, it } from "vitest";
import {
  actionAt,
  actionColumns,
  actionLines,
  headAt,
  headColumns,
  kpiAt,
  kpiColumns,
  kpiRows,
  type PageCell,
  pageHeight,
  pageWidth,
} from "../../../../../core/book/review/page/page-cells.ts";

it("everything the page shows has a cell of its own behind it", () => {
  const each = (count: number): number[] => [...Array(count).keys()];
  const places: PageCell[] = [
    ...headColumns.map(headAt),
    ...each(kpiRows).flatMap((line) => kpiColumns.map((column) => kpiAt(line, column))),
    ...each(actionLines).flatMap((line) => actionColumns.map((column) => actionAt(line, column))),
  ];
  expect(new Set(places.map(({ row, column }) => `${row},${column}`)).size).toBe(places.length);
  expect(places.filter(({ row, column }) => row >= pageHeight || column < 0 || column >= pageWidth)).toEqual([]);
});
