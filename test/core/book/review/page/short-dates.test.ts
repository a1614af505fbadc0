import { expect, it } from "vitest";
import { shortDayWords, shortMonthsIn, shortMonthWords } from "../../../../../core/book/review/page/short-dates.ts";

it("a year has twelve short months in both languages", () => {
  expect([shortMonthsIn("en").length, shortMonthsIn("fr")[7]]).toEqual([12, "août"]);
});

it("months and days are short; the first of a month is said in French", () => {
  expect([shortMonthWords("2025-10", "en"), shortMonthWords("2025-10", "fr")]).toEqual(["Oct 2025", "oct. 2025"]);
  expect([shortDayWords({ day: 46_266 }, "en"), shortDayWords({ day: 46_266 }, "fr")]).toEqual([
    "1 Sep 2026",
    "1er sept. 2026",
  ]);
});
