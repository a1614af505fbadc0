import { describe, expect, it } from "vitest";
import { type Limits, naturalLimits } from "../../../../core/formulas/statistics/limits.ts";
import { type Rule, signals } from "../../../../core/formulas/statistics/signals.ts";
import { allSeries } from "../../../oracles/series.ts";

const flagOf: Record<string, string> = {
  outside: "outside",
  trend: "trend",
  "two of three": "two_of_three",
  shift: "shift",
};

const signalsWithin = (values: readonly number[], limits: Limits) => signals({ values, limits, figures: values });

/** Limits at 30 around a mean of 0: from 20 on, a value is near one. */
const wide: Limits = { mean: 0, lower: -30, upper: 30, lowerNear: -20, upperNear: 20, scale: 30 };

/** The direction that one rule gives to each value within these limits. */
const directionsBy = (rule: Rule, values: readonly number[]): number[] =>
  signalsWithin(values, wide).map((signal) => (signal?.rule === rule ? signal.direction : 0));

describe("the signals of a series", () => {
  for (const { id, values, screened, baseline, phases, flags } of allSeries.filter((each) => each.values.length > 1)) {
    it(`of ${id} are those of an independent computation`, () => {
      const found = phases.flatMap((phase) => {
        const known = values.slice(phase.start, phase.end + 1);
        const limits = naturalLimits(known.slice(0, baseline ?? known.length), screened);
        return signalsWithin(known, limits).map((signal) => {
          if (!signal) return 0;
          const [high, low] = signal.rule === "trend" ? ["up", "down"] : ["high", "low"];
          return `${flagOf[signal.rule]}_${signal.direction === 1 ? high : low}`;
        });
      });
      expect(found).toEqual(flags);
    });
  }
});

describe("a trend", () => {
  const trends = (values: readonly number[]): number[] => directionsBy("trend", values);

  it("needs seven rising values: six are not enough", () => {
    expect(trends([1, 2, 3, 4, 5, 6])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(trends([1, 2, 3, 4, 5, 6, 7])).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("is broken by a tie", () => {
    expect(trends([1, 2, 3, 3, 4, 5, 6, 7])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("gives a shared turning point to the later trend", () => {
    expect(trends([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])).toEqual([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]);
  });

  it("keeps its direction on its last value when another trend of the same direction follows at once", () => {
    expect(trends([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7])).toEqual(Array(14).fill(1));
  });

  it("keeps its direction on its last value when the next trend starts above it", () => {
    const back = [1, 2, 3, 4, 5, 6, 7, 13, 12, 11, 10, 9, 8, 7];
    expect(trends(back)).toEqual([1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]);
  });
});

describe("two of three near a limit", () => {
  const near = (values: readonly number[]): number[] => directionsBy("two of three", values);

  it("counts only if all three are on that side of the mean", () => {
    expect(near([25, 5, 25])).toEqual([1, 0, 1]);
    expect(near([25, -5, 25])).toEqual([0, 0, 0]);
  });

  it("flags the near values, not the third", () => {
    expect(near([-25, -25, -5])).toEqual([-1, -1, 0]);
  });

  it("needs a full window of three", () => {
    expect(near([25, 25])).toEqual([0, 0]);
  });

  it("leaves a value beyond the limit to the rule before", () => {
    expect(near([25, 35, 25])).toEqual([1, 0, 1]);
    expect(near([5, 35, 25])).toEqual([0, 0, 0]);
  });
});

describe("a shift", () => {
  const shifts = (values: readonly number[]): number[] => directionsBy("shift", values);

  it("needs seven values on one side of the mean", () => {
    expect(shifts([5, 5, 5, 5, 5, 5])).toEqual([0, 0, 0, 0, 0, 0]);
    expect(shifts([-5, 5, 5, 5, 5, 5, 5, 5, 5])).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("is broken by a value on the mean", () => {
    expect(shifts([5, 5, 5, 5, 0, 5, 5, 5, 5])).toEqual(Array(9).fill(0));
  });
});

describe("values near the lower limit", () => {
  it("are signals like those near the upper limit", () => {
    const limits = naturalLimits([50, 52, 49, 51, 50, 53, 48, 51, 49, 52, 50, 49]);
    const high = signalsWithin([50, 55.8, 51.5, 55.9, 50], limits).map((signal) => signal?.direction ?? 0);
    const mirrored = [50, 55.8, 51.5, 55.9, 50].map((value) => 2 * limits.mean - value);
    expect(high).toEqual([0, 1, 0, 1, 0]);
    expect(signalsWithin(mirrored, limits).map((signal) => signal?.direction ?? 0)).toEqual([0, -1, 0, -1, 0]);
    expect(signalsWithin([50, 47, 49, 46.5, 50], limits)).toEqual([null, null, null, null, null]);
  });
});

describe("the order of the rules", () => {
  it("reports a value outside the limits as such, even inside a trend", () => {
    const limits = naturalLimits([5, 6, 5, 6, 5, 6]);
    expect(signalsWithin([1, 2, 3, 4, 5, 6, 70], limits).map((signal) => signal?.rule ?? null)).toEqual([
      "outside",
      "outside",
      "trend",
      "trend",
      "trend",
      "trend",
      "outside",
    ]);
  });
});
