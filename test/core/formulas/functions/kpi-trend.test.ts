import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Passed } from "../../../../core/base/cells.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { formulaSeries } from "../../../oracles/series.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { results, settingsOf } from "./trend-formulas.ts";

const verdictOf: Record<string, RegExp> = {
  common_cause: /^○ As usual$/,
  special_cause_improvement: /^● Better than usual$/,
  special_cause_concern: /^● Worse than usual$/,
  special_cause_neutral_high: /^● Higher than usual$/,
  special_cause_neutral_low: /^● Lower than usual$/,
};

const swapped = (verdict: string): string =>
  verdict.replace(/Better|Worse/, (word) => (word === "Better" ? "Worse" : "Better"));

describe("KPI_TREND", () => {
  itAnswersAsKnown("KPI_TREND");

  for (const series of formulaSeries) {
    it(`says of ${series.id} what an independent computation says`, () => {
      expect(ask("KPI_TREND", column(series.values), ...settingsOf(series))).toMatch(
        verdictOf[series.lastType] as RegExp,
      );
    });
  }

  it("marks a change, and says whether it is good", () => {
    const quiet = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];
    const verdict = (last: number, better: string): unknown => ask("KPI_TREND", column([...quiet, last]), better, 12);
    expect([verdict(12, "increase"), verdict(12, "decrease"), verdict(12, "neutral")]).toEqual([
      "● Better than usual",
      "● Worse than usual",
      "● Higher than usual",
    ]);
    expect([verdict(4, "hausse"), verdict(4, "Plus bas"), verdict(4, "NEUTRE")]).toEqual([
      "● Worse than usual",
      "● Better than usual",
      "● Lower than usual",
    ]);
  });

  it("says nothing of fewer than six known values, a blank column included", () => {
    expect(ask("KPI_TREND", 5)).toBe("Too early to say (1 of 6 values)");
    expect(ask("KPI_TREND", column([1, 2, 3, 4, 5]))).toBe("Too early to say (5 of 6 values)");
    expect(ask("KPI_TREND", column(Array(1_000).fill(null)))).toBe("Too early to say (0 of 6 values)");
  });

  it("counts the last phase when that is too short", () => {
    const labels = column([...Array(12).fill("a"), "b", null, null]);
    expect(
      ask("KPI_TREND", column([8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 30, 31, 30]), undefined, undefined, labels),
    ).toBe("Too early to say (3 of 6 values)");
  });

  it("finds no signal in twelve times 0.1, and one in what follows", () => {
    expect(ask("KPI_TREND", column(Array(12).fill(0.1)))).toBe("○ As usual");
    expect(ask("KPI_TREND", column([...Array(12).fill(0.1), 0.11]), "increase", 12)).toBe("● Better than usual");
  });

  it("accepts labels for months that are still to come", () => {
    const known = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];
    const labels = column([...known.map(() => "old"), "new", "new"]);
    expect(ask("KPI_TREND", column([...known, null, null]), undefined, undefined, labels)).toBe("○ As usual");
  });

  it("refuses a date, TRUE, a block, and a baseline below six", () => {
    const six = [8, 9, 7, 8, 9, 8];
    expect(problemOf("KPI_TREND", column([...six, { day: 46_000 }])).says.en).toBe(
      "KPI_TREND: values (row 7 of the range) is a date. Type a plain number, without a currency, a unit or letters.",
    );
    expect(problemOf("KPI_TREND", row([true, ...six])).says.en).toContain("values (column 1 of the range) is TRUE");
    expect(
      problemOf("KPI_TREND", [
        [1, 2],
        [3, 4],
      ]).name,
    ).toBe("not-one-line");
    expect(problemOf("KPI_TREND", column(six), "increase", 5).name).toBe("too-small");
    expect(problemOf("KPI_TREND", column(six), "increase", 6.5).name).toBe("too-small");
  });

  it("passes the first error of the series on", () => {
    expect(problemOf("KPI_TREND", column([8, { error: "#DIV/0!" }, { error: "#N/A" }]))).toMatchObject({
      reason: "misread",
      error: "#DIV/0!",
    });
    expect(problemOf("KPI_TREND", column([8, { error: "Loading..." }])).says.en).toContain("is still being computed");
  });

  it("reads 100,000 values and refuses more", () => {
    expect(ask("KPI_TREND", column(Array.from({ length: 100_000 }, (_, index) => index % 7)))).toBe("○ As usual");
    expect(problemOf("KPI_TREND", column(Array(100_001).fill(1))).name).toBe("too-large");
  });

  it("says the same of a series, of its multiple and of the series moved up", () => {
    fc.assert(
      fc.property(
        results,
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (values, factor, step) => {
          const verdict = ask("KPI_TREND", column(values));
          expect(ask("KPI_TREND", column(values.map((value) => (value * factor) / 100)))).toBe(verdict);
          expect(ask("KPI_TREND", column(values.map((value) => value + step)))).toBe(verdict);
        },
      ),
    );
  });

  it("swaps better and worse with the direction", () => {
    fc.assert(
      fc.property(results, (values) => {
        const verdict = ask("KPI_TREND", column(values), "increase") as string;
        expect(ask("KPI_TREND", column(values), "decrease")).toBe(swapped(verdict));
      }),
    );
  });

  it("is not changed by blanks, wherever they are", () => {
    fc.assert(
      fc.property(results, fc.nat(), (values, at) => {
        const place = at % (values.length + 1);
        const verdict = ask("KPI_TREND", column(values));
        expect(ask("KPI_TREND", column([...values, null]))).toBe(verdict);
        expect(ask("KPI_TREND", row([...values.slice(0, place), null, ...values.slice(place)]))).toBe(verdict);
      }),
    );
  });

  it("refuses an unknown pattern, and says which there are", () => {
    for (const pattern of [1, 0, -12, 12.5, "12", "12 months", 367, true])
      expect(problemOf("KPI_TREND", column([1, 2, 3]), undefined, undefined, undefined, pattern).name).toBe(
        "not-a-choice",
      );
    expect(problemOf("KPI_TREND", column([1, 2, 3]), undefined, undefined, undefined, "12 months").says.en).toBe(
      "KPI_TREND: pattern contains the text “12 months”. Choose none, trend, rare or a number of periods, 2 to 366 (12 for the months of a year).",
    );
    expect(problemOf("KPI_TREND", column([1, 2, 3]), undefined, undefined, undefined, column([12, 12])).name).toBe(
      "not-one-cell",
    );
  });

  it("looks at no trials beside a blank rate, though they may be text or filled in further down", () => {
    const rates = [0.582, 0.579, null, 0.54, 0.535, 0.527, 0.254];
    const trials: Cell[] = [41, 4608, "n/a", 3393, 1354, 34, 16];
    for (const name of ["KPI_LIMITS", "KPI_TREND", "KPI_SIGNALS"]) {
      const better = name === "KPI_LIMITS" ? [] : [undefined];
      const of = (values: Cell[], beside: Cell[]) =>
        ask(name, column(values), ...better, undefined, undefined, undefined, column(beside));
      const shorter = of(rates, trials);
      expect(isProblem(shorter)).toBe(false);
      expect(of([...rates, null], [...trials, 36])).toEqual(shorter);
      expect(of([...rates, null], [...trials, "later"])).toEqual(shorter);
    }
    // At the 16 trials of the last known rate: the common rate is 0.5656 over 9,446 trials.
    const [[lower, mean, upper]] = ask(
      "KPI_LIMITS",
      column([...rates, null]),
      undefined,
      undefined,
      undefined,
      column([...trials, 36]),
    ) as [[number, number, number]];
    expect(mean).toBeCloseTo(
      (0.582 * 41 + 0.579 * 4608 + 0.54 * 3393 + 0.535 * 1354 + 0.527 * 34 + 0.254 * 16) / 9446,
      12,
    );
    expect((upper - lower) / 2 / Math.sqrt((mean * (1 - mean)) / 16)).toBeGreaterThanOrEqual(3 - 1e-9);
    expect(
      problemOf(
        "KPI_TREND",
        column(rates),
        undefined,
        undefined,
        undefined,
        undefined,
        column([41, "x", 1, 1, 1, 1, 1]),
      ).says.en,
    ).toContain("trials (row 2 of the range) contains the text “x”");
  });

  it("takes a range of blanks for trials that were given, a blank cell for trials that were left out", () => {
    const rates = column([0.1, 0.2, 0.1, 0.2, 0.1, 0.2]);
    const of = (trials: Passed) => ask("KPI_TREND", rates, undefined, undefined, undefined, undefined, trials);
    expect(of(column([null, null, null, null, null, null]))).toMatchObject({ name: "no-trials" });
    expect(of([[null]])).toBe("○ As usual");
    expect(of(null)).toBe("○ As usual");
  });
});
