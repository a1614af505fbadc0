import { describe, expect, it } from "vitest";
import { differences } from "./against-core.ts";
import { calculated } from "./calculated.ts";
import { randomBook } from "./random-book.ts";

/** More books with `REVIEW_BOOKS=200 npm run test:all -- test/core/book/review`. */
const books = Number(process.env.REVIEW_BOOKS ?? 30);

describe("a month of any book", () => {
  it(`says the same on the page as in the core, figure by figure and word by word: ${books} books`, {
    timeout: 60_000 + books * 20_000,
  }, async () => {
    const found: string[] = [];
    for (let seed = 0; seed < books; seed++) {
      const book = randomBook(seed);
      const unlike = differences(book, await calculated(book.snapshot));
      found.push(...unlike.map((difference) => `book ${seed}, ${difference}`));
    }
    expect(found).toEqual([]);
  });
});
