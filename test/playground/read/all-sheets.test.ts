import * as library from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import type { Sharing } from "../../../core/book/sharing/sharing.ts";
import { playgroundHost } from "../../../playground/panel/panel-host.ts";
import { sheetsOf } from "../../../playground/read/all-sheets.ts";
import type { Answered } from "../../../sidebar/base/host.ts";
import { openBook } from "../headless.ts";

// The library tells the console what it calculates.
console.debug = () => {};

const cells = {
  ...{ A1: "Spend", B1: "Customers", A2: "1000", B2: "4", A3: "900", B3: "3", A5: "800", B5: "0" },
  ...{ C2: "=COCA(A2:A6,B2:B6)", D2: "=ROUND(COCA(A2,B2),1)+1", D3: "=KPI_STATUS(A3,A2)", E2: "=FUNNEL_RATES(A2:A3)" },
  ...{ F1: "=COCA(A2,B9)", G1: "=SUM(A2:A3)" },
};

const open = (more: object = {}) => {
  const { model, get } = openBook({
    sheets: [
      { id: "ads", name: "L’année", cells, rowNumber: 60 },
      { id: "other", name: "Other", cells: { A1: "=COCA('L’année'!A2,'L’année'!B2)" } },
    ],
    ...more,
  });
  return { model, get, host: playgroundHost(model, library, "en", { day: 46_300 }) };
};

const valueIn = <T>(answer: Answered<T>): T => {
  if ("problem" in answer) throw new Error(answer.problem.en);
  return answer.value;
};

/** Every value that people see. */
const shown = (model: library.Model): unknown =>
  ["ads", "other"].map((sheetId) =>
    model.getters
      .getEvaluatedCellsPositions(sheetId)
      .map((position) => [position.row, position.col, model.getters.getEvaluatedCell(position).value])
      .filter(([, , value]) => value !== null && value !== ""),
  );

const formulas = (model: library.Model): unknown => sheetsOf(model, library).map((sheet) => sheet.formulas);

describe("the sheets of the playground", () => {
  it("say how far an answer reaches, and end where cells hold nothing anymore", () => {
    const [ads] = sheetsOf(open().model, library);
    expect(ads?.spreads).toContainEqual({ row: 1, column: 2, rows: 4, columns: 1 });
    expect([ads?.cells.length, ads?.cells[0]?.length]).toEqual([5, 7]);
  });

  it("show the same figures without us, and get our formulas back to the letter", async () => {
    const { model, host } = open();
    const before = { shown: shown(model), formulas: formulas(model) };
    const { prepare, repair } = valueIn(await host.sharing());
    expect(prepare).toEqual({ native: 4, values: 2, left: [] });
    expect(repair.back).toBe(0);
    valueIn(await host.perform("prepare-to-share", { native: prepare.native, values: prepare.values }));
    expect(JSON.stringify(formulas(model))).not.toMatch(/COCA|KPI_|FUNNEL/);
    expect(withoutErrors(shown(model))).toEqual(withoutErrors(before.shown));
    const after: Sharing = valueIn(await host.sharing());
    expect(after.repair).toEqual({ back: 6, left: [] });
    valueIn(await host.perform("repair-formulas", { back: 6 }));
    expect(formulas(model)).toEqual(before.formulas);
    expect(shown(model)).toEqual(before.shown);
    expect(valueIn(await host.sharing()).repair.back).toBe(0);
  });

  it("find the way back after rows were inserted and the workbook was kept and opened again", async () => {
    const { model, host } = open();
    valueIn(await host.perform("prepare-to-share", { native: 4, values: 2 }));
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: "ads",
      sheetName: "L’année",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    const again = openBook(JSON.parse(JSON.stringify(model.exportData()))).model;
    const host2 = playgroundHost(again, library, "en", { day: 46_300 });
    const { repair } = valueIn(await host2.sharing());
    // The table of values still answers the same from where it was, or it is said.
    expect(repair.back + repair.left.length).toBe(6);
    valueIn(await host2.perform("repair-formulas", { back: repair.back }));
    const [ads, other] = sheetsOf(again, library);
    expect(ads?.formulas[3]?.slice(2, 4)).toEqual(["=COCA(A4:A8,B4:B8)", "=ROUND(COCA(A4,B4),1)+1"]);
    expect(other?.formulas[0]?.[0]).toBe("=COCA('L’année'!A4,'L’année'!B4)");
  });

  it("are one change: undone at once, notes and all", async () => {
    const { model, host } = open();
    const before = formulas(model);
    valueIn(await host.perform("prepare-to-share", { native: 4, values: 2 }));
    model.dispatch("REQUEST_UNDO");
    expect(formulas(model)).toEqual(before);
    expect(valueIn(await host.sharing()).repair.back).toBe(0);
  });
});

/** Ours and native formulas choose different errors. */
const withoutErrors = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/"#[^"]*"/g, '"#"'));
