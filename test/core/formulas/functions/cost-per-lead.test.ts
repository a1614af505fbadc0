import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("COST_PER_LEAD", () => {
  itAnswersAsKnown("COST_PER_LEAD");

  itGivesWhatIsKnown("COST_PER_LEAD");

  it("is 0 where leads came for free", () => {
    expect(ask("COST_PER_LEAD", 0, 40)).toBe(0);
  });

  it("keeps a month without leads to its own cell, and leaves the months to come blank", () => {
    expect(ask("COST_PER_LEAD", column([100, 200, null]), column([0, 5, null]))).toMatchObject([
      [{ name: "no-lead", reason: "unknown" }],
      [40],
    ]);
  });

  it("refuses a spend with its currency and TRUE, and takes half a lead", () => {
    expect(problemOf("COST_PER_LEAD", "CHF 50", 5).name).toBe("not-a-number");
    expect(ask("COST_PER_LEAD", 50, 2.5)).toBe(20);
    expect(problemOf("COST_PER_LEAD", 50, true).name).toBe("not-a-number");
  });

  it("times the leads is the spend", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 10_000 }), (spend, leads) => {
        expect((ask("COST_PER_LEAD", spend, leads) as number) * leads).toBeCloseTo(spend, 6);
      }),
    );
  });
});

describe("CPL", () => {
  itAnswersAsKnown("CPL");
});
