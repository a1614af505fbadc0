import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import known from "../../../oracles/funnel.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("FUNNEL_RATES", () => {
  itAnswersAsKnown("FUNNEL_RATES");

  for (const { counts, rates, overall, source } of known.rates) {
    it(`gives the rates that ${source} prints for ${counts.join(", ")}`, () => {
      const shown = (ask("FUNNEL_RATES", column(counts)) as number[][]).flat();
      expect(shown.length).toBe(rates.length);
      for (const [step, rate] of rates.entries()) expect(shown[step]).toBeCloseTo(rate, 12);
      expect(shown.reduce((product, rate) => product * rate, 1)).toBeCloseTo(overall, 12);
    });
  }

  it("stays in the direction of the counts", () => {
    expect(ask("FUNNEL_RATES", row([500, 100, 60]))).toEqual([[0.2, 0.6]]);
    expect(ask("FUNNEL_RATES", column([500, 100, 60]))).toEqual([[0.2], [0.6]]);
  });

  it("is one rate for two stages", () => {
    expect(ask("FUNNEL_RATES", column([500, 100]))).toBe(0.2);
  });

  it("keeps the rates that are known where a later stage was never reached", () => {
    expect(ask("FUNNEL_RATES", column([500, 100, 0, 0]))).toMatchObject([
      [0.2],
      [0],
      [{ reason: "unknown", name: "nobody-before" }],
    ]);
  });

  it("names the stage that is larger than the one before", () => {
    expect(problemOf("FUNNEL_RATES", row([500, 100, 1200])).says.fr).toBe(
      "FUNNEL_RATES : l'étape 3 (1 200) dépasse l'étape précédente (100). Vérifiez l'ordre des étapes, et que toutes comptent les mêmes personnes.",
    );
    expect(problemOf("FUNNEL_RATES", column([0, 3])).name).toBe("growing-stage");
  });

  it("takes a whole column, and refuses one stage, a blank among the stages and a block; half a conversion counts", () => {
    expect(ask("FUNNEL_RATES", column([500, 100, 60, null, null]))).toEqual([[0.2], [0.6]]);
    expect(problemOf("FUNNEL_RATES", column([500, null])).name).toBe("one-stage");
    expect(problemOf("FUNNEL_RATES", 500).name).toBe("one-stage");
    expect(problemOf("FUNNEL_RATES", column([500, null, 60])).name).toBe("blank-inside");
    expect(problemOf("FUNNEL_RATES", row([500, 100, null])).name).toBe("blank-inside");
    expect(problemOf("FUNNEL_RATES", column([null])).name).toBe("empty");
    expect(
      problemOf("FUNNEL_RATES", [
        [500, 100],
        [100, 60],
      ]).name,
    ).toBe("not-one-line");
    expect(ask("FUNNEL_RATES", column([500, 99.5]))).toBe(0.199);
    expect(ask("FUNNEL_RATES", column([0.3, 0.1 + 0.2]))).toBe(1);
    expect(problemOf("FUNNEL_RATES", column(["Leads", 500, 100])).name).toBe("not-a-number");
  });

  it("leads back through FUNNEL_LEADS to the people who entered", () => {
    const funnel = fc
      .array(fc.integer({ min: 1, max: 10_000 }), { minLength: 3, maxLength: 7 })
      .map((counts) => counts.sort((one, other) => other - one));
    fc.assert(
      fc.property(funnel, (counts) => {
        const rates = ask("FUNNEL_RATES", column(counts)) as number[][];
        expect(ask("FUNNEL_LEADS", counts[counts.length - 1] as number, rates)).toBe(counts[0]);
      }),
    );
  });
});
