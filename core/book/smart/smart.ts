import type { Text } from "../../base/text.ts";
import { usualYearStart, type YearStart } from "../../base/years.ts";
import { missingCounts } from "../kpi/counts.ts";
import type { Kpi } from "../kpi/schema.ts";
import { checkedLetters, type LetterCheck, type Missing, type SmartLetter, scoreOf } from "../kpi/smart-letters.ts";
import type { PastYears } from "../kpi/spread.ts";
import type { Library } from "../library/entry.ts";
import { type Advice, adviceOn } from "./advice.ts";

/** The SMART check of a KPI: its letters and the advice. */

export interface SmartCheck {
  readonly letters: Readonly<Record<SmartLetter, LetterCheck>>;
  readonly advice: readonly Advice[];
  /** How many letters are complete, 0 to 5. */
  readonly score: number;
}

export interface SmartContext {
  /** Past results, oldest first, since the way of working last changed; `null` for a month that is not known. */
  readonly history: readonly (number | null)[];
  /** The KPIs and measures of the book; this one may be among them. */
  readonly others: readonly Kpi[];
  /** Knows vanity metrics by name; without it, only those the user marks as vanity get advice. */
  readonly library?: Library | undefined;
  /** The month the year begins with; left out, January. */
  readonly yearStart?: YearStart | undefined;
  /** The figure of a past month; left out, none is known: they give a target the shape of past years. */
  readonly figureOf?: PastYears["figureOf"] | undefined;
}

/** What each letter has, what it lacks and why that matters, and what to think about. A measure needs less. */
export function smartCheck(
  kpi: Kpi,
  { history, others, library = [], yearStart = usualYearStart, figureOf = () => null }: SmartContext,
): SmartCheck {
  const checked = withMissingCounts(checkedLetters(kpi), kpi, others);
  return {
    letters: checked,
    advice: kpi.role === "measure" ? [] : adviceOn(kpi, history, library, { yearStart, figureOf }),
    score: scoreOf(checked),
  };
}

/** A rate whose counts are not there cannot be measured: M is complete once they are. */
function withMissingCounts(
  checked: Readonly<Record<SmartLetter, LetterCheck>>,
  kpi: Kpi,
  others: readonly Kpi[],
): Readonly<Record<SmartLetter, LetterCheck>> {
  const missing = missingCounts(kpi, others).map((issue): Missing => ({ ...issue, why: rateStaysEmpty }));
  if (missing.length === 0) return checked;
  return { ...checked, measurable: { complete: false, missing: [...checked.measurable.missing, ...missing] } };
}

const rateStaysEmpty: Text = {
  en: "The rate is computed from its numerator and denominator, and stays blank without them.",
  fr: "Le taux se calcule à partir de son numérateur et de son dénominateur, et reste vide sans eux.",
};
