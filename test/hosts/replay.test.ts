import { describe, expect, it } from "vitest";
import { disagreements, type Report, readReport } from "../../core/book/check/report.ts";
import { hostReports } from "../../tools/host-reports.ts";
import { checkInExcel, checkInSheets } from "./in-memory.ts";

function reportIn(text: string): Report {
  const report = readReport(text);
  if (typeof report === "string") throw new Error(report);
  return report;
}

const inMemory = async (program: string | undefined): Promise<Report> =>
  reportIn(program === "Excel" ? (await checkInExcel()).report : checkInSheets("en").report);

describe("what real programs have reported", { timeout: 120_000 }, () => {
  const reports = hostReports();

  it.each(reports)("is what the program in memory says too: %s", async (_, report) => {
    const found = disagreements(report, await inMemory(report.facts.program));
    expect(found.filter((each) => !report.known.includes(each))).toEqual([]);
    expect(report.known.filter((each) => !found.includes(each))).toEqual([]);
  });

  it("is caught where it differs: an Excel that refuses to print, and one that keeps another figure", async () => {
    const harsh = await checkInExcel((workbook) => {
      workbook.refusesOnly = [{ what: /PageLayout\.PaperSize$/, code: "InvalidArgument" }];
    });
    const host = reportIn(harsh.report);
    const found = disagreements(host, await inMemory("Excel"));
    expect(found.some((each) => /^painter print: refused .* in the host, as expected here$/.test(each))).toBe(true);
    const [first, ...others] = host.sheets;
    const changed = { ...host, sheets: [{ ...(first as (typeof host.sheets)[number]), mark: "0000000" }, ...others] };
    expect(disagreements(changed, host)).toEqual([
      `sheet ${first?.title}: mark 0000000 in the host, ${first?.mark} here`,
    ]);
  });
});
