import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import abTest from "../../../../core/formulas/functions/ab-test.ts";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const inFrench = (...given: number[]): unknown => answer(abTest, given, () => "fr");

describe("AB_TEST", () => {
  itAnswersAsKnown("AB_TEST");

  it("says who does better, by how much, and how sure that is", () => {
    expect(ask("AB_TEST", 240, 4000, 300, 4000)).toBe(
      "B does better than A by 1.5 points (95% interval: 0.4 to 2.6; p = 0.0075; z test).",
    );
    expect(ask("AB_TEST", 300, 4000, 240, 4000)).toBe(
      "B does worse than A by 1.5 points (95% interval: 0.4 to 2.6; p = 0.0075; z test).",
    );
    expect(inFrench(300, 4000, 240, 4000)).toBe(
      "B fait moins bien que A de 1,5 point (intervalle à 95\u00a0% : 0,4 à 2,6\u00a0; p = 0,0075\u00a0; test z).".replace(
        " :",
        "\u00a0:",
      ),
    );
  });

  it("counts points in French from 2 on", () => {
    expect(inFrench(40, 150, 30, 60)).toMatch(/de 23,3 points /);
    expect(inFrench(20, 1000, 40, 1000)).toMatch(/de 2,0 points /);
    expect(inFrench(48, 1000, 55, 1000)).toMatch(/= 0,7 point /);
  });

  it("names Fisher's test where it was used, and lets p decide against the interval", () => {
    expect(ask("AB_TEST", 45, 50, 50, 50)).toBe(
      "Nothing is proven, but it is close: B − A = 10.0 points (95% interval: 0.9 to 21.4; p = 0.056; Fisher's exact test).",
    );
    expect(inFrench(45, 50, 50, 50)).toMatch(/test exact de Fisher\)\.$/);
  });

  it("writes p with two digits, with more where two would hide the verdict, and below 0.001 as such", () => {
    expect(ask("AB_TEST", 50, 1000, 50, 1000)).toMatch(/p = 1\.0;/);
    expect(ask("AB_TEST", 150, 250, 60, 150)).toMatch(/p < 0\.001;/);
    expect(inFrench(150, 250, 60, 150)).toMatch(/p < 0,001/);
    expect(ask("AB_TEST", 40, 1000, 59, 1000)).toMatch(/^Nothing is proven.* p = 0\.0502;/);
    expect(ask("AB_TEST", 45, 1000, 65, 1000)).toMatch(/^B does better.* p = 0\.0498;/);
    expect(ask("AB_TEST", 150, 250, 60, 150, 0.9999)).toMatch(
      /^Nothing is proven.* \(99\.99% interval.* p = 0\.00011;/,
    );
    expect(ask("AB_TEST", 100, 250, 10, 150, 0.9999)).toMatch(/^B does worse.* p < 0\.0001;/);
  });

  it("shows more decimals where one would say 0.1 to 0.1", () => {
    expect(ask("AB_TEST", 50_000, 1_000_000, 51_000, 1_000_000)).toBe(
      "B does better than A by 0.10 points (95% interval: 0.04 to 0.16; p = 0.0012; z test).",
    );
    expect(ask("AB_TEST", 50_000, 1_000_000, 50_600, 1_000_000)).toMatch(
      / 0\.06 points \(95% interval: 0\.00 to 0\.12;/,
    );
  });

  it("says in plain words that there is nothing to compare", () => {
    expect(inFrench(0, 100, 0, 100)).toBe("Aucune conversion, ni dans A ni dans B.");
    expect(ask("AB_TEST", 100, 100, 80, 80)).toBe("Every visitor converted, in A and in B.");
  });

  it("refuses what AB_PVALUE refuses", () => {
    expect(problemOf("AB_TEST", 11, 10, 1, 10).name).toBe("more-conversions-than-visitors");
    expect(problemOf("AB_TEST", 1, 0, 1, 10).name).toBe("too-small");
    expect(problemOf("AB_TEST", 1.5, 10, 1, 10).name).toBe("not-whole");
    expect(problemOf("AB_TEST", 1, 10, 1, null).name).toBe("empty");
  });

  it("agrees with AB_PVALUE, and turns better into worse where the variants change places", () => {
    const counts = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(0.9, 0.95, 0.99), (inA, inB, confidence) => {
        fc.pre(inA + inB > 0 && inA + inB < 160);
        const verdict = ask("AB_TEST", inA, 80, inB, 80, confidence) as string;
        const proven = (ask("AB_PVALUE", inA, 80, inB, 80) as number) < 1 - confidence;
        expect(/^B does (better|worse) than A by \d/.test(verdict)).toBe(proven);
        expect(/^Nothing is proven(, but it is close)?: B − A = −?\d/.test(verdict)).toBe(!proven);
        expect(verdict).not.toMatch(/NaN|Infinity|−0\.0[ ;)]|e-/);
        const [, low, high] = (verdict.match(/interval: (−?[\d.]+) to (−?[\d.]+);/) ?? []).map((words) =>
          Number(words.replace("−", "-")),
        );
        // Where the interval as printed lies on one side of 0, it agrees with p or the sentence says so.
        if ((low as number) > 0 || (high as number) < 0) expect(/but it is close/.test(verdict)).toBe(!proven);
        if ((low as number) < 0 && (high as number) > 0) expect(/but only just/.test(verdict)).toBe(proven);
        if (!proven) return;
        const swapped = verdict.replace(/better|worse/, (word) => (word === "better" ? "worse" : "better"));
        expect(ask("AB_TEST", inB, 80, inA, 80, confidence)).toBe(swapped);
      }),
    );
  });
});
