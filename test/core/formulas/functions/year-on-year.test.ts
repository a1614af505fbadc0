import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitOf } from "../../../../core/formulas/engine/define.ts";
import yearOnYear from "../../../../core/formulas/functions/year-on-year.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("YEAR_ON_YEAR", () => {
  itAnswersAsKnown("YEAR_ON_YEAR");

  it("keeps the direction and the size of a row, blanks to come included", () => {
    expect(ask("YEAR_ON_YEAR", row([100, 50, 110, null]), 2)).toEqual([[null, null, 0.1, null]]);
  });

  it("asks for one value more than a year, blanks at the end not counted", () => {
    expect(problemOf("YEAR_ON_YEAR", column([1, 2, 3, 4, 5, 6, 7, 8])).says).toEqual({
      en: "YEAR_ON_YEAR: 8 values are too few: it takes 13.",
      fr: "YEAR_ON_YEAR\u00a0: 8 valeurs ne suffisent pas\u00a0: il en faut 13.",
    });
    expect(problemOf("YEAR_ON_YEAR", row([1, 2, null]), 2).says.en).toContain("2 values are too few: it takes 3.");
    expect(problemOf("YEAR_ON_YEAR", column([1]), 1).says.fr).toContain("1 valeur ne suffit pas");
    expect(problemOf("YEAR_ON_YEAR", column([null, null]), 1).says.en).toContain(
      "YEAR_ON_YEAR: no value is known yet: it takes 2.",
    );
    expect(ask("YEAR_ON_YEAR", column([1, 2]), 1)).toEqual([[null], [1]]);
  });

  it("has no percentage of 0, and a difference from anything", () => {
    expect(ask("YEAR_ON_YEAR", column([0, 5]), 1)).toMatchObject([[null], [{ reason: "unknown" }]]);
    expect(ask("YEAR_ON_YEAR", column([-3, 5]), 1, "points")).toEqual([[null], [8]]);
  });

  it("feeds KPI_TREND: its blanks read as blanks", () => {
    const shown = ask("YEAR_ON_YEAR", column([...Array(12).fill(100), ...Array(8).fill(110)]));
    expect(ask("KPI_LIMITS", shown as (number | null)[][])).toMatchObject(
      [[0.1, 0.1, 0.1]].map((cells) => cells.map((cell) => expect.closeTo(cell, 9))),
    );
  });

  it("refuses a fraction of a period and text among the values", () => {
    expect(problemOf("YEAR_ON_YEAR", column([1, 2, 3]), 1.5).name).toBe("too-small");
    expect(problemOf("YEAR_ON_YEAR", column([1, "2 000", 3]), 1).name).toBe("not-a-number");
  });

  it("is a rate in percent, and in the unit of the values as a difference", () => {
    const unit = (show?: string) => unitOf(yearOnYear.unit, [null, 12, show]);
    expect([unit(), unit("pourcentage"), unit("Écart"), unit("nonsense")]).toEqual(["rate", "rate", "same", "rate"]);
  });

  it("is the growth of each pair", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 20 }), (values) => {
        const shown = ask("YEAR_ON_YEAR", column(values), 4) as (number | null)[][];
        for (const [index, [cell]] of shown.entries())
          expect(cell).toBe(
            index < 4 ? null : ask("GROWTH_RATE", values[index - 4] as number, values[index] as number),
          );
      }),
    );
  });
});
