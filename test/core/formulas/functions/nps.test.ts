import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };

describe("NPS", () => {
  for (const { title, promoters, passives, detractors, score } of known.NPS) {
    it(`knows ${title}`, () => {
      const answers = [...Array(promoters).fill(9), ...Array(passives).fill(7), ...Array(detractors).fill(6)];
      expect(ask("NPS", column(answers))).toBeCloseTo(score, 12);
    });
  }

  it("draws the lines after 6 and after 8", () => {
    expect(ask("NPS", row([10, 9, 8, 7, 6, 0, 10, 5]))).toBe(0);
    expect([0, 6, 7, 8, 9, 10].map((answer) => ask("NPS", answer))).toEqual([-100, -100, 0, 0, 100, 100]);
  });

  it("skips blanks, which are not zeros, and reads a block of answers", () => {
    expect(ask("NPS", column([9, null, 9, null, null]))).toBe(100);
    expect(
      ask("NPS", [
        [10, null],
        [null, 3],
      ]),
    ).toBe(0);
  });

  it("is not known before anybody has answered", () => {
    expect(problemOf("NPS", column([null, null]))).toMatchObject({ reason: "unknown", name: "no-answer" });
    expect(problemOf("NPS").name).toBe("missing");
  });

  it("says which answer is off the scale", () => {
    expect(problemOf("NPS", column([10, 11])).says).toEqual({
      en: "NPS: answers (row 2 of the range) is 11. An answer is a whole number from 0 to 10: select the answers one by one, not an average or counts.",
      fr: "NPS : « réponses » (ligne 2 de la plage) vaut 11. Une réponse est un nombre entier de 0 à 10 : indiquez les réponses une à une, ni moyenne ni décompte.",
    });
    expect(problemOf("NPS", column([10, -1])).name).toBe("not-an-answer");
    expect(problemOf("NPS", 8.6).name).toBe("not-an-answer");
  });

  it("refuses an answer in letters, a date and TRUE", () => {
    expect(problemOf("NPS", column([10, "nine"])).name).toBe("not-a-number");
    expect(problemOf("NPS", column([10, true])).name).toBe("not-a-number");
    expect(problemOf("NPS", column([10, { day: 46_000 }])).name).toBe("not-a-number");
  });

  const surveys = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });

  it("lies between −100 and 100 and does not depend on who answers first", () => {
    fc.assert(
      fc.property(surveys, (answers) => {
        const score = ask("NPS", column(answers)) as number;
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(ask("NPS", row([...answers].reverse()))).toBe(score);
      }),
    );
  });

  it("is the same for the same answers twice, and rises with one more promoter", () => {
    fc.assert(
      fc.property(surveys, (answers) => {
        const score = ask("NPS", column(answers)) as number;
        expect(ask("NPS", column([...answers, ...answers]))).toBeCloseTo(score, 9);
        expect(ask("NPS", column([...answers, 10]))).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});
