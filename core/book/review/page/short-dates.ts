import type { Day } from "../../../base/cells.ts";
import { isoDayOf, type Month } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";

/** Months and days as short as a page needs them. */

const shortMonths: Readonly<Record<Language, string>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
};

export const shortMonthsIn = (language: Language): string[] => shortMonths[language].split(" ");

const shortNameOf = (month: Month, language: Language): string =>
  shortMonthsIn(language)[Number(month.slice(5, 7)) - 1] as string;

/** `Oct 2025`, `oct. 2025`. */
export const shortMonthWords = (month: Month, language: Language): string =>
  `${shortNameOf(month, language)} ${month.slice(0, 4)}`;

/** `31 Oct 2026`, `1er nov. 2026`. */
export function shortDayWords(day: Day, language: Language): string {
  const iso = isoDayOf(day);
  const number = Number(iso.slice(8));
  return `${language === "fr" && number === 1 ? "1er" : number} ${shortMonthWords(iso.slice(0, 7), language)}`;
}
