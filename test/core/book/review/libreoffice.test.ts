import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { findLibreOffice } from "../../../find-libreoffice.ts";
import { recalculated, type ValueAt } from "../../../template/libreoffice.ts";
import { differences } from "./against-core.ts";
import { type CalcValues, calcValues } from "./calc-values.ts";
import { plainWorkbook } from "./plain-workbook.ts";
import { randomBook } from "./random-book.ts";
import { booksOf, oracleSeries, randomSeries, verdictDifferences } from "./series-books.ts";

/** The hidden sheet computed by LibreOffice, all books in one call. `REVIEW_BOOKS=200` compares so many books. */

const program = findLibreOffice();
const count = Number(process.env.REVIEW_BOOKS ?? 12);

const read = ({ language }: Snapshot, valueAt: ValueAt): CalcValues =>
  calcValues(language, (row, column) => {
    const value = valueAt("Calc", row, column);
    return typeof value === "object" ? (value?.error ?? "") : value;
  });

describe.skipIf(!program)("LibreOffice, with nothing computed before", () => {
  it(`fills the page as the core does: ${count} books`, { timeout: 300_000 + count * 30_000 }, async () => {
    const books = [...Array(count).keys()].map(randomBook);
    const files = new Map(books.map(({ snapshot }, seed) => [`${seed}`, plainWorkbook(snapshot)]));
    const found = await recalculated(program as string, files);
    const all = books.flatMap((book, seed) => {
      const valueAt = found.get(`${seed}`) as ValueAt;
      return differences(book, read(book.snapshot, valueAt)).map((difference) => `book ${seed}, ${difference}`);
    });
    expect(all).toEqual([]);
  });

  it("tells signal from noise as KPI_TREND does: series with known answers, and random ones", {
    timeout: 600_000,
  }, async () => {
    const series = [...oracleSeries, ...randomSeries(count >= 200 ? 500 : 20)];
    const books = booksOf(series);
    const files = new Map(books.map(({ snapshot }, index) => [`${index}`, plainWorkbook(snapshot)]));
    const found = await recalculated(program as string, files);
    const all = books.flatMap((book, index) =>
      verdictDifferences(book, read(book.snapshot, found.get(`${index}`) as ValueAt)),
    );
    expect(all).toEqual([]);
  });
});
