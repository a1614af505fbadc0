import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../../core/base/months.ts";
import { type Export, exportFormula, isExportFormula } from "../../../../core/book/figures/export-formula.ts";
import { openBook } from "../../../playground/headless.ts";

const crm = "CRM 2026";

/** A date as spreadsheets keep it. */
const serial = (text: string): string => `${dayFromIso(text)?.day ?? text}`;

/** What the formula answers in a real spreadsheet, for August, September and October 2026. */
function answers(given: Partial<Export>, rows: readonly (readonly string[])[]): unknown[] {
  const months = ["2026-08-01", "2026-09-01", "2026-10-01"];
  const cells: Record<string, string> = {};
  for (const [index, month] of months.entries()) {
    cells[`A${index + 2}`] = serial(month);
    cells[`B${index + 2}`] = exportFormula(
      { sheet: crm, dates: "A", datesAre: "dates", texts: 1, ...given },
      `$A${index + 2}`,
    );
  }
  const source: Record<string, string> = { A1: "Date", B1: "Channel", C1: "Amount" };
  for (const [index, row] of rows.entries())
    for (const [column, value] of row.entries())
      source[`${"ABC"[column]}${index + 2}`] = column === 0 ? serial(value) : value;
  const sheet = { colNumber: 5, rowNumber: 50 };
  const { get } = openBook({
    sheets: [
      { ...sheet, id: "results", name: "Results", cells },
      { ...sheet, id: "crm", name: crm, cells: source },
    ],
  });
  return months.map((_, index) => get(`results!B${index + 2}`).value);
}

const rows = [
  ["2026-08-01", "web", "10"],
  ["2026-08-31", "Web", "20"],
  ["2026-08-15", "fair*", "5"],
  ["2026-09-30", "fair day", "7"],
  ["", "web", "1000"],
];

describe("a month out of an export", () => {
  it("counts or adds up the rows of that month, its first and last day included", () => {
    expect(answers({}, rows)).toEqual([3, 1, ""]);
    expect(answers({ sum: "C" }, rows)).toEqual([35, 7, ""]);
  });

  it("takes only rows that hold just the words asked for", () => {
    expect(answers({ sum: "C", texts: 0, filter: { column: "B", equals: "web" } }, rows)).toEqual([30, "", ""]);
    expect(answers({ texts: 0, filter: { column: "B", equals: "fair*" } }, rows)).toEqual([1, "", ""]);
  });

  it("reads dates that an export keeps as digits", () => {
    const digits = rows.map(([date = "", ...rest]) => [date.replace(/-/g, ""), ...rest]);
    expect(answers({ datesAre: "digits", sum: "C" }, digits)).toEqual([35, 7, ""]);
  });

  it("reads months that an export keeps as digits", () => {
    const digits = rows.map(([date = "", ...rest]) => [date.slice(0, 7).replace("-", ""), ...rest]);
    expect(answers({ datesAre: "months", sum: "C" }, digits)).toEqual([35, 7, ""]);
    expect(answers({ datesAre: "months" }, digits)).toEqual([3, 1, ""]);
  });

  it("is #N/A where a figure of the month is a text, and blank where it has none", () => {
    const texts = [...rows, ["2026-09-02", "web", "'1 234,50 €"], ["2026-10-02", "web", ""]];
    expect(answers({ sum: "C" }, texts)).toEqual([35, "#N/A", ""]);
    const dashes = [...rows, ["2026-09-02", "web", "'--"], ["2026-10-02", "web", "'--"]];
    expect(answers({ sum: "C" }, dashes)).toEqual([35, "#N/A", "#N/A"]);
    expect(answers({ sum: "C", marks: ["--"] }, dashes)).toEqual([35, 7, ""]);
  });

  it("is #N/A in all months where a date is a text: nobody knows which month would be too low", () => {
    const texts = [...rows, ["'31/01/2026", "web", "3"]];
    expect(answers({ sum: "C" }, texts)).toEqual(["#N/A", "#N/A", "#N/A"]);
    expect(answers({ sum: "C", texts: 2 }, texts)).toEqual([35, 7, ""]);
  });

  it("does not turn words into formulas: quotes and signs stay what they are", () => {
    const harmful = ['"&HYPERLINK("x")&"', ">0", "=1", "<>"];
    const rows = harmful.map((words) => ["2026-08-02", `'${words}`, "1"]);
    for (const equals of harmful) {
      const formula = exportFormula(
        { sheet: crm, dates: "A", datesAre: "dates", texts: 1, filter: { column: "B", equals } },
        "$A2",
      );
      expect(formula).toContain(`"=${equals.replace(/"/g, '""')}"`);
      expect(formula.replace(/"(?:[^"]|"")*"/g, "")).not.toContain("HYPERLINK");
    }
    expect(answers({}, rows)[0]).toBe(4);
  });
});

describe("a formula", () => {
  it("is known as one of these, however the program writes it back", () => {
    const formula = exportFormula({ sheet: "CRM", dates: "A", datesAre: "dates", texts: 1, sum: "C" }, "$A2");
    expect(isExportFormula(formula)).toBe(true);
    expect(isExportFormula(formula.replace(/'CRM'/g, "CRM").replace(/,/g, "; "))).toBe(true);
    const counted = exportFormula({ sheet: "CRM", dates: "A", datesAre: "months", texts: 0 }, "$A2");
    expect(isExportFormula(counted)).toBe(true);
  });

  it("of an earlier version is known as well", () => {
    const inMonth = `'CRM'!$A:$A,">="&$A2,'CRM'!$A:$A,"<"&EDATE($A2,1)`;
    expect(isExportFormula(`=IF(COUNTIFS(${inMonth})=0,"",SUMIFS('CRM'!$C:$C,${inMonth}))`)).toBe(true);
  });

  it("of the user's own is not", () => {
    for (const own of ["=Ads!B7/Crm!C7", '=IF(B5=0,"",C5/B5)', "=SUMIFS(Ads!C:C,Ads!A:A,A2)", ""])
      expect(isExportFormula(own)).toBe(false);
  });
});
