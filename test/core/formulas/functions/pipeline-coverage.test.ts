import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/sales.json" with { type: "json" };

describe("PIPELINE_COVERAGE", () => {
  for (const { title, given, answer } of known.PIPELINE_COVERAGE) {
    it(`covers ${title}`, () => {
      expect(ask("PIPELINE_COVERAGE", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("says that the goal is reached", () => {
    expect(problemOf("PIPELINE_COVERAGE", 300_000, 100_000, 100_000)).toMatchObject({
      reason: "unknown",
      name: "goal-reached",
      says: {
        en: "PIPELINE_COVERAGE: the goal has already been reached, so nothing is left to cover. Set a new goal, or omit won.",
      },
    });
    expect(problemOf("PIPELINE_COVERAGE", 300_000, 0).name).toBe("goal-reached");
  });

  it("does not take a rounding error for sales still to make: 0.1 and 0.2 of 0.3 is the goal", () => {
    expect(problemOf("PIPELINE_COVERAGE", 5, 0.1 + 0.2, 0.3).name).toBe("goal-reached");
    expect(problemOf("PIPELINE_COVERAGE", 5, 0.3, 0.1 + 0.2).name).toBe("goal-reached");
  });

  it("reads won left out or blank as nothing won yet", () => {
    expect(ask("PIPELINE_COVERAGE", 300, 100, null)).toBe(3);
    expect(ask("PIPELINE_COVERAGE", column([300, 300]), column([100, 100]), column([null, 50]))).toEqual([[3], [6]]);
  });

  it("is 0 where nothing is open", () => {
    expect(ask("PIPELINE_COVERAGE", 0, 100_000)).toBe(0);
  });

  it("refuses amounts below 0, with their currency, and blanks", () => {
    expect(problemOf("PIPELINE_COVERAGE", -1, 100).name).toBe("negative");
    expect(problemOf("PIPELINE_COVERAGE", 300, "CHF 100").name).toBe("not-a-number");
    expect(problemOf("PIPELINE_COVERAGE", 300, null).name).toBe("empty");
  });

  it("grows as the goal comes nearer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 2, max: 1_000_000 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (pipeline, goal, share) => {
          const whole = ask("PIPELINE_COVERAGE", pipeline, goal) as number;
          const rest = ask("PIPELINE_COVERAGE", pipeline, goal, goal * share) as number;
          expect(rest).toBeGreaterThanOrEqual(whole);
          expect(Math.abs(rest * (1 - share) - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole));
        },
      ),
    );
  });
});
