import { describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { readReport } from "../../core/book/check/report.ts";
import { checkInExcel, checkInSheets } from "./in-memory.ts";

const filled = (sheets: readonly { readonly cells: ReadonlyMap<string, { value: unknown; formula?: string }> }[]) =>
  sheets.map(({ cells }) => [...cells].filter(([, { value, formula }]) => value !== "" || formula !== undefined));

describe("the installation check in Google Sheets", { timeout: 120_000 }, () => {
  it.each(languages)(
    "finds everything as expected in a blank file, which is blank again afterwards (%s)",
    (language) => {
      const { report, calls, spreadsheet } = checkInSheets(language);
      const read = readReport(report);
      if (typeof read === "string") throw new Error(read);
      expect(read.others).toEqual([]);
      for (const group of ["formulas", "painter", "walk", "clean up"])
        expect(read.counts[group]?.asExpected).toBe(read.counts[group]?.asked);
      expect(read.counts.formulas?.asked).toBeGreaterThan(211);
      expect(read.sheets.length).toBeGreaterThan(8);
      expect(spreadsheet.sheets.map(({ title }) => title)).toEqual(["Sheet1"]);
      expect(spreadsheet.names.size).toBe(0);
      expect(filled(spreadsheet.sheets)).toEqual([[]]);
      console.log(`${calls} calls, ${report.length} characters`);
      expect(calls).toBeLessThanOrEqual(700);
      expect(report.length).toBeLessThanOrEqual(8_000);
    },
  );

  it("tries formulas alone where the file is in use, and leaves it as it was", () => {
    let before: unknown;
    const { report, spreadsheet } = checkInSheets("en", (file) => {
      file.type("Sheet1", 0, 0, "Theirs");
      before = filled(file.sheets);
    });
    const read = readReport(report);
    expect(typeof read === "string" ? read : Object.keys(read.counts)).toEqual(["reach", "formulas"]);
    expect(report).toContain("file: in use: formulas only");
    expect(filled(spreadsheet.sheets)).toEqual(before);
    expect(report).not.toContain("Theirs");
  });

  it("takes away what a check that was cut off has left, and nothing else", () => {
    const { spreadsheet } = checkInSheets("en", (file) => {
      file.add("SMART KPI check").metadata.push(["smart-kpi-check", "SMART KPI check"]);
      file.add("Check page");
      file.type("Check page", 0, 0, "Theirs");
    });
    expect(spreadsheet.sheets.map(({ title }) => title)).toEqual(["Sheet1", "Check page"]);
  });

  it("says what is refused, in Google's own words, and goes on", () => {
    const { report } = checkInSheets("en", (file) => {
      file.limits.refusesOnly = [{ what: /^setConditionalFormatRules$/, says: "Not here, thank you" }];
    });
    expect(report).toMatch(/differs \| \d+ make-review \| condition: Not here, thank you/);
    expect(report).toContain("end of the check");
    expect(report.length).toBeLessThanOrEqual(8_000);
  });
});

describe("the installation check in Excel", { timeout: 120_000 }, () => {
  it("finds everything as expected in a blank workbook, with the same book as in Google Sheets", async () => {
    const { report, calls, workbook } = await checkInExcel();
    const [read, inSheets] = [readReport(report), readReport(checkInSheets("en").report)];
    if (typeof read === "string" || typeof inSheets === "string") throw new Error(`${read}`);
    expect(read.others).toEqual([]);
    expect(read.sheets.map(({ title, mark }) => [title, mark])).toEqual(
      inSheets.sheets.map(({ title, mark }) => [title, mark]),
    );
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Sheet1"]);
    expect(workbook.named.size).toBe(0);
    console.log(`${calls} round trips, ${report.length} characters`);
    expect(calls).toBeLessThanOrEqual(100);
    expect(report.length).toBeLessThanOrEqual(8_000);
  });

  it("says what is refused, with Excel's code and place, and cleans up anyway", async () => {
    const { report, workbook } = await checkInExcel((file) => {
      file.refusesOnly = [{ what: /PageLayout\.PaperSize$/, code: "InvalidArgument" }];
    });
    expect(report).toMatch(/refused \| print \| InvalidArgument: .*PageLayout/);
    expect(report).toMatch(/differs \| \d+ make-review \| print: InvalidArgument/);
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Sheet1"]);
  });

  it("is short even where everything is refused", async () => {
    const { report } = await checkInExcel((file) => {
      file.refuses = "AccessDenied";
    });
    expect(report).toContain("refused | all of them | AccessDenied");
    expect(report.length).toBeLessThanOrEqual(8_000);
  });
});
