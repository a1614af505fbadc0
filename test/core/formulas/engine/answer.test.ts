import { describe, expect, it } from "vitest";
import type { Passed } from "../../../../core/base/cells.ts";
import { isProblem, unknown } from "../../../../core/base/problem.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { arg, define, optional } from "../../../../core/formulas/engine/define.ts";
import { number } from "../../../../core/formulas/engine/readers.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";

const text = { en: "Words.", fr: "Mots." };
const odd = unknown("odd", { en: "it is odd. Try another.", fr: "c'est impair. Essayez autre chose." });

/** A formula that answers cell by cell, gives every kind of answer, and has an optional argument. */
const halves = define({
  name: "HALVES",
  family: "funnel",
  says: text,
  formula: text,
  source: "",
  alsoCalled: [],
  unit: "number",
  shape: "each",
  problems: { odd },
  arguments: [
    arg({ en: "value", fr: "valeur" }, number, text),
    optional({ en: "factor", fr: "facteur" }, number, text),
  ],
  examples: [{ says: text, given: [4], answer: 2 }],
  compute: (value, factor = 1) => {
    if (value === 0) return { en: "nothing", fr: "rien" };
    return value % 2 === 1 ? odd : (value / 2) * factor;
  },
});
const half = (...given: readonly Passed[]): unknown => answer(halves, given, () => "fr");

describe("a formula that answers cell by cell", () => {
  it("gives one value for single values, in any form", () => {
    expect([half(4), half([[4]]), half(4, [[2]])]).toEqual([2, 2, 4]);
  });

  it("spreads single values over a range, and reads ranges of one shape side by side", () => {
    expect(half(column([4, 6]), 10)).toEqual([[20], [30]]);
    expect(
      half(
        [
          [4, 6],
          [8, 10],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual([
      [2, 6],
      [12, 20],
    ]);
  });

  it("refuses ranges of different shapes, in words", () => {
    expect(half(column([4, 6]), [[1, 2]])).toMatchObject({
      name: "different-shapes",
      says: {
        en: "HALVES: the ranges differ: 2 rows × 1 column and 1 row × 2 columns. Select ranges of the same size.",
      },
    });
  });

  it("uses the default if the cell of an optional argument is blank", () => {
    expect(half(column([4, 6]), column([null, 3]))).toEqual([[2], [9]]);
    expect(half(4, null)).toBe(2);
  });

  it("leaves rows blank if all their ranges are blank, and trims those at the end", () => {
    expect(half(column([4, null, 6, null, null]))).toEqual([[2], [null], [3]]);
    expect(half(column([null, null]))).toEqual([[null]]);
    expect(half(column([4, null, 6]), column([null, 5, null]))).toMatchObject([[2], [{ name: "empty" }], [3]]);
  });

  it("keeps each problem to its cell, with its row", () => {
    expect(half(column([4, 3]))).toMatchObject([
      [2],
      [{ says: { en: "HALVES (row 2 of the range): it is odd. Try another." } }],
    ]);
  });

  it("repeats the problem of a single value in every cell that is not blank", () => {
    expect(half(column([4, null, 6]), "x")).toMatchObject([
      [{ name: "not-a-number" }],
      [null],
      [{ name: "not-a-number" }],
    ]);
  });

  it("answers words in the reader's language", () => {
    expect([half(0), half(column([0, 4]))]).toEqual(["rien", [["rien"], [2]]]);
  });

  it("says an error of another cell before what is wrong in a cell of its own", () => {
    const error = { error: "#N/A" };
    expect(problemOf("COCA", -1, error)).toMatchObject({ name: "error", error: "#N/A" });
    expect(problemOf("COCA", error, { error: "#DIV/0!" })).toMatchObject({ error: "#N/A" });
    expect(ask("COCA", -1, column([error, 5]))).toMatchObject([[{ error: "#N/A" }], [{ name: "negative" }]]);
    expect(ask("COCA", column([-1, 4]), column([error, 5]))).toMatchObject([[{ error: "#N/A" }], [0.8]]);
    expect(problemOf("KPI_OUTLOOK", column([1, 2, 3, 4, 5, 6]), error, "up")).toMatchObject({ error: "#N/A" });
  });

  it("passes errors on unchanged", () => {
    expect(half(column([4, { error: "#N/A" }, { error: "#DIV/0!" }]))).toMatchObject([
      [2],
      [{ reason: "unknown", error: "#N/A" }],
      [{ reason: "misread", error: "#DIV/0!" }],
    ]);
  });

  it("reads 100,000 rows of which 50,000 are filled, and refuses a larger answer", () => {
    const long = [...Array(50_000).fill(4), ...Array(50_000).fill(null)];
    expect((half(column(long)) as unknown[]).length).toBe(50_000);
    expect(half(column(Array(50_001).fill(4)))).toMatchObject({ name: "too-large" });
    expect(half(column(Array(100_001).fill(4)))).toMatchObject({ name: "too-large" });
  });

  it("never answers minus zero, NaN or Infinity", () => {
    expect(Object.is(half(4, -0), 0)).toBe(true);
    expect(half(1e308, 1e308)).toMatchObject({ name: "out-of-range", reason: "unknown" });
  });

  it("asks for the language only if it answers words", () => {
    let asked = 0;
    const language = (): "en" => {
      asked++;
      return "en";
    };
    answer(halves, [column([4, 6, 3])], language);
    expect(asked).toBe(0);
    answer(halves, [0], language);
    expect(asked).toBe(1);
  });
});

describe("every formula", () => {
  it("names itself and the argument, states the fact, then what to do", () => {
    expect(problemOf("COCA", "CHF 50", 15).says).toEqual({
      en: "COCA: spend contains the text “CHF 50”. Type a plain number, without a currency, a unit or letters.",
      fr: "COCA : « dépenses » contient le texte « CHF 50 ». Saisissez un nombre seul, sans monnaie, sans unité ni lettres.",
    });
  });

  it("refuses more arguments than it has", () => {
    expect(problemOf("COCA", 50, 5, 15).says.en).toMatch(/^COCA: too many arguments: 3 instead of 2 at most\./);
  });

  it("says that digits with spaces, or with another decimal sign, are text", () => {
    for (const typed of ["50 000", "50\u00a0000", "50'000.50", "50000,5"])
      expect(problemOf("COCA", typed, 15).says.fr).toContain("ressaisissez-le sans espaces ni séparateurs");
    expect(problemOf("COCA", "50 000 €", 15).says.fr).toContain("sans monnaie");
  });

  it("says what is missing if too few arguments are passed", () => {
    const { name, says } = problemOf("COCA", 50_000.15);
    expect(name).toBe("missing");
    expect(says.en).toMatch(
      /^COCA: customers is missing\. If your locale uses a decimal comma, separate the arguments with semicolons/,
    );
    expect(says.fr).toContain("une virgule a pu être lue comme signe décimal");
    expect(problemOf("KPI_TREND").says.en).toBe("KPI_TREND: values is missing. Select the range to read.");
  });

  it("refuses a range for a single-cell argument", () => {
    expect(problemOf("FUNNEL_LEADS", column([60, 70]), column([0.5])).says.en).toBe(
      "FUNNEL_LEADS: goal is a range of 2 rows × 1 column. Use a single cell or value.",
    );
  });

  it("treats a range of one cell as that cell", () => {
    expect(ask("FUNNEL_LEADS", [[60]], [[0.5]])).toBe(120);
  });

  it("waits for an input that is still being computed", () => {
    expect(problemOf("COCA", { error: "Loading..." }, 15)).toMatchObject({ name: "loading", reason: "misread" });
  });

  it("shortens a very long text in its sentence", () => {
    const says = problemOf("COCA", "x".repeat(50_000), 15).says.en;
    expect(isProblem(says)).toBe(false);
    expect(says.length).toBeLessThan(200);
  });

  it("takes the sign of ad programs for nothing as a blank, never as a 0", () => {
    expect(ask("COCA", column([100, "--", " -- ", 60]), column([4, "–", null, 3]))).toEqual([
      [25],
      [null],
      [null],
      [20],
    ]);
    expect(problemOf("COCA", 100, "--").name).toBe("empty");
    expect(ask("COCA", column([100, 90]), column(["—", 3]))).toMatchObject([[{ name: "empty" }], [30]]);
    expect(ask("KPI_LIMITS", row([4, 4, "--", 4, 4, 4, 4]))).toEqual([[4, 4, 4]]);
    expect(ask("ROMI", 12, 10, "-")).toBeCloseTo(0.2, 12);
    expect(problemOf("COCA", "---", 4).name).toBe("not-a-number");
  });

  it("reads what is the same for all rows once: one word, and a list of any length", () => {
    const given = [column([100, 200, 300]), "2026-05-01", "2026-05-31", "2026-05-12"];
    const holidays = column(["2026-05-01", "2026-05-14"]);
    const [[one], [two]] = ask("KPI_FORECAST", ...given, "business", holidays) as number[][] as [[number], [number]];
    expect(two).toBeCloseTo(2 * one, 9);
    const all = (name: string) => [[{ name }], [{ name }], [{ name }]];
    const words = column(["business", "business", "business"]);
    expect(ask("KPI_FORECAST", ...given, words)).toMatchObject(all("not-one-cell"));
    expect(ask("KPI_FORECAST", ...given, "business", column(["May"]))).toMatchObject(all("not-a-day"));
    expect(ask("KPI_FORECAST", 100, "2026-05-01", "2026-05-31", "2026-05-12", "business", holidays)).toBeCloseTo(
      one,
      9,
    );
  });
});
