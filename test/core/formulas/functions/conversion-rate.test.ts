import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import known from "../../../oracles/funnel.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CONVERSION_RATE", () => {
  itAnswersAsKnown("CONVERSION_RATE");

  for (const { conversions, visits, rate, what } of known.conversions) {
    it(`is ${rate} for ${conversions} of ${visits}: ${what}`, () => {
      expect(ask("CONVERSION_RATE", conversions, visits)).toBeCloseTo(rate, 12);
    });
  }

  it("is 0 where nobody converted, 1 where all did", () => {
    expect(ask("CONVERSION_RATE", 0, 150)).toBe(0);
    expect(ask("CONVERSION_RATE", 150, 150)).toBe(1);
  });

  it("names the figures of whoever mixes the arguments up", () => {
    expect(problemOf("CONVERSION_RATE", 2500, 1500)).toMatchObject({
      reason: "misread",
      says: {
        en: 'CONVERSION_RATE: there are more conversions (2,500) than visits (1,500). Check the order of the arguments, and that both count the same thing. If one visit can convert several times, add "every".',
      },
    });
    expect(problemOf("CONVERSION_RATE", 5, 0).name).toBe("more-conversions-than-visits");
  });

  it("is not known without a visit", () => {
    expect(problemOf("CONVERSION_RATE", 0, 0)).toMatchObject({ reason: "unknown", name: "no-visit" });
  });

  it("answers page by page and keeps a wrong one to its own cell", () => {
    expect(ask("CONVERSION_RATE", row([5, 9, null]), row([10, 3, null]))).toMatchObject([
      [0.5, { name: "more-conversions-than-visits" }, null],
    ]);
    expect(ask("CONVERSION_RATE", column([5, 6]), 10)).toEqual([[0.5], [0.6]]);
  });

  it("takes fractions, as attribution models give them, and no more of them than visits", () => {
    expect(ask("CONVERSION_RATE", 3.5, 100)).toBe(0.035);
    expect(ask("CONVERSION_RATE", 0.1 + 0.2, 0.3)).toBe(1);
    expect(problemOf("CONVERSION_RATE", 1.000001, 1).name).toBe("more-conversions-than-visits");
  });

  it("counts every conversion of a visit where somebody says so, in both languages", () => {
    expect(ask("CONVERSION_RATE", 150, 100, "toutes")).toBe(1.5);
    expect(ask("CONVERSION_RATE", 90, 100, "une fois")).toBe(0.9);
    expect(problemOf("CONVERSION_RATE", 150, 100, "Une fois").name).toBe("more-conversions-than-visits");
    expect(problemOf("CONVERSION_RATE", 5, 0, "every").name).toBe("no-visit");
    expect(problemOf("CONVERSION_RATE", 5, 9, "twice").name).toBe("not-a-choice");
  });

  it("lies between 0 and 1, and with those who did not adds up to 1", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (converted, others) => {
        fc.pre(converted + others > 0);
        const rate = ask("CONVERSION_RATE", converted, converted + others) as number;
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate + (ask("CONVERSION_RATE", others, converted + others) as number)).toBeCloseTo(1, 12);
      }),
    );
  });
});
