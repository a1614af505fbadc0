import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CLV", () => {
  itAnswersAsKnown("CLV");

  itGivesWhatIsKnown("CLV");

  it("adds exactly one margin where the first comes now, in English and in French", () => {
    expect((ask("CLV", 100, 0.8, 0.1, "now") as number) - (ask("CLV", 100, 0.8, 0.1) as number)).toBeCloseTo(100, 9);
    expect(ask("CLV", 100, 0.8, 0.1, "Immédiat")).toBe(ask("CLV", 100, 0.8, 0.1, "now"));
    expect(ask("CLV", 100, 0.8, 0.1, "après")).toBe(ask("CLV", 100, 0.8, 0.1, "later"));
  });

  it("is exactly the margin over the discount where all stay", () => {
    expect(ask("CLV", 100, 1, 0.1)).toBe(1000);
  });

  it("is not known where all stay forever and nothing is discounted", () => {
    expect(problemOf("CLV", 100, 1)).toMatchObject({ reason: "unknown", name: "endless" });
    expect(problemOf("CLV", 0, 1, 0, "now").name).toBe("endless");
  });

  it("is below 0 for a customer who costs more than they bring in", () => {
    expect(ask("CLV", -10, 0.5)).toBe(-10);
  });

  it("answers for each segment at once, with one discount for all", () => {
    expect(ask("CLV", column([100, 50, null]), column([0.5, 0.5, null]), 0)).toEqual([[100], [50]]);
  });

  it("refuses 80 for 80%, a text and a word it does not know", () => {
    expect(problemOf("CLV", 100, 80).says.en).toContain("type 80%");
    expect(problemOf("CLV", "100 CHF", 0.8).name).toBe("not-a-number");
    expect(problemOf("CLV", 100, 0.8, 0.1, "soon").name).toBe("not-a-choice");
  });

  const shares = fc.double({ min: 0, max: 0.95, noNaN: true });
  const discounts = fc.double({ min: 0, max: 0.5, noNaN: true });

  it("is the sum of the margins of each period, as likely as the customer is still there", () => {
    fc.assert(
      fc.property(shares, discounts, (retention, discount) => {
        let sum = 0;
        for (let period = 1; period <= 800; period++) sum += 100 * (retention / (1 + discount)) ** period;
        expect(Math.abs((ask("CLV", 100, retention, discount) as number) - sum)).toBeLessThanOrEqual(1e-8 * sum + 1e-9);
      }),
    );
  });

  it("grows with retention and falls with the discount", () => {
    fc.assert(
      fc.property(shares, discounts, (retention, discount) => {
        const value = ask("CLV", 100, retention, discount) as number;
        expect(ask("CLV", 100, retention + 0.04, discount)).toBeGreaterThan(value);
        expect(ask("CLV", 100, retention + 0.04, discount + 0.01)).toBeLessThan(
          ask("CLV", 100, retention + 0.04, discount) as number,
        );
      }),
    );
  });
});
