import { describe, expect, it } from "vitest";
import { differences } from "./against-core.ts";
import { calculated } from "./calculated.ts";
import { last, patternBooks, patternCases, patternDifferences, randomPatternCases } from "./pattern-series.ts";
import {
  booksOf,
  oracleSeries,
  type ReviewedSeries,
  randomSeries,
  signalDifferences,
  verdictDifferences,
} from "./series-books.ts";

/** Signal or noise in native formulas against the custom functions, ten series a book. */

async function allDifferences(series: readonly ReviewedSeries[]): Promise<string[]> {
  const found: string[] = [];
  for (const book of booksOf(series)) {
    const sheet = await calculated(book.snapshot);
    found.push(...verdictDifferences(book, sheet));
    for (const [index, each] of book.series.entries())
      found.push(...signalDifferences(each, sheet.focusedOn(`S${index}`)));
  }
  return found;
}

describe("the verdict of a KPI with a season, a steady growth or rare counts", () => {
  it("is that of every series with known answers", { timeout: 600_000 }, async () => {
    const found: string[] = [];
    for (const book of patternBooks(patternCases)) {
      const sheet = await calculated(book.snapshot);
      found.push(...patternDifferences(book, sheet), ...sheet.errors());
    }
    expect(patternCases.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  it("is that of the core for 500 random series", { timeout: 1_200_000 }, async () => {
    const found: string[] = [];
    for (const { snapshot } of patternBooks(randomPatternCases(500)))
      found.push(...differences({ snapshot, month: last }, await calculated(snapshot)));
    expect(found).toEqual([]);
  });
});

describe("the verdict of the page", () => {
  it("is that of KPI_TREND, KPI_LIMITS, KPI_OUTLOOK and KPI_SIGNALS for every series with known answers", {
    timeout: 300_000,
  }, async () => {
    expect(oracleSeries.length).toBeGreaterThanOrEqual(30);
    expect(await allDifferences(oracleSeries)).toEqual([]);
  });

  it(
    "is theirs for 500 random series with blanks, limits from the first values and a process that changed",
    { timeout: 1_200_000 },
    async () => expect(await allDifferences(randomSeries(500))).toEqual([]),
  );
});
