import { expect, it } from "vitest";
import { filledIn } from "../../../../../core/book/review/live/unread.ts";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { handTyped, notSaid } from "../hand-typed-books.ts";

it.each(handTyped)(
  "the page reads what somebody $does as the core does, or says what it does not read",
  {
    timeout: 120_000,
  },
  async (book) => {
    const sheet = await calculated(book.snapshot);
    // A month of the page that nobody can read is said in place of the sentence.
    expect(book.message === undefined ? differences(book, sheet) : sheet.errors()).toEqual([]);
    expect(notSaid(book, sheet)).toEqual([]);
  },
);

it("words are joined with the cells in their places", () => {
  const words = { en: "{n} of {first}", fr: "a {n}" };
  expect([filledIn(words, "en", { n: "A1", first: "B1" }), filledIn(words, "fr", { n: "A1" })]).toEqual([
    'A1&" of "&B1',
    '"a "&A1',
  ]);
});
