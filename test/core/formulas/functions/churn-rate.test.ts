import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CHURN_RATE", () => {
  itAnswersAsKnown("CHURN_RATE");

  for (const { title, given, answer } of known.CHURN_RATE) {
    it(`knows ${title}`, () => {
      expect(ask("CHURN_RATE", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is 0 where nobody left and 1 where everybody did", () => {
    expect(ask("CHURN_RATE", 0, 400)).toBe(0);
    expect(ask("CHURN_RATE", 400, 400)).toBe(1);
  });

  it("refuses more lost than there were, even where there was nobody", () => {
    expect(problemOf("CHURN_RATE", 401, 400)).toMatchObject({ reason: "misread", name: "more-lost-than-at-start" });
    expect(problemOf("CHURN_RATE", 1, 0).name).toBe("more-lost-than-at-start");
  });

  it("is not known where nobody could leave", () => {
    expect(problemOf("CHURN_RATE", 0, 0)).toMatchObject({ reason: "unknown", name: "no-customer-at-start" });
  });

  it("takes the half of a mean, and refuses a loss typed below 0, and a date", () => {
    expect(ask("CHURN_RATE", 0.5, 400)).toBe(0.00125);
    expect(ask("CHURN_RATE", 0.1 + 0.2, 0.3)).toBe(1);
    expect(problemOf("CHURN_RATE", -12, 400).name).toBe("negative");
    expect(problemOf("CHURN_RATE", 12, { day: 46_000 }).name).toBe("not-a-number");
  });

  it("keeps a month that cannot be right to its own cell", () => {
    expect(ask("CHURN_RATE", column([12, 500]), column([400, 400]))).toMatchObject([
      [0.03],
      [{ name: "more-lost-than-at-start" }],
    ]);
  });

  it("is a share of the customers at the start, never more than all", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.integer({ min: 1, max: 9 }), (lost, stayed, times) => {
        fc.pre(lost + stayed > 0);
        const churn = ask("CHURN_RATE", lost, lost + stayed) as number;
        expect(churn).toBeGreaterThanOrEqual(0);
        expect(churn).toBeLessThanOrEqual(1);
        expect(ask("CHURN_RATE", lost * times, (lost + stayed) * times)).toBeCloseTo(churn, 12);
      }),
    );
  });
});
