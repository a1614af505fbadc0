import { describe, expect, it } from "vitest";
import { above, below, naturalLimits } from "../../../../core/formulas/statistics/limits.ts";
import { allSeries } from "../../../oracles/series.ts";

describe("natural limits", () => {
  for (const { id, values, screened, baseline, phases } of allSeries.filter((each) => each.values.length > 1)) {
    it(`of ${id} are those of an independent computation`, () => {
      for (const phase of phases) {
        const known = values.slice(phase.start, phase.end + 1);
        const limits = naturalLimits(known.slice(0, baseline ?? known.length), screened);
        const close = (value: number, expected: number | null): void =>
          expect(Math.abs(value - (expected as number))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(expected as number)),
          );
        close(limits.mean, phase.mean);
        close(limits.lower, phase.lower);
        close(limits.upper, phase.upper);
      }
    });
  }

  it("print the figures of Montgomery and Runger, up to their rounding of the constant", () => {
    const { values } = allSeries.find(
      ({ id }) => id === "montgomery_runger_concentration",
    ) as (typeof allSeries)[number];
    const { mean, lower, upper } = naturalLimits(values, false);
    expect([mean, lower, upper].map((value) => Number(value.toFixed(1)))).toEqual([99.1, 92.2, 106]);
  });

  it("leave an outlying moving range out once, as the published example does", () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(naturalLimits(values).upper).toBeCloseTo(4.6, 2);
    expect(naturalLimits(values).lower).toBeCloseTo(-0.72, 2);
    expect(naturalLimits(values, false).upper).toBeCloseTo(6.95, 2);
  });

  it("equal the mean when nothing varies, even in floating point", () => {
    const { mean, lower, upper } = naturalLimits(Array(12).fill(0.1));
    expect(mean).toBeCloseTo(0.1, 15);
    expect([lower, upper]).toEqual([mean, mean]);
  });
});

describe("a comparison with a limit", () => {
  it("is strict", () => {
    expect([below(1, 2, 2), below(2, 2, 2), above(2, 1, 2), above(2, 2, 2)]).toEqual([true, false, true, false]);
  });

  it("forgives the rounding error of a computation, and no more", () => {
    expect(above(0.1 + 0.2, 0.3, 0.3)).toBe(false);
    expect(above(0.3 * (1 + 1e-9), 0.3, 0.3)).toBe(true);
  });
});
