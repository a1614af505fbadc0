import { describe, expect, it } from "vitest";
import { reportText } from "../../core/book/check/report.ts";
import { hostReportFile } from "../../tools/add-host-report.ts";

const facts = { program: "Google Sheets", version: "0.1.0", locale: "fr_FR" };
const text = reportText(
  facts,
  [
    { group: "formulas", id: "COCA 1", ended: "as expected" },
    { group: "painter", id: "print", ended: "refused", got: "Not | here\nat all" },
  ],
  [{ title: "KPIs", size: "6x31", mark: "0mg01t8", over: "0 formulas" }],
);

describe("a report that somebody sends", () => {
  it("is kept under the program and the day, with all that it says", () => {
    const added = hostReportFile(`\r\n${text.replaceAll("\n", "\r\n")}\n`, "2026-11-29");
    if (typeof added === "string") throw new Error(added);
    expect(added.path).toBe("test/hosts/reports/google-sheets-2026-11-29.json");
    expect(JSON.parse(added.contents)).toEqual({
      date: "2026-11-29",
      known: [],
      facts,
      counts: { formulas: { asExpected: 1, asked: 1 }, painter: { asExpected: 0, asked: 1 } },
      others: [{ group: "painter", id: "print", ended: "refused", got: "Not here at all" }],
      sheets: [{ title: "KPIs", size: "6x31", mark: "0mg01t8", over: "0 formulas" }],
    });
  });

  it.each([
    ["Hello", "This isn't a report of the installation check: its first line is missing."],
    [text.slice(0, -20), "The report is cut off: copy all of it."],
    [text.replace("Google Sheets", "Numbers"), "The report names no program that the tests know."],
  ])("is refused with a sentence where it is not a report", (given, sentence) => {
    expect(hostReportFile(given, "2026-11-29")).toBe(sentence);
  });
});
