import { type Month, monthWords } from "../../../base/months.ts";
import { type Language, numberIn } from "../../../base/text.ts";
import { figureIn, isPercent } from "../../figures/units.ts";
import type { LastYear } from "../month/last-year.ts";
import { shortMonthsIn, words } from "../page/words.ts";
import { differenceIn } from "./difference-in.ts";

/** The figure of last year in words: on a page in two cells below the name of its month, elsewhere as a sentence. */

/** `Oct 2025`, `oct. 2025`. */
export const shortMonthWords = (month: Month, language: Language): string =>
  `${shortMonthsIn(language)[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** `+8%`, `−7.5%`, `+0.7 pts`: of percentages the difference, with one decimal below 10 %. */
export function changeIn(language: Language, change: number, unit: string): string {
  if (isPercent(unit)) return differenceIn(language, change, unit);
  const size = Math.abs(change) * 100;
  const number = numberIn(language, size, size < 9.95 ? 1 : 0);
  const sign = number === "0" ? "" : change > 0 ? "+" : "−";
  return `${sign}${number}${language === "fr" ? "\u00a0%" : "%"}`;
}

/** What stands on the page: the figure, and below it the change, or the month that is missing. */
export function lastYearCells(lastYear: LastYear | null, unit: string, language: Language) {
  if (!lastYear) return { lastYear: "", lastYearNote: "" };
  const { figure, change, missing, isToDate } = lastYear;
  if (figure !== null)
    return {
      lastYear: figureIn(language, figure, unit),
      lastYearNote: change === null ? "" : changeIn(language, change, unit),
    };
  if (missing === null) return { lastYear: "", lastYearNote: "" };
  const lacks = `${words.lacks[language]} ${shortMonthWords(missing, language)}`;
  return { lastYear: "", lastYearNote: isToDate ? lacks : words.noFigureThen[language] };
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
  const name = isToDate ? words.lastYearToDate[language] : monthWords(month, language);
  if (figure === null && isToDate)
    return `${name}${colon} ${words.lacks[language]} ${monthWords(missing as Month, language)}`;
  if (figure === null) return `${name}${colon} ${words.noFigureThen[language]}`;
  const changed = change === null ? "" : `, ${changeIn(language, change, unit)}`;
  return `${name}${colon} ${figureIn(language, figure, unit)}${changed}`;
}
