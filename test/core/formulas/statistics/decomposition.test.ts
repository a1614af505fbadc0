import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factorEffects, logarithmicMean } from "../../../../core/formulas/statistics/decomposition.ts";

describe("the logarithmic mean", () => {
  // Computed with 60 digits in Python's decimal module.
  const known = [
    [12_000, 10_000, 10969.629895494154],
    [1.0000001, 1, 1.0000000499999993],
    [50.000000001, 50, 50.000000000499995],
    [1e-20, 1, 0.02171472409516259],
    [1e300, 1e-300, 7.238241365054197e296],
  ] as const;

  for (const [a, b, expected] of known) {
    it(`of ${a} and ${b} is that of a computation with 60 digits`, () => {
      expect(Math.abs(logarithmicMean(a, b) / expected - 1)).toBeLessThanOrEqual(1e-14);
    });
  }

  it("of a number with itself is the number, and with 0 is 0", () => {
    expect(logarithmicMean(7, 7)).toBe(7);
    expect(logarithmicMean(0, 0)).toBe(0);
    expect(logarithmicMean(7, 0)).toBe(0);
    expect(logarithmicMean(0, 7)).toBe(0);
  });

  const positive = fc.double({ min: 1e-9, max: 1e9, noNaN: true });

  it("is between the geometric and the arithmetic mean, even for very close numbers", () => {
    const factor = fc.oneof(
      fc.double({ min: 1, max: 1 + 1e-9, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(positive, factor, (a, times) => {
        const b = a * times;
        const mean = logarithmicMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a) * Math.sqrt(b) * (1 - 1e-14));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-14));
        expect(logarithmicMean(b, a)).toBe(mean);
      }),
    );
  });
});

describe("the effects of factors", () => {
  it("give two factors that cancel out equal weight", () => {
    const [up, down, still] = factorEffects([10_000, 0.02, 50], [12_500, 0.016, 50]) as [number, number, number];
    expect(up).toBeCloseTo(2231.4355131420975, 9);
    expect(down).toBeCloseTo(-up, 9);
    expect(still).toBe(0);
  });

  it("equal the whole change for a single factor", () => {
    const factor = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(factor, factor, (before, after) => {
        const [effect] = factorEffects([before], [after]) as [number];
        expect(Math.abs(effect - (after - before))).toBeLessThanOrEqual(1e-12 * Math.max(before, after));
      }),
    );
  });

  it("come near the effects of a factor that nearly vanished when it vanishes", () => {
    const [traffic, conversion] = factorEffects([100, 1e-300], [200, 0.02]) as [number, number];
    const [trafficFromNone, conversionFromNone] = factorEffects([100, 0], [200, 0.02]) as [number, number];
    expect(trafficFromNone).toBe(0);
    expect(conversionFromNone).toBe(4);
    expect(Math.abs(traffic)).toBeLessThan(0.01);
    expect(conversion).toBeCloseTo(4, 2);
  });
});
