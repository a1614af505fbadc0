import { expect, it } from "vitest";
import { outlookWords } from "../../../../../core/book/review/month/outlook-words.ts";

it("each phrase fits on one line of its cell, in both languages", () => {
  const phrases = Object.values(outlookWords).flatMap((words) =>
    Object.values(words).flatMap(({ en, fr }) => [en, fr]),
  );
  expect(phrases.filter((phrase) => widthOf(phrase) > 147)).toEqual([]);
});

/** Arial's widths in thousandths of the size: 9 pt, in pixels. */
function widthOf(words: string): number {
  const narrow: Readonly<Record<string, number>> = { i: 222, j: 222, l: 222, "'": 191, m: 833, w: 722, r: 333 };
  const letter = (each: string): number =>
    narrow[each] ?? (/[ft,.:; \u00a0]/.test(each) ? 278 : /[ckszxvy]/.test(each) ? 500 : 556);
  return ([...words].reduce((sum, each) => sum + letter(each), 0) * 12) / 1000;
}

it("no phrase promises a target that is out of reach, or gives up one that is likely", () => {
  for (const { likely, outOfReach } of Object.values(outlookWords)) {
    expect(likely.en).not.toMatch(/out of reach|only if/);
    expect(outOfReach.en).toMatch(/out of reach|only if/);
  }
});
