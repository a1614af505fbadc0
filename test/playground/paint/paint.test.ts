import type * as library from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { calcName, reviewName } from "../../../core/book/sheets/layout.ts";
import type { Edit } from "../../../core/book/sheets/plan.ts";
import { paint } from "../../../playground/paint/paint.ts";
import { openBook } from "../headless.ts";
import { area, contents, months, sheets } from "../printed-page.ts";

// The library tells the console what it calculates.
console.debug = () => {};

const emptyBook = (): library.Model =>
  openBook({ sheets: [{ id: "data", name: "Data", cells: { A1: "Month", B1: "Spend" } }] }).model;

function pageBook(): { model: library.Model; page: string; calc: string } {
  const model = emptyBook();
  paint(model, [...sheets, ...contents]);
  return { model, page: sheetTitled(model, "Revue d’activité"), calc: sheetTitled(model, "Calc") };
}

const sheetTitled = ({ getters }: library.Model, title: string): string =>
  getters.getSheetIds().find((id) => getters.getSheetName(id) === title) as string;

/** Everything the spreadsheet would keep. */
const kept = (model: library.Model): unknown => ({ ...model.exportData(), revisionId: undefined });

const at = (sheetId: string, row: number, col: number): library.CellPosition => ({ sheetId, row, col });

const linesOf = (model: library.Model, sheetId: string): unknown[] => {
  const [chart] = model.getters.getChartIds(sheetId);
  const runtime = model.getters.getChartRuntime(chart as string) as library.CustomizableSeriesChartRuntime;
  return runtime.chartJsConfig.data.datasets;
};

describe("a printed page in the playground", () => {
  it("has the sizes, the fills and the lines of the plan, and no grid", () => {
    const { model, page } = pageBook();
    const { getters } = model;
    expect([getters.getColSize(page, 0), getters.getRowSize(page, 0), getters.getRowSize(page, 2)]).toEqual([
      220, 44, 30,
    ]);
    expect(getters.getGridLinesVisibility(page)).toBe(false);
    expect(getters.getMerges(page)).toMatchObject([
      { top: 0, bottom: 0, left: 0, right: 2 },
      { top: 6, bottom: 6, left: 0, right: 4 },
    ]);
    expect(getters.getCellComputedStyle(at(page, 0, 0))).toMatchObject({
      fillColor: "#1A4D80",
      textColor: "#FFFFFF",
      bold: true,
      fontSize: 16,
      align: "center",
      verticalAlign: "middle",
    });
    const line = { style: "thin", color: "#DADCE0" };
    for (const row of [1, 2, 3, 4, 5]) expect(getters.getCellBorder(at(page, row, 1))?.bottom).toEqual(line);
    expect(getters.getCellBorder(at(page, 6, 1))?.bottom).toBeUndefined();
  });

  it("hides what nobody needs to see: its codes, its unused rows, the sheet it computes on", () => {
    const { model, page, calc } = pageBook();
    const { getters } = model;
    expect([2, 3, 4].map((column) => getters.isColHidden(page, column))).toEqual([false, true, false]);
    expect([4, 5, 6].map((row) => getters.isRowHidden(page, row))).toEqual([false, true, false]);
    expect([getters.isSheetVisible(calc), getters.isSheetVisible(page)]).toEqual([false, true]);
    paint(model, [{ kind: "rows", name: reviewName, area: area(5, 0), hidden: false }]);
    expect(getters.isRowHidden(page, 5)).toBe(false);
  });

  it("colors a row by the code behind it, wherever the row moves and whatever the code becomes", () => {
    const { model, page } = pageBook();
    const colors = (from: number): unknown[] =>
      [0, 1, 2].map((down) => model.getters.getCellComputedStyle(at(page, from + down, 0)).textColor);
    expect(colors(2)).toEqual(["#A50E0E", "#B06000", "#137333"]);
    expect(model.getters.getCellComputedStyle(at(page, 2, 2)).bold).toBe(true);
    // A code that is 0 is one; a blank is none.
    expect([5, 7].map((row) => model.getters.getCellComputedStyle(at(page, row, 0)).fillColor)).toEqual([
      "#EEEEEE",
      undefined,
    ]);
    const rows = { sheetId: page, sheetName: "Revue d’activité", dimension: "ROW", base: 0, quantity: 2 } as const;
    model.dispatch("ADD_COLUMNS_ROWS", { ...rows, position: "before" });
    model.dispatch("UPDATE_CELL", { ...at(page, 4, 3), content: "1" });
    expect(colors(4)).toEqual(["#137333", "#B06000", "#137333"]);
    paint(model, contents);
    expect(colors(4)).toEqual(["#A50E0E", "#B06000", "#137333"]);
    expect(model.getters.getConditionalFormats(page)).toHaveLength(4);
  });

  it("offers the words of another range, and takes others anyway", () => {
    const { model, page, calc } = pageBook();
    const rule = model.getters.getValidationRuleForCell(at(page, 7, 1));
    expect(rule).toMatchObject({ isBlocking: false, criterion: { type: "isValueInRange", values: ["Calc!A2:A7"] } });
    expect(model.getters.isDataValidationInvalid(at(page, 7, 1))).toBe(false);
    model.dispatch("UPDATE_CELL", { ...at(page, 7, 1), content: "Dec" });
    expect(model.getters.isDataValidationInvalid(at(page, 7, 1))).toBe(true);
    model.dispatch("UPDATE_CELL", { ...at(calc, 6, 0), content: "Dec" });
    expect(model.getters.isDataValidationInvalid(at(page, 7, 1))).toBe(false);
  });

  it("draws its lines from the hidden sheet: plain, dashed, with dots, with rings alone", () => {
    const { model, page } = pageBook();
    const drawn = linesOf(model, page);
    expect(drawn).toMatchObject([
      { label: "Leads", borderColor: "#1A73E8", borderWidth: 2, showLine: true, pointRadius: 3, fill: false },
      { label: "Mean", borderColor: "#5F6368", borderWidth: 1, showLine: true, pointRadius: 0 },
      { label: "Limit", borderColor: "#B06000", borderDash: [6, 4], pointRadius: 0 },
      { label: "Signal", showLine: false, pointRadius: 7, pointBackgroundColor: "transparent" },
    ]);
    expect((drawn[3] as { data: number[] }).data).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      84,
      Number.NaN,
    ]);
    const [figure] = model.getters.getFigures(page);
    expect(figure).toMatchObject({ col: 0, row: 9, width: 220 + 90 + 120 });
    const runtime = model.getters.getChartRuntime(model.getters.getChartIds(page)[0] as string);
    expect((runtime as library.CustomizableSeriesChartRuntime).chartJsConfig.data.labels).toEqual(months);
  });

  it("draws the same lines when the page is opened again", () => {
    const { model, page } = pageBook();
    const again = openBook(model.exportData()).model;
    expect(linesOf(again, page)).toEqual(linesOf(model, page));
  });

  it("stays the same when it is painted again", () => {
    const { model } = pageBook();
    const before = kept(model);
    paint(model, contents);
    expect(kept(model)).toEqual(before);
  });

  it("keeps two rules with one formula on two columns, and each once when it is painted again", () => {
    const { model, page } = pageBook();
    const before = model.getters.getConditionalFormats(page).length;
    const rules = [1, 3].map(
      (column): Edit => ({
        kind: "rule",
        name: reviewName,
        area: area(1, column, 5, 1),
        formula: "$A2>9",
        style: { bold: true },
      }),
    );
    paint(model, rules);
    paint(model, rules);
    expect(model.getters.getConditionalFormats(page)).toHaveLength(before + 2);
  });

  it("leaves rules of others alone", () => {
    const { model, page } = pageBook();
    const ranges = [model.getters.getRangeDataFromXc(page, "A1:C9")];
    const style = { fillColor: "#FF00FF" };
    const rule: library.ConditionalFormatRule = { type: "CellIsRule", operator: "isEmpty", values: [], style };
    model.dispatch("ADD_CONDITIONAL_FORMAT", { sheetId: page, ranges, cf: { id: "mine", rule } });
    paint(model, contents);
    expect(model.getters.getConditionalFormats(page).filter(({ id }) => id === "mine")).toHaveLength(1);
  });
});

describe("a plan in the playground", () => {
  it("is taken back by one undo and comes again by one redo", () => {
    const model = emptyBook();
    const before = kept(model);
    paint(model, [...sheets, ...contents]);
    const after = kept(model);
    model.dispatch("REQUEST_UNDO");
    expect(kept(model)).toEqual(before);
    model.dispatch("REQUEST_REDO");
    expect(kept(model)).toEqual(after);
  });

  it("keeps what was painted before an edit that fails, and goes on working", () => {
    const model = emptyBook();
    const gone: Edit = { kind: "write", name: "kpi_gone", row: 0, column: 0, cells: [[1]] };
    expect(() => paint(model, [...sheets, ...contents.slice(0, 3), gone, ...contents.slice(3)])).toThrow("kpi_gone");
    const page = sheetTitled(model, "Revue d’activité");
    expect(model.getters.getEvaluatedCell(at(page, 2, 1)).value).toBe(84);
    expect(model.getters.getConditionalFormats(page)).toEqual([]);
    paint(model, contents);
    expect(model.getters.getConditionalFormats(page)).toHaveLength(4);
  });

  it("is valid after each of its edits, and completed when painted again", () => {
    const whole = kept(pageBook().model);
    for (const count of contents.keys()) {
      const model = emptyBook();
      paint(model, [...sheets, ...contents.slice(0, count)]);
      paint(model, contents);
      expect(kept(model), `after ${count} edits`).toEqual(whole);
    }
  });

  it("computes running totals, which the spreadsheet itself cannot fold together", () => {
    const model = emptyBook();
    const running = [1, 2, 3, 4].map((row) => [row, { formula: `=SUM(A$1:A${row})` }]);
    paint(model, [...sheets, { kind: "write", name: calcName, row: 0, column: 0, cells: running }]);
    const calc = sheetTitled(model, "Calc");
    expect([0, 1, 2, 3].map((row) => model.getters.getEvaluatedCell(at(calc, row, 1)).value)).toEqual([1, 3, 6, 10]);
  });

  it("comes to the front when it is shown, and showing it again changes nothing", () => {
    const { model, page } = pageBook();
    expect(model.getters.getActiveSheetId()).toBe("data");
    for (const _ of [1, 2]) {
      paint(model, [{ kind: "show", name: reviewName }]);
      expect(model.getters.getActiveSheetId()).toBe(page);
    }
  });

  it("makes room on a sheet that is too small for it", () => {
    const { model, calc } = pageBook();
    expect([model.getters.getNumberRows(calc), model.getters.getNumberCols(calc)]).toEqual([300, 30]);
  });

  it("puts values in the place of formulas on any sheet, and formulas again", () => {
    const model = emptyBook();
    const value = (): unknown => model.getters.getEvaluatedCell(at("data", 2, 1)).value;
    const put = (cell: number | { formula: string }): void =>
      paint(model, [{ kind: "replace", sheet: "Data", cells: [{ row: 2, column: 1, cell, note: "=COCA(100,4)" }] }]);
    put({ formula: "=COCA(100,4)" });
    expect([value(), model.getters.getCell(at("data", 2, 1))?.isFormula]).toEqual([25, true]);
    put(25);
    expect([value(), model.getters.getCell(at("data", 2, 1))?.isFormula]).toEqual([25, false]);
    expect(() => paint(model, [{ kind: "replace", sheet: "Gone", cells: [] }])).toThrow("Gone");
  });
});
