import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { fisher, tables } from "../../../oracles/ab-tests.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

/** The fewest people expected in a cell of the two-by-two table, if both variants were equal. */
function leastExpected([inA, ofA, inB, ofB]: readonly number[]): number {
  const [a, b, c, d] = [inA, ofA, inB, ofB] as [number, number, number, number];
  return (Math.min(a + c, b + d - a - c) * Math.min(b, d)) / (b + d);
}

describe("AB_PVALUE", () => {
  itAnswersAsKnown("AB_PVALUE");

  for (const { given, z, fisher } of tables) {
    const small = leastExpected(given) < 5;
    it(`of ${given.join(", ")} is that of ${small ? "Fisher's exact test" : "the z test"}`, () => {
      expect(ask("AB_PVALUE", ...given)).toBeCloseTo(small ? fisher : z, 11);
    });
  }

  for (const { given, fisher: known } of fisher.filter(({ given }) => leastExpected(given) < 5)) {
    it(`of ${given.join(", ")} is exact, whatever the number of visitors`, () => {
      expect(ask("AB_PVALUE", ...given)).toBeCloseTo(known, 9);
    });
  }

  it("answers a list of tests, each problem in its own cell", () => {
    const answers = ask(
      "AB_PVALUE",
      column([200, 0, 11, null]),
      column([5000, 10, 10, null]),
      column([260, 0, 1, null]),
      column([5000, 10, 10, null]),
    );
    expect(answers).toMatchObject([
      [expect.closeTo(0.0041810916, 9)],
      [{ reason: "unknown", name: "nobody-converted" }],
      [{ reason: "misread", name: "more-conversions-than-visitors" }],
    ]);
  });

  it("refuses fractions, negative counts and no visitors", () => {
    expect(problemOf("AB_PVALUE", 1.5, 10, 1, 10)).toMatchObject({ reason: "misread", name: "not-whole" });
    expect(problemOf("AB_PVALUE", -1, 10, 1, 10)).toMatchObject({ reason: "misread", name: "negative" });
    expect(problemOf("AB_PVALUE", 0, 0, 1, 10)).toMatchObject({ reason: "misread", name: "too-small" });
    expect(problemOf("AB_PVALUE", 11, 10, 1, 10)).toMatchObject({ reason: "misread" });
  });

  it("is 1 where the rates are equal, and known where all converted in one variant only", () => {
    expect(ask("AB_PVALUE", 50, 1000, 50, 1000)).toBe(1);
    expect(ask("AB_PVALUE", 10, 10, 3, 10)).toBeLessThan(0.01);
  });
});
