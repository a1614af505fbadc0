import type { Day } from "./cells.ts";
import { dateOf } from "./days.ts";
import { type DayOrder, type Month, monthNamesIn } from "./months.ts";
import type { Language } from "./text.ts";

/** Days in words, long and short, and months as short as a page needs them. */

/** The regions where English puts the month first; a test compares them with Intl. */
const monthFirst = /^en[-_](AS|BI|GU|MH|MP|PH|PR|UM|US|VI)\b/i;

/**
 * How English names a day in the region of a locale such as `en_US` or `en-GB`. The day comes first for any other
 * language, and if no region is known: nobody misreads `5 Sep 2026`.
 */
export const dayOrderOf = (locale: string): DayOrder => (monthFirst.test(locale) ? "month first" : "day first");

/** Whether the month comes first in words; French always begins with the day. */
export const beginsWithMonth = (language: Language, order: DayOrder | undefined): boolean =>
  language === "en" && order === "month first";

const shortMonths: Readonly<Record<Language, string>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
};

export const shortMonthsIn = (language: Language): string[] => shortMonths[language].split(" ");

/** `Oct 2025`, `oct. 2025`. */
export const shortMonthWords = (month: Month, language: Language): string =>
  `${shortMonthsIn(language)[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/**
 * `30 June 2027`, or `June 30, 2027` where the month comes first; `30 juin 2027`.
 * @param order that of the book; undefined is the day first
 */
export const dayWords = (day: Day, language: Language, order: DayOrder | undefined): string =>
  inWords(day, language, order, monthNamesIn(language));

/** The same, short: `31 Oct 2026`, `Oct 31, 2026`, `1er nov. 2026`. */
export const shortDayWords = (day: Day, language: Language, order: DayOrder | undefined): string =>
  inWords(day, language, order, shortMonthsIn(language));

/** The first of a month is `1er` in French. */
function inWords(day: Day, language: Language, order: DayOrder | undefined, months: readonly string[]): string {
  const { year, month, dayOfMonth } = dateOf(day);
  const name = months[month - 1];
  if (beginsWithMonth(language, order)) return `${name} ${dayOfMonth}, ${year}`;
  return `${language === "fr" && dayOfMonth === 1 ? "1er" : dayOfMonth} ${name} ${year}`;
}
