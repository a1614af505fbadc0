import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { keyResults } from "../../../oracles/follow-up.json" with { type: "json" };

describe("OKR_SCORE", () => {
  for (const { start, current, target, score } of keyResults) {
    it(`from ${start} to ${target}, now at ${current}, is ${score ?? "not known"}`, () => {
      if (score === null) expect(problemOf("OKR_SCORE", start, current, target).reason).toBe("unknown");
      else expect(ask("OKR_SCORE", start, current, target)).toBeCloseTo(score, 12);
    });
  }

  it("scores a whole column, and leaves a key result without figures blank", () => {
    expect(ask("OKR_SCORE", column([0, null, 10]), column([5, null, 5]), column([10, null, 0]))).toEqual([
      [0.5],
      [null],
      [0.5],
    ]);
  });

  it("refuses a blank current value: nothing measured is not 0", () => {
    expect(problemOf("OKR_SCORE", 0, null, 10).says.en).toMatch(/^OKR_SCORE: current is empty/);
  });

  it("lies between 0 and 1, and is the rest of the way when start and target change places", () => {
    const figures = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figures, figures, figures, (start, current, target) => {
        fc.pre(start !== target);
        const score = ask("OKR_SCORE", start, current, target) as number;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect((ask("OKR_SCORE", target, current, start) as number) + score).toBeCloseTo(1, 12);
      }),
    );
  });
});
