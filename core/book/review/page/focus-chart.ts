import { type Month, monthAfter } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import { controlChart } from "../../../formulas/statistics/control-chart.ts";
import { isPath } from "../../../formulas/statistics/finding.ts";
import { isPercent } from "../../figures/units.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import type { Book } from "../../tables/read.ts";
import { kpiSeries } from "../month/kpi-series.ts";
import { shortMonthsIn, words } from "./words.ts";

/** The chart of one KPI: its last months with limits, target and unusual values. */
export interface FocusChart {
  readonly code: string;
  readonly title: string;
  readonly points: readonly ChartPoint[];
}

/** `null` leaves a gap. Percentages are drawn as 12.6. */
export interface ChartPoint {
  readonly label: string;
  readonly value: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  readonly signal: number | null;
}

export const chartMonths = 24;

export function focusChart(book: Book, kpi: Kpi, month: Month): FocusChart {
  const { language } = book;
  const own = book.kpis.get(codeKey(kpi.code));
  const series = kpiSeries(book, kpi, month);
  // A season or a growth has no limits that are the same in every month.
  const [phase] =
    series && !isPath(series.pattern) ? controlChart(series.values, { ...series, pattern: series.pattern }) : [];
  const limits = phase?.limits ?? null;
  const factor = isPercent(kpi.unit) ? 100 : 1;
  const drawn = (value: number | null | undefined): number | null => (value == null ? null : value * factor);
  const firstKnown = phase ? series?.months[phase.positions[0] as number] : undefined;
  const points = [...Array(chartMonths).keys()].map((back): ChartPoint => {
    const each = monthAfter(month, back + 1 - chartMonths);
    const place = book.months.indexOf(each);
    const value = place < 0 ? null : (own?.results[place]?.value ?? null);
    const known = phase?.positions.indexOf(series?.months.indexOf(each) ?? -1) ?? -1;
    const inPhase = limits !== null && firstKnown !== undefined && each >= firstKnown;
    return {
      label: `${shortMonthsIn(language)[Number(each.slice(5)) - 1]} ${each.slice(2, 4)}`,
      value: drawn(value),
      mean: inPhase ? drawn(limits.mean) : null,
      lower: inPhase ? drawn(limits.lower) : null,
      upper: inPhase ? drawn(limits.upper) : null,
      target: drawn(targetOf(book, kpi, each)),
      signal: known >= 0 && phase?.signals[known] ? drawn(value) : null,
    };
  });
  const unit = kpi.unit === "" ? "" : ` (${kpi.unit})`;
  const baseline = Math.min(kpi.limitsFrom ?? Number.POSITIVE_INFINITY, phase?.values.length ?? 0);
  const from = limits ? `, ${words.limitsFrom[language]} ${baseline} ${words.values[language]}` : "";
  return { code: kpi.code, title: `${kpi.name || kpi.code}${unit}${from}`, points };
}

/** What the columns of the chart are called: the month's words, then a line each. */
export const chartHeadings = (language: Language): string[] =>
  [words.label, words.value, words.mean, words.lower, words.upper, words.target, words.signal].map(
    (heading) => heading[language],
  );

/** The cells of a point; a gap is an error that every chart leaves out. */
export const chartPointCells = ({ label, value, mean, lower, upper, target, signal }: ChartPoint): PlanCell[] => [
  label,
  ...[value, mean, lower, upper, target, signal].map((each): PlanCell => each ?? { formula: "=NA()" }),
];

function targetOf(book: Book, kpi: Kpi, month: Month): number | null {
  const at = book.targets.months.indexOf(month);
  return book.targets.figures.get(codeKey(kpi.code))?.[at]?.value ?? null;
}
