import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isDateFormat } from "../../excel-addin/read/sources.ts";
import { click, host, type OpenWorkbook, openWorkbook, problemOf, start, valueIn } from "./panel.ts";
import { Workbook } from "./workbook.ts";

/** What the panel does on sheets that are the user's own. */

let excel: OpenWorkbook;
beforeEach(() => {
  excel = openWorkbook();
});
afterEach(() => excel.close());

function reopen(workbook: Workbook): void {
  excel.close();
  excel = openWorkbook(workbook);
}

describe("A formula is put into the active cell", () => {
  beforeEach(() => {
    excel.workbook.activeCell = excel.workbook.sheet("Sheet1").GetRangeByIndexes(6, 27, 1, 1);
  });
  const cell = () => excel.workbook.sheet("Sheet1").cell(6, 27);

  test("and the panel hears which one it was", async () => {
    expect(await host.insert("=COCA(B2:B13,C2:C13)")).toEqual({ value: "AB7" });
    expect(cell().formula).toBe("=COCA(B2:B13,C2:C13)");
    expect(excel.batches.length).toBe(2);
  });

  test.each([["a word"], [0], [false], ["=A1"]])("but not over what the cell holds: %s", async (content) => {
    excel.workbook.sheet("Sheet1").put(6, 27, content);
    const before = { ...cell() };
    expect(await host.insert("=COCA(1,2)")).toEqual({
      problem: {
        en: "Cell AB7 isn't empty. Choose an empty one, then insert the formula again.",
        fr: "La cellule AB7 n'est pas vide. Choisissez-en une vide, puis insérez à nouveau la formule.",
      },
    });
    expect(cell()).toEqual(before);
  });

  test("nor into what another formula spilled there", async () => {
    cell().value = 7;
    expect(problemOf(await host.insert("=COCA(1,2)"))).toContain("isn't empty");
  });

  test("unless a chart fills the sheet", async () => {
    excel.workbook.activeCell = undefined;
    expect(problemOf(await host.insert("=COCA(1,2)"))).toContain("no cells");
  });
});

describe("The user's own sheets", () => {
  test("are told where they hold something; ours are not among them", async () => {
    const workbook = new Workbook("Ads", "L'an 1", "Blank");
    workbook.sheet("Ads").type([["Date", "", " Clicks ", 2026], ["x"]]);
    workbook.sheet("L'an 1").type([["Jour"]]);
    reopen(workbook);
    await click(start);
    const before = excel.batches.length;
    expect(await host.sources()).toEqual({ value: ["Ads", "L'an 1"] });
    expect(excel.batches.length - before).toBe(2);
  });

  test("are read from A1 on in two round trips, and one that is gone is said", async () => {
    const workbook = new Workbook("Ads");
    workbook.sheet("Ads").type([
      ["Date", "", " Clicks "],
      ["x", "", 12],
    ]);
    reopen(workbook);
    const before = excel.batches.length;
    expect(await host.sheetCells("Ads")).toEqual({
      value: [
        ["Date", null, " Clicks "],
        ["x", null, 12],
      ],
    });
    expect(excel.batches.length - before).toBe(2);
    expect(problemOf(await host.sheetCells("Gone"))).toContain("no sheet “Gone”");
  });

  test("are 50 at most", async () => {
    const workbook = new Workbook(...[...Array(60).keys()].map((number) => `Sheet${number}`));
    for (const sheet of workbook.sheets) sheet.type([["Date"]]);
    reopen(workbook);
    expect(valueIn(await host.sources())).toHaveLength(50);
  });

  test("show days where the format of a cell is that of a date", () => {
    for (const format of ["dd/mm/yyyy", "mmm-yy", "[$-40C]d mmmm yyyy", "m/d/yy h:mm"])
      expect(isDateFormat(format)).toBe(true);
    for (const format of ["General", "0.00", '#,##0 "Md"', "[Red]0", "@", "0%", ""])
      expect(isDateFormat(format)).toBe(false);
  });
});
