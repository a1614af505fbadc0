import { describe, expect, it } from "vitest";
import { barsOf } from "../../../../../core/book/review/frozen/bars.ts";

describe("bars of text", () => {
  it("start at zero, the highest figure fills its bar, and a month without a figure is a dot", () => {
    expect(barsOf([8, 4, null, 1, 0])).toBe("█▄·▁▁");
  });

  it("of figures below zero, or all zero, are as low as bars get", () => {
    expect(barsOf([-5, 0, null])).toBe("▁▁·");
    expect(barsOf([-5, 10])).toBe("▁█");
  });

  it("of nothing are nothing", () => {
    expect(barsOf([])).toBe("");
  });
});
