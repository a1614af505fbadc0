import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNoisy, measured, quartiles } from "../../../tools/bench/spread.ts";

describe("quartiles", () => {
  it("are those of R's quantile(), type 7", () => {
    expect(quartiles([9, 1, 4, 2])).toEqual({ lower: 1.75, median: 3, upper: 5.25 });
    expect(quartiles([5, 1, 3, 2, 4])).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(quartiles([7])).toEqual({ lower: 7, median: 7, upper: 7 });
  });

  it("are in order, within the values, and do not depend on their order", () => {
    const values = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (given) => {
        const { lower, median, upper } = quartiles(given);
        const sorted = [...given].sort((one, other) => one - other);
        expect([sorted[0], lower, median, upper, sorted.at(-1)]).toEqual(
          [sorted[0], lower, median, upper, sorted.at(-1)].sort((one, other) => Number(one) - Number(other)),
        );
        expect(quartiles([...given].reverse())).toEqual({ lower, median, upper });
      }),
    );
  });
});

describe("a measured row", () => {
  it("divides within each pair, so that a slower machine changes nothing", () => {
    const took = (milliseconds: number) => ({ milliseconds, pages: 0, giving: 0 });
    const { ratio } = measured([1, 10, 100].map((theirs) => [took(2 * theirs), took(theirs)] as const));
    expect(ratio).toEqual({ lower: 2, median: 2, upper: 2 });
  });

  it("is noisy once its quartiles are further apart than a quarter of the median", () => {
    expect(isNoisy({ lower: 1.9, median: 2, upper: 2.4 })).toBe(false);
    expect(isNoisy({ lower: 1.9, median: 2, upper: 2.41 })).toBe(true);
    expect(isNoisy({ lower: -0.1, median: 2, upper: 2.1 })).toBe(true);
  });
});
