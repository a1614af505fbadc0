import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const table = (...given: Parameters<typeof ask> extends [string, ...infer G] ? G : never): unknown[][] => {
  const shown = ask("AB_RANKING", ...given);
  if (!Array.isArray(shown)) throw new Error(JSON.stringify(shown));
  return shown;
};

describe("AB_RANKING", () => {
  itAnswersAsKnown("AB_RANKING");

  it("is AB_PVALUE where two variants meet", () => {
    const [, best] = table(column(["A", "B"]), column([48, 55]), column([1000, 1000])) as [unknown, unknown[]];
    expect(best[5]).toBe(ask("AB_PVALUE", 48, 1000, 55, 1000));
  });

  it("keeps the order given where rates are equal, the control among them", () => {
    const shown = table(column(["A", "C", "B"]), column([10, 20, 5]), column([100, 200, 50]));
    expect(shown.slice(1).map(([name]) => name)).toEqual(["A", "C", "B"]);
  });

  it("takes the first name as the control, wherever its rate ranks, and asks for its figures", () => {
    const shown = table(column(["Best", "Other"]), column([300, 200]), column([5000, 5000]));
    expect(shown.slice(1).map((cells) => cells[6])).toEqual(["Control", "● Worse"]);
    expect(problemOf("AB_RANKING", column(["A", "B", "C"]), column([null, 2, 3]), column([null, 50, 50])).says).toEqual(
      {
        en: "AB_RANKING: “A” comes first, so it is the control, but it has no figures. Fill them in, or start the ranges at the control.",
        fr: "AB_RANKING\u00a0: «\u00a0A\u00a0» vient en premier, c'est donc la référence, et n'a pas de chiffres. Saisissez-les, ou commencez les plages à la référence.",
      },
    );
    expect(table(column([null, "A", "B"]), column([null, 2, 3]), column([null, 50, 50]))).toHaveLength(3);
  });

  it("proves more at a lower confidence", () => {
    const given = [column(["A", "B"]), column([48, 66]), column([1000, 1000])];
    const verdictAt = (confidence: number): unknown => table(...given, confidence)[1]?.[6];
    expect([verdictAt(0.95), verdictAt(0.9)]).toEqual(["○ Not proven", "● Better"]);
  });

  it("names the variant whose counts cannot be", () => {
    expect(problemOf("AB_RANKING", column(["A", "B"]), column([1, 120]), column([50, 100])).says).toEqual({
      en: "AB_RANKING: “B” has more conversions (120) than visitors (100). Count each visitor once, and check the order: conversions, then visitors.",
      fr: "AB_RANKING\u00a0: «\u00a0B\u00a0» compte plus de conversions (120) que de visiteurs (100). Comptez chaque visiteur une fois et vérifiez l'ordre\u00a0: conversions, puis visiteurs.",
    });
    expect(problemOf("AB_RANKING", column(["A", "B"]), column([1, 0]), column([50, 0])).says.en).toContain(
      "“B” has no visitors",
    );
    expect(problemOf("AB_RANKING", column(["A", "B"]), column([1, 2.5]), column([50, 50])).name).toBe("not-whole");
  });

  it("counts a pair without a p among the comparisons where everybody converted, too", () => {
    const shown = table(column(["A", "B", "C"]), column([100, 100, 90]), column([100, 100, 100]));
    const p = ask("AB_PVALUE", 100, 100, 90, 100) as number;
    expect(shown.slice(1).map((cells) => cells[5])).toMatchObject([null, { name: "nothing-to-compare" }, 2 * p]);
  });

  it("refuses one name in several rows as one variant, and ranges that do not fit", () => {
    expect(problemOf("AB_RANKING", column(["A", "a "]), column([1, 2]), column([50, 50])).name).toBe("one-variant");
    expect(problemOf("AB_RANKING", column(["A", "B"]), row([1, 2]), column([50, 50])).name).toBe("different-shapes");
    expect(problemOf("AB_RANKING", column(["A", "B"]), column([1, null]), column([50, 50])).name).toBe("empty");
  });

  it("shows the best rate first and every p at least as large as alone", () => {
    const variants = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 90 })), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(variants, (variants) => {
        const names = variants.map((_, index) => `v${index}`);
        const shown = table(
          column(names),
          column(variants.map(([in_]) => in_)),
          column(variants.map(([, of]) => of)),
        ).slice(1);
        const rates = shown.map((cells) => cells[3] as number);
        expect(rates).toEqual([...rates].sort((one, other) => other - one));
        expect(shown.map(([name]) => name).sort()).toEqual([...names].sort());
        const [control] = variants as [[number, number]];
        for (const [name, in_, of, , difference, p] of shown) {
          if (name === "v0" || typeof p !== "number") continue;
          expect(p).toBeGreaterThanOrEqual(ask("AB_PVALUE", ...control, in_ as number, of as number) as number);
          expect(difference).toBeCloseTo((in_ as number) / (of as number) - control[0] / control[1], 12);
        }
      }),
    );
  });
});
