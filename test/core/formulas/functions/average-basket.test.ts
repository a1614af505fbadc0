import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("AVERAGE_BASKET", () => {
  itAnswersAsKnown("AVERAGE_BASKET");

  for (const { title, given, answer } of known.AVERAGE_BASKET) {
    it(`knows ${title}`, () => {
      expect(ask("AVERAGE_BASKET", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is below 0 where refunds exceed sales, and 0 where all was free", () => {
    expect(ask("AVERAGE_BASKET", -600, 12)).toBe(-50);
    expect(ask("AVERAGE_BASKET", 0, 12)).toBe(0);
  });

  it("is not known without an order", () => {
    expect(problemOf("AVERAGE_BASKET", 6_600, 0)).toMatchObject({ reason: "unknown", name: "no-order" });
  });

  it("takes half an order, and refuses fewer than none, a text and an order that is TRUE", () => {
    expect(ask("AVERAGE_BASKET", 6_600, 1.5)).toBe(4_400);
    expect(problemOf("AVERAGE_BASKET", 6_600, -1.5).name).toBe("negative");
    expect(problemOf("AVERAGE_BASKET", 6_600, -1).name).toBe("negative");
    expect(problemOf("AVERAGE_BASKET", "6'600", 120).name).toBe("not-a-number");
    expect(problemOf("AVERAGE_BASKET", 6_600, true).name).toBe("not-a-number");
  });

  it("answers a year month by month", () => {
    expect(ask("AVERAGE_BASKET", column([100, 200, null]), column([4, 5, null]))).toEqual([[25], [40]]);
  });

  it("lies between the smallest and the largest order", () => {
    const orders = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(orders, (amounts) => {
        const basket = ask(
          "AVERAGE_BASKET",
          amounts.reduce((sum, each) => sum + each, 0),
          amounts.length,
        );
        expect(basket).toBeGreaterThanOrEqual(Math.min(...amounts));
        expect(basket).toBeLessThanOrEqual(Math.max(...amounts));
      }),
    );
  });
});

describe("AOV", () => {
  itAnswersAsKnown("AOV");
});
