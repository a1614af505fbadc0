import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Line } from "../../core/book/sheets/plan.ts";

/**
 * The spreadsheet's line charts know one width, no dashes and one kind of mark. What a line of a plan looks like
 * travels with the chart, beside its color, and is given to the drawing here.
 */

export type ChartLibrary = Pick<typeof Spreadsheet, "registries">;

export type LineStyles = Readonly<Record<string, Spreadsheet.CustomizedDataSet & { readonly line?: Line }>>;

type ChartType = Parameters<ChartLibrary["registries"]["chartTypeRegistry"]["replace"]>[1];

/** Line charts as they were before; registered again, they are not wrapped twice. */
const plain = new WeakMap<ChartType, ChartType>();

export function registerLineStyles({ registries: { chartTypeRegistry } }: ChartLibrary): void {
  const found = chartTypeRegistry.get("line");
  const line = plain.get(found) ?? found;
  const styled: ChartType = {
    ...line,
    getRuntime(getters, definition: Spreadsheet.ChartTypeDefinition<"line", Spreadsheet.Range>, ...others) {
      const runtime = line.getRuntime(getters, definition, ...others) as Spreadsheet.CustomizableSeriesChartRuntime;
      const styles: LineStyles = definition.dataSetStyles ?? {};
      for (const [number, { dataSetId }] of runtime.customizableSeries.entries()) {
        const style = styles[dataSetId]?.line;
        const drawn = runtime.chartJsConfig.data.datasets[number];
        if (style && drawn) Object.assign(drawn, drawnAs(style));
      }
      return runtime;
    },
  };
  plain.set(styled, line);
  chartTypeRegistry.replace("line", styled);
}

/** A line in the words of Chart.js. */
const drawnAs = ({ color, width, dashed, marks }: Line): object => ({
  showLine: width > 0,
  borderWidth: width,
  ...(dashed && { borderDash: [6, 4] }),
  pointRadius: marks === "ring" ? 7 : marks === "dot" ? 3 : 0,
  pointBorderColor: color,
  pointBorderWidth: marks === "ring" ? 2 : 1,
  pointBackgroundColor: marks === "ring" ? "transparent" : color,
});
