import * as library from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import type { Language } from "../../core/base/text.ts";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";
import { playgroundHost } from "../../playground/panel/panel-host.ts";
import { today } from "../core/book/commands/try-commands.ts";
import { type Book, localeOf, openBook } from "./headless.ts";

// The library tells the console what it calculates.
console.debug = () => {};

const months = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12];

function open(language: Language = "en"): Book {
  const ads = {
    ...{ A1: "Channel", B1: "Spend", C1: "Customers", A2: "Ads", B2: "1000", C2: "4", A3: "Mail", B3: "900", C3: "0" },
    ...{ A4: "<img src=x onerror=alert(1)>", B4: "about 50", C4: "=1/0" },
  };
  const cells = Object.fromEntries(months.map((value, row) => [`A${row + 1}`, String(value)]));
  return openBook(
    {
      sheets: [
        { id: "ads", name: "Ads", colNumber: 8, rowNumber: 12, cells: ads },
        { id: "months", name: "My months", colNumber: 2, rowNumber: 100, cells },
      ],
      settings: { locale: localeOf(language) },
    },
    language,
  );
}

/** Types a formula into E2, chooses a cell, and asks why. */
async function why(
  { model, enter }: Book,
  formula: string,
  at = "E2",
  language: Language = "en",
): Promise<Explanation> {
  enter("ads!E2", formula);
  const { col, row } = library.helpers.toCartesian(at);
  model.selection.selectCell(col, row);
  const answer = await playgroundHost(model, library, language, today).why();
  if ("problem" in answer) throw new Error(answer.problem.en);
  return answer.value;
}
const given = ({ calls }: Explanation, at = 0): string[] =>
  (calls[at]?.passed ?? []).map(({ name, written, value }) => `${name.en} ${written.en} ${value.en}`);
const problems = ({ calls }: Explanation): string[] => (calls[0]?.problems ?? []).map(({ en }) => en);

describe("Why, in the playground", () => {
  it("explains a value", async () => {
    const cell = await why(open(), "=COCA(B2,C2)");
    expect([cell.sheet, cell.address, cell.formula.fr, cell.shows.en]).toEqual(["Ads", "E2", "=COCA(B2;C2)", "250"]);
    expect(given(cell)).toEqual(["spend B2 1,000", "customers C2 4"]);
    expect(cell.remarks).toEqual([]);
  });

  it("explains a problem in full", async () => {
    const cell = await why(open(), "=COCA(B3,C3)");
    expect(cell.shows.en).toBe("the error #N/A");
    expect(problems(cell)).toEqual([expect.stringMatching(/^COCA: no customers were won/)]);
  });

  it("explains a trend on another sheet, with the drawn chart and the rule that fired", async () => {
    const { calls, remarks, shows } = await why(open(), "=KPI_TREND('My months'!A1:A13,,12)");
    expect([remarks, shows.en]).toEqual([[], "“● Better than usual”"]);
    expect(calls[0]?.chart?.picture.en.match(/class="ring"/g)).toHaveLength(1);
    expect(calls[0]?.chart?.says[1]?.en).toBe(
      "The last value is 12: above the usual 5.1–10.9. Unusual: look for the cause.",
    );
  });

  it("asks the spreadsheet what it computes itself", async () => {
    const cell = await why(open(), "=CLV_COCA_RATIO(3*100,ROUND(COCA(SUM(B2:B3),C2),-2))");
    expect(given(cell)).toEqual(["spend SUM(B2:B3) 1,900", "customers C2 4"]);
    expect(given(cell, 1)).toEqual(["clv 3*100 300", "coca ROUND(COCA(SUM(B2:B3),C2),-2) 500"]);
    expect(cell.calls[1]?.answer?.[0]?.[0]?.en).toBe("0.6");
    const pace = await why(open(), "=KPI_PACE(48000,100000,DATE(2026,5,1),DATE(2026,5,31),DATE(2026,5,12))");
    expect(given(pace)[2]).toBe("start DATE(2026,5,1) May 1, 2026");
  });

  it("says a blank, an error, a number typed as text, and keeps markup a text", async () => {
    const book = open();
    expect(problems(await why(book, "=COCA(B5,C2)"))[0]).toContain("spend is empty");
    const bad = await why(book, "=COCA(B2:B4,C2:C4)");
    expect(given(bad)[1]).toBe("customers C2:C4 3 rows × 1 column: 4, 0, the error #DIV/0!; 1 error (C4: #DIV/0!)");
    expect(problems(bad)[1]).toContain("customers (row 3 of the range) contains the error #DIV/0!");
    expect(problems(await why(book, "=COCA(B4,C2)"))[0]).toContain("contains the text “about 50”");
    expect(given(await why(book, "=COCA(A4,C2)"))[0]).toContain("“<img src=x onerror=alert(1)>”");
    expect(given(await why(book, "=COCA(Gone!A1,C2)"))[0]).toContain("can't be read: the sheet or name");
  });

  it("follows an answer that fills several cells to its formula", async () => {
    const cell = await why(open(), "=COCA(B2:B3,C2:C3)", "E3");
    expect([cell.address, cell.remarks[0]?.en]).toEqual(["E3", "E3 shows part of the answer of E2."]);
    expect(cell.calls[0]?.answer?.map(([each]) => each?.en)).toEqual(["250", "#N/A"]);
  });

  it("reads a name and a whole column, and says so where there is no formula", async () => {
    const book = open();
    const zone = { top: 1, bottom: 2, left: 1, right: 1 };
    const at = { sheetId: "ads", ranges: [book.model.getters.getRangeDataFromZone("ads", zone)] };
    book.model.dispatch("CREATE_NAMED_RANGE", { ...at, name: "spend" });
    expect(given(await why(book, "=COCA(spend,C2:C3)"))[0]).toMatch(/^spend spend = Ads!B2:B3 2 rows/);
    expect(given(await why(book, "=NPS('My months'!A2:A)"))[0]).toContain("99 rows × 1 column: 7, 9");
    expect((await why(book, "=COCA(1,2)", "A1")).remarks[0]?.en).toMatch(/^This cell has no formula\./);
  });

  it("speaks the words of the page's language", async () => {
    const { calls } = await why(open("fr"), "=KPI_TREND('My months'!A1:A13,,12)", "E2", "fr");
    expect(calls[0]?.answer?.[0]?.[0]?.fr).toBe("● Mieux que d'habitude");
  });
});
