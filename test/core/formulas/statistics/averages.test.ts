import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean, median as medianOf } from "../../../../core/formulas/statistics/averages.ts";

const median = (values: readonly number[]): number => medianOf(new Float64Array(values));

describe("the averages", () => {
  it("take the middle value, or the mean of the two middle ones", () => {
    expect(median([180, 10, 20, 12, 15])).toBe(15);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it("order numbers as numbers: 9 comes before 10", () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  it("know the median that sorting finds, whatever the order", () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -9, max: 9 })), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(values, (values) => {
        const sorted = [...values].sort((one, other) => one - other);
        const [lower, upper] = [(values.length - 1) >> 1, values.length >> 1].map((at) => sorted[at] as number);
        expect(median(values)).toBeCloseTo(((lower as number) + (upper as number)) / 2, 12);
      }),
    );
  });

  it("know the median of a long list, in whatever order it comes", () => {
    const length = 100_001;
    const orders: ((index: number) => number)[] = [
      (index) => index,
      (index) => -index,
      (index) => Math.min(index, length - index),
      (index) => Math.max(index, length - index),
      (index) => index % 180,
      () => 7,
    ];
    for (const order of orders) {
      const values = Array.from({ length }, (_, index) => order(index));
      const sorted = Float64Array.from(values).sort();
      expect(median(values)).toBe(sorted[50_000]);
    }
  });

  it("know that one old deal rules the mean", () => {
    expect(mean([10, 12, 15, 20, 180])).toBe(47.4);
  });

  it("move with the values: one more on each is one more on the average", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const more = values.map((value) => value + 1);
        expect(median(more)).toBe(median(values) + 1);
        expect(mean(more)).toBeCloseTo(mean(values) + 1, 6);
      }),
    );
  });
});
