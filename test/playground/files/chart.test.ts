import "../document.ts";
import * as library from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { workbookIn } from "../../../playground/files/import.ts";
import { xlsxOf } from "../../../playground/files/xlsx.ts";
import { complaints, findValidator } from "../../template/validator.ts";
import { localeOf, openBook } from "../headless.ts";

// The library tells the console what it loads.
console.debug = () => {};

const validator = await findValidator();

const cells: Record<string, string> = { A1: "Month", B1: "Leads", C1: "Computed", D1: "Day" };
for (let month = 1; month <= 6; month++) {
  cells[`A${month + 1}`] = `month ${month}`;
  if (month !== 3) cells[`B${month + 1}`] = String(month * 10);
  cells[`C${month + 1}`] = month < 3 ? "=NA()" : `=B${month + 1}*2`;
  cells[`D${month + 1}`] = String(46_000 + 31 * month);
}

const figure = (id: string, type: string, more = {}, columns = ["B", "C"]): object => ({
  id,
  col: 5,
  row: 1,
  offset: { x: -1, y: -1 },
  width: 400,
  height: 300,
  tag: "chart",
  data: {
    type,
    chartId: `${id}-chart`,
    title: { text: "" },
    legendPosition: "bottom",
    dataSetStyles: {},
    dataSource: {
      type: "range",
      dataSets: columns.map((column, index) => ({ dataSetId: String(index), dataRange: `${column}1:${column}7` })),
      dataSetsHaveTitle: true,
      labelRange: "A1:A7",
    },
    stacked: false,
    aggregated: false,
    humanize: false,
    ...more,
  },
});

const bookWith = (...figures: readonly object[]): library.Model =>
  openBook({
    sheets: [{ id: "s", name: "Data", colNumber: 26, rowNumber: 100, cells, formats: { "D2:D7": 1 }, figures }],
    formats: { 1: "mmm yyyy" },
  }).model;

const chartIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] as Uint8Array);

const ours = {
  color: "#1A7F4B",
  width: 1.5,
  dashed: true,
} as const;
const ring = { color: "#D1495B", width: 0, marks: "ring" } as const;
const dots = { color: "#1D3557", width: 2, marks: "dot" } as const;

describe("a chart in the .xlsx file", { timeout: 60_000 }, () => {
  it.skipIf(!validator)("is what Office 2016 to 365 expects, of each kind", async () => {
    const title = { title: { text: "Titled" } };
    const axes = { axesDesign: { x: { title: { text: "Month" } }, y: { title: { text: "Leads" } } } };
    const trend = { dataSetStyles: { 0: { trend: { type: "polynomial", order: 1, display: true } } } };
    const book = bookWith(
      figure("bar", "bar", title),
      figure("turned", "bar", { horizontal: true, stacked: true, ...axes }),
      figure("two", "bar", { dataSetStyles: { 1: { yAxisId: "y1" } } }),
      figure("line", "line", { ...title, ...axes, ...trend }),
      figure("looks", "line", { dataSetStyles: { 0: { line: dots }, 1: { line: ring } } }),
      figure("combo", "combo", axes),
      figure("scatter", "scatter", trend),
      figure("pie", "pie", {}, ["B"]),
      figure("doughnut", "pie", { isDoughnut: true }, ["B"]),
      figure("radar", "radar"),
      figure("pyramid", "pyramid"),
    );
    const bytes = await xlsxOf(book, library);
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("xl/charts/chart"))).toHaveLength(11);
    expect(await complaints(validator as NonNullable<typeof validator>, bytes)).toEqual([]);
  });

  it("leaves a gap where a month is blank, and goes on over what no formula knows, which LibreOffice would draw as 0", async () => {
    for (const [columns, blanks] of [
      [["B"], "gap"],
      [["C"], "span"],
      // The page of a frozen month is such a one.
      [["B", "C"], "span"],
    ] as const) {
      const chart = chartIn(await xlsxOf(bookWith(figure("line", "line", {}, [...columns])), library));
      expect(chart).toContain(`<c:dispBlanksAs val="${blanks}"/>`);
    }
  });

  it("brings its figures along, for programs that show only what is saved", async () => {
    const chart = chartIn(await xlsxOf(bookWith(figure("typed", "line", {}, ["B"])), library));
    const points = [...chart.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(([, at, held]) => `${at} ${held}`);
    expect(points).toEqual([
      "0 Leads",
      ...[1, 2, 3, 4, 5, 6].map((month) => `${month - 1} month ${month}`),
      ...[1, 2, 4, 5, 6].map((month) => `${month - 1} ${month * 10}`),
    ]);
    const days = figure("days", "line", {}, ["B"]) as { data: { dataSource: { labelRange: string } } };
    days.data.dataSource.labelRange = "D1:D7";
    expect(chartIn(await xlsxOf(bookWith(days), library))).toMatch(
      /<c:cat>\s*<c:numRef><c:f>Data!D2:D7<\/c:f><c:numCache><c:formatCode>mmm yyyy</,
    );
  });

  it("begins in its cell and not before", async () => {
    const parts = unzipSync(await xlsxOf(bookWith(figure("typed", "line")), library));
    const drawing = strFromU8(parts["xl/drawings/drawing0.xml"] as Uint8Array).replace(/\s+/g, "");
    expect(drawing).toMatch(/<xdr:from><xdr:col>5<\/xdr:col><xdr:colOff>\d+<\/xdr:colOff><xdr:row>1<\/xdr:row>/);
  });

  it("has the lines of our charts, and gives them back when the file is opened again", async () => {
    const styles = { 0: { line: dots }, 1: { line: ring }, 2: { line: ours } };
    const figures = figure("looks", "line", { dataSetStyles: styles }, ["B", "C", "D"]);
    const read = workbookIn(await xlsxOf(bookWith(figures), library), library, localeOf("en"));
    if ("problem" in read) throw new Error(read.problem.en);
    const [chart] = read.value.data.sheets[0]?.figures ?? [];
    const found = Object.values(chart?.data.dataSetStyles ?? {}).map((style) => (style as { line?: object }).line);
    // The rings lie below the lines.
    expect(found).toEqual([ring, dots, ours]);
    expect(chart?.data.axesDesign).toMatchObject({ x: { gridLines: "none" }, y: { gridLines: "major" } });
  });
});
