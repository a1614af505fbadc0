import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSidedQuantile, wilson } from "../../../../core/formulas/statistics/proportions.ts";
import known from "../../../oracles/funnel.json" with { type: "json" };

describe("Wilson's interval", () => {
  for (const { successes, trials, low, high } of known.intervals) {
    it(`is what statsmodels computes for ${successes} of ${trials}`, () => {
      const [from, to] = wilson(successes, trials, 0.95);
      expect(from).toBeCloseTo(low, 12);
      expect(to).toBeCloseTo(high, 12);
    });
  }

  const counted = fc
    .record({ trials: fc.integer({ min: 1, max: 1_000_000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ trials, share }) => ({ trials, successes: Math.round(share * trials) }));
  const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

  it("contains the observed rate, and stays between 0 and 1", () => {
    fc.assert(
      fc.property(counted, confidence, ({ successes, trials }, confidence) => {
        const [low, high] = wilson(successes, trials, confidence);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-15);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-15);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is mirrored for those who did not", () => {
    fc.assert(
      fc.property(counted, confidence, ({ successes, trials }, confidence) => {
        const [low, high] = wilson(successes, trials, confidence);
        const [mirroredLow, mirroredHigh] = wilson(trials - successes, trials, confidence);
        expect(mirroredLow).toBeCloseTo(1 - high, 12);
        expect(mirroredHigh).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it("has its edges where the score test stops rejecting", () => {
    fc.assert(
      fc.property(counted, confidence, ({ successes, trials }, confidence) => {
        for (const edge of wilson(successes, trials, confidence)) {
          if (edge < 1e-9 || edge > 1 - 1e-9) continue;
          const z = (successes / trials - edge) / Math.sqrt((edge * (1 - edge)) / trials);
          expect(Math.abs(z) / twoSidedQuantile(confidence)).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it("begins at exactly 0 if nobody did, and ends at exactly 1 if all did", () => {
    for (let trials = 1; trials < 200; trials++) {
      expect(wilson(0, trials, 0.95)[0]).toBe(0);
      expect(wilson(trials, trials, 0.95)[1]).toBe(1);
    }
  });
});
