import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

  test.each([["a word"], [0], [false], ["=A1"]])("but not over what stands there: %s", async (content) => {
    excel.workbook.sheet("Sheet1").put(6, 27, content);
    const before = { ...cell() };
    expect(await host.insert("=COCA(1,2)")).toEqual({
      problem: {
        en: "Cell AB7 is not empty. Choose an empty one, then insert the formula again.",
        fr: "La cellule AB7 n'est pas vide. Choisissez-en une vide, puis insérez à nouveau la formule.",
      },
    });
    expect(cell()).toEqual(before);
  });

  test("nor into what another formula spilled there", async () => {
    cell().value = 7;
    expect(problemOf(await host.insert("=COCA(1,2)"))).toContain("not empty");
  });

  test("unless a chart fills the sheet", async () => {
    excel.workbook.activeCell = undefined;
    expect(problemOf(await host.insert("=COCA(1,2)"))).toContain("no cells");
  });
});

describe("The user's own sheets", () => {
  test("are told with the headings of their first row, each in its column; ours are not among them", async () => {
    const workbook = new Workbook("Ads", "L'an 1", "Blank");
    workbook.sheet("Ads").type([["Date", "", " Clicks ", 2026], ["x"]]);
    workbook.sheet("L'an 1").type([["Jour"]]);
    reopen(workbook);
    await click(start);
    const before = excel.batches.length;
    expect(await host.sources()).toEqual({
      value: [
        { sheet: "Ads", headings: ["Date", "", "Clicks", "2026"] },
        { sheet: "L'an 1", headings: ["Jour"] },
      ],
    });
    expect(excel.batches.length - before).toBe(2);
  });

  test("are 50 at most, with 30 headings each", async () => {
    const workbook = new Workbook(...[...Array(60).keys()].map((number) => `Sheet${number}`));
    for (const sheet of workbook.sheets) sheet.type([[...Array(40).keys()]]);
    reopen(workbook);
    const sources = valueIn(await host.sources());
    expect([sources.length, sources[0]?.headings.length]).toEqual([50, 30]);
  });
});
