import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { prepared } from "../../../../core/book/sharing/prepare.ts";
import { repaired } from "../../../../core/book/sharing/repair.ts";
import { replacing } from "../../../../core/book/sharing/replacing.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { SheetSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { type Cells, seenOn, sheetOf } from "./book.ts";

const changed = (sheets: SheetSnapshot[], change: typeof prepared | typeof repaired): SheetSnapshot[] =>
  applied({ language: "en", tables: {}, sheets }, replacing(change(sheets, "en").sheets)).sheets as SheetSnapshot[];

const ads: Cells = {
  ...{ A1: 50_000, B1: 15, C1: { formula: "=ROUND(COCA(A1,B1),2)+1", shows: 3334.33 } },
  D1: { formula: "=KPI_STATUS(A1,B1)", shows: "✔ Target met" },
  ...{ A2: 100, B2: 4, A3: 90, B3: 3, C2: { formula: "=COCA(A2:A4,B2:B4)", shows: 25 }, C3: 30, A4: null, C4: null },
  ...{ E1: { formula: "=KPI_LIMITS(A2:A3)", shows: { error: "#N/A" } } },
  ...{ E2: { formula: "=FUNNEL_RATES(A2:A4)", shows: 0.9 }, G2: { formula: "=NPS(B2:B3)", shows: -100 } },
};

/** The cells after the spreadsheet has computed what was written: native formulas show what ours did. */
const computed = (sheet: SheetSnapshot, shows: Record<string, Cell>): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((line, row) =>
    line.map((cell, column) => shows[`${String.fromCharCode(65 + column)}${row + 1}`] ?? cell),
  ),
});

/** A row inserted above everything: native formulas follow, notes do not. */
const shifted = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  row: sheet.row + 1,
  formulas: sheet.formulas.map((line) =>
    line.map((formula) => formula.replace(/\b([A-Z])(\d)\b/g, (_, letter, digit) => `${letter}${Number(digit) + 1}`)),
  ),
  notes: sheet.notes.map((note) => ({ ...note, row: note.row + 1 })),
});

describe("repairing formulas", () => {
  it("restores exactly what was prepared to share", () => {
    const before = sheetOf("Ads", ads);
    const [shared] = changed([before], prepared) as [SheetSnapshot];
    const { back, left } = repaired([shared], "en");
    expect({ back, left }).toEqual({ back: 6, left: [] });
    const [again] = changed([shared], repaired) as [SheetSnapshot];
    expect(again.formulas).toEqual(before.formulas);
    expect(again.notes).toEqual([]);
    // Cells the formulas fill are left for them to fill again.
    expect(seenOn(again).C3).toBeUndefined();
  });

  it("knows a second name: native while shared, the name typed when it is back", () => {
    const before = sheetOf("Ads", { A1: 60, B1: 4, C1: { formula: "=CAC(A1,B1)", shows: 15 } });
    const [shared] = changed([before], prepared) as [SheetSnapshot];
    expect(seenOn(shared).C1).toContain("A1/B1");
    const [again] = changed([shared], repaired) as [SheetSnapshot];
    expect(again.formulas).toEqual(before.formulas);
    const dead = sheetOf("Ads", { A1: 60, B1: 4, C1: { formula: "=_xldudf_CAC(A1,B1)", shows: { error: "#NAME?" } } });
    expect((changed([dead], repaired) as [SheetSnapshot])[0].formulas).toEqual(before.formulas);
  });

  it("gives the user's own note back", () => {
    const [shared] = changed([sheetOf("Ads", ads, { notes: { C1: "Ask Anna" } })], prepared) as [SheetSnapshot];
    const [again] = changed([shared], repaired) as [SheetSnapshot];
    expect(again.notes).toEqual([{ row: 0, column: 2, note: "Ask Anna" }]);
  });

  it("follows native formulas after rows were inserted: each formula refers to the same cells as before", () => {
    const [shared] = changed([sheetOf("Ads", ads)], prepared) as [SheetSnapshot];
    const [again] = changed([shifted(computed(shared, {}))], repaired) as [SheetSnapshot];
    expect(again.formulas[0]?.[2]).toBe("=ROUND(COCA(A2,B2),2)+1");
    expect(again.formulas[1]?.[2]).toBe("=COCA(A3:A5,B3:B5)");
    expect(again.formulas[1]?.[6]).toBe("=NPS(B3:B4)");
  });

  it("never guesses the inputs of a value that has moved: it says so, with the formula", () => {
    const [shared] = changed([sheetOf("Ads", ads)], prepared) as [SheetSnapshot];
    const { left } = repaired([shifted(shared)], "en");
    expect(left.map(({ en }) => en)).toContainEqual(
      expect.stringContaining("“Ads”, D2: the value has moved here from D1, and the cells of =KPI_STATUS(A1,B1)"),
    );
  });

  it("leaves alone, and reports, what somebody has overwritten", () => {
    const [shared] = changed([sheetOf("Ads", ads)], prepared) as [SheetSnapshot];
    const typedOver = applied(
      { language: "en", tables: {}, sheets: [shared] },
      {
        edits: [
          {
            kind: "replace",
            sheet: "Ads",
            cells: [
              { row: 0, column: 3, cell: "fine" },
              { row: 2, column: 2, cell: 31 },
            ],
          },
        ],
      },
    ).sheets as SheetSnapshot[];
    const { back, left } = repaired(typedOver, "en");
    expect(back).toBe(4);
    expect(left.map(({ en }) => en.slice(0, 18))).toEqual(["“Ads”, D1: somebod", "“Ads”, C2: somebod"]);
  });

  const lost: [string, string, Cell, string][] = [
    ["Excel without the add-in", "=_xldudf_COCA(50000,15)", { error: "#NAME?" }, "=COCA(50000,15)"],
    ["the same, its value still kept", "=ROUND(_xldudf_COCA(A1,B1),2)", 3.5, "=ROUND(COCA(A1,B1),2)"],
    ["a build with a namespace", "=_xldudf_KPI_COCA(A1,B1)", { error: "#NAME?" }, "=COCA(A1,B1)"],
    ["a name that begins like a namespace", "=_xldudf_KPI_TREND(A1:M1)", 1, "=KPI_TREND(A1:M1)"],
    ["another workbook that never was", "=[2]!_xldudf_COCA(A1,B1)", { error: "#REF!" }, "=COCA(A1,B1)"],
    ["LibreOffice, in small letters", "=_xldudf_coca(A1,B1)", { error: "#NAME?" }, "=COCA(A1,B1)"],
    ["LibreOffice, from a build with a namespace", "=ROUND(_xldudf_kpi_coca(A1,B1),2)", 3.5, "=ROUND(COCA(A1,B1),2)"],
    ["LibreOffice, with what a file has for @", "=_xlfn.single(coca(A1,B1))+1", { error: "#NAME?" }, "=COCA(A1,B1)+1"],
    ["LibreOffice, from Sheets", '=IFERROR(__xludf.dummyfunction("COCA(A1;B1)"),3.5)', 3.5, "=COCA(A1,B1)"],
    ["typed before the add-in was there", "=COCA(A1,B1)", { error: "#NAME?" }, "=COCA(A1,B1)"],
    ["the sign that Excel adds", "=@COCA(A1,B1)+1", { error: "#NAME?" }, "=COCA(A1,B1)+1"],
    ["Sheets' export", '=IFERROR(__xludf.DUMMYFUNCTION("COCA(A1,B1)"),3.5)', 3.5, "=COCA(A1,B1)"],
    [
      "Sheets' export in French",
      '=IFERROR(__xludf.DUMMYFUNCTION("COCA(50000,5;15)"),3333.37)',
      3333.37,
      "=COCA(50000.5,15)",
    ],
    [
      "Sheets' export of a mixed formula",
      '=IFERROR(__xludf.DUMMYFUNCTION("IF(A1=""x;y"";COCA(B1;C1);0)"),0)',
      0,
      '=IF(A1="x;y",COCA(B1,C1),0)',
    ],
  ];
  it.each(lost)("restores what was lost in %s", (_, formula, shows, again) => {
    const sheet = sheetOf("Ads", { A1: { formula, shows } });
    expect(repaired([sheet], "en")).toMatchObject({ back: 1, left: [] });
    expect(changed([sheet], repaired)[0]?.formulas[0]?.[0]).toBe(again);
  });

  it("clears the cells that an exported answer had filled", () => {
    const computedCell = { formula: '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),30)', shows: 30 };
    const sheet = sheetOf("Ads", {
      C2: { formula: '=IFERROR(__xludf.DUMMYFUNCTION("COCA(A2:A3;B2:B3)"),25)', shows: 25 },
      ...{ C3: computedCell, E3: computedCell },
    });
    const [again] = changed([sheet], repaired) as [SheetSnapshot];
    expect(seenOn(again)).toEqual({ C2: "=COCA(A2:A3,B2:B3)", E3: computedCell.formula });
  });

  it("leaves others' formulas alone, and ours that work", () => {
    const sheet = sheetOf("Ads", {
      A1: { formula: '=IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(A2)"),9)', shows: 9 },
      A2: { formula: "=_xldudf_ACME_ROAS(A1,B1)", shows: { error: "#NAME?" } },
      A3: { formula: "=COCA(A1,B1)", shows: 3 },
      A4: { formula: "=@COCA(A1:A3,B1:B3)", shows: 3 },
      A5: { formula: "=SUM(A1)", shows: { error: "#NAME?" } },
    });
    expect(repaired([sheet], "en")).toEqual({ back: 0, sheets: [], left: [] });
  });

  it("says, with the cell, which formulas cannot be restored", () => {
    const sheet = sheetOf("Ads", {
      A1: { formula: '=IFERROR(__xludf.DUMMYFUNCTION("COCA(A1,SUM(B1"),3.5)', shows: 3.5 },
      A2: { formula: "=_xldudf_COCA(#REF!,B1)", shows: { error: "#REF!" } },
    });
    const { back, left } = repaired([sheet], "en");
    expect(back).toBe(0);
    expect(left.map(({ en }) => en.slice(0, 38))).toEqual([
      "“Ads”, A1: the formula was cut short o",
      "“Ads”, A2: cells that =COCA(#REF!,B1) ",
    ]);
  });

  it("leaves a retyped formula alone, and removes its note if that one was lost too", () => {
    const notes = { A1: "SMART KPI (A1): =COCA(B1,C1)" };
    const alive = sheetOf("Ads", { A1: { formula: "=COCA(B1,C1)", shows: 3 } }, { notes });
    expect(repaired([alive], "en").back).toBe(0);
    const dead = sheetOf("Ads", { A1: { formula: "=COCA(B1,C1)", shows: { error: "#NAME?" } } }, { notes });
    expect((changed([dead], repaired)[0] as SheetSnapshot).notes).toEqual([]);
  });
});
