import fc from "fast-check";
import { expect, it } from "vitest";
import { standardNormalCumulative, standardNormalQuantile } from "../../../../core/formulas/statistics/normal.ts";

it("has the quantiles that every table prints", () => {
  // The same from statistics.NormalDist of Python.
  expect(standardNormalQuantile(0.5)).toBeCloseTo(0, 12);
  expect(standardNormalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
  expect(standardNormalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(standardNormalQuantile(0.995)).toBeCloseTo(2.5758293035489004, 12);
});

it("keeps its precision far out in the tail", () => {
  // The same from math.erfc of Python.
  expect(standardNormalCumulative(-10) / 7.619853024160527e-24).toBeCloseTo(1, 10);
});

it("is symmetrical", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
      expect(standardNormalCumulative(z) + standardNormalCumulative(-z)).toBeCloseTo(1, 14);
    }),
  );
});

it("leads from a share to its z and back", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
      expect(standardNormalCumulative(standardNormalQuantile(share))).toBeCloseTo(share, 12);
    }),
  );
});
