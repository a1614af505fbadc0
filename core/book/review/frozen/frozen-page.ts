import type { Cell } from "../../../base/cells.ts";
import type { Month } from "../../../base/months.ts";
import { sheetTitles, tables } from "../../sheets/layout.ts";
import type { Area, Edit, PlanCell } from "../../sheets/plan.ts";
import type { Book } from "../../tables/read.ts";
import { countsText } from "../page/counts.ts";
import { chartHeadings, chartPointCells } from "../page/focus-chart.ts";
import { overflowText } from "../page/overflow.ts";
import { pageCells, pagePrint } from "../page/page.ts";
import { pageArea, pageSheet, shownRows, titleCell } from "../page/page-layout.ts";
import { pageChart, pageLooks, pageRules } from "../page/page-looks.ts";
import { words } from "../page/words.ts";
import { pageCellsOf } from "./cells-of-review.ts";
import type { Review } from "./review.ts";

/**
 * The chart's figures are outside the printed area of a frozen page, and below it: rows of KPIs that the book does not
 * have are hidden, and programs leave hidden cells out of a chart.
 */
const chartRow = pageArea.rows + 1;
const chartColumn = pageArea.columns + 1;
const chartWidths = [60, 70, 70, 70, 80, 80, 70, 90];

/**
 * A frozen month: only values, on a sheet that depends on no other, so that it can be copied or sent by itself. The
 * title that marks it as frozen is written last.
 * @param name the defined name of its range
 */
export function frozenPage(book: Book, review: Review, name: string, company: Cell): Edit[] {
  const { language } = book;
  const { month, chart } = review;
  const shown = pageCellsOf(review);
  const cells = pageCells(
    {
      shows: ({ row, column }) => shown[row]?.[column] ?? "",
      company: typeof company === "string" ? company : "",
      counts: countsText(`${review.head.counts}`, language),
      overflow: overflowText(Number(review.head.kpis), language),
    },
    language,
  );
  const title = cells[titleCell.row]?.[titleCell.column];
  const isTitle = (row: number, column: number): boolean => row === titleCell.row && column === titleCell.column;
  const points = chart?.points ?? [];
  const data: Area = {
    row: chartRow + 1,
    column: chartColumn,
    rows: points.length + 1,
    columns: chartHeadings(language).length,
  };
  const chartCells: PlanCell[][] = [chartHeadings(language, chart?.isExpected), ...points.map(chartPointCells)];
  return [
    pageSheet("frozen", frozenTitle(book, month), review.kpis.length, chartWidths),
    {
      kind: "name",
      name,
      sheet: "frozen",
      area: { ...pageArea, rows: data.row + data.rows, columns: chartColumn + data.columns },
    },
    { kind: "write", name, row: chartRow, column: chartColumn, cells: [[words.chartData[language]], ...chartCells] },
    {
      kind: "write",
      name,
      row: 0,
      column: 0,
      cells: cells.map((row, down) => row.map((cell, across) => (isTitle(down, across) ? undefined : cell))),
    },
    ...pageLooks(name, false),
    ...pageRules(name),
    ...(points.length > 0 ? [pageChart(name, { name, area: data }, review.kpis.length)] : []),
    pagePrint(name, `${words.title[language]} · ${frozenTitle(book, month)}`),
    ...shownRows(name, review.kpis.length),
    { kind: "protect", name, inputs: [] },
    { kind: "write", name, ...titleCell, cells: [[title]] },
  ];
}

/** `Review 2026-10`, `Revue 2026-10`. */
export const frozenTitle = ({ language }: Pick<Book, "language">, month: Month): string =>
  `${sheetTitles.review[language]} ${month}`;

/** The name of a frozen month's range, with a number if it is a correction. */
export const frozenName = (month: Month, times: number): string =>
  `${tables.frozen.name}_${month.replace("-", "_")}${times > 0 ? `_${times + 1}` : ""}`;
