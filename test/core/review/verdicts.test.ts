import { describe, expect, it } from "vitest";
import { calculated } from "./calculated.ts";
import {
  booksOf,
  oracleSeries,
  type ReviewedSeries,
  randomSeries,
  type SeriesBook,
  signalDifferences,
  verdictDifferences,
} from "./series-books.ts";

/** Signal or noise in native formulas against the custom functions, ten series a book. */

function allDifferences(series: readonly ReviewedSeries[]): string[] {
  return booksOf(series).flatMap((book: SeriesBook) => {
    const sheet = calculated(book.snapshot);
    return [
      ...verdictDifferences(book, sheet),
      ...book.series.flatMap((each, index) => signalDifferences(each, sheet.focusedOn(`S${index}`))),
    ];
  });
}

describe("the verdict of the page", () => {
  it("is that of KPI_TREND, KPI_LIMITS, KPI_OUTLOOK and KPI_SIGNALS for every series with known answers", {
    timeout: 300_000,
  }, () => {
    expect(oracleSeries.length).toBeGreaterThanOrEqual(30);
    expect(allDifferences(oracleSeries)).toEqual([]);
  });

  it(
    "is theirs for 500 random series with blanks, limits from the first values and a process that changed",
    { timeout: 1_200_000 },
    () => expect(allDifferences(randomSeries(500))).toEqual([]),
  );
});
