import { describe, expect, it } from "vitest";
import {
  dayOrderOf,
  dayWords,
  shortDayWords,
  shortMonthsIn,
  shortMonthWords,
} from "../../../core/base/dates-in-words.ts";
import { dayOf } from "../../../core/base/days.ts";

const first = dayOf(2026, 9, 1);
const thirtieth = dayOf(2027, 6, 30);

it("a year has twelve short months in both languages", () => {
  expect([shortMonthsIn("en").length, shortMonthsIn("fr")[7]]).toEqual([12, "août"]);
  expect([shortMonthWords("2025-10", "en"), shortMonthWords("2025-10", "fr")]).toEqual(["Oct 2025", "oct. 2025"]);
});

describe("a day in words", () => {
  it("begins with the day, or in English with the month where the book says so", () => {
    const said = ([undefined, "day first", "month first"] as const).map((order) => [
      dayWords(thirtieth, "en", order),
      shortDayWords(first, "en", order),
    ]);
    expect(said).toEqual([
      ["30 June 2027", "1 Sep 2026"],
      ["30 June 2027", "1 Sep 2026"],
      ["June 30, 2027", "Sep 1, 2026"],
    ]);
  });

  it("is the same in French anywhere, where the first is said", () => {
    for (const order of ["day first", "month first"] as const) {
      expect(dayWords(thirtieth, "fr", order)).toBe("30 juin 2027");
      expect(dayWords(first, "fr", order)).toBe("1er septembre 2026");
      expect(shortDayWords(first, "fr", order)).toBe("1er sept. 2026");
    }
  });
});

describe("the order of a region", () => {
  it("is that of Intl, in every region that has a locale of English", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const regions = letters.flatMap((one) => letters.map((other) => `en-${one}${other}`));
    const unlike = regions.filter((locale) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
      if (format.resolvedOptions().locale !== locale) return false;
      const parts = format.formatToParts(new Date(0)).filter(({ type }) => type === "day" || type === "month");
      return (parts[0]?.type === "month") !== (dayOrderOf(locale) === "month first");
    });
    // Canada writes both; Japan has a locale of English in newer versions only.
    expect(unlike.filter((locale) => locale !== "en-CA" && locale !== "en-JP")).toEqual([]);
  });

  it("is read from the locales of all programs", () => {
    const monthFirst = ["en_US", "en-US", "EN-us", "en-PH", "en-US-POSIX"];
    expect(monthFirst.map(dayOrderOf)).toEqual(monthFirst.map(() => "month first"));
  });

  it("is the day first elsewhere, and where nobody knows the region", () => {
    const dayFirst = ["en_GB", "en-AU", "en-IE", "en-CA", "fr-FR", "es-US", "de_DE", "en", "", "en_USA"];
    expect(dayFirst.map(dayOrderOf)).toEqual(dayFirst.map(() => "day first"));
  });
});
