import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { Area, Chart, Line } from "../../core/book/sheets/plan.ts";
import { font } from "./look.ts";
import { type Place, partOf, referenceTo } from "./place.ts";

/** A line chart over cells, as both Excel and LibreOffice draw it. */

/** @param at where it lies on its sheet, counted from 0 */
export function addChart(sheet: Worksheet, at: Area, chart: Chart, data: Place): void {
  const { rows } = data.area;
  // LibreOffice fills every mark: a ring lies below the line, so that the line's own mark is seen on it.
  const lines = chart.lines
    .map((line, index) => ({ line, column: index + 1 }))
    .sort((one, other) => Number(other.line.marks === "ring") - Number(one.line.marks === "ring"));
  const block = (column: number): string => referenceTo(partOf(data, { row: 1, column, rows: rows - 1, columns: 1 }));
  const called = (column: number): string => referenceTo(partOf(data, { row: 0, column, rows: 1, columns: 1 }));
  sheet.addLineChart(
    {
      title: null,
      series: lines.map(({ line, column }) => ({
        name: { formula: called(column) },
        categories: block(0),
        values: block(column),
        ...drawn(line),
      })),
      // The page says what each line is.
      showLegend: false,
      // As wide as it is: at an angle of 0, LibreOffice breaks “janv. 25” into two lines.
      categoryAxis: { txPr: { ...letters, rotation: automaticAngle }, majorTickMark: "none", lineColor: faint },
      valueAxis: {
        txPr: letters,
        majorTickMark: "none",
        numFmt: "General",
        numFmtLinked: false,
        majorGridlines: true,
        majorGridlinesStyle: { line: { width: 6350, color: { srgb: "E5E8EC" } } },
        spPr: { line: { noFill: true } },
      },
      // A month without a figure is #N/A: the line goes on over it. Left as a gap, LibreOffice would draw it as 0.
      displayBlanksAs: "span",
      // The cells behind it may be hidden.
      plotVisOnly: false,
    } satisfies Omit<AddChartOptions, "type">,
    { tl: { col: at.column, row: at.row }, br: { col: at.column + at.columns, row: at.row + at.rows } },
  );
  const [added] = sheet.getCharts().slice(-1);
  if (!added?.chartModel) throw new Error("The chart isn't there.");
  added.spPr = { fill: { noFill: true }, line: { noFill: true } };
  // A ring lets the line below it be seen.
  for (const group of added.chartModel.chart.plotArea.chartTypes)
    for (const [index, series] of group.series.entries())
      if (lines[index]?.line.marks === "ring" && "marker" in series && series.marker?.spPr)
        series.marker.spPr.fill = { noFill: true };
}

const automaticAngle = -60_000_000;
const faint = "D7DCE3";
const letters = { size: 900, color: { srgb: "6B7280" }, fontFamily: font };

/** The looks of a line; pixels become points. */
function drawn({ color, width, dashed, marks }: Line): Omit<AddChartSeriesOptions, "values"> {
  const hex = color.slice(1);
  return {
    ...(width === 0
      ? { spPr: { line: { noFill: true } } }
      : { line: hex, lineWidth: width * 0.75, lineDash: dashed ? ("dash" as const) : ("solid" as const) }),
    marker: marks ? { ...symbols[marks], ...(marks === "dot" && { fill: hex }), border: hex } : { symbol: "none" },
    // LibreOffice draws curves unless it is told not to.
    smooth: false,
  };
}

const symbols = {
  dot: { symbol: "circle", size: 5 },
  ring: { symbol: "circle", size: 11, fill: "FFFFFF" },
} as const;
