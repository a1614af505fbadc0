import { describe, expect, it } from "vitest";
import { ask, problemOf, row } from "../../../cells.ts";
import known from "../../../oracles/funnel.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("RATE_INTERVAL", () => {
  itAnswersAsKnown("RATE_INTERVAL");

  for (const { successes, trials, low, high } of known.intervals) {
    it(`lies from ${low} to ${high} for ${successes} of ${trials}`, () => {
      const [[from, to]] = ask("RATE_INTERVAL", successes, trials) as [[number, number]];
      expect(from).toBeCloseTo(low, 12);
      expect(to).toBeCloseTo(high, 12);
    });
  }

  it("narrows as more are counted, and widens as one wants to be surer", () => {
    const width = (...given: number[]): number => {
      const [[low, high]] = ask("RATE_INTERVAL", ...given) as [[number, number]];
      return high - low;
    };
    expect(width(120, 1000)).toBeLessThan(width(12, 100));
    expect(width(12, 100, 0.99)).toBeGreaterThan(width(12, 100));
  });

  it("names the figures of whoever mixes the arguments up, and knows nothing of nobody", () => {
    expect(problemOf("RATE_INTERVAL", 1200, 100)).toMatchObject({
      reason: "misread",
      says: {
        en: "RATE_INTERVAL: there are more successes (1,200) than trials (100). Check the order of the arguments.",
      },
    });
    expect(problemOf("RATE_INTERVAL", 0, 0)).toMatchObject({ reason: "unknown", name: "no-trial" });
    expect(problemOf("RATE_INTERVAL", 5, 0).name).toBe("more-successes-than-trials");
  });

  it("answers for one rate: ranges, fractions, blanks and text are refused", () => {
    expect(problemOf("RATE_INTERVAL", row([12, 15]), 100).name).toBe("not-one-cell");
    expect(problemOf("RATE_INTERVAL", 12.5, 100).name).toBe("not-whole");
    expect(problemOf("RATE_INTERVAL", null, 100).name).toBe("empty");
    expect(problemOf("RATE_INTERVAL", 12, "100").name).toBe("not-a-number");
  });
});
