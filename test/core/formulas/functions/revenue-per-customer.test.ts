import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("REVENUE_PER_CUSTOMER", () => {
  for (const { title, given, answer } of known.REVENUE_PER_CUSTOMER) {
    it(`knows 40,000 ${title}`, () => {
      expect(ask("REVENUE_PER_CUSTOMER", ...given)).toBeCloseTo(answer, 9);
    });
  }

  it("takes the mean of the customers at the start and at the end, be it half a customer", () => {
    expect(ask("REVENUE_PER_CUSTOMER", 40_950, 409.5)).toBe(100);
  });

  it("is not known without a customer", () => {
    expect(problemOf("REVENUE_PER_CUSTOMER", 40_000, 0)).toMatchObject({ reason: "unknown", name: "no-customer" });
  });

  it("refuses customers below 0, a text and a blank", () => {
    expect(problemOf("REVENUE_PER_CUSTOMER", 40_000, -400).name).toBe("negative");
    expect(problemOf("REVENUE_PER_CUSTOMER", 40_000, "400 customers").name).toBe("not-a-number");
    expect(problemOf("REVENUE_PER_CUSTOMER", null, 400).name).toBe("empty");
  });

  it("keeps the blank months of a column blank", () => {
    expect(ask("REVENUE_PER_CUSTOMER", column([100, null, 90, null]), column([4, null, 3, null]))).toEqual([
      [25],
      [null],
      [30],
    ]);
  });

  it("doubles with revenue and halves with customers", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }), (revenue, customers) => {
        const each = ask("REVENUE_PER_CUSTOMER", revenue, customers) as number;
        expect(ask("REVENUE_PER_CUSTOMER", revenue * 2, customers)).toBe(each * 2);
        expect(ask("REVENUE_PER_CUSTOMER", revenue, customers * 2)).toBe(each / 2);
      }),
    );
  });
});

describe("ARPU", () => {
  itAnswersAsKnown("ARPU");
});
