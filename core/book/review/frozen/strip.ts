import { type Month, monthAfter } from "../../../base/months.ts";
import type { Band } from "../../../formulas/statistics/limits.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import type { Book } from "../../tables/read.ts";
import { kpiSeries, usualOf } from "../month/kpi-series.ts";
import { middleStep, noStep, steps } from "../page/words.ts";

/** The last twelve months, oldest first: where each lies in the usual range. */
export function stripOf(book: Book, kpi: Kpi, month: Month): string {
  const { results = [] } = book.kpis.get(codeKey(kpi.code)) ?? {};
  const series = kpiSeries(book, kpi, month);
  const usual = series && usualOf(series);
  return [...Array(12).keys()]
    .map((back) => {
      const each = monthAfter(month, back - 11);
      const figure = results[book.months.indexOf(each)]?.value ?? null;
      return figure === null ? noStep : stepIn(figure, usual?.bandOf(each));
    })
    .join("");
}

/** Below the range, in one of its four quarters, or above it. */
export function stepIn(figure: number, range: Pick<Band, "lower" | "upper"> | undefined): string {
  if (!range) return middleStep;
  const { lower, upper } = range;
  if (upper - lower <= narrow * Math.max(Math.abs(lower), Math.abs(upper))) return middleStep;
  const quarter = Math.round(((figure - lower) / (upper - lower)) * 4 * 1e6) / 1e6;
  const step = quarter > 4 ? 6 : quarter < 0 ? 1 : 2 + Math.min(3, Math.floor(quarter));
  return steps[step - 1] as string;
}

/** A range this narrow, compared with its larger limit, is a rounding error. */
export const narrow = 1e-11;
