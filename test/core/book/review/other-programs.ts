import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import type { ValueAt, Workbooks } from "../../../template/libreoffice.ts";
import { differences } from "./against-core.ts";
import { type CalcValues, calcValues, hiddenSheetOf } from "./calc-values.ts";
import { calendarBooks, unlikeTheCase } from "./calendar-books.ts";
import { patternBooks, patternCases, patternDifferences } from "./pattern-series.ts";
import { plainWorkbook } from "./plain-workbook.ts";
import { randomBook } from "./random-book.ts";
import { booksOf, oracleSeries, randomSeries, verdictDifferences } from "./series-books.ts";

/** Has a program compute workbooks that contain no computed values. */
type Recalculate = (program: string, books: Workbooks) => Promise<ReadonlyMap<string, ValueAt>>;

/** The hidden sheet computed by another program. `REVIEW_BOOKS=200` sets how many books. */
export function describeProgram(name: string, program: string | undefined, recalculate: Recalculate): void {
  const count = Number(process.env.REVIEW_BOOKS ?? 12);

  const computed = async (snapshots: readonly Snapshot[]): Promise<CalcValues[]> => {
    const files = new Map(snapshots.map((snapshot, index) => [`${index}`, plainWorkbook(snapshot)]));
    const found = await recalculate(program as string, files);
    return snapshots.map((snapshot, index) =>
      calcValues(hiddenSheetOf(snapshot), (row, column) => {
        const value = (found.get(`${index}`) as ValueAt)("Calc", row, column);
        return typeof value === "object" ? (value?.error ?? "") : value;
      }),
    );
  };

  describe.skipIf(!program)(`${name}, with nothing computed before`, () => {
    it(`fills the page as the core does: ${count} books`, { timeout: 300_000 + count * 30_000 }, async () => {
      const books = [...Array(count).keys()].map(randomBook);
      const sheets = await computed(books.map(({ snapshot }) => snapshot));
      const all = books.flatMap((book, seed) =>
        differences(book, sheets[seed] as CalcValues).map((difference) => `book ${seed}, ${difference}`),
      );
      expect(all).toEqual([]);
    });

    it("counts the years of a company as the cases of fiscal years say", { timeout: 600_000 }, async () => {
      const books = calendarBooks();
      const found: string[] = [];
      // What Gnumeric answers for all of them would not fit into memory at once.
      for (let from = 0; from < books.length; from += 6) {
        const some = books.slice(from, from + 6);
        const sheets = await computed(some.map(({ snapshot }) => snapshot));
        found.push(...some.flatMap((book, index) => unlikeTheCase(book, sheets[index] as CalcValues)));
      }
      expect(found).toEqual([]);
    });

    it("tells signal from noise as KPI_TREND does: series with known answers, and random ones", {
      timeout: 600_000,
    }, async () => {
      const books = booksOf([...oracleSeries, ...randomSeries(count >= 200 ? 500 : 20)]);
      const sheets = await computed(books.map(({ snapshot }) => snapshot));
      expect(books.flatMap((book, index) => verdictDifferences(book, sheets[index] as CalcValues))).toEqual([]);
    });

    it("knows seasons, steady growth and rare counts: series with known answers", { timeout: 600_000 }, async () => {
      const books = patternBooks(patternCases);
      const sheets = await computed(books.map(({ snapshot }) => snapshot));
      const all = books.flatMap((book, index) => {
        const sheet = sheets[index] as CalcValues;
        return [...patternDifferences(book, sheet), ...sheet.errors()];
      });
      expect(all).toEqual([]);
    });
  });
}
