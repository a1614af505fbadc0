import { describe, expect, it } from "vitest";
import { askedWords, hasWord, matching } from "../../../core/base/asked-words.ts";

describe("what somebody looks for", () => {
  it("is the words that carry meaning, singular and without accents", () => {
    expect(askedWords("Coût d'un client")).toEqual(["cout", "client"]);
    expect(askedWords("taux de clics")).toEqual(["taux", "clic"]);
    expect(askedWords("how much for the leads")).toEqual(["lead"]);
  });

  it("is every word if none carries meaning", () => {
    expect(askedWords("par la")).toEqual(["par", "la"]);
  });
});

describe("a word of a text", () => {
  it("is looked for from its beginning", () => {
    expect(hasWord("kpi_pace · arrete_au", "arr")).toBe(true);
    expect(hasWord("kpi_pace", "pace")).toBe(true);
    expect(hasWord("barrel", "arr")).toBe(false);
    expect(hasWord("barrel arr", "arr")).toBe(true);
    expect(hasWord("été", "t")).toBe(false);
  });

  it("is whole only where it ends there", () => {
    expect(hasWord("arrete", "arr", true)).toBe(false);
    expect(hasWord("arrete arr", "arr", true)).toBe(true);
    expect(hasWord("(arr)", "arr", true)).toBe(true);
  });
});

describe("the texts that a query means", () => {
  const found = (query: string): string[] =>
    matching(["mrr and arr", "arrete", "revenue per customer"], query, (text) => [text]);

  it("have a word that begins with each of its words", () => {
    expect(found("rev cust")).toEqual(["revenue per customer"]);
    expect(found("cust arr")).toEqual([]);
  });

  it("have an abbreviation as a whole word where one of them does", () => {
    expect(found("ARR")).toEqual(["mrr and arr"]);
    expect(found("arre")).toEqual(["arrete"]);
    expect(found("re")).toEqual(["revenue per customer"]);
  });

  it("come first where they are called so", () => {
    const entries = [
      { name: "growth", says: "what a margin becomes" },
      { name: "gross margin", says: "" },
    ];
    const names = (query: string): string[] =>
      matching(
        entries,
        query,
        ({ name }) => [name],
        ({ says }) => says,
      ).map(({ name }) => name);
    expect(names("Marge")).toEqual([]);
    expect(names("margin")).toEqual(["gross margin", "growth"]);
    expect(names("")).toEqual(["growth", "gross margin"]);
  });
});
