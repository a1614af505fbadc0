import {
  actionAt,
  actionColumns,
  actionLines,
  headAt,
  headColumns,
  kpiAt,
  kpiColumns,
  kpiRows,
  pageHeight,
  pageWidth,
} from "../page/page-cells.ts";
import type { Review } from "./review.ts";

export type PageValue = string | number;

/** A review as the cells the hidden sheet computes: `""` for a cell that shows nothing. */
export function pageCellsOf(review: Review): PageValue[][] {
  const cells = Array.from({ length: pageHeight }, () => new Array<PageValue>(pageWidth).fill(""));
  const put = ({ row, column }: { row: number; column: number }, cell: PageValue | undefined): void => {
    (cells[row] as PageValue[])[column] = cell ?? "";
  };
  for (const column of headColumns) put(headAt(column), review.head[column]);
  for (let line = 0; line < kpiRows; line++)
    for (const column of kpiColumns) {
      const own = review.kpis[line]?.line ?? review.firstLines[line];
      put(kpiAt(line, column), own?.[column] ?? (column.endsWith("Code") ? 0 : ""));
    }
  for (let line = 0; line < actionLines; line++)
    for (const column of actionColumns)
      put(actionAt(line, column), review.actions[line]?.[column] ?? (column === "code" ? 0 : ""));
  return cells;
}
