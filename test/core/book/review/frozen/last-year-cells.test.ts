import { describe, expect, it } from "vitest";
import { lastYearCells } from "../../../../../core/book/review/frozen/last-year-cells.ts";

describe("last year on the page", () => {
  const of = { month: "2025-10", isToDate: false, figure: 412, missing: null, isYoung: false };
  const written = { lastYear: "412\u00a0leads", change: "−8%" };

  it("is the figure with the change below it, or what is missing", () => {
    expect(lastYearCells(of, written, "en")).toEqual({ lastYear: "412\u00a0leads", lastYearNote: "−8%" });
    const none = { ...of, figure: null, missing: "2025-05" };
    const blank = { lastYear: "", change: "" };
    expect(lastYearCells(none, blank, "en")).toEqual({ lastYear: "", lastYearNote: "no figure" });
    expect(lastYearCells({ ...none, isToDate: true }, blank, "en").lastYearNote).toBe("lacks May 2025");
    expect(lastYearCells(null, blank, "en")).toEqual({ lastYear: "", lastYearNote: "" });
  });
});
