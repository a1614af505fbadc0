import type { Area, Line } from "../../core/book/sheets/plan.ts";
import { addressOf } from "../base/areas.ts";
import type { Canvas } from "./canvas.ts";
import { usualHeight, usualWidth } from "./sheet.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Draws lines over an area. A chart of the same cells that is there already is redrawn, where people have put it.
 * @param data the cells it shows, on the sheet they are on
 */
export function chart(
  canvas: Canvas,
  area: Area,
  data: { readonly canvas: Canvas; readonly area: Area },
  lines: readonly Line[],
): void {
  const { sheet } = canvas;
  const charts = canvas.isNew ? [] : sheet.getCharts();
  const [there, ...doubled] = charts.filter((each) => shows(each, data.canvas.sheet, data.area));
  if (there) sheet.updateChart(drawn(there.modify(), lines).build());
  else {
    const { width, height } = sizeOf(canvas, area);
    const builder = sheet
      .newChart()
      .asLineChart()
      .addRange(data.canvas.range(data.area))
      .setPosition(area.row + 1, area.column + 1, 0, 0)
      .setOption("width", width)
      .setOption("height", height);
    sheet.insertChart(drawn(builder, lines).build());
  }
  for (const each of doubled) sheet.removeChart(each);
}

const shows = (chart: Chart, sheet: Sheet, area: Area): boolean =>
  chart
    .getRanges()
    .some((range) => range.getA1Notation() === addressOf(area) && range.getSheet().getSheetId() === sheet.getSheetId());

function drawn(builder: Builder, lines: readonly Line[]): Builder {
  builder
    .setNumHeaders(1)
    // What a chart shows lies on a hidden sheet or in hidden columns.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption("legend.position", "none")
    .setOption("interpolateNulls", false);
  for (const [number, { color, width, dashed, marks }] of lines.entries()) {
    const option = (name: string, value: unknown): unknown => builder.setOption(`series.${number}.${name}`, value);
    option("color", color);
    option("lineWidth", width);
    option("pointSize", marks ? markSizes[marks] : 0);
    if (marks) option("pointShape", markShapes[marks]);
    if (dashed) option("lineDashStyle", [6, 4]);
  }
  return builder;
}

/** Sheets draws no hollow marks: a larger diamond replaces a ring. */
const markShapes = { dot: "circle", ring: "diamond" } as const;
const markSizes = { dot: 5, ring: 12 } as const;

function sizeOf({ sheet, fresh }: Canvas, { row, column, rows, columns }: Area): { width: number; height: number } {
  const sum = (from: number, count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, each) => total + each, 0);
  return {
    width: sum(column, columns, (index) =>
      fresh ? (fresh.columnWidths[index] ?? usualWidth) : sheet.getColumnWidth(index + 1),
    ),
    height: sum(row, rows, (index) =>
      fresh ? (fresh.rowHeights[index] ?? usualHeight) : sheet.getRowHeight(index + 1),
    ),
  };
}
