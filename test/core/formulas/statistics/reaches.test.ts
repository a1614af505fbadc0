import { describe, expect, it } from "vitest";
import { reaches, shareOf } from "../../../../core/formulas/statistics/reaches.ts";

it("a target is reached by a figure that floating point puts slightly below it", () => {
  expect(0.1 + 0.7 >= 0.8).toBe(false);
  expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
  expect(reaches(-0.8, -0.1 - 0.7)).toBe(true);
});

it("a target is missed by a millionth of it, however small or large the figures", () => {
  for (const scale of [1e-9, 1, 1e9]) {
    expect(reaches(scale * (1 - 1e-6), scale)).toBe(false);
    expect(reaches(-scale * (1 + 1e-6), -scale)).toBe(false);
  }
  expect(reaches(-1e-12, 0)).toBe(false);
  expect(reaches(0, 0)).toBe(true);
});

describe("a share", () => {
  it("is 1 where a sum of decimals exceeds the whole by its rounding error", () => {
    expect(shareOf(0.1 + 0.2, 0.3)).toBe(1);
    expect(shareOf(1, 4)).toBe(0.25);
    expect(shareOf(0, 4)).toBe(0);
  });
});
