import type { Month } from "../../../base/months.ts";
import type { Text } from "../../../base/text.ts";
import { yearToDate } from "../../../base/years.ts";
import { codeKey } from "../../kpi/codes.ts";
import { isDue } from "../../kpi/due.ts";
import { countsOf } from "../../kpi/rate-formula.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { addsUp } from "../../kpi/spread.ts";
import type { Book } from "../../tables/read.ts";

/** What is compared with the target of a month, and which months it lacks. */
export interface Actual {
  readonly actual: number | null;
  readonly missing: readonly Month[];
}

/**
 * The figure of the month, or its year to date where the target is one: flows add up, levels take the last value, rates
 * divide the sums of their counts. A sum that lacks a month is none: it would look computed and be too small.
 */
export function actualFor(book: Book, kpi: Kpi, month: Month): Actual {
  const own = figureOf(book, kpi.code, month);
  if (!isYearToDate(kpi) || own === null) return { actual: own, missing: [] };
  return overMonths(book, kpi, dueToDate(book, kpi, month));
}

/** Whether a KPI is judged by its year to date: the last value of a level is one already. */
export const isYearToDate = ({ targetAppliesTo, kind }: Kpi): boolean =>
  targetAppliesTo === "year-to-date" && kind !== "level";

/** Beside the name of such a KPI. */
export const yearToDateWords: Text = { en: "year to date", fr: "cumul annuel" };

export const figureOf = (book: Book, code: string, month: Month): number | null =>
  book.kpis.get(codeKey(code))?.results[book.months.indexOf(month)]?.value ?? null;

/** The months of the year up to one of them that bring the KPI a figure. */
export const dueToDate = ({ yearStart }: Book, { start, frequency }: Kpi, month: Month): Month[] =>
  yearToDate(month, yearStart, start).filter((each) => isDue(frequency, each, yearStart));

/** Several months as one figure: flows add up, rates divide the sums of their counts. */
export function overMonths(book: Book, kpi: Kpi, months: readonly Month[]): Actual {
  const sum = (code: string): Actual => {
    const missing = months.filter((each) => figureOf(book, code, each) === null);
    const actual =
      missing.length > 0 ? null : months.reduce((total, each) => total + (figureOf(book, code, each) ?? 0), 0);
    return { actual, missing };
  };
  if (addsUp(kpi)) return sum(kpi.code);
  const counts = countsOf(kpi, (code) => book.kpis.get(code)?.kpi);
  if (!counts) return { actual: null, missing: [] };
  const [above, below] = [sum(counts.numerator), sum(counts.denominator)];
  const missing = [...new Set([...above.missing, ...below.missing])].sort();
  const actual = above.actual === null || !below.actual ? null : above.actual / below.actual;
  return { actual, missing };
}
