import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import type { ValueAt, Workbooks } from "../../../template/libreoffice.ts";
import { differences } from "./against-core.ts";
import { type CalcValues, calcValues, hiddenSheetOf } from "./calc-values.ts";
import { calendarBooks, unlikeTheCase } from "./calendar-books.ts";
import { handTyped, notSaid } from "./hand-typed-books.ts";
import { last, patternBooks, patternCases, patternDifferences, randomPatternCases } from "./pattern-series.ts";
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
      calcValues(hiddenSheetOf(snapshot), (row, column, sheet = "Calc") => {
        const value = (found.get(`${index}`) as ValueAt)(sheet, row, column);
        return typeof value === "object" ? (value?.error ?? "") : value;
      }),
    );
  };

  /** A line for each difference. What a program answers for all books at once would not fit into memory. */
  const unlike = async <B extends { readonly snapshot: Snapshot }>(
    books: readonly B[],
    differencesOf: (book: B, sheet: CalcValues) => readonly string[],
  ): Promise<string[]> => {
    const found: string[] = [];
    for (let from = 0; from < books.length; from += 6) {
      const some = books.slice(from, from + 6);
      const sheets = await computed(some.map(({ snapshot }) => snapshot));
      found.push(
        ...some.flatMap((book, index) =>
          differencesOf(book, sheets[index] as CalcValues).map((difference) => `book ${from + index}, ${difference}`),
        ),
      );
    }
    return found;
  };

  describe.skipIf(!program)(`${name}, with nothing computed before`, () => {
    it(`fills the page as the core does: ${count} books`, { timeout: 300_000 + count * 30_000 }, async () => {
      expect(await unlike([...Array(count).keys()].map(randomBook), differences)).toEqual([]);
    });

    it("counts the years of a company as the cases of fiscal years say", { timeout: 600_000 }, async () => {
      expect(await unlike(calendarBooks(), unlikeTheCase)).toEqual([]);
    });

    it("reads what people type by hand as the core does, or says what it does not read", {
      timeout: 600_000,
    }, async () => {
      const sheets = await computed(handTyped.map(({ snapshot }) => snapshot));
      const all = handTyped.flatMap((book, at) => {
        const sheet = sheets[at] as CalcValues;
        return [...(book.message === undefined ? differences(book, sheet) : []), ...notSaid(book, sheet)];
      });
      expect(all).toEqual([]);
    });

    it("tells signal from noise as KPI_TREND does: series with known answers, and random ones", {
      timeout: 600_000,
    }, async () => {
      const series = [...oracleSeries, ...randomSeries(count >= 200 ? 500 : 20)];
      expect(await unlike(booksOf(series), verdictDifferences)).toEqual([]);
    });

    it("knows seasons, steady growth, rare counts and trials: series with known answers", {
      timeout: 900_000,
    }, async () => {
      const found = await unlike(patternBooks(patternCases), (book, sheet) => [
        ...patternDifferences(book, sheet),
        ...sheet.errors(),
      ]);
      expect(found).toEqual([]);
    });

    it("says of random seasons, growth and rare counts what the core says", { timeout: 900_000 }, async () => {
      const books = patternBooks(randomPatternCases(count >= 200 ? 500 : 20));
      const found = await unlike(books, ({ snapshot }, sheet) => differences({ snapshot, month: last }, sheet));
      expect(found).toEqual([]);
    });
  });
}
