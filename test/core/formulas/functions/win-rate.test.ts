import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/sales.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("WIN_RATE", () => {
  itAnswersAsKnown("WIN_RATE");

  for (const { title, given, answer } of known.WIN_RATE) {
    it(`knows ${title}`, () => {
      expect(ask("WIN_RATE", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is 0 where all are lost and 1 where all are won", () => {
    expect(ask("WIN_RATE", 0, 5)).toBe(0);
    expect(ask("WIN_RATE", 5, 0)).toBe(1);
  });

  it("is not known as long as nothing is closed", () => {
    expect(problemOf("WIN_RATE", 0, 0)).toMatchObject({ reason: "unknown", name: "no-closed-deal" });
  });

  it("takes half a deal, and refuses fewer than none and a text", () => {
    expect(ask("WIN_RATE", 1.5, 4.5)).toBe(0.25);
    expect(problemOf("WIN_RATE", 2, -3).name).toBe("negative");
    expect(problemOf("WIN_RATE", "2 deals", 3).name).toBe("not-a-number");
  });

  it("answers salesperson by salesperson", () => {
    expect(ask("WIN_RATE", column([1, null, 0, null]), column([3, null, 0, null]))).toMatchObject([
      [0.25],
      [null],
      [{ name: "no-closed-deal" }],
    ]);
  });

  it("and the rate of losses make one whole", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (won, lost) => {
        fc.pre(won + lost > 0);
        const [rate, reverse] = [ask("WIN_RATE", won, lost) as number, ask("WIN_RATE", lost, won) as number];
        expect(rate + reverse).toBeCloseTo(1, 12);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is one half where as many are won as lost", () => {
    expect(ask("WIN_RATE", 5, 5)).toBe(0.5);
  });
});
