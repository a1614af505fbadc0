import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { formulaSeries } from "../../../oracles/series.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { results, settingsOf } from "./trend-formulas.ts";

describe("KPI_LIMITS", () => {
  itAnswersAsKnown("KPI_LIMITS");

  for (const series of formulaSeries.filter(({ screened }) => screened)) {
    it(`are for ${series.id} those of an independent computation`, () => {
      const [, baseline, phases] = settingsOf(series);
      const last = series.phases[series.phases.length - 1] as (typeof series.phases)[number];
      const [limits] = ask("KPI_LIMITS", column(series.values), baseline, phases) as number[][];
      for (const [index, expected] of [last.lower, last.mean, last.upper].entries()) {
        expect(Math.abs((limits?.[index] as number) - (expected as number))).toBeLessThanOrEqual(
          1e-9 * Math.abs(expected as number),
        );
      }
    });
  }

  it("are not known before six values", () => {
    expect(problemOf("KPI_LIMITS", column([1, 2, 3, 4, 5]))).toMatchObject({
      reason: "unknown",
      name: "not-enough-history",
    });
  });

  it("equal the mean where nothing varies", () => {
    expect(ask("KPI_LIMITS", column([5, 5, 5, 5, 5, 5, 5]))).toEqual([[5, 5, 5]]);
  });

  it("scale and move with the series, and are symmetrical about the mean", () => {
    fc.assert(
      fc.property(
        results.filter((values) => values.length >= 6),
        fc.integer({ min: 1, max: 100 }),
        (values, factor) => {
          const [[lower, mean, upper]] = ask("KPI_LIMITS", column(values)) as [[number, number, number]];
          expect(upper - mean).toBeCloseTo(mean - lower, 6);
          const [[, , scaled]] = ask("KPI_LIMITS", column(values.map((value) => value * factor))) as [
            [number, number, number],
          ];
          expect(scaled).toBeCloseTo(upper * factor, 4);
        },
      ),
    );
  });

  it("are not known of a blank column, and count no value", () => {
    expect(problemOf("KPI_LIMITS", column([null, null])).says.en).toContain(
      "KPI_LIMITS: no value is known yet: limits need 6.",
    );
  });

  it("need a label beside each value", () => {
    expect(problemOf("KPI_LIMITS", column([1, 2, 3, 4, 5, 6]), undefined, column(["a"])).name).toBe("different-shapes");
  });
});
