import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/sales.json" with { type: "json" };

describe("WON_LOST_RATIO", () => {
  for (const { title, given, answer } of known.WON_LOST_RATIO) {
    it(`knows ${title}`, () => {
      if (answer === null)
        expect(problemOf("WON_LOST_RATIO", ...given)).toMatchObject({ reason: "unknown", name: "no-lost-deal" });
      else expect(ask("WON_LOST_RATIO", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is 0 where nothing was won", () => {
    expect(ask("WON_LOST_RATIO", 0, 20)).toBe(0);
  });

  it("takes half a deal, and refuses TRUE and a blank", () => {
    expect(ask("WON_LOST_RATIO", 30, 0.5)).toBe(60);
    expect(problemOf("WON_LOST_RATIO", true, 20).name).toBe("not-a-number");
    expect(problemOf("WON_LOST_RATIO", 30, null).name).toBe("empty");
  });

  it("answers month by month", () => {
    expect(ask("WON_LOST_RATIO", column([3, 4, null]), column([2, 0, null]))).toMatchObject([
      [1.5],
      [{ name: "no-lost-deal" }],
    ]);
  });

  it("is the win rate over the rest", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (won, lost) => {
        const ratio = ask("WON_LOST_RATIO", won, lost) as number;
        expect(ask("WIN_RATE", won, lost)).toBeCloseTo(ratio / (1 + ratio), 12);
      }),
    );
  });
});
