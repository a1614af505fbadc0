import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("TARGET_SPREAD", () => {
  itAnswersAsKnown("TARGET_SPREAD");

  it("lets every year weigh alike, however large", () => {
    expect(ask("TARGET_SPREAD", 100, column([1, 3, 300, 100]), 2)).toEqual([[50], [50]]);
  });

  it("leaves a year of zeros out", () => {
    expect(ask("TARGET_SPREAD", 100, row([0, 0, 1, 3]), 2)).toEqual([[25, 75]]);
  });

  it("counts in the refusal what was given", () => {
    expect(problemOf("TARGET_SPREAD", 100, column([1, 2, 3]), 2).says).toEqual({
      en: "TARGET_SPREAD: 3 values don't make whole years of 2. Select whole years, oldest first.",
      fr: "TARGET_SPREAD\u00a0: 3 valeurs ne font pas des années entières de 2. Sélectionnez des années entières, la plus ancienne d'abord.",
    });
    expect(problemOf("TARGET_SPREAD", 100, column([1]), 2).says.en).toContain(
      "1 value doesn't make a whole year of 2.",
    );
  });

  it("refuses past figures below 0, a year of one period and an empty past", () => {
    expect(problemOf("TARGET_SPREAD", 100, column([1, -2]), 2).name).toBe("negative");
    expect(problemOf("TARGET_SPREAD", 100, column([1, 2]), 1).name).toBe("too-small");
    expect(problemOf("TARGET_SPREAD", 100, column([null, null]), 2).name).toBe("empty");
  });

  it("does not answer zeros where the past is too large to be added up", () => {
    expect(ask("TARGET_SPREAD", 100, column([1.7e308, 1.7e308]), 2)).toMatchObject([[{ name: "out-of-range" }]]);
  });

  it("adds up to the target, as often as years are given", () => {
    const years = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), years, (target, years) => {
        if (years.every((year) => year.every((figure) => figure === 0))) return;
        const shown = ask("TARGET_SPREAD", target, column(years.flat()), 4) as number[][];
        expect(shown).toHaveLength(4);
        expect(shown.flat().reduce((sum, part) => sum + part, 0)).toBeCloseTo(target, 6);
      }),
    );
  });
});
