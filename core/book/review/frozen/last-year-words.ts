import { type Month, monthWords } from "../../../base/months.ts";
import { colonIn, type Language, type Text } from "../../../base/text.ts";
import type { LastYear } from "../month/last-year.ts";

/** The figure of last year as a sentence: for the panel and the message. */

export const lastYearTexts = {
  toDate: { en: "to date last year", fr: "cumul de l'an dernier" },
  noFigure: { en: "no figure", fr: "pas de chiffre" },
  lacks: { en: "lacks", fr: "il manque" },
} as const satisfies Record<string, Text>;

/**
 * `October 2025: 412, +8%`, `to date last year: 3,910, +5%`, `October 2025: no figure`; nothing for a KPI that had no
 * figure by then.
 */
export function lastYearWords(
  last: LastYear | null,
  { lastYear, change }: { readonly lastYear: string | number; readonly change: string | number },
  language: Language,
): string {
  if (!last) return "";
  const { month, isToDate, figure, missing, isYoung } = last;
  if (figure === null && (missing === null || isYoung)) return "";
  const colon = colonIn(language);
  const name = isToDate ? lastYearTexts.toDate[language] : monthWords(month, language);
  if (figure === null && isToDate)
    return `${name}${colon} ${lastYearTexts.lacks[language]} ${monthWords(missing as Month, language)}`;
  if (figure === null) return `${name}${colon} ${lastYearTexts.noFigure[language]}`;
  return `${name}${colon} ${lastYear}${change === "" ? "" : `, ${change}`}`;
}
