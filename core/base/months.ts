import { type Cell, type Day, isDay } from "./cells.ts";
import { dateOf, dayOf } from "./days.ts";
import { misread, type Problem } from "./problem.ts";
import { folded, type Language, quoted } from "./text.ts";

/** A month as `2026-10`: it sorts as text, travels as JSON and knows no time zone. */
export type Month = string;

/** The years we accept: anything else is a typing error. */
const firstYear = 1990;
const lastYear = 2199;

export const isMonth = (text: string): boolean => {
  const [, year, month] = text.match(/^(\d{4})-(\d{2})$/) ?? [];
  return year !== undefined && exists(Number(year), Number(month));
};

const exists = (year: number, month: number): boolean =>
  year >= firstYear && year <= lastYear && month >= 1 && month <= 12;

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

const monthFrom = (year: number, month: number): Month => `${year}-${two(month)}`;

/** Months since year 0, so that months can be added and subtracted. */
const counted = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** The month `by` months later, or earlier if `by` is negative. */
export function monthAfter(month: Month, by = 1): Month {
  const count = counted(month) + by;
  return monthFrom(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

/** How many months from one to the other: 1 from a month to the next, negative backwards. */
export const monthsBetween = (from: Month, to: Month): number => counted(to) - counted(from);

/** Every month from the first to the last, inclusive; empty if the last comes first. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let by = 0; by <= monthsBetween(first, last); by++) months.push(monthAfter(first, by));
  return months;
}

/** The month of a calendar day. */
export function monthOf(day: Day): Month {
  const { year, month } = dateOf(day);
  return monthFrom(year, month);
}

export const firstDayOf = (month: Month): Day => dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);

export const lastDayOf = (month: Month): Day => ({ day: firstDayOf(monthAfter(month)).day - 1 });

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
};

/** The twelve names in order: `January`, `janvier`. */
export const monthNamesIn = (language: Language): readonly string[] => monthNames[language];

/** `October 2026`, `octobre 2026`. */
export const monthWords = (month: Month, language: Language): string =>
  `${monthNames[language][Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** A calendar day as `2026-10-05`. */
export function isoDayOf(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** The calendar day of `2026-10-05`; undefined if the calendar has no such day. */
export function dayFromIso(text: string): Day | undefined {
  const [, year, month, dayOfMonth] = (text.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? []).map(Number);
  return year && month && dayOfMonth ? realDay(year, month, dayOfMonth) : undefined;
}

function realDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!exists(year, month) || dayOfMonth < 1) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  return dateOf(day).dayOfMonth === dayOfMonth ? day : undefined;
}

/** Which comes first in `5/9/2026`, and where English names the month: `5 September 2026` or `September 5, 2026`. */
export type DayOrder = "day first" | "month first";

/**
 * Short and long names in both languages, without accents: `sept`, `aout`. Three letters are enough if they are
 * unambiguous.
 */
const monthNumbers = new Map<string, number>();
for (const names of [monthNames.en, monthNames.fr])
  for (const [index, name] of names.entries()) monthNumbers.set(folded(name), index + 1);
for (const [index, words] of [
  "jan janv",
  "feb fev fevr",
  "mar",
  "apr avr",
  "",
  "jun",
  "jul juil juill",
  "aug aou",
  "sep sept",
  "oct",
  "nov",
  "dec",
].entries())
  for (const word of words.split(" ").filter(Boolean)) monthNumbers.set(word, index + 1);

/** Every name that a month may have, in small letters and without accents, with its number. */
export const monthsByName: ReadonlyMap<string, number> = monthNumbers;

/** The number of a month named in either language, short or long: 4 for `April`, `avr.`. */
export const monthNumberOf = (name: string): number | undefined => monthNumbers.get(folded(name).replace(/\.$/, ""));

/**
 * Reads a calendar day: a date, a serial number, `2026-09-05`, `20260905`, `05.09.2026`, `5 sept. 2026`, `5/9/2026`. A
 * month alone is its first day.
 * `5/9/2026` is 5 September in Lausanne and May 9th in Boston. If only one reading is a date, or only one is the first
 * of a month (monthly figures are dated that way), we take that one. Otherwise `order` decides; without it, the day is
 * refused.
 */
export function readDay(cell: Cell, order?: DayOrder): Day | Problem {
  if (isDay(cell)) {
    const { year, month } = dateOf(cell);
    return exists(year, month) ? { day: Math.floor(cell.day) } : notAMonth(cell);
  }
  if (typeof cell === "number") return dayOfDigits(cell) ?? notAMonth(cell);
  if (typeof cell !== "string") return notAMonth(cell);
  const text = folded(cell).replace(/(\d)(er|st|nd|rd|th)\b/, "$1");
  if (/^\d+$/.test(text)) return dayOfDigits(Number(text)) ?? notAMonth(cell);
  return dayOfNumbers(text, order, cell) ?? dayOfWords(text) ?? notAMonth(cell);
}

/** Reads a month: everything `readDay` accepts, without the day. */
export function readMonth(cell: Cell, order?: DayOrder): Month | Problem {
  const day = readDay(cell, order);
  return "reason" in day ? day : monthOf(day);
}

/** Which order the parts of `25/9/2026` reveal; undefined if both are possible. */
export function orderOf(text: string): DayOrder | undefined {
  const [, first, second] = text.trim().match(/^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return "day first";
  if (Number(second) > 12 && Number(first) <= 12) return "month first";
  return undefined;
}

/** `20260901`, `202609` or the serial number of a date. */
function dayOfDigits(number: number): Day | undefined {
  if (number >= 19_000_101) return realDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  if (number >= 190_001) return realDay(Math.floor(number / 100), number % 100, 1);
  const { year, month } = number > 0 && number < 120_000 ? dateOf({ day: Math.floor(number) }) : { year: 0, month: 0 };
  return exists(year, month) ? { day: Math.floor(number) } : undefined;
}

function dayOfNumbers(text: string, order: DayOrder | undefined, cell: Cell): Day | Problem | undefined {
  const yearFirst = text.match(/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ].*)?)?$/);
  if (yearFirst) return realDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  const monthAndYear = text.match(/^(\d{1,2})[-/.](\d{4})$/);
  if (monthAndYear) return realDay(Number(monthAndYear[2]), Number(monthAndYear[1]), 1);
  const quarter = text.match(/^[qt]([1-4])[ -/]?(\d{4})$/) ?? text.match(/^(\d{4})[ -/]?[qt]([1-4])$/);
  if (quarter) {
    const [year, number] = text.startsWith("q") || text.startsWith("t") ? [quarter[2], quarter[1]] : quarter.slice(1);
    return realDay(Number(year), Number(number) * 3, 1);
  }
  const three = text.match(/^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?: .*)?$/);
  if (!three) return undefined;
  const [first, second, year] = [Number(three[1]), Number(three[3]), Number(three[4])];
  const dayFirst = realDay(year, second, first);
  // Only dates that start with the day use points between their parts.
  if (three[2] === "." || first === second) return dayFirst;
  const monthFirst = realDay(year, first, second);
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  if (order) return order === "day first" ? dayFirst : monthFirst;
  if ((first === 1) !== (second === 1)) return first === 1 ? dayFirst : monthFirst;
  return ambiguous(cell, dayFirst, monthFirst);
}

/** `Sept 2026`, `septembre 2026`, `Sep-26`, `5 sept. 2026`, `September 5, 2026`. */
function dayOfWords(text: string): Day | undefined {
  const parts = text.split(/[\s.,'’/-]+/).filter(Boolean);
  const at = parts.findIndex((part) => monthNumbers.has(part));
  const numbers = parts.filter((_, index) => index !== at);
  if (at < 0 || numbers.length < 1 || numbers.length > 2 || !numbers.every((part) => /^\d{1,4}$/.test(part)))
    return undefined;
  const month = monthNumbers.get(parts[at] as string) as number;
  const long = numbers.find((part) => part.length === 4);
  if (numbers.length === 1) {
    const [year = ""] = numbers;
    return year.length === 4 || year.length === 2
      ? realDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, 1)
      : undefined;
  }
  const dayOfMonth = numbers.find((part) => part !== long);
  return long && dayOfMonth ? realDay(Number(long), month, Number(dayOfMonth)) : undefined;
}

const shown = (language: Language, cell: Cell): string =>
  typeof cell === "string" || typeof cell === "number"
    ? quoted(language, `${cell}`)
    : language === "fr"
      ? "Ceci"
      : "This";

const notAMonth = (cell: Cell): Problem =>
  misread("not-a-month", {
    en: `${shown("en", cell)} isn't a month. Type one such as 2026-10 or October 2026.`,
    fr: `${shown("fr", cell)} n'est pas un mois. Saisissez par exemple 2026-10 ou octobre 2026.`,
  });

const ambiguous = (cell: Cell, dayFirst: Day, monthFirst: Day): Problem =>
  misread("ambiguous-date", {
    en: `${shown("en", cell)} may be in ${monthWords(monthOf(dayFirst), "en")} or in ${monthWords(monthOf(monthFirst), "en")}. Type the month as ${monthOf(dayFirst)} or ${monthOf(monthFirst)}.`,
    fr: `${shown("fr", cell)} peut être en ${monthWords(monthOf(dayFirst), "fr")} ou en ${monthWords(monthOf(monthFirst), "fr")}. Saisissez le mois : ${monthOf(dayFirst)} ou ${monthOf(monthFirst)}.`,
  });
