import type { Month } from "../../../base/months.ts";
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
  const figureOf = (code: string, each: Month): number | null =>
    book.kpis.get(codeKey(code))?.results[book.months.indexOf(each)]?.value ?? null;
  const own = figureOf(kpi.code, month);
  if (kpi.targetAppliesTo !== "year-to-date" || kpi.kind === "level" || own === null)
    return { actual: own, missing: [] };
  const months = yearToDate(month, book.yearStart, kpi.start).filter((each) =>
    isDue(kpi.frequency, each, book.yearStart),
  );
  const sum = (code: string): Actual => {
    const missing = months.filter((each) => figureOf(code, each) === null);
    const actual = missing.length > 0 ? null : months.reduce((total, each) => total + (figureOf(code, each) ?? 0), 0);
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
