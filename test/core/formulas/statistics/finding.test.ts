import { describe, expect, it } from "vitest";
import { growingMonths, seasonalMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import {
  clearGrowth,
  drawnPhases,
  findingOf,
  reachOf,
  signalsOf,
} from "../../../../core/formulas/statistics/finding.ts";

const year = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];

describe("how the last value compares with the usual range", () => {
  it("is said of the last known value of its phase, by the rules of its pattern", () => {
    expect(findingOf({ values: [...year, 12, null], baseline: 12 })).toMatchObject({
      kind: "plain",
      value: 12,
      rule: "outside",
    });
    expect(findingOf({ values: [0, 0, 1, 0, 0, 0] })).toMatchObject({ kind: "rare", total: 1, rule: null });
    expect(findingOf({ values: seasonalMonths, pattern: 12 })).toMatchObject({
      kind: "path",
      value: 1_890,
      rule: null,
    });
    expect(findingOf({ values: [1, 2, 3] })).toEqual({ known: 3, needed: 6 });
  });

  it("leaves out labels of months to come", () => {
    const labels = [...seasonalMonths.map(() => "a"), "b", "b"];
    const values = [...seasonalMonths, null, null];
    expect(findingOf({ values, labels, pattern: 12 })).toEqual(findingOf({ values: seasonalMonths, pattern: 12 }));
  });

  it("is each value's own signal, blanks left blank", () => {
    expect(signalsOf({ values: [...year, null, 12], baseline: 12 }).slice(-2)).toEqual([null, 1]);
    expect(signalsOf({ values: [...seasonalMonths.slice(0, -1), 900], pattern: 12 }).slice(-2)).toEqual([0, -1]);
  });
});

describe("where a KPI may be later", () => {
  it("is within the limits of today around a level, and moves with a season or a growth", () => {
    expect(reachOf({ values: year })).toMatchObject({ lower: 8 - 2.66 * (12 / 11) });
    const [soon, later] = [1, 12].map((ahead) => reachOf({ values: growingMonths, pattern: "trend" }, ahead));
    expect(later && "upper" in later && soon && "upper" in soon && later.lower > soon.upper).toBe(true);
    expect(reachOf({ values: year, pattern: 12 })).toBeUndefined();
  });

  it("grows clearly, or not", () => {
    expect(clearGrowth({ values: growingMonths, pattern: "trend" })).toBeCloseTo(0.0298, 4);
    expect(clearGrowth({ values: year, pattern: "trend" })).toBeUndefined();
    expect(clearGrowth({ values: growingMonths })).toBeUndefined();
  });
});

describe("what is drawn", () => {
  it("has a band for each value around a level, and for those a season was learned from and judged by", () => {
    expect(drawnPhases({ values: year })[0]?.bands.filter(Boolean)).toHaveLength(12);
    const [drawn] = drawnPhases({ values: [...Array(10).fill(1_000), ...seasonalMonths], pattern: 12 });
    expect(drawn?.bands.filter(Boolean)).toHaveLength(39);
    expect(drawn?.bands[0]).toBeNull();
  });
});
