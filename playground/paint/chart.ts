import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { EditOf, Line } from "../../core/book/sheets/plan.ts";
import { done } from "../base/batch.ts";
import type { LineStyles } from "../base/chart-lines.ts";
import { type Place, rangeWithin } from "../read/snapshot.ts";

/** Draws a chart over an area; a chart that it drew there before takes the new lines and moves. */
export function chart(
  model: Spreadsheet.Model,
  { name, area, chart: { lines } }: EditOf<"chart">,
  place: Place,
  data: Place,
): void {
  const { sheetId } = place;
  const id = ["chart", sheetId, name, area.row, area.column].join("-");
  const ids = { sheetId, figureId: id, chartId: `${id}-lines` };
  const definition = definitionOf(model, data, lines);
  const at = { col: place.column, row: place.row, offset: { x: 0, y: 0 } };
  const size = sizeOf(model, place);
  if (model.getters.getFigure(sheetId, id)) {
    done(model.dispatch("UPDATE_CHART", { ...ids, definition }), "a chart");
    done(model.dispatch("UPDATE_FIGURE", { sheetId, figureId: id, ...at, ...size }), "a chart's place");
  } else done(model.dispatch("CREATE_CHART", { ...ids, ...at, size, definition }), "a chart");
}

function definitionOf(
  model: Spreadsheet.Model,
  data: Place,
  lines: readonly Line[],
): Spreadsheet.ChartTypeDefinition<"line", string> {
  const column = (number: number): string => rangeWithin(model, { ...data, column: data.column + number, columns: 1 });
  const styles: LineStyles = Object.fromEntries(
    lines.map((line, number) => [String(number), { backgroundColor: line.color, line }]),
  );
  return {
    type: "line",
    title: { text: "" },
    dataSource: {
      type: "range",
      dataSets: lines.map((_, number) => ({ dataSetId: String(number), dataRange: column(number + 1) })),
      dataSetsHaveTitle: true,
      labelRange: column(0),
    },
    dataSetStyles: styles,
    legendPosition: "none",
    // A limit would be lost among the lines of a grid.
    axesDesign: { x: { gridLines: "none" }, y: { gridLines: "none" } },
    labelsAsText: true,
    stacked: false,
    cumulative: false,
    aggregated: false,
    fillArea: false,
    humanize: false,
  };
}

/** In pixels; hidden rows and columns take none. */
function sizeOf(
  { getters }: Spreadsheet.Model,
  { sheetId, row, column, rows, columns }: Place,
): Spreadsheet.FigureSize {
  const sum = (from: number, count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, step) => size(from + step)).reduce((total, next) => total + next, 0);
  return {
    width: sum(column, columns, (at) => (getters.isColHidden(sheetId, at) ? 0 : getters.getColSize(sheetId, at))),
    height: sum(row, rows, (at) => (getters.isRowHidden(sheetId, at) ? 0 : getters.getRowSize(sheetId, at))),
  };
}
