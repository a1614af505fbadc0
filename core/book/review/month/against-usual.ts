import type { Month } from "../../../base/months.ts";
import type { Language, Text } from "../../../base/text.ts";
import { figureAlone, reasonOf } from "../../../formulas/explain/reason.ts";
import type { Finding } from "../../../formulas/statistics/finding.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { isYearToDate } from "./actual.ts";
import { type KpiSeries, kpiWording } from "./kpi-series.ts";

/** How a figure compares with its past, in few words. */
export interface AgainstUsual {
  /** What is below the verdict: `above the usual 3.5–13.6%`. */
  readonly reason: Text;
  /**
   * What a sentence says after the figure: `twice the usual 8.5%` where that is so, otherwise the reason; nothing for a
   * year to date, since the reason is that of the month.
   */
  readonly inSentence: Text | null;
}

export function againstUsual(kpi: Kpi, series: KpiSeries, finding: Finding, month: Month): AgainstUsual {
  // That last year's month was exceptional is for *Why?*: the page has no room for it, nor do its formulas compute it.
  const wording = { ...kpiWording(kpi, series, month), seasonBefore: undefined };
  const reason = reasonOf(series, finding, wording);
  if (isYearToDate(kpi)) return { reason, inSentence: null };
  const size = sizeOf(finding);
  const usual = (language: Language): string => figureAlone(wording, language, finding.expected);
  if (size)
    return {
      reason,
      inSentence: { en: `${size.en} the usual ${usual("en")}`, fr: `${size.fr} des ${usual("fr")} habituels` },
    };
  // The sentence has the figure already.
  const without = (language: Language): string => {
    const figure = `${figureAlone(wording, language, finding.value)}, `;
    const words = reason[language];
    return finding.kind === "path" && finding.rule === "outside" ? words.slice(figure.length) : words;
  };
  return { reason, inSentence: { en: without("en"), fr: without("fr") } };
}

/** From which share of the mean on, and below which, an unusual figure is called half of it, or a multiple. */
export const sizes = [
  { from: 0.4, below: 0.6, en: "half", fr: "la moitié" },
  { from: 1.75, below: 2.5, en: "twice", fr: "le double" },
  { from: 2.5, below: 3.5, en: "three times", fr: "le triple" },
] as const;

/** Only against a mean: what is expected of a season is a range, and a rare count is too small for it. */
function sizeOf({ kind, rule, value, expected }: Finding): Text | undefined {
  if (kind === "path" || kind === "rare" || rule === null || expected <= 0) return undefined;
  const share = value / expected;
  return sizes.find(({ from, below }) => share >= from && share < below);
}
