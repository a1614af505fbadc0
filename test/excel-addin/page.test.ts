import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Edit, pageMargins } from "../../core/book/sheets/plan.ts";
import { paint } from "../../excel-addin/paint/paint.ts";
import { type OpenExcel, openExcel } from "./open-excel.ts";
import { again, calc, pagePlan, review } from "./page-plan.ts";
import { NamedItem, type Sheet, Workbook } from "./workbook.ts";

/** A printed page in Excel: what is there then, and what goes over the wire for it. */

let workbook: Workbook;
let excel: OpenExcel;
const reopen = (): void => {
  workbook = new Workbook("Sheet1");
  excel = openExcel(workbook);
};
beforeEach(reopen);
afterEach(() => excel.close());

const painted = (edits: readonly Edit[]): Promise<unknown> => excel.run((context) => paint(context, edits));
const page = (): Sheet => workbook.sheet("Review");

/** Everything that people see of a sheet, and what makes it so. */
const seen = (sheet: Sheet): object =>
  JSON.parse(
    JSON.stringify({
      cells: [...sheet.cells].sort(([one], [other]) => one.localeCompare(other)),
      sizes: [[...sheet.widths], [...sheet.heights], [...sheet.hiddenRows], [...sheet.hiddenColumns]],
      shown: [sheet.isVisible, sheet.hasGridlines, sheet.merged, sheet.page],
      rules: sheet.rules.map(({ range, formula, look }) => [range.Address, formula, look]),
      charts: sheet.Charts.all.map(({ look, position, series }) => [
        look,
        position,
        series.map((each) => [each.name, each.values?.Address, each.labels?.Address, each.look]),
      ]),
      protection: [sheet.isProtected, sheet.protectionOptions],
    })
      .replaceAll("'Review (2)'", "Review")
      .replaceAll("année (2)", "année"),
  );

test("A page goes over the wire as these steps", async () => {
  await painted(pagePlan);
  const golden = excel.batches.map(({ steps }, at) => `round trip ${at + 1}\n${steps.join("\n")}\n`).join("\n");
  await expect(golden).toMatchFileSnapshot("./page.golden.txt");
});

describe("A page", () => {
  beforeEach(() => painted(pagePlan));

  test("has no grid lines, its rows are as high as planned, helper columns and unused rows are hidden", () => {
    const { hasGridlines, heights, hiddenColumns, hiddenRows, widths, merged } = page();
    expect([hasGridlines, [...heights], [...hiddenColumns], [...hiddenRows]]).toEqual([
      false,
      [
        [0, 30],
        [1, 15],
        [2, 15],
      ],
      [3],
      [8, 9],
    ]);
    expect([...widths]).toEqual([
      [0, 90],
      [1, 45],
      [2, 45],
    ]);
    expect(merged).toEqual(["A1:C1", "A12:C12"]);
    expect(workbook.sheet("L'année").isVisible).toBe(false);
  });

  test("looks the way its styles say, whatever the purpose of a cell", () => {
    expect(page().cell(0, 1).look).toMatchObject({ "fill.Color": "#1F3864", "font.Color": "#FFFFFF", "font.Size": 14 });
    expect(page().cell(3, 0)).toMatchObject({ format: "0.0%", look: { HorizontalAlignment: "Center" } });
    expect(page().cell(5, 0).look).toMatchObject({
      "fill.Color": "#F5F5F5",
      "font.Bold": true,
      "font.Italic": false,
      VerticalAlignment: "Center",
      "borders.edgeBottom.Color": "#D9D9D9",
      "borders.insideHorizontal.Color": "#D9D9D9",
    });
  });

  test("colors rows by their codes, earlier rules of the plan first", () => {
    expect(page().rules.map(({ range, formula, look }) => [range.Address, formula, look])).toEqual([
      ["Review!A2:C4", "=$D2=3", { "fill.Color": "#F8CBAD", "font.Bold": true }],
      [
        "Review!A2:C4",
        "=$D2=1",
        { "font.Color": "#375623", "borders.bottom.Style": "Continuous", "borders.bottom.Color": "#375623" },
      ],
    ]);
  });

  test("offers the words of another range, found even where an apostrophe is in the title of its sheet", () => {
    expect(page().cell(10, 0).look["validation.Rule"]).toEqual({
      list: { inCellDropDown: true, source: "='L''année'!$B$3:$B$5" },
    });
    expect(page().cell(10, 0).look["validation.ErrorAlert"]).toMatchObject({ style: "Warning" });
  });

  test("has one chart over its area, with a line for each column, though its cells are hidden", () => {
    const [chart, ...others] = page().Charts.all;
    expect(others).toEqual([]);
    expect([chart?.position, chart?.look]).toEqual([
      "Review!A6…Review!C8",
      {
        Name: `${review}_5_0`,
        DisplayBlanksAs: "NotPlotted",
        PlotVisibleOnly: false,
        "title.Visible": false,
        "legend.Visible": false,
        "border.LineStyle": "None",
      },
    ]);
    const marks = { Smooth: false, MarkerStyle: "Circle" };
    expect(chart?.series.map((each) => [each.name, each.values?.Address, each.labels?.Address, each.look])).toEqual([
      [
        "Value",
        "'L''année'!C3:C5",
        "'L''année'!B3:B5",
        {
          ...marks,
          "line.Color": "#1F3864",
          "line.Weight": 1.5,
          "line.LineStyle": "Dash",
          MarkerSize: 5,
          MarkerForegroundColor: "#1F3864",
          MarkerBackgroundColor: "#1F3864",
        },
      ],
      [
        "Signal",
        "'L''année'!D3:D5",
        "'L''année'!B3:B5",
        {
          ...marks,
          "line.LineStyle": "None",
          MarkerSize: 9,
          MarkerForegroundColor: "#C00000",
          MarkerBackgroundColor: "#FFFFFF",
        },
      ],
    ]);
  });

  test("prints on one landscape A4 page with its footer", () => {
    expect(page().page).toEqual({
      Orientation: "Landscape",
      PaperSize: "A4",
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      CenterHorizontally: true,
      "headersFooters.defaultForAllPages.CenterFooter": "Wine && more, September 2026",
      PrintArea: "Review!A1:C12",
      PrintMargins: { unit: "Inches", ...pageMargins },
    });
  });

  test("is protected without a password, its inputs are open and its looks everybody's", () => {
    const locked = [0, 1, 10].map((row) => page().cell(row, 0).look["protection.Locked"]);
    expect([page().isProtected, page().protectionOptions, locked]).toEqual([
      true,
      { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowEditObjects: true },
      [false, undefined, false],
    ]);
  });

  test("is the same when it is painted again: one chart, each rule once, protected", async () => {
    const before = workbook.sheets.map(seen);
    await painted(again);
    expect(workbook.sheets.map(seen)).toEqual(before);
  });

  test("keeps the rules of people, before ours", async () => {
    const range = page().GetRangeByIndexes(1, 0, 3, 3);
    const theirs = { Id: "theirs", Type: "CellValue", range, formula: "", look: {} };
    page().rules.splice(0, 2, theirs);
    await painted(again);
    expect(page().rules.map(({ Id, formula }) => (Id === "theirs" ? Id : formula))).toEqual([
      "theirs",
      "=$D2=3",
      "=$D2=1",
    ]);
  });

  test("can be written on again, and is protected again", async () => {
    await painted([{ kind: "write", name: review, row: 1, column: 0, cells: [[{ formula: "=2" }]] }]);
    expect([page().cell(1, 0).formula, page().isProtected]).toEqual(["=2", true]);
  });

  test("stays unprotected where somebody took the protection away", async () => {
    page().isProtected = false;
    await painted([{ kind: "write", name: review, row: 1, column: 0, cells: [[1]] }]);
    expect(page().isProtected).toBe(false);
  });

  test("is left alone where somebody gave it a password: Excel refuses", async () => {
    page().password = "secret";
    const write: Edit = { kind: "write", name: review, row: 1, column: 0, cells: [[1]] };
    await expect(painted([write])).rejects.toMatchObject({ code: "AccessDenied" });
    expect([page().cell(1, 0).formula, page().isProtected]).toEqual([`=SUM(${calc})`, true]);
  });
});

describe("Looks that follow each other", () => {
  const bold = { style: { bold: true } };
  const plain = { style: { bold: false } };
  const looks = (...all: readonly (readonly [row: number, rows: number, format: object])[]): readonly Edit[] =>
    all.map(([row, rows, format]) => ({
      kind: "format",
      name: review,
      area: { row, column: 0, rows, columns: 1 },
      format,
    }));
  const bolds = (): unknown[] => [0, 1, 2, 3].map((row) => page().cell(row, 0).look["font.Bold"]);
  beforeEach(() => painted(pagePlan));

  test("are given together to cells that look alike", async () => {
    const before = excel.batches.length;
    await painted(looks([0, 1, bold], [1, 1, plain], [2, 1, bold], [3, 1, plain]));
    expect(bolds()).toEqual([true, false, true, false]);
    const given = excel.batches.slice(before).flatMap(({ steps }) => steps);
    expect(given.filter((step) => step.includes("Font.Bold"))).toEqual([
      'Worksheets["Review"].GetRanges("A1,A3").Format.Font.Bold = true',
      'Worksheets["Review"].GetRanges("A2,A4").Format.Font.Bold = false',
    ]);
  });

  test("have the last word where they are about the same cells", async () => {
    await painted(looks([0, 2, bold], [1, 3, plain], [2, 1, bold], [0, 1, plain]));
    expect(bolds()).toEqual([false, false, true, false]);
  });

  test("are given to as many cells as there are, a few dozen at a time", async () => {
    const every = Array.from({ length: 12 }, (_, row): [number, number, object] => [row, 1, bold]);
    await painted(
      pagePlan.map((edit) =>
        edit.kind === "name" && edit.name === review ? { ...edit, area: { ...edit.area, row: 900_000 } } : edit,
      ),
    );
    await painted(looks(...every, ...every, ...every));
    const { sheet, RowIndex } = (workbook.named.get(review) as NamedItem).GetRange();
    expect(every.map(([row]) => sheet.cell(RowIndex + row, 0).look["font.Bold"])).toEqual(every.map(() => true));
  });
});

test("A day on the page keeps the format that an earlier plan gave its cell", async () => {
  await painted(pagePlan);
  await painted([{ kind: "write", name: review, row: 1, column: 0, cells: [[{ day: 46_296 }]] }]);
  expect(page().cell(1, 0)).toMatchObject({ value: 46_296, format: "0.0%" });
});

describe("A chart", () => {
  test("has its lines also where Excel takes labels for a line, and the headings for figures", async () => {
    const numbers = pagePlan.map((edit) =>
      edit.kind === "write" && edit.name === calc
        ? { ...edit, cells: [[2026, 1, 2], ...[1, 2, 3].map((month) => [month, month * 2, null])] }
        : edit,
    );
    await painted(numbers);
    const [chart] = page().Charts.all;
    expect(chart?.series.map(({ name, values, labels }) => [name, values?.Address, labels?.Address])).toEqual([
      ["1", "'L''année'!C3:C5", "'L''année'!B3:B5"],
      ["2", "'L''année'!D3:D5", "'L''année'!B3:B5"],
    ]);
  });

  test("gets the lines that Excel did not see", async () => {
    const words = pagePlan.map((edit) =>
      edit.kind === "chart"
        ? { ...edit, chart: { ...edit.chart, lines: [...edit.chart.lines, { color: "#7F7F7F", width: 1 }] } }
        : edit.kind === "name" && edit.name === calc
          ? { ...edit, area: { ...edit.area, columns: 4 } }
          : edit,
    );
    await painted(words);
    const [chart] = page().Charts.all;
    expect(chart?.series.map(({ values }) => values?.Address)).toEqual([
      "'L''année'!C3:C5",
      "'L''année'!D3:D5",
      "'L''année'!E3:E5",
    ]);
    expect(chart?.series[2]?.look).toMatchObject({ MarkerStyle: "None", "line.LineStyle": "Continuous" });
  });
});

test("A sheet that people have protected themselves is not unprotected", async () => {
  await painted(pagePlan);
  workbook.sheet("Sheet1").isProtected = true;
  workbook.named.set(
    "kpi_actions",
    new NamedItem(workbook, "kpi_actions", workbook.sheet("Sheet1").GetRangeByIndexes(0, 0, 2, 2)),
  );
  const write: Edit = { kind: "write", name: "kpi_actions", row: 1, column: 0, cells: [[1]] };
  await expect(painted([write])).rejects.toMatchObject({ code: "AccessDenied" });
  expect(workbook.sheet("Sheet1").isProtected).toBe(true);
});

describe("Excel gives up after an edit", () => {
  const most = 1_000_000;
  /** How many changes the first edits make, what comes last of all apart. */
  async function changesOf(count: number): Promise<number> {
    reopen();
    workbook.changesLeft = most;
    const edits = pagePlan.slice(0, count);
    await painted(edits);
    const closing = edits.some(({ kind }) => kind === "protect") ? 1 : 0;
    return most - workbook.changesLeft - closing;
  }

  test("each time, painting the rest or all of it again completes the page", { timeout: 60_000 }, async () => {
    await painted(pagePlan);
    const complete = ["L'année", "Review"].map((title) => seen(workbook.sheet(title)));
    for (let count = 0; count < pagePlan.length; count++) {
      excel.close();
      const changes = await changesOf(count);
      excel.close();
      reopen();
      workbook.changesLeft = changes;
      await expect(painted(pagePlan)).rejects.toMatchObject({ code: "GeneralException" });
      for (const name of workbook.named.values()) expect(name.Value).toMatch(/^=/);
      workbook.changesLeft = Number.POSITIVE_INFINITY;
      await painted([calc, review].every((name) => workbook.named.has(name)) ? again : pagePlan);
      const sheets = [calc, review].map((name) => workbook.named.get(name)?.GetRange().sheet as Sheet);
      expect({ count, sheets: sheets.map(seen) }).toEqual({ count, sheets: complete });
    }
  });
});
