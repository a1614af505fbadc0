import { type Month, monthWords } from "../../../base/months.ts";
import { type Language, numberIn, type Text } from "../../../base/text.ts";
import { figureIn, isPercent } from "../../figures/units.ts";
import type { LastYear } from "../month/last-year.ts";
import { differenceIn } from "./difference-in.ts";

/** The figure of last year as a sentence: for the panel and the message. */

export const lastYearTexts = {
  toDate: { en: "to date last year", fr: "cumul de l'an dernier" },
  noFigure: { en: "no figure", fr: "pas de chiffre" },
  lacks: { en: "lacks", fr: "il manque" },
} as const satisfies Record<string, Text>;

/** `+8%`, `−7.5%`, `+0.7 pts`: of percentages the difference, with one decimal below 10 %. */
export function changeIn(language: Language, change: number, unit: string): string {
  if (isPercent(unit)) return differenceIn(language, change, unit);
  const size = Math.abs(change) * 100;
  const number = numberIn(language, size, size < 9.95 ? 1 : 0);
  const sign = number === "0" ? "" : change > 0 ? "+" : "−";
  return `${sign}${number}${language === "fr" ? "\u00a0%" : "%"}`;
}

/**
 * `October 2025: 412, +8%`, `to date last year: 3,910, +5%`, `October 2025: no figure`; nothing for a KPI that had no
 * figure by then.
 */
export function lastYearWords(lastYear: LastYear | null, unit: string, language: Language): string {
  if (!lastYear) return "";
  const { month, isToDate, figure, missing, isYoung, change } = lastYear;
  if (figure === null && (missing === null || isYoung)) return "";
  const colon = language === "fr" ? "\u00a0:" : ":";
  const name = isToDate ? lastYearTexts.toDate[language] : monthWords(month, language);
  if (figure === null && isToDate)
    return `${name}${colon} ${lastYearTexts.lacks[language]} ${monthWords(missing as Month, language)}`;
  if (figure === null) return `${name}${colon} ${lastYearTexts.noFigure[language]}`;
  const changed = change === null ? "" : `, ${changeIn(language, change, unit)}`;
  return `${name}${colon} ${figureIn(language, figure, unit)}${changed}`;
}
