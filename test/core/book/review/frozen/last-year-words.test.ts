import { describe, expect, it } from "vitest";
import { lastYearWords } from "../../../../../core/book/review/frozen/last-year-words.ts";

describe("last year in words", () => {
  const of = { month: "2025-10", isToDate: false, figure: 412, missing: null, isYoung: false, change: 0.08 };

  it("names the month, the figure and the change", () => {
    expect(lastYearWords(of, "leads", "en")).toBe("October 2025: 412\u00a0leads, +8%");
    expect(lastYearWords({ ...of, isToDate: true, figure: 3910, change: -0.054 }, "CHF", "fr")).toBe(
      "cumul de l'an dernier\u00a0: 3\u00a0910\u00a0CHF, −5,4\u00a0%",
    );
    expect(lastYearWords({ ...of, figure: 0.026, change: 0.007 }, "%", "en")).toBe("October 2025: 2.6%, +0.7\u00a0pts");
    expect(lastYearWords({ ...of, figure: 0, change: null }, "leads", "en")).toBe("October 2025: 0\u00a0leads");
  });

  it("has a decimal below ten percent only, and no sign where nothing changed", () => {
    const change = (share: number): string =>
      lastYearWords({ ...of, change: share }, "leads", "en").split(", ")[1] ?? "";
    expect([0.0994, 0.0995, 0.12345, -0.0004, 12.5].map(change)).toEqual(["+9.9%", "+10%", "+12%", "0%", "+1,250%"]);
  });

  it("names what is missing, but for a KPI that had no figure by then", () => {
    const none = { ...of, figure: null, change: null, missing: "2025-10" };
    expect(lastYearWords(none, "leads", "en")).toBe("October 2025: no figure");
    expect(lastYearWords({ ...none, isToDate: true, missing: "2025-05" }, "leads", "fr")).toBe(
      "cumul de l'an dernier\u00a0: il manque mai 2025",
    );
    expect([lastYearWords({ ...none, isYoung: true }, "leads", "en"), lastYearWords(null, "leads", "en")]).toEqual([
      "",
      "",
    ]);
  });
});
