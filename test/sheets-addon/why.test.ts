import { describe, expect, it } from "vitest";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";
import { openPanel, problemIn, valueIn } from "./book.ts";
import { Spreadsheet } from "./spreadsheet.ts";

const shown: Readonly<Record<string, string | number>> = {
  "=COCA(B2,C2)": 250,
  "=COCA(B3,C3)": "#ERROR!",
  "=KPI_TREND(Months!A1:A13,,12)": "● Better than usual",
};

function open(locale = "en_US"): Spreadsheet {
  const spreadsheet = new Spreadsheet({ locale });
  spreadsheet.shows = (formula) => shown[formula.replaceAll(";", ",")] ?? 0;
  const rows = [
    ["Channel", "Spend", "Customers"],
    ["Ads", "1000", "4"],
    ["Mail", "900", "0"],
    ["<img src=x onerror=alert(1)>", "about 50", "#DIV/0!"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) spreadsheet.type("Sheet1", row, column, text);
  spreadsheet.add("Months");
  for (const [row, value] of [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12].entries())
    spreadsheet.type("Months", row, 0, String(value));
  return spreadsheet;
}

/** Types a formula into E2 and asks why, through the built script. */
function why(spreadsheet: Spreadsheet, formula: string): Explanation {
  const sheet = spreadsheet.sheet("Sheet1");
  spreadsheet.type("Sheet1", 1, 4, formula);
  spreadsheet.active = [sheet, 1, 4];
  return valueIn(openPanel(spreadsheet).ask({ call: "why" }));
}
const given = ({ calls }: Explanation): string[] =>
  (calls[0]?.passed ?? []).map(({ name, written, value }) => `${name.en} ${written.en} ${value.en}`);
const problems = ({ calls }: Explanation): string[] => (calls[0]?.problems ?? []).map(({ en }) => en);

describe("Why, in Sheets", () => {
  it("explains a value", () => {
    const cell = why(open(), "=COCA(B2;C2)");
    expect([cell.sheet, cell.address, cell.formula.en, cell.shows.en]).toEqual(["Sheet1", "E2", "=COCA(B2,C2)", "250"]);
    expect(given(cell)).toEqual(["spend B2 1,000", "customers C2 4"]);
    expect(cell.calls[0]?.answer).toEqual([[{ en: "250", fr: "250" }]]);
    expect(cell.remarks).toEqual([]);
  });

  it("explains a problem, with the sentence that the tooltip should show", () => {
    const cell = why(open(), "=COCA(B3;C3)");
    expect(cell.shows.fr).toBe("l'erreur #ERROR!");
    expect(problems(cell)).toEqual([expect.stringMatching(/^COCA: no customers were won/)]);
  });

  it("explains a trend on another sheet, with the drawn chart and the rule that fired", () => {
    const { calls, remarks } = why(open(), "=KPI_TREND(Months!A1:A13;;12)");
    expect(remarks).toEqual([]);
    expect(calls[0]?.answer?.[0]?.[0]?.en).toBe("● Better than usual");
    expect(calls[0]?.chart?.picture.en.match(/class="ring"/g)).toHaveLength(1);
    expect(calls[0]?.chart?.says[1]?.fr).toBe(
      "La dernière valeur est 12\u00a0: au-dessus des 5,1 à 10,9 habituels. Inhabituel\u00a0: cherchez la cause.",
    );
  });

  it("writes rates as rates, and reads decimal commas", () => {
    const cell = why(open("fr_FR"), "=ROMI(B2;B3;0,6)");
    expect(cell.formula).toEqual({ en: "=ROMI(B2,B3,0.6)", fr: "=ROMI(B2;B3;0,6)" });
    expect(cell.calls[0]?.passed[2]?.value.en).toBe("60%");
    expect(cell.calls[0]?.answer?.[0]?.[0]?.fr).toBe("−33,3333\u00a0%");
  });

  it("says a blank, an error, a number typed as text, and keeps markup a text", () => {
    const spreadsheet = open();
    expect(problems(why(spreadsheet, "=COCA(B5;C2)"))[0]).toContain("spend is empty");
    const bad = why(spreadsheet, "=COCA(B2:B4;C2:C4)");
    expect(given(bad)[1]).toBe("customers C2:C4 3 rows × 1 column: 4, 0, the error #DIV/0!; 1 error (C4: #DIV/0!)");
    expect(problems(bad)[1]).toContain("customers (row 3 of the range) contains the error #DIV/0!");
    expect(problems(why(spreadsheet, "=COCA(B4;C2)"))[0]).toContain("contains the text “about 50”");
    expect(given(why(spreadsheet, "=COCA(A4;C2)"))[0]).toContain("“<img src=x onerror=alert(1)>”");
  });

  it("reads names, whole columns and months to come, and says what is not there", () => {
    const spreadsheet = open();
    spreadsheet.names.set("spend", { sheet: spreadsheet.sheet("Sheet1"), row: 1, column: 1, rows: 2, columns: 1 });
    expect(given(why(spreadsheet, "=COCA(spend;C2:C3)"))[0]).toBe(
      "spend spend = 'Sheet1'!B2:B3 2 rows × 1 column: 1,000, 900",
    );
    expect(given(why(spreadsheet, "=NPS(Months!A2:A)"))[0]).toMatch(/^answers Months!A2:A 12 rows × 1 column: 7, 9/);
    expect(given(why(spreadsheet, "=NPS(Months!A20:A30)"))[0]).toContain("11 rows × 1 column: blank");
    for (const gone of ["Gone!A1", "nowhere", "AB1"])
      expect(given(why(spreadsheet, `=COCA(${gone};4)`))[0]).toContain("can't be read: the sheet or name");
    for (const computed of ["B2*2", "SUM(B2:B3)"])
      expect(given(why(spreadsheet, `=COCA(${computed};4)`))[0]).toContain("its result can't be read here");
  });

  it("reads 100,000 rows, of which it fetches those that are filled", () => {
    const spreadsheet = open();
    spreadsheet.sheet("Months").size = [100_000, 26];
    const cell = why(spreadsheet, "=KPI_TREND(Months!A1:A100000)");
    expect(given(cell)[0]).toMatch(
      /^values Months!A1:A100000 100,000 rows × 1 column: .*; 99,987 blank rows at the end$/,
    );
    expect(cell.calls[0]?.chart).toBeDefined();
  });

  it("says what to do where there is no formula of ours, and where no cell is chosen", () => {
    const spreadsheet = open();
    expect(why(spreadsheet, "=SUM(B2:B3)").remarks[0]?.en).toMatch(/^There is no SMART KPI formula/);
    expect(why(spreadsheet, "5").remarks[0]?.fr).toMatch(/^Cette cellule ne contient pas de formule\./);
    spreadsheet.active = undefined;
    expect(problemIn(openPanel(spreadsheet).ask({ call: "why" }))?.en).toMatch(/^No cell is selected\./);
  });

  it("writes nothing", () => {
    const spreadsheet = open();
    spreadsheet.type("Sheet1", 1, 4, "=COCA(B2;C2)");
    const before = spreadsheet.contents();
    why(spreadsheet, "=COCA(B2;C2)");
    expect([spreadsheet.contents(), spreadsheet.count.writes]).toEqual([before, 0]);
  });
});
