import { type Month, monthAfter } from "../../../base/months.ts";
import { controlChart } from "../../../formulas/statistics/control-chart.ts";
import { isPath } from "../../../formulas/statistics/finding.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import type { Book } from "../../tables/read.ts";
import { kpiSeries } from "../month/kpi-series.ts";
import { middleStep, noStep, steps } from "../page/words.ts";

/** The last twelve months, oldest first: where each lies in the usual range. */
export function stripOf(book: Book, kpi: Kpi, month: Month): string {
  const { results = [] } = book.kpis.get(codeKey(kpi.code)) ?? {};
  const rangeOf = rangesOf(book, kpi, month);
  return [...Array(12).keys()]
    .map((back) => {
      const each = monthAfter(month, back - 11);
      const figure = results[book.months.indexOf(each)]?.value ?? null;
      return figure === null ? noStep : stepIn(figure, rangeOf(each));
    })
    .join("");
}

interface Range {
  readonly lower: number;
  readonly upper: number;
  readonly scale: number;
}

/** What is usual in a month; nothing where that is not known. */
function rangesOf(book: Book, kpi: Kpi, month: Month): (month: Month) => Range | undefined {
  const series = kpiSeries(book, kpi, month);
  if (!series || isPath(series.pattern)) return () => undefined;
  const [phase] = controlChart(series.values, { ...series, pattern: series.pattern });
  const first = series.months[phase?.positions[0] ?? -1];
  return (each) => (phase?.limits && first !== undefined && each >= first ? phase.limits : undefined);
}

/** Below the range, in one of its four quarters, or above it. */
export function stepIn(figure: number, range: Range | undefined): string {
  if (!range || range.upper - range.lower <= narrow * range.scale) return middleStep;
  const quarter = Math.round(((figure - range.lower) / (range.upper - range.lower)) * 4 * 1e6) / 1e6;
  const step = quarter > 4 ? 6 : quarter < 0 ? 1 : 2 + Math.min(3, Math.floor(quarter));
  return steps[step - 1] as string;
}

/** A range this narrow, compared with the largest value, is a rounding error. */
export const narrow = 1e-11;
