import { type Month, monthAfter, monthNamesIn, monthsFrom } from "./months.ts";
import type { Language } from "./text.ts";

/** The month a company's year begins with: 1 for January, 4 for a year from April to March. */
export type YearStart = number;

/** The calendar year, unless the company says otherwise. */
export const usualYearStart: YearStart = 1;

export const isYearStart = (value: unknown): value is YearStart =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;

/** 1 for the first month of its year, 12 for the last. */
export const placeInYear = (month: Month, start: YearStart): number => ((Number(month.slice(5)) - start + 12) % 12) + 1;

export const firstOfYear = (month: Month, start: YearStart): Month => monthAfter(month, 1 - placeInYear(month, start));

export const lastOfYear = (month: Month, start: YearStart): Month => monthAfter(firstOfYear(month, start), 11);

/** 1 to 4, counted from the month the year begins with. */
export const quarterOf = (month: Month, start: YearStart): number => Math.ceil(placeInYear(month, start) / 3);

/** Whether a quarter or year (3 or 12 months) ends with this month. */
export const endsStretch = (month: Month, months: 3 | 12, start: YearStart): boolean =>
  placeInYear(month, start) % months === 0;

/** The same month of the year before. */
export const sameMonthLastYear = (month: Month): Month => monthAfter(month, -12);

/** The months of a year up to one of them; starting at `from` if that is in the year. */
export function yearToDate(month: Month, start: YearStart, from: Month | null): Month[] {
  const first = firstOfYear(month, start);
  return monthsFrom(from !== null && from > first && from <= month ? from : first, month);
}

/** The twelve months of each year before the year of a month, latest year first. */
export const yearsBefore = (month: Month, start: YearStart, count: number): Month[][] =>
  Array.from({ length: count }, (_, index) => {
    const first = monthAfter(firstOfYear(month, start), -12 * (index + 1));
    return monthsFrom(first, monthAfter(first, 11));
  });

/** `2026`; `2026/27` if the year does not begin in January: people understand that form in every country. */
export function yearWords(month: Month, start: YearStart): string {
  const year = firstOfYear(month, start).slice(0, 4);
  return start === usualYearStart ? year : `${year}/${`${(Number(year) + 1) % 100}`.padStart(2, "0")}`;
}

/** `year from April`, `exercice avril–mars`. */
export function yearFromWords(start: YearStart, language: Language): string {
  const [first, last] = [start - 1, (start + 10) % 12].map((index) => monthNamesIn(language)[index]);
  return language === "fr" ? `exercice ${first}–${last}` : `year from ${first}`;
}

/** `Q1 2026/27`, `T1 2026/27`. */
export const quarterWords = (month: Month, start: YearStart, language: Language): string =>
  `${language === "fr" ? "T" : "Q"}${quarterOf(month, start)} ${yearWords(month, start)}`;
