import { describe, expect, it } from "vitest";
import { lastYearWords } from "../../../../../core/book/review/frozen/last-year-words.ts";

describe("last year in words", () => {
  const of = { month: "2025-10", isToDate: false, figure: 412, missing: null, isYoung: false };

  it("names the month, the figure and the change", () => {
    expect(lastYearWords(of, { lastYear: "412\u00a0leads", change: "+8%" }, "en")).toBe(
      "October 2025: 412\u00a0leads, +8%",
    );
    expect(lastYearWords({ ...of, isToDate: true }, { lastYear: "3\u00a0910\u00a0CHF", change: "" }, "fr")).toBe(
      "cumul de l'an dernier\u00a0: 3\u00a0910\u00a0CHF",
    );
  });

  it("names what is missing, but for a KPI that had no figure by then", () => {
    const none = { ...of, figure: null, missing: "2025-10" };
    const blank = { lastYear: "", change: "" };
    expect(lastYearWords(none, blank, "en")).toBe("October 2025: no figure");
    expect(lastYearWords({ ...none, isToDate: true, missing: "2025-05" }, blank, "fr")).toBe(
      "cumul de l'an dernier\u00a0: il manque mai 2025",
    );
    expect([lastYearWords({ ...none, isYoung: true }, blank, "en"), lastYearWords(null, blank, "en")]).toEqual([
      "",
      "",
    ]);
  });
});
