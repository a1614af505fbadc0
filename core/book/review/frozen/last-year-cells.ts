import type { Month } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import { figureIn } from "../../figures/units.ts";
import type { LastYear } from "../month/last-year.ts";
import { shortMonthsIn } from "../page/words.ts";
import { changeIn, lastYearTexts } from "./last-year-words.ts";

/** `Oct 2025`, `oct. 2025`. */
export const shortMonthWords = (month: Month, language: Language): string =>
  `${shortMonthsIn(language)[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

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
  const lacks = `${lastYearTexts.lacks[language]} ${shortMonthWords(missing, language)}`;
  return { lastYear: "", lastYearNote: isToDate ? lacks : lastYearTexts.noFigure[language] };
}
