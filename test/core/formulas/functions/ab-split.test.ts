import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("AB_SPLIT", () => {
  itAnswersAsKnown("AB_SPLIT");

  it("takes shares of any scale", () => {
    const visitors = row([9000, 1100]);
    expect(ask("AB_SPLIT", visitors, row([90, 10]))).toBeCloseTo(ask("AB_SPLIT", visitors, row([9, 1])) as number, 12);
    expect(ask("AB_SPLIT", column([50, 50]), column([2, 2]))).toBe(1);
  });

  it("needs five expected visitors in each variant, and takes five", () => {
    expect(ask("AB_SPLIT", row([4, 6]))).toBeCloseTo(0.527, 3);
    expect(problemOf("AB_SPLIT", row([4, 5])).name).toBe("too-few-visitors");
    expect(problemOf("AB_SPLIT", row([900, 9]), row([999, 1])).name).toBe("too-few-visitors");
  });

  it("refuses shares of 0 or below, a blank among them, and shares of another shape", () => {
    expect(problemOf("AB_SPLIT", row([50, 50]), row([1, 0])).says).toEqual({
      en: "AB_SPLIT: shares (column 2 of the range) is 0. Type a number above 0.",
      fr: "AB_SPLIT\u00a0: «\u00a0parts\u00a0» (colonne 2 de la plage) vaut 0. Saisissez un nombre supérieur à 0.",
    });
    expect(problemOf("AB_SPLIT", row([50, 50]), row([1, -1])).name).toBe("too-small");
    expect(problemOf("AB_SPLIT", row([50, 50]), row(["half", 1])).name).toBe("not-a-number");
    expect(problemOf("AB_SPLIT", row([50, 50]), row([1, null])).name).toBe("blank-inside");
    expect(problemOf("AB_SPLIT", row([50, 50]), column([1, 1])).name).toBe("different-shapes");
    expect(problemOf("AB_SPLIT", row([-50, 50])).name).toBe("negative");
  });

  it("refuses a variant that has no visitors, or no share, at the end of a column", () => {
    expect(problemOf("AB_SPLIT", column([500, 500, null]), column([1, 1, 1])).says.en).toBe(
      "AB_SPLIT: visitors (row 3 of the range) is blank. Fill it in: each of these cells counts.",
    );
    expect(problemOf("AB_SPLIT", column([500, 500, 500]), column([1, 1, null])).says.en).toBe(
      "AB_SPLIT: shares (row 3 of the range) is blank. Fill it in: each of these cells counts.",
    );
    expect(ask("AB_SPLIT", column([500, 500, null]), column([1, 1, null]))).toBe(1);
  });

  it("does not depend on the order of the variants, and falls as the split moves away", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 50, max: 90 }), { minLength: 2, maxLength: 6 }), (visitors) => {
        expect(ask("AB_SPLIT", row([...visitors].reverse()))).toBeCloseTo(ask("AB_SPLIT", row(visitors)) as number, 10);
      }),
    );
    expect(ask("AB_SPLIT", row([100, 140]))).toBeLessThan(ask("AB_SPLIT", row([110, 130])) as number);
  });
});
