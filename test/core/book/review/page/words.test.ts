import { expect, it } from "vitest";
import { shortMonthsIn, words } from "../../../../../core/book/review/page/words.ts";

it("the words of the page contain no quotation mark: formulas contain them unescaped", () => {
  expect(Object.values(words).filter(({ en, fr }) => `${en}${fr}`.includes('"'))).toEqual([]);
});

it("a year has twelve short months in both languages", () => {
  expect([shortMonthsIn("en").length, shortMonthsIn("fr")[7]]).toEqual([12, "août"]);
});
