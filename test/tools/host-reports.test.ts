import { describe, expect, it } from "vitest";
import { type HostReport, reportedOn } from "../../tools/host-reports.ts";

const report: HostReport = {
  date: "2026-12-01",
  known: [],
  facts: { program: "Excel", platform: "Mac", "content language": "fr-FR" },
  counts: { formulas: { asExpected: 280, asked: 284 } },
  others: [],
  sheets: [],
};

describe("which real programs have reported", () => {
  it("is said by program, place and day", () => {
    expect(reportedOn("en", [report])).toBe("- Excel, Mac, fr-FR, on 2026-12-01: 280 of 284 formulas as expected.");
  });

  it("is an invitation where none has", () => {
    expect(reportedOn("en", [])).toMatch(/^No real Google Sheets or Excel has reported yet/);
    expect(reportedOn("fr", [])).toMatch(/^Aucun Google Sheets ni Excel/);
  });
});
