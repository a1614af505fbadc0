import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Line } from "../../core/book/sheets/plan.ts";
import type { LineStyles } from "../base/chart-lines.ts";
import { below, filledWith, writtenLine } from "./line-look.ts";
import { escaped } from "./xml.ts";

/**
 * A chart of the .xlsx file, repaired after the spreadsheet's own writer: in the order of the schema, with the looks of
 * our lines, gaps where figures are missing, and the figures for programs that show only what is saved.
 */

/** By the numbers of their files: the writer numbers the charts sheet by sheet, and makes pictures of some. */
export function chartsOf({ getters }: Spreadsheet.Model): ReadonlyMap<string, Definition> {
  const written = getters.getSheetIds().flatMap((sheetId) =>
    getters.getFigures(sheetId).flatMap(({ id, tag }) => {
      const chartId = getters.getChartIds(sheetId).find((each) => getters.getFigureIdFromChartId(each) === id);
      return tag === "chart" && chartId && getters.getChart(chartId)?.getDefinitionForExcel(getters) ? [chartId] : [];
    }),
  );
  return new Map(
    written.map((chartId, index) => [`xl/charts/chart${index + 1}.xml`, getters.getChartDefinition(chartId)]),
  );
}

type Definition = ReturnType<Spreadsheet.Model["getters"]["getChartDefinition"]>;

/** What a part may hold, in its order (ECMA-376, dml-chart.xsd), as far as the writer knows it. */
const orders: Readonly<Record<string, string>> = {
  "c:chartSpace": "roundedCorners chart spPr",
  "c:chart": "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  "c:plotArea": "layout barChart lineChart scatterChart radarChart pieChart doughnutChart catAx valAx spPr",
  "c:title": "tx overlay",
  "c:trendline": "spPr trendlineType order period dispRSqr dispEq",
  "c:scaling": "orientation max min",
  "c:ser": "idx order tx spPr invertIfNegative marker dPt dLbls trendline cat val xVal yVal smooth",
  ...Object.fromEntries(
    ["bar", "line", "scatter", "radar", "pie", "doughnut"].map((type) => [
      `c:${type}Chart`,
      "barDir scatterStyle radarStyle grouping varyColors ser dLbls gapWidth overlap holeSize axId",
    ]),
  ),
  ...Object.fromEntries(
    ["cat", "val"].map((type) => [
      `c:${type}Ax`,
      "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos txPr crossAx crosses auto crossBetween majorUnit",
    ]),
  ),
};

export function repairedChart(xml: string, definition: Definition, model: Spreadsheet.Model): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const chart = below(document.documentElement, "c:chart") as Element;
  const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
  const add = (parent: Element, written: string): void => parent.append(made(document, written));

  const ours = linesOf(all("c:ser"), definition);
  for (const title of all("c:title"))
    if (!title.textContent?.trim()) title.remove();
    else if (!below(title, "c:overlay")) add(title, '<c:overlay val="0"/>');
  below(chart, "c:autoTitleDeleted")?.setAttribute("val", below(chart, "c:title") ? "0" : "1");
  // What our charts are drawn from may be hidden.
  add(chart, `<c:plotVisOnly val="${ours.size > 0 ? 0 : 1}"/>`);
  add(chart, `<c:dispBlanksAs val="${isComputed(all("c:numRef"), model) ? "span" : "gap"}"/>`);
  below(document.documentElement, "c:spPr", "a:ln")?.replaceWith(made(document, "<a:ln><a:noFill/></a:ln>"));
  for (const axis of all("c:catAx")) repairAxis(axis, definition, false);
  for (const axis of all("c:valAx")) repairAxis(axis, definition, true);
  for (const [series, line] of ours) {
    for (const name of ["c:spPr", "c:marker"]) below(series, name)?.remove();
    const { drawn, mark } = writtenLine(line);
    add(series, drawn);
    add(series, mark);
    // LibreOffice fills a ring: it lies below the line, so that the line's own mark is seen on it.
    if (line.marks === "ring") series.parentElement?.prepend(series);
  }
  for (const [place, series] of all("c:ser").entries()) below(series, "c:order")?.setAttribute("val", String(place));
  for (const smooth of all("c:smooth"))
    if (smooth.parentElement?.parentElement?.tagName === "c:radarChart") smooth.remove();
  for (const hole of all("c:holeSize")) if (hole.getAttribute("val") === "0") asPie(hole);
  for (const reference of [...all("c:strRef"), ...all("c:numRef")]) fillCache(reference, model);
  for (const [name, order] of Object.entries(orders)) for (const part of all(name)) sort(part, order.split(" "));
  return new XMLSerializer().serializeToString(document);
}

/** The series whose line is one of ours. */
function linesOf(series: readonly Element[], definition: Definition): ReadonlyMap<Element, Line> {
  if (definition.type !== "line" || definition.dataSource?.type !== "range") return new Map();
  const { dataSets } = definition.dataSource;
  const styles: LineStyles = definition.dataSetStyles ?? {};
  // A series whose cells are gone is not in the file.
  if (dataSets.length !== series.length) return new Map();
  return new Map(
    series.flatMap((each): [Element, Line][] => {
      const number = Number(below(each, "c:idx")?.getAttribute("val"));
      const line = styles[dataSets[number]?.dataSetId ?? ""]?.line;
      return line ? [[each, line]] : [];
    }),
  );
}

type Axis = { readonly gridLines?: string } | undefined;

/** Lines of a grid only where the chart has them in the spreadsheet, and faint. */
function repairAxis(axis: Element, definition: Definition, hasValues: boolean): void {
  const { x, y } = ("axesDesign" in definition && definition.axesDesign) || {};
  const isBelow = below(axis, "c:axPos")?.getAttribute("val") === "b";
  const isTurned = "horizontal" in definition && definition.horizontal === true;
  const design: Axis = isBelow !== isTurned ? x : y;
  const lines = below(axis, "c:majorGridlines");
  if (lines && /major|both/.test(design?.gridLines ?? (hasValues ? "major" : "none")))
    lines.replaceChildren(made(axis.ownerDocument, `<c:spPr><a:ln w="6350">${filledWith("#E5E8EC")}</a:ln></c:spPr>`));
  else lines?.remove();
  if (hasValues) below(axis, "c:auto")?.remove();
}

/** A ring without a hole is not allowed: it is a pie. */
function asPie(hole: Element): void {
  const ring = hole.parentElement as Element;
  const pie = ring.ownerDocument.createElementNS(ring.namespaceURI, "c:pieChart");
  hole.remove();
  pie.append(...ring.childNodes);
  ring.replaceWith(pie);
}

/** The cells that a part of a chart is drawn from, in their order. */
function cellsAt(reference: Element, { getters }: Spreadsheet.Model): Spreadsheet.CellPosition[] {
  const named = below(reference, "c:f")?.textContent ?? "";
  const { sheetId, zone, invalidXc, invalidSheetName } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), named);
  if (invalidXc || invalidSheetName) return [];
  const count = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 };
  return Array.from({ length: count.rows * count.columns }, (_, index) => ({
    sheetId,
    row: zone.top + Math.floor(index / count.columns),
    col: zone.left + (index % count.columns),
  }));
}

/**
 * Whether a formula makes one of the figures. LibreOffice 7.4 may then draw as 0 what should be a gap, unless the line
 * goes on over it; Excel lets a line go on over #N/A either way.
 */
const isComputed = (references: readonly Element[], model: Spreadsheet.Model): boolean =>
  references.some((reference) =>
    cellsAt(reference, model).some((position) => model.getters.getCell(position)?.isFormula),
  );

/** What the cells hold, as Excel saves it beside the reference. Labels that are numbers keep their format. */
function fillCache(reference: Element, model: Spreadsheet.Model): void {
  const cells = cellsAt(reference, model).map((position) => model.getters.getEvaluatedCell(position));
  if (cells.length === 0) return;
  const filled = cells.filter(({ type }) => type !== "empty");
  const hasNumbers =
    reference.tagName === "c:numRef" ||
    (reference.parentElement?.tagName === "c:cat" && filled.every(({ type }) => type === "number"));
  const points = cells.map(({ type, value, formattedValue }, index) => {
    if (hasNumbers ? type !== "number" : formattedValue === "") return "";
    return `<c:pt idx="${index}"><c:v>${escaped(String(hasNumbers ? value : formattedValue))}</c:v></c:pt>`;
  });
  const format = filled.find((cell) => cell.format)?.format;
  const kind = hasNumbers ? "num" : "str";
  const code = hasNumbers && format ? `<c:formatCode>${escaped(format)}</c:formatCode>` : "";
  const named = escaped(below(reference, "c:f")?.textContent ?? "");
  const cache = `${code}<c:ptCount val="${cells.length}"/>${points.join("")}`;
  const written = `<c:${kind}Ref><c:f>${named}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
  reference.replaceWith(made(reference.ownerDocument, written));
}

/** Comments and blanks go; what the order does not know comes last, where the validator finds it. */
function sort(part: Element, order: readonly string[]): void {
  const place = ({ tagName }: Element): number => {
    const at = order.indexOf(tagName.slice(2));
    return at < 0 ? order.length : at;
  };
  part.replaceChildren(...[...part.children].sort((one, other) => place(one) - place(other)));
}

function made(document: Document, written: string): Element {
  const spaces = ["c", "a"].map(
    (prefix) => `xmlns:${prefix}="${document.documentElement.getAttribute(`xmlns:${prefix}`)}"`,
  );
  const parsed = new DOMParser().parseFromString(`<made ${spaces.join(" ")}>${written}</made>`, "text/xml");
  return document.importNode(parsed.documentElement.firstElementChild as Element, true);
}
