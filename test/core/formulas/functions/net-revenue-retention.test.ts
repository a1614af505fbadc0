import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("NET_REVENUE_RETENTION", () => {
  for (const { title, given, answer } of known.NET_REVENUE_RETENTION) {
    it(`knows ${title}`, () => {
      expect(ask("NET_REVENUE_RETENTION", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("refuses losses typed with a minus sign: they would count as gains", () => {
    expect(problemOf("NET_REVENUE_RETENTION", 100_000, 8_000, 2_000, -3_000).name).toBe("negative");
  });

  it("refuses to lose more than there was, upgrades included", () => {
    expect(ask("NET_REVENUE_RETENTION", 100, 50, 0, 150)).toBe(0);
    expect(problemOf("NET_REVENUE_RETENTION", 100, 50, 1, 150)).toMatchObject({
      reason: "misread",
      name: "more-lost-than-there-was",
    });
  });

  it("is not known without revenue at the start, even where upgrades are typed", () => {
    expect(problemOf("NET_REVENUE_RETENTION", 0, 10, 0, 0)).toMatchObject({
      reason: "unknown",
      name: "no-revenue-at-start",
    });
  });

  it("asks for what is blank, and passes on the error of another cell", () => {
    expect(problemOf("NET_REVENUE_RETENTION", 100, null, 0, 0).name).toBe("empty");
    expect(problemOf("NET_REVENUE_RETENTION", 100, { error: "#REF!" }, 0, 0)).toMatchObject({ error: "#REF!" });
  });

  it("answers month by month", () => {
    expect(ask("NET_REVENUE_RETENTION", column([100, 200, null]), column([10, 0, null]), 0, 0)).toEqual([[1.1], [1]]);
  });

  const money = fc.integer({ min: 0, max: 1_000_000 });

  it("exceeds gross retention by the upgrades alone", () => {
    fc.assert(
      fc.property(money, money, money, money, (kept, expansion, contraction, churned) => {
        const start = kept + contraction + churned;
        fc.pre(start > 0);
        const net = ask("NET_REVENUE_RETENTION", start, expansion, contraction, churned) as number;
        const gross = ask("GROSS_REVENUE_RETENTION", start, contraction, churned) as number;
        expect(Math.abs(net - gross - expansion / start)).toBeLessThanOrEqual(1e-9 * (1 + net));
      }),
    );
  });
});

describe("NRR", () => {
  itAnswersAsKnown("NRR");
});
