import { expect, it } from "vitest";
import { ceiling } from "../../../../core/formulas/statistics/ceiling.ts";

it("a whole number stays the same despite floating point", () => {
  expect([21 / 0.7, 42 / 0.35, 57 / 0.57, 30, 0].map(ceiling)).toEqual([30, 120, 100, 30, 0]);
});

it("a part of one more needs one more, small figures and large", () => {
  expect([30.001, 0.0001, 1_000_000.5].map(ceiling)).toEqual([31, 1, 1_000_001]);
});

it("a large figure is forgiven no more than its own rounding error", () => {
  expect([1_000_000 / 0.001, 50_000_000 / 0.07, 123_456_789 / 0.37].map(ceiling)).toEqual([
    1_000_000_000, 714_285_715, 333_666_998,
  ]);
});
