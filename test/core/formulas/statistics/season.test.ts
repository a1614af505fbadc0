import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growingMonths, seasonalMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import { aheadOf, directionsOf, expectedOf, growthOf, projected } from "../../../../core/formulas/statistics/season.ts";

const verdict = (values: readonly (number | null)[], path: "trend" | number = 12, start = 0): unknown => {
  const found = expectedOf(values, start, path);
  return "needed" in found ? [found.known, found.needed] : found.direction;
};

describe("a season", () => {
  it("needs two whole seasons before the three that are judged, and the place of the last one twice", () => {
    expect(verdict(seasonalMonths.slice(0, 26))).toEqual([26, 27]);
    expect(verdict(seasonalMonths.slice(0, 27))).toBe(0);
    expect(verdict([])).toEqual([0, 27]);
    expect(verdict(seasonalMonths.slice(0, 14), 4)).toEqual([14, 15]);
    expect(verdict(growingMonths.slice(0, 11), "trend")).toEqual([11, 12]);
    expect(
      verdict(
        Array.from({ length: 400 }, (_, at) => at + 1),
        366,
      ),
    ).toEqual([400, 735]);
    const withoutDecembers = seasonalMonths.map((value, at) => (at % 12 === 11 && at < 35 ? null : value));
    expect(verdict(withoutDecembers)).toEqual([0, 2]);
  });

  it("learns from three seasons at most, and from the last phase alone", () => {
    const long = [...Array(24).fill(5), ...seasonalMonths];
    expect(expectedOf(long, 0, 12)).toEqual(expectedOf(long, 21, 12));
    expect(verdict(seasonalMonths, 12, 12)).toEqual([24, 27]);
  });

  it("is a change where the last value is far off, or all three lie well on one side", () => {
    const { length } = seasonalMonths;
    const times = (factor: number, from: number) =>
      seasonalMonths.map((value, at) => (at >= from ? value * factor : value));
    expect(verdict(times(0.7, length - 1))).toBe(-1);
    expect(verdict(times(1.4, length - 1))).toBe(1);
    expect(expectedOf(times(0.98, length - 3), 0, 12)).toMatchObject({ rule: "last three", direction: -1 });
  });

  it("has a value at or below 0 below everything, where all before it were above", () => {
    expect(verdict([...seasonalMonths.slice(0, -1), 0])).toBe(-1);
    expect(verdict([...seasonalMonths.slice(0, -1), -3])).toBe(-1);
  });

  it("takes exact growth, or no variation at all, for usual", () => {
    expect(
      verdict(
        Array.from({ length: 30 }, (_, at) => 100 * 1.03 ** at),
        "trend",
      ),
    ).toBe(0);
    expect(verdict(Array(40).fill(7))).toBe(0);
    expect(verdict(Array(40).fill(0))).toBe(0);
    expect(verdict([...Array(40).fill(7), 8])).toBe(1);
  });

  it("keeps the verdicts of earlier values when later ones arrive", () => {
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 5_000 }), { freq: 8 }), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, fc.constantFrom("trend" as const, 4, 12), fc.nat(15), (all, path, cut) => {
        const some = all.slice(0, all.length - cut);
        expect(directionsOf(all, [0], path).slice(0, some.length)).toEqual(directionsOf(some, [0], path));
      }),
      { numRuns: 60 },
    );
  });

  it("judges the same in another unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 30, maxLength: 50 }), (values) => {
        expect(verdict(values.map((value) => value * 1_000))).toEqual(verdict(values));
      }),
      { numRuns: 60 },
    );
  });
});

describe("looking ahead", () => {
  it("goes on from the latest window, the last three values included; two seasons are enough", () => {
    const next = aheadOf(seasonalMonths, 0, 12, 3);
    const [first] = next ? projected(next, 3, 3) : [];
    expect(first?.[0]).toBeCloseTo(1_452.27, 2);
    expect(aheadOf(seasonalMonths.slice(0, 24), 0, 12, 12)).toBeDefined();
    expect(aheadOf(seasonalMonths.slice(0, 23), 0, 12, 1)).toBeUndefined();
  });

  it("knows nothing of a place in the season that was never seen", () => {
    const withoutFebruary = seasonalMonths.map((value, at) => (at % 12 === 1 ? null : value));
    expect(aheadOf(withoutFebruary, 0, 12, 1)).toBeDefined();
    expect(aheadOf(withoutFebruary, 0, 12, 2)).toBeUndefined();
  });

  it("has a growth only of values above 0", () => {
    const grown = aheadOf(growingMonths, 0, "trend", 1);
    expect(grown && growthOf(grown)?.[0]).toBeCloseTo(0.0298, 4);
    const from = aheadOf([0, ...growingMonths.slice(1)], 0, "trend", 1);
    expect(from && growthOf(from)).toBeUndefined();
  });
});
