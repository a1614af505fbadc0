import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import cases from "../../../oracles/funnel-leads.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("FUNNEL_LEADS", () => {
  itAnswersAsKnown("FUNNEL_LEADS");

  for (const { goal, rates, exact, whole } of cases) {
    it(`needs what is known for ${goal} through ${rates.join(", ")}`, () => {
      if (exact === null || whole === null) {
        expect(problemOf("FUNNEL_LEADS", goal, column(rates)).says.en).toMatch(/rate/);
        return;
      }
      expect(ask("FUNNEL_LEADS", goal, column(rates))).toBe(whole[0]);
      expect(ask("FUNNEL_LEADS", goal, column(rates), "stages")).toEqual(column(whole));
      expect(ask("FUNNEL_LEADS", goal, row(rates), "étapes")).toEqual(rates.length > 1 ? row(whole) : column(whole));
      expect(ask("FUNNEL_LEADS", goal, column(rates), "exact")).toBeCloseTo(exact[0] as number, 9);
    });
  }

  it("tells whoever types 20 for 20% what to type", () => {
    expect(problemOf("FUNNEL_LEADS", 60, column([20, 60])).says).toEqual({
      en: "FUNNEL_LEADS: rates (row 1 of the range) is 20. A rate goes from 0% to 100%: type 20%.",
      fr: "FUNNEL_LEADS : « taux » (ligne 1 de la plage) vaut 20. Un taux va de 0 % à 100 % : saisissez 20 %.",
    });
  });

  it("needs nothing for a goal of 0, whatever the rates", () => {
    expect(ask("FUNNEL_LEADS", 0, column([0, 0.6]))).toBe(0);
  });

  it("refuses a blank stage, a block, a text and no rate at all", () => {
    expect(problemOf("FUNNEL_LEADS", 60, column([0.2, null, 0.6])).name).toBe("blank-inside");
    expect(
      problemOf("FUNNEL_LEADS", 60, [
        [0.2, 0.6],
        [0.3, 0.5],
      ]).name,
    ).toBe("not-one-line");
    expect(problemOf("FUNNEL_LEADS", 60, column([0.2, "60 %"])).name).toBe("not-a-number");
    expect(problemOf("FUNNEL_LEADS", 60, column([null, null])).name).toBe("empty");
  });

  it("lists its choices to whoever types another word", () => {
    expect(problemOf("FUNNEL_LEADS", 60, column([0.2]), "all").says.en).toBe(
      "FUNNEL_LEADS: show contains the text “all”. Choose “leads”, “stages” or “exact”.",
    );
  });

  it("never answers Infinity: a goal beyond all numbers is not known", () => {
    expect(problemOf("FUNNEL_LEADS", 1e308, column([1e-10, 1e-10])).name).toBe("out-of-range");
  });

  const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  const goals = fc.integer({ min: 0, max: 100_000 });

  it("is the goal itself where every rate is 1", () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 1, max: 9 }), (goal, steps) => {
        expect(ask("FUNNEL_LEADS", goal, column(Array(steps).fill(1)))).toBe(goal);
      }),
    );
  });

  it("reaches the goal when its leads go through the rates, and one lead fewer would not", () => {
    fc.assert(
      fc.property(goals, rates, (goal, rates) => {
        const leads = ask("FUNNEL_LEADS", goal, column(rates)) as number;
        const through = (entering: number): number => rates.reduce((left, rate) => left * rate, entering);
        expect(through(leads)).toBeGreaterThanOrEqual(goal * (1 - 1e-8));
        if (leads > 0) expect(through(leads - 1)).toBeLessThan(goal * (1 + 1e-8));
      }),
    );
  });

  it("does not depend on the order of the rates for its top", () => {
    fc.assert(
      fc.property(goals, rates, (goal, rates) => {
        const forth = ask("FUNNEL_LEADS", goal, column(rates), "exact") as number;
        const back = ask("FUNNEL_LEADS", goal, column([...rates].reverse()), "exact") as number;
        expect(Math.abs(forth - back)).toBeLessThanOrEqual(1e-9 * Math.max(1, forth));
      }),
    );
  });
});

it("names rates typed one by one, though Excel hands the second one over as a text", () => {
  for (const second of [0.6, "0.6", "0,6"]) {
    const problem = problemOf("FUNNEL_LEADS", 60, 0.2, second);
    expect(problem.name).toBe("rates-apart");
    expect(problem.says.en).toContain("show is 0.6, a number.");
  }
  expect(problemOf("FUNNEL_LEADS", 60, 0.2, "1 000").name).toBe("not-a-choice");
});
