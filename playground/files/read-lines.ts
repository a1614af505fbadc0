import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Unzipped } from "fflate";
import type { LineStyles } from "../base/chart-lines.ts";
import { below, readLine } from "./line-look.ts";
import { documentOf, linksOf, pathsByTitle } from "./links.ts";

/** What lines look like in the charts of a file, and whether a grid is behind them: the reader leaves both out. */

type SheetData = ReturnType<Spreadsheet.Model["exportData"]>["sheets"][number];
type LineChart = Spreadsheet.ChartTypeDefinition<"line", string>;

export function withLines(sheets: readonly SheetData[], parts: Unzipped): SheetData[] {
  const paths = pathsByTitle(parts);
  return sheets.map((sheet) => {
    const charts = chartsOn(parts, paths.get(sheet.name));
    // The reader gives a figure the number of its anchor, from 1.
    const figures = sheet.figures.map((figure) => {
      const chart = charts[Number(figure.id) - 1];
      return figure.tag === "chart" && figure.data.type === "line" && chart
        ? { ...figure, data: withLooks(figure.data as LineChart, chart) }
        : figure;
    });
    return { ...sheet, figures };
  });
}

/** The charts of a sheet at the places of their anchors. */
function chartsOn(parts: Unzipped, sheet: string | undefined): (Document | undefined)[] {
  const drawing = sheet && linksOf(parts, sheet).find(({ type }) => type.endsWith("/drawing"))?.target;
  const anchors = drawing ? [...(documentOf(parts, drawing)?.documentElement.children ?? [])] : [];
  const links = drawing ? linksOf(parts, drawing) : [];
  return anchors.map((anchor) => {
    const id = anchor.getElementsByTagName("c:chart")[0]?.getAttribute("r:id");
    const target = links.find((link) => link.id === id)?.target;
    return id && target ? documentOf(parts, target) : undefined;
  });
}

function withLooks(definition: LineChart, chart: Document): LineChart {
  const styles: LineStyles = definition.dataSetStyles ?? {};
  const looks = [...chart.getElementsByTagName("c:ser")].map(readLine);
  const grid = (axis: string): { readonly gridLines: "major" | "none" } => ({
    gridLines: [...chart.getElementsByTagName(axis)].some((each) => below(each, "c:majorGridlines")) ? "major" : "none",
  });
  return {
    ...definition,
    axesDesign: {
      x: { ...definition.axesDesign?.x, ...grid("c:catAx") },
      y: { ...definition.axesDesign?.y, ...grid("c:valAx") },
    },
    // The reader numbers the lines in their order.
    dataSetStyles: Object.fromEntries(
      looks.map((line, number) => [
        String(number),
        { ...styles[number], ...(line && { backgroundColor: line.color, line }) },
      ]),
    ),
  };
}
