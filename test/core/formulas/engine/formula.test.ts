import { describe, expect, it } from "vitest";
import { answerIn, canonical, columnName, formula, lay, typedIn } from "../../../../core/formulas/engine/formula.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";

const funnel = catalogue.find(({ name }) => name === "FUNNEL_LEADS") as (typeof catalogue)[number];
const trend = catalogue.find(({ name }) => name === "KPI_TREND") as (typeof catalogue)[number];
const example = { says: { en: "", fr: "" }, given: [12.5, [[0.2], [0.6]], "stages"], answer: 0 };

describe("a formula as it is typed", () => {
  it("has English names and commas as programs store it", () => {
    expect(formula(funnel, example, canonical)).toBe('=FUNNEL_LEADS(12.5,A2:A3,"stages")');
  });

  it("has the separators of its reader, and semicolons everywhere in Sheets", () => {
    expect(formula(funnel, example, typedIn("en", "excel"))).toBe('=FUNNEL_LEADS(12.5,A2:A3,"stages")');
    expect(formula(funnel, example, typedIn("en", "sheets"))).toBe('=FUNNEL_LEADS(12.5;A2:A3;"stages")');
    expect(formula(funnel, example, typedIn("fr", "excel"))).toBe('=FUNNEL_LEADS(12,5;A2:A3;"étapes")');
  });

  it("types a rate in percent", () => {
    expect(formula(funnel, { ...example, given: [60, 0.07] }, typedIn("fr", "sheets"))).toBe("=FUNNEL_LEADS(60;7%)");
  });

  it("leaves gaps for omitted arguments, but none at the end", () => {
    const given = [[[1, 2]], undefined, undefined, [["a", "b"]]];
    expect(formula(trend, { ...example, given }, canonical)).toBe("=KPI_TREND(A2:B2,,,C2:D2)");
    expect(formula(trend, { ...example, given: [[[1, 2]], "decrease", undefined] }, canonical)).toBe(
      '=KPI_TREND(A2:B2,"decrease")',
    );
  });

  it("keeps quotation marks in a text", () => {
    expect(formula(trend, { ...example, given: ['a "b"'] }, canonical)).toBe('=KPI_TREND("a ""b""")');
  });
});

describe("the cells of an example", () => {
  it("are side by side below their names", () => {
    const { ranges } = lay(trend, { ...example, given: [[[1, 2]], undefined, undefined, [["a", "b"]]] });
    expect(ranges.map(({ argument, column }) => [argument.name.en, column])).toEqual([
      ["values", 0],
      ["phases", 2],
    ]);
  });

  it("are named as the programs name columns", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

describe("an answer in words", () => {
  it("is written with the reader's number format", () => {
    expect([answerIn("en", 10_000 / 3, "money", []), answerIn("fr", 10_000 / 3, "money", [])]).toEqual([
      "3,333.33",
      "3\u00a0333,33",
    ]);
    expect([answerIn("en", 0.126, "rate", []), answerIn("fr", 0.126, "rate", [])]).toEqual(["12.6%", "12,6\u00a0%"]);
    expect(answerIn("en", [[500], [null], [60]], "count", [])).toBe("500, –, 60");
  });
});
