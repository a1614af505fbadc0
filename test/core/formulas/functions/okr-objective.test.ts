import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { objectives } from "../../../oracles/follow-up.json" with { type: "json" };

const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("OKR_OBJECTIVE", () => {
  for (const { scores, weights, score } of objectives) {
    it(`of ${scores.map((each) => each ?? "–").join(", ")} is ${score}${weights ? " with weights" : ""}`, () => {
      expect(ask("OKR_OBJECTIVE", column(scores), weights && column(weights))).toBeCloseTo(score, 12);
      expect(ask("OKR_OBJECTIVE", row(scores), weights && row(weights))).toBeCloseTo(score, 12);
    });
  }

  it("leaves a key result out with its weight until it is scored", () => {
    expect(ask("OKR_OBJECTIVE", column([0.5, null, 0.9]), column([1, 98, 1]))).toBeCloseTo(0.7, 12);
    expect(ask("OKR_OBJECTIVE", column([0.5, null]), column([1, null]))).toBe(0.5);
  });

  it("names the score whose weight was forgotten", () => {
    expect(problemOf("OKR_OBJECTIVE", column([0.5, 0.6, 0.7]), column([1, null, 2])).says.en).toMatch(
      /score 2 .* no weight/,
    );
    expect(problemOf("OKR_OBJECTIVE", column([0.5, 0.6]), column([1, null])).name).toBe("no-weight");
  });

  it("refuses 70 for 70%, a weight below 0, and weights that are not beside the scores", () => {
    expect(problemOf("OKR_OBJECTIVE", column([70, 50])).says.en).toMatch(/type 70%/);
    expect(problemOf("OKR_OBJECTIVE", column([0.7, 0.5]), column([1, -1])).name).toBe("negative");
    expect(problemOf("OKR_OBJECTIVE", column([0.7, 0.5]), row([1, 1])).name).toBe("different-shapes");
    expect(problemOf("OKR_OBJECTIVE", column([0.7, 0.5]), column([1, 1, 1])).name).toBe("different-shapes");
  });

  it("takes a single score, and knows nothing of none", () => {
    expect(ask("OKR_OBJECTIVE", 0.4)).toBe(0.4);
    expect(problemOf("OKR_OBJECTIVE", null)).toMatchObject({ reason: "unknown", name: "no-score" });
    expect(problemOf("OKR_OBJECTIVE").name).toBe("missing");
  });

  it("lies between the lowest and the highest score, whatever the unit of the weights", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 100 }), (scores, unit) => {
        const weights = scores.map((_, index) => index + 1);
        const objective = ask("OKR_OBJECTIVE", column(scores), column(weights)) as number;
        expect(objective).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
        expect(objective).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
        const scaled = ask("OKR_OBJECTIVE", column(scores), column(weights.map((weight) => weight * unit)));
        expect(scaled).toBeCloseTo(objective, 12);
      }),
    );
  });
});
