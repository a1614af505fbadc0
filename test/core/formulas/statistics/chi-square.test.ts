import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareUpperTail } from "../../../../core/formulas/statistics/chi-square.ts";

const near = (found: number, known: number, tolerance = 1e-12): void =>
  expect(Math.abs(found - known)).toBeLessThanOrEqual(tolerance * known);

describe("the upper tail of chi-square", () => {
  it("is what tables print: 5% at 3.84, 5.99, 7.81, 9.49, 11.07, and 1% at 6.63, 9.21, 11.34", () => {
    const printed = [3.841459, 5.991465, 7.814728, 9.487729, 11.0705];
    for (const [index, statistic] of printed.entries())
      expect(chiSquareUpperTail(statistic, index + 1)).toBeCloseTo(0.05, 6);
    for (const [index, statistic] of [6.634897, 9.21034, 11.34487].entries())
      expect(chiSquareUpperTail(statistic, index + 1)).toBeCloseTo(0.01, 6);
  });

  it("keeps its digits far out in the tail", () => {
    near(chiSquareUpperTail((9463 - 7681) ** 2 / (9463 + 7681), 1), 3.502192273048579e-42);
    near(chiSquareUpperTail(600, 2), Math.exp(-300));
    near(chiSquareUpperTail(600, 4), Math.exp(-300) * 301);
  });

  it("is 1 if nothing differs, and never more", () => {
    for (const degrees of [1, 2, 3, 4, 50]) {
      expect(chiSquareUpperTail(0, degrees)).toBe(1);
      expect(chiSquareUpperTail(1e-9, degrees)).toBeLessThanOrEqual(1);
    }
  });

  it("is about a half at the mean of many degrees, and not NaN if the first terms vanish", () => {
    for (const degrees of [2001, 5000]) {
      const half = chiSquareUpperTail(degrees, degrees);
      expect(half).toBeGreaterThan(0.49);
      expect(half).toBeLessThan(0.5);
    }
    expect(chiSquareUpperTail(1e9, 3)).toBe(0);
  });

  it("falls as the statistic grows, and rises by one term from two degrees of freedom to the next", () => {
    const statistic = fc.double({ min: 0.01, max: 60, noNaN: true });
    fc.assert(
      fc.property(statistic, fc.integer({ min: 1, max: 12 }), (x, degrees) => {
        expect(chiSquareUpperTail(x + 0.5, degrees)).toBeLessThan(chiSquareUpperTail(x, degrees));
        let factorial = 1;
        for (let step = 1; step <= degrees; step++) factorial *= step;
        const term = (Math.exp(-x / 2) * (x / 2) ** degrees) / factorial;
        expect(chiSquareUpperTail(x, 2 * degrees + 2) - chiSquareUpperTail(x, 2 * degrees)).toBeCloseTo(term, 12);
      }),
    );
  });
});
