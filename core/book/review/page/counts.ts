import type { Language } from "../../../base/text.ts";
import { pageName, sheetTitles } from "../../sheets/layout.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import { headAt } from "./page-cells.ts";

/**
 * The counts of the page with what it does not read: two lines of its cell. What is longer goes on on the phone sheet,
 * which has it whole.
 */
const longestCounts = 170;

const goesOn = { en: `… ▲ More: ${sheetTitles.phone.en}`, fr: `… ▲ Suite\u00a0: ${sheetTitles.phone.fr}` } as const;

const kept = (language: Language): number => longestCounts - goesOn[language].length;

export function countsFormula(language: Language): PlanCell {
  const { row, column } = headAt("counts");
  const counts = `INDEX(${pageName},${row + 1},${column + 1})`;
  return {
    formula: `=IF(LEN(${counts})>${longestCounts},LEFT(${counts},${kept(language)})&"${goesOn[language]}",${counts})`,
  };
}

/** The same of a frozen page. */
export const countsText = (counts: string, language: Language): string =>
  counts.length > longestCounts ? `${counts.slice(0, kept(language))}${goesOn[language]}` : counts;
