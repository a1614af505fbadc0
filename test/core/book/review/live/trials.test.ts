import { describe, expect, it } from "vitest";
import { calculated } from "../calculated.ts";
import { patternBooks, patternCases, patternDifferences } from "../pattern-series.ts";

const rates = patternCases.filter(({ trials }) => trials !== null);

describe("a rate of two counts", { timeout: 60_000 }, () => {
  it("is judged with its denominators as KPI_TREND with trials: the first known answers", async () => {
    const [book] = patternBooks(rates);
    if (!book) throw new Error("no cases");
    expect(patternDifferences(book, await calculated(book.snapshot))).toEqual([]);
  });

  it("is judged by the plain rules where a denominator is missing, and says as much of a small month as of any", async () => {
    const small = rates.find(({ id }) => id.endsWith("kpi_trend_034"));
    if (!small?.trials) throw new Error("no case");
    const lacking = { ...small, id: "lacking", trials: [null, ...small.trials.slice(1)] };
    const [book] = patternBooks([small, lacking]);
    const sheet = await calculated((book as NonNullable<typeof book>).snapshot);
    expect(sheet.errors()).toEqual([]);
    expect(sheet.ofOwn("Trials", "can be used", 2)).toEqual([1, 0]);
    expect(sheet.quantity("trend in words").slice(0, 2)).toEqual([
      "○ As usual\nwithin the usual 0%–7.21%",
      "● Better than usual\nabove the usual 2.79%–3.44%",
    ]);
  });
});
