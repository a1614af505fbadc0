import { afterEach, describe, expect, it } from "vitest";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";
import { host, type OpenWorkbook, openWorkbook, problemOf, valueIn } from "./panel.ts";
import { NamedItem, Workbook } from "./workbook.ts";

let excel: OpenWorkbook | undefined;
afterEach(() => excel?.close());

/** What the formulas show: the workbook in memory computes nothing. */
const shown: Readonly<Record<string, string | number>> = {
  "=COCA(B2,C2)": 250,
  "=COCA(B3,C3)": "#N/A",
  "=KPI_TREND(Months!A1:A13,,12)": "● Better than usual",
};

function open(excelApi = "1.12"): Workbook {
  const workbook = new Workbook("Ads", "Months", "L'année");
  excel = openWorkbook(workbook, { excelApi });
  workbook.answers = (formula) => shown[formula] ?? 0;
  workbook.sheet("Ads").type([
    ["Channel", "Spend", "Customers"],
    ["Ads", 1000, 4, "=COCA(B2,C2)"],
    ["Mail", 900, 0, "=COCA(B3,C3)"],
    ["<img src=x onerror=alert(1)>", "about 50", "#DIV/0!"],
  ]);
  workbook.sheet("Months").type([8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12].map((value) => [value]));
  return workbook;
}

/** Puts a formula into E2 of the sheet and asks why. */
async function why(workbook: Workbook, formula: string, row = 1, column = 4): Promise<Explanation> {
  const sheet = workbook.sheet("Ads");
  if (formula !== "") sheet.put(row, column, formula);
  workbook.activeCell = sheet.GetRangeByIndexes(row, column, 1, 1);
  return valueIn(await host.why());
}
const given = ({ calls }: Explanation): string[] =>
  (calls[0]?.passed ?? []).map(({ name, written, value }) => `${name.en} ${written.en} ${value.en}`);
const problems = ({ calls }: Explanation): string[] => (calls[0]?.problems ?? []).map(({ en }) => en);

describe("Why, in Excel", () => {
  it("explains a value", async () => {
    const cell = await why(open(), "=COCA(B2,C2)");
    expect([cell.sheet, cell.address, cell.formula.fr, cell.shows.en]).toEqual(["Ads", "E2", "=COCA(B2;C2)", "250"]);
    expect(given(cell)).toEqual(["spend B2 1,000", "customers C2 4"]);
    expect(cell.calls[0]?.answer).toEqual([[{ en: "250", fr: "250" }]]);
    expect(cell.remarks).toEqual([]);
  });

  it("explains a problem, with the sentence that the tooltip should show", async () => {
    const cell = await why(open(), "=COCA(B3,C3)");
    expect(cell.shows.fr).toBe("l'erreur #N/A");
    expect(problems(cell)).toEqual([expect.stringMatching(/^COCA: no customers were won/)]);
  });

  it("explains a trend on another sheet, with the drawn chart and the rule that fired", async () => {
    const { calls, remarks } = await why(open(), "=KPI_TREND(Months!A1:A13,,12)");
    expect(remarks).toEqual([]);
    expect(calls[0]?.answer?.[0]?.[0]?.en).toBe("● Better than usual");
    expect(calls[0]?.chart?.picture.en.match(/class="ring"/g)).toHaveLength(1);
    expect(calls[0]?.chart?.says[1]?.en).toBe(
      "The last value is 12: above the usual 5.1–10.9. Unusual: look for the cause.",
    );
  });

  it("names the day behind a date's number as the region of the book does", async () => {
    const workbook = open();
    workbook.sheet("Months").put(0, 1, 46_143);
    const pace = await why(workbook, "=KPI_PACE(48000,100000,Months!B1,DATE(2026,5,31),DATE(2026,5,12))");
    expect(given(pace)[2]).toBe("start Months!B1 May 1, 2026");
    expect(pace.calls[0]?.passed[2]?.value.fr).toBe("1er mai 2026");
  });

  it("says a blank, an error, a number typed as text, and keeps markup a text", async () => {
    const workbook = open();
    expect(problems(await why(workbook, "=COCA(B5,C2)"))[0]).toContain("spend is empty");
    const bad = await why(workbook, "=COCA(B2:B4,C2:C4)");
    expect(given(bad)[1]).toBe("customers C2:C4 3 rows × 1 column: 4, 0, the error #DIV/0!; 1 error (C4: #DIV/0!)");
    expect(problems(bad)[1]).toContain("customers (row 3 of the range) contains the error #DIV/0!");
    expect(problems(await why(workbook, "=COCA(B4,C2)"))[0]).toContain("contains the text “about 50”");
    expect(given(await why(workbook, "=COCA(A4,C2)"))[0]).toContain("“<img src=x onerror=alert(1)>”");
  });

  it("reads names of the workbook and of the sheet, whole columns, and says what is not there", async () => {
    const workbook = open();
    const ads = workbook.sheet("Ads");
    workbook.named.set("spend", new NamedItem(workbook, "spend", ads.rangeAt("B2:B3")));
    workbook.sheet("L'année").put(0, 0, 7);
    workbook.named.set("won", new NamedItem(workbook, "won", workbook.sheet("L'année").rangeAt("A1")));
    ads.named.set("won", new NamedItem(workbook, "won", ads.rangeAt("C2:C3")));
    expect(given(await why(workbook, "=COCA(spend,won)"))).toEqual([
      "spend spend = Ads!B2:B3 2 rows × 1 column: 1,000, 900",
      "customers won = Ads!C2:C3 2 rows × 1 column: 4, 0",
    ]);
    expect(given(await why(workbook, "=NPS(Months!A:A)"))[0]).toMatch(/^answers Months!A:A 13 rows × 1 column: 8, 7/);
    expect(given(await why(workbook, "=COCA('L''année'!A1,4)"))[0]).toBe("spend 'L''année'!A1 7");
    for (const gone of ["Gone!A1", "nowhere"])
      expect(given(await why(workbook, `=COCA(${gone},4)`))[0]).toContain("can't be read: the sheet or name");
    expect(given(await why(workbook, "=COCA(B2*2,4)"))[0]).toContain("its result can't be read here");
  });

  it("reads 100,000 rows, of which it fetches those that are filled", async () => {
    const workbook = open();
    const cell = await why(workbook, "=KPI_TREND(Months!A1:A100000)");
    expect(given(cell)[0]).toMatch(
      /^values Months!A1:A100000 100,000 rows × 1 column: .*; 99,987 blank rows at the end$/,
    );
    expect(cell.calls[0]?.chart).toBeDefined();
    const most = Math.max(...(excel as OpenWorkbook).batches.map(({ answerBytes }) => answerBytes));
    expect(most).toBeLessThan(5_000);
  });

  it("follows an answer that fills several cells to its formula, where Excel tells", async () => {
    const workbook = open("1.12");
    workbook.sheet("Ads").put(1, 4, "=COCA(B2:B3,C2:C3)");
    workbook.sheet("Ads").put(2, 4, "#N/A");
    workbook.sheet("Ads").spills.set("1,4", [2, 1]);
    const cell = await why(workbook, "", 2, 4);
    expect([cell.address, cell.remarks[0]?.en, cell.calls.length]).toEqual([
      "E3",
      "E3 shows part of the answer of E2.",
      1,
    ]);
    excel?.close();
    const old = open("1.9");
    expect((await why(old, "", 1, 0)).remarks[0]?.en).toMatch(/^This cell has no formula\./);
  });

  it("takes three round trips, one where nothing is to be read", async () => {
    const workbook = open();
    const trips = async (formula: string): Promise<number> => {
      const before = (excel as OpenWorkbook).batches.length;
      await why(workbook, formula);
      return (excel as OpenWorkbook).batches.length - before;
    };
    expect(await trips("=COCA(B2,C2)")).toBe(3);
    expect(await trips("=COCA(1,2)")).toBe(1);
  });

  it("answers words in the language of the book", async () => {
    const workbook = open();
    workbook.named.set("kpi_language", new NamedItem(workbook, "kpi_language", "Français"));
    const { calls } = await why(workbook, "=KPI_TREND(Months!A1:A13,,12)");
    expect(calls[0]?.answer?.[0]?.[0]?.en).toBe("● Mieux que d'habitude");
  });

  it("says so where a chart fills the sheet", async () => {
    const workbook = open();
    workbook.activeCell = undefined;
    expect(problemOf(await host.why())).toContain("no cells");
  });
});
