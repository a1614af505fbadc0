import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { pacingCases, periodOf, titleOf } from "./pacing-cases.ts";

describe("KPI_REQUIRED", () => {
  itAnswersAsKnown("KPI_REQUIRED");

  for (const known of pacingCases) {
    it(`is ${known.required ?? "not known"} toward ${known.target} for ${titleOf(known)}`, () => {
      const given = [known.actual, known.target, ...periodOf(known)];
      if (known.required === null) expect(problemOf("KPI_REQUIRED", ...given).name).toBe("no-day-left");
      else expect(ask("KPI_REQUIRED", ...given)).toBeCloseTo(known.required, 9);
    });
  }

  it("asks nothing once the target is reached, before all else", () => {
    expect(ask("KPI_REQUIRED", 100, 100, "2026-05-01", "2026-05-31", "2026-06-30")).toBe(0);
    expect(ask("KPI_REQUIRED", 0.1 + 0.7, 0.8, "2026-05-01", "2026-05-31", "2026-05-12")).toBe(0);
    expect(ask("KPI_REQUIRED", 100, 100, "2026-05-31", "2026-05-01", "2026-05-12")).toBe(0);
  });

  it("is not known where only a weekend is left", () => {
    const period = ["2026-05-01", "2026-05-31", "2026-05-29"] as const;
    expect(ask("KPI_REQUIRED", 90, 100, ...period)).toBe(5);
    expect(problemOf("KPI_REQUIRED", 90, 100, ...period, "business")).toMatchObject({
      reason: "unknown",
      name: "no-day-left",
    });
  });

  it("reaches the target exactly when each day left brings it", () => {
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), days, days, (actual, passed, left) => {
        const period = [46_174, 46_173 + passed + left, 46_173 + passed];
        const required = ask("KPI_REQUIRED", actual, 500, ...period) as number;
        expect(actual + required * left).toBeCloseTo(500, 9);
      }),
    );
  });
});
