import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { pacingCases, periodOf, titleOf } from "./pacing-cases.ts";

describe("KPI_FORECAST", () => {
  itAnswersAsKnown("KPI_FORECAST");

  for (const known of pacingCases) {
    it(`is ${known.forecast ?? "not known"} for ${titleOf(known)}`, () => {
      const given = [known.actual, ...periodOf(known)];
      if (known.forecast === null) expect(problemOf("KPI_FORECAST", ...given).reason).toBe("unknown");
      else expect(ask("KPI_FORECAST", ...given)).toBeCloseTo(known.forecast, 6);
    });
  }

  it("against the target is the pace", () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), days, days, fc.boolean(), (actual, length, passed, all) => {
        const period = [46_174, 46_174 + length, 46_174 + passed, all ? "calendar" : "business"];
        const forecast = ask("KPI_FORECAST", actual, ...period) as number;
        expect(ask("KPI_PACE", actual, 80, ...period)).toBeCloseTo(forecast / 80, 9);
      }),
    );
  });
});
