import { shortMonthWords } from "../../../base/dates-in-words.ts";
import type { Language } from "../../../base/text.ts";
import type { LastYear } from "../month/last-year.ts";
import type { LineFigures } from "../month/line-figures.ts";
import { lastYearTexts } from "./last-year-words.ts";

/** What is on the page: the figure, and below it the change, or the month that is missing. */
export function lastYearCells(
  last: LastYear | null,
  { lastYear, change }: Pick<LineFigures, "lastYear" | "change">,
  language: Language,
): { readonly lastYear: string; readonly lastYearNote: string } {
  if (!last || (last.figure === null && last.missing === null)) return { lastYear: "", lastYearNote: "" };
  if (last.figure !== null || last.missing === null) return { lastYear, lastYearNote: change };
  const lacks = `${lastYearTexts.lacks[language]} ${shortMonthWords(last.missing, language)}`;
  return { lastYear: "", lastYearNote: last.isToDate ? lacks : lastYearTexts.noFigure[language] };
}
