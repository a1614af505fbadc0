import { describe, expect, it } from "vitest";
import { counted, isSingular } from "../../../core/base/count.ts";

describe("a number and what it counts", () => {
  it("is singular in English for 1 alone", () => {
    expect([0, 1, 2, 11, -1, 1.5].map((count) => counted("en", count, "lead", "leads"))).toEqual([
      "0 leads",
      "1 lead",
      "2 leads",
      "11 leads",
      "−1 lead",
      "1.5 leads",
    ]);
  });

  it("is singular in French below 2", () => {
    expect([0, 1, 2, 11, -1, 1.5, -2].map((count) => counted("fr", count, "point", "points"))).toEqual([
      "0 point",
      "1 point",
      "2 points",
      "11 points",
      "−1 point",
      "1,5 point",
      "−2 points",
    ]);
  });

  it("separates thousands as the language does", () => {
    expect(counted("en", 1200, "row", "rows")).toBe("1,200 rows");
    expect(counted("fr", 1200, "ligne", "lignes")).toBe("1\u00a0200 lignes");
  });

  it("lets a sentence agree elsewhere, too", () => {
    expect([0, 1, 2].map((count) => isSingular("fr", count))).toEqual([true, true, false]);
    expect([0, 1, 2].map((count) => isSingular("en", count))).toEqual([false, true, false]);
  });
});
