import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("GROSS_REVENUE_RETENTION", () => {
  for (const { title, given, answer } of known.GROSS_REVENUE_RETENTION) {
    it(`knows ${title}`, () => {
      expect(ask("GROSS_REVENUE_RETENTION", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("refuses to lose more than there was", () => {
    expect(problemOf("GROSS_REVENUE_RETENTION", 100, 60, 50)).toMatchObject({
      reason: "misread",
      name: "more-lost-than-at-start",
    });
  });

  it("does not take a rounding error for a loss too large: 0.1 and 0.2 of 0.3 is all of it", () => {
    expect(ask("GROSS_REVENUE_RETENTION", 0.3, 0.1, 0.2)).toBe(0);
  });

  it("is not known without revenue at the start", () => {
    expect(problemOf("GROSS_REVENUE_RETENTION", 0, 0, 0)).toMatchObject({
      reason: "unknown",
      name: "no-revenue-at-start",
    });
  });

  it("refuses minus signs, texts and TRUE", () => {
    expect(problemOf("GROSS_REVENUE_RETENTION", 100, -1, 0).name).toBe("negative");
    expect(problemOf("GROSS_REVENUE_RETENTION", "100k", 1, 0).name).toBe("not-a-number");
    expect(problemOf("GROSS_REVENUE_RETENTION", 100, 1, true).name).toBe("not-a-number");
  });

  it("keeps a month that cannot be right to its own cell", () => {
    expect(ask("GROSS_REVENUE_RETENTION", column([100, 100]), column([5, 101]), column([5, 0]))).toMatchObject([
      [0.9],
      [{ name: "more-lost-than-at-start" }],
    ]);
  });

  it("stays between 0 and 1, and is the same in francs and in cents", () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), money, money, (kept, contraction, churned) => {
        const figures = [kept + contraction + churned, contraction, churned];
        const gross = ask("GROSS_REVENUE_RETENTION", ...figures) as number;
        expect(gross).toBeGreaterThanOrEqual(0);
        expect(gross).toBeLessThanOrEqual(1);
        expect(ask("GROSS_REVENUE_RETENTION", ...figures.map((each) => each * 100))).toBeCloseTo(gross, 9);
      }),
    );
  });
});

describe("GRR", () => {
  itAnswersAsKnown("GRR");
});
