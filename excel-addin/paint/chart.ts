import type { EditOf, Line } from "../../core/book/sheets/plan.ts";
import { type Canvas, pointsPerPixel } from "./canvas.ts";

type ChartEdit = EditOf<"chart">;

/**
 * Charts that follow each other in a plan, in two round trips: Excel guesses from the cells which of them are headings
 * and labels, so that these must be computed before; what it made of them must be known before the lines can be drawn.
 */
export async function paintCharts(canvas: Canvas, edits: readonly ChartEdit[]): Promise<void> {
  const there = edits.map((edit) => (canvas.isNew(edit.name) ? undefined : askChart(canvas, edit)));
  await canvas.sync();
  const painted = edits.map((edit, at) => {
    const before = there[at];
    return { edit, ...placed(canvas, edit, before?.isNullObject === false ? before : undefined) };
  });
  await canvas.sync();
  for (const { edit, chart, headings } of painted) drawLines(canvas, edit, chart, headings.text[0] ?? []);
}

/** The chart has a name of ours, by which it is found when it is painted again. */
const chartName = ({ name, area }: ChartEdit): string => `${name}_${area.row}_${area.column}`;

const askChart = (canvas: Canvas, edit: ChartEdit): Excel.Chart =>
  canvas.sheet(edit.name).charts.getItemOrNullObject(chartName(edit)).load("name");

function placed(
  canvas: Canvas,
  edit: ChartEdit,
  before: Excel.Chart | undefined,
): { chart: Excel.Chart; headings: Excel.Range } {
  const { name, area } = edit.chart.data;
  const data = canvas.range(name, area);
  if (before) before.setData(data, "Columns");
  const chart = before ?? canvas.sheet(edit.name).charts.add("Line", data, "Columns");
  chart.set({
    name: chartName(edit),
    displayBlanksAs: "NotPlotted",
    // The cells behind it lie on a hidden sheet.
    plotVisibleOnly: false,
    title: { visible: false },
    // The page says what each line is.
    legend: { visible: false },
    format: { border: { lineStyle: "None" } },
  });
  const place = canvas.range(edit.name, edit.area);
  chart.setPosition(place.getCell(0, 0), place.getLastCell());
  chart.series.load("items/name");
  const headings = canvas.range(name, { ...area, rows: 1 });
  headings.load("text");
  return { chart, headings };
}

/** Draws each line of the plan from its column, even if Excel guessed the columns differently. */
function drawLines(canvas: Canvas, { chart: plan }: ChartEdit, chart: Excel.Chart, headings: readonly string[]): void {
  const { name, area } = plan.data;
  const column = (at: number): Excel.Range =>
    canvas.range(name, { row: area.row + 1, column: area.column + at, rows: area.rows - 1, columns: 1 });
  const found = chart.series.items;
  const labels = column(0);
  for (const [at, line] of plan.lines.entries()) {
    const heading = headings[at + 1] ?? "";
    const series = found[at] ?? chart.series.add();
    // A name that Excel took from the cell stays tied to it.
    if (heading !== "" && found[at]?.name !== heading) series.name = heading;
    series.setValues(column(at + 1));
    series.setXAxisValues(labels);
    draw(series, line);
  }
  for (const series of found.slice(plan.lines.length)) series.delete();
}

function draw(series: Excel.ChartSeries, { color, width, dashed, marks }: Line): void {
  series.smooth = false;
  series.format.line.set(
    width > 0
      ? { color, weight: width * pointsPerPixel, lineStyle: dashed ? "Dash" : "Continuous" }
      : { lineStyle: "None" },
  );
  if (!marks) series.markerStyle = "None";
  else {
    const isRing = marks === "ring";
    // Add-ins cannot leave a mark unfilled: the ring is white inside and replaces the dot it would surround.
    series.set({
      markerStyle: "Circle",
      markerSize: isRing ? ringSize : dotSize,
      markerForegroundColor: color,
      markerBackgroundColor: isRing ? "#FFFFFF" : color,
    });
  }
}

/** In points. */
const dotSize = 5;
const ringSize = 9;
