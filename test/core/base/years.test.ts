import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAfter } from "../../../core/base/months.ts";
import {
  endsStretch,
  firstOfYear,
  isYearStart,
  lastOfYear,
  placeInYear,
  quarterOf,
  quarterWords,
  sameMonthLastYear,
  yearsBefore,
  yearToDate,
  yearWords,
} from "../../../core/base/years.ts";
import { cases } from "../../oracles/calendar.json" with { type: "json" };

const months = fc.integer({ min: 0, max: 2400 }).map((by) => monthAfter("1995-01", by));
const starts = fc.integer({ min: 1, max: 12 });

describe("a year that begins in another month", () => {
  it("crosses the end of the calendar year", () => {
    expect([firstOfYear("2027-03", 4), lastOfYear("2027-03", 4)]).toEqual(["2026-04", "2027-03"]);
    expect([firstOfYear("2026-04", 4), lastOfYear("2026-04", 4)]).toEqual(["2026-04", "2027-03"]);
    expect([firstOfYear("2026-11", 12), lastOfYear("2026-12", 12)]).toEqual(["2025-12", "2027-11"]);
  });

  it("is named after both of its calendar years, even at the turn of a century", () => {
    expect([yearWords("2026-03", 1), yearWords("2026-03", 4), yearWords("2099-12", 4)]).toEqual([
      "2026",
      "2025/26",
      "2099/00",
    ]);
  });

  it("has twelve months and four quarters", () => {
    fc.assert(
      fc.property(months, starts, (month, start) => {
        expect(placeInYear(firstOfYear(month, start), start)).toBe(1);
        expect(placeInYear(lastOfYear(month, start), start)).toBe(12);
        expect(firstOfYear(month, start) <= month && month <= lastOfYear(month, start)).toBe(true);
        expect(quarterOf(month, start)).toBe(Math.floor((placeInYear(month, start) + 2) / 3));
        expect(endsStretch(month, 12, start)).toBe(month === lastOfYear(month, start));
        expect(placeInYear(sameMonthLastYear(month), start)).toBe(placeInYear(month, start));
      }),
    );
  });

  for (const { id, kind, given, expected } of cases) {
    if (kind !== "quarter") continue;
    it(`has the quarter that the case ${id} says`, () => {
      const [period, start] = [given.period as string, given.yearStart];
      expect([quarterOf(period, start), yearWords(period, start), placeInYear(period, start)]).toEqual([
        expected.quarter,
        expected.yearName,
        expected.place,
      ]);
      expect([quarterWords(period, start, "en"), quarterWords(period, start, "fr")]).toEqual([
        expected.quarterNameEn,
        expected.quarterNameFr,
      ]);
    });
  }
});

describe("a year to date", () => {
  it("begins with the start if that is in the same year, otherwise with the year", () => {
    expect(yearToDate("2026-06", 4, "2026-05")).toEqual(["2026-05", "2026-06"]);
    expect(yearToDate("2026-06", 4, "2026-07")).toEqual(["2026-04", "2026-05", "2026-06"]);
    expect(yearToDate("2026-06", 4, "2025-12")).toEqual(["2026-04", "2026-05", "2026-06"]);
  });

  for (const { id, kind, given, expected } of cases) {
    if (kind !== "year-to-date") continue;
    it(`covers what the case ${id} says, this year and the year before`, () => {
      const covered = yearToDate(given.period as string, given.yearStart, given.start ?? null);
      expect(covered).toEqual(expected.periods);
      expect(covered.map(sameMonthLastYear)).toEqual(expected.lastYear);
      expect(sameMonthLastYear(given.period as string)).toBe(expected.samePeriodLastYear);
    });
  }
});

it("the years before a month are whole ones, the latest first", () => {
  const [last, before] = yearsBefore("2026-10", 4, 2);
  expect([last?.[0], last?.[11], before?.[0], before?.[11]]).toEqual(["2025-04", "2026-03", "2024-04", "2025-03"]);
});

it("a year begins with one of twelve months", () => {
  expect([1, 12, 0, 13, 4.5, "4", null, Number.NaN].map(isYearStart)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
