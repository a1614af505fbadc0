import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("COCA", () => {
  itAnswersAsKnown("COCA");

  itGivesWhatIsKnown("COCA");

  it("is what the founding article computes: 50,000 for 15 customers", () => {
    expect(ask("COCA", 50_000, 15)).toBeCloseTo(3333.333333333333, 9);
  });

  it("is 0 where customers came for free", () => {
    expect(ask("COCA", 0, 15)).toBe(0);
  });

  it("is not known where nobody came", () => {
    expect(problemOf("COCA", 50_000, 0)).toMatchObject({ reason: "unknown", name: "no-customer" });
  });

  it("answers a whole year, one month a cell, and leaves the months to come blank", () => {
    expect(ask("COCA", column([100, 200, null, null]), column([4, 5, null, null]))).toEqual([[25], [40]]);
    expect(ask("COCA", row([100, null, 300]), row([4, null, 5]))).toEqual([[25, null, 60]]);
  });

  it("sets one budget against several counts", () => {
    expect(ask("COCA", 100, column([4, 5]))).toEqual([[25], [20]]);
  });

  it("keeps a month without customers to its own cell", () => {
    expect(ask("COCA", column([100, 200]), column([0, 5]))).toMatchObject([[{ name: "no-customer" }], [40]]);
  });

  it("says in which row the count is missing", () => {
    const answers = ask("COCA", column([100, 200, 300]), column([4, null, 5])) as {
      says: { en: string; fr: string };
    }[][];
    expect(answers[1]?.[0]?.says).toEqual({
      en: "COCA: customers (row 2 of the range) is empty. Fill in the cell; a blank isn't a zero.",
      fr: "COCA : « clients » (ligne 2 de la plage) est vide. Remplissez la cellule : un vide n'est pas un zéro.",
    });
  });

  it("takes a share of a customer, and refuses a spend or customers below 0", () => {
    expect(problemOf("COCA", -1, 15).name).toBe("negative");
    expect(ask("COCA", 100, 2.5)).toBe(40);
    expect(problemOf("COCA", 100, -1.5).name).toBe("negative");
  });
});

describe("CAC", () => {
  itAnswersAsKnown("CAC");
});
