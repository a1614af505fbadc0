import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareProportions,
  fisherExact,
  newcombeInterval,
  type Proportion,
  pooledZTest,
  sampleSize,
} from "../../../../core/formulas/statistics/two-proportions.ts";
import { fisher, sizes, tables } from "../../../oracles/ab-tests.json" with { type: "json" };

const variantsOf = ([inA, ofA, inB, ofB]: readonly number[]): [Proportion, Proportion] => [
  { successes: inA as number, trials: ofA as number },
  { successes: inB as number, trials: ofB as number },
];

const closeTo = (found: number, known: number, tolerance = 1e-9): void =>
  expect(Math.abs(found - known)).toBeLessThanOrEqual(tolerance * Math.max(1e-12, Math.abs(known)));

const proportion = fc
  .record({ trials: fc.integer({ min: 1, max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ trials, share }) => ({ trials, successes: Math.round(trials * share) }));

const undecided = ([a, b]: [Proportion, Proportion]): boolean => {
  const successes = a.successes + b.successes;
  return successes > 0 && successes < a.trials + b.trials;
};

describe("the tests of two rates", () => {
  for (const { given, z, fisher, newcombe } of tables) {
    it(`give for ${given.join(", ")} what statsmodels and scipy give`, () => {
      const [a, b] = variantsOf(given);
      closeTo(pooledZTest(a, b), z);
      closeTo(fisherExact(a, b), fisher);
      const [low, high] = newcombeInterval(a, b, 0.95);
      expect(low).toBeCloseTo(newcombe[0] as number, 11);
      expect(high).toBeCloseTo(newcombe[1] as number, 11);
    });
  }

  for (const { given, fisher: known } of fisher) {
    it(`give the exact p of ${given.join(", ")}`, () => closeTo(fisherExact(...variantsOf(given)), known, 1e-8));
  }

  it("use the exact test if fewer than 5 people are expected", () => {
    expect(compareProportions(...variantsOf([4, 100, 5, 100])).test).toBe("fisher");
    expect(compareProportions(...variantsOf([5, 100, 5, 100])).test).toBe("z");
    expect(compareProportions(...variantsOf([95, 100, 95, 100])).test).toBe("z");
    expect(compareProportions(...variantsOf([96, 100, 95, 100])).test).toBe("fisher");
  });

  it("also answer for a million million visitors", () => {
    expect(compareProportions(...variantsOf([3, 4, 5e11, 1e12])).p).toBeCloseTo(0.625, 9);
  });

  it("are 0 and not NaN if the table is too large for numbers", () => {
    expect(fisherExact(...variantsOf([2000, 2000, 0, 2000]))).toBe(0);
  });

  it("do not depend on which variant comes first, nor on what counts as a success", () => {
    fc.assert(
      fc.property(fc.tuple(proportion, proportion).filter(undecided), ([a, b]) => {
        const failures = ({ successes, trials }: Proportion): Proportion => ({ successes: trials - successes, trials });
        for (const test of [fisherExact, pooledZTest]) {
          const p = test(a, b);
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1 + 1e-12);
          closeTo(test(b, a), p);
          closeTo(test(failures(a), failures(b)), p);
        }
      }),
    );
  });

  it("give an interval around the difference, mirrored if the variants swap places", () => {
    fc.assert(
      fc.property(proportion, proportion, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (a, b, confidence) => {
        const [low, high] = newcombeInterval(a, b, confidence);
        const difference = b.successes / b.trials - a.successes / a.trials;
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        const [mirroredLow, mirroredHigh] = newcombeInterval(b, a, confidence);
        expect(mirroredLow).toBeCloseTo(-high, 12);
        expect(mirroredHigh).toBeCloseTo(-low, 12);
      }),
    );
  });
});

describe("the sample size", () => {
  for (const { base, target, power, alpha, exact } of sizes) {
    it(`from ${base} to ${target} is that of statsmodels, which also counts the other tail`, () => {
      closeTo(sampleSize(base, target, power, 1 - alpha), exact, 1e-4);
    });
  }

  it("is the same from either rate to the other", () => {
    closeTo(sampleSize(0.06, 0.05, 0.8, 0.95), sampleSize(0.05, 0.06, 0.8, 0.95));
  });
});
