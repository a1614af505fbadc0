import { shortMonthsIn } from "../../../base/dates-in-words.ts";
import { type Month, monthAfter } from "../../../base/months.ts";
import { colonIn, type Language } from "../../../base/text.ts";
import { limitsInWords, rangeIn, shownLower } from "../../../formulas/explain/reason.ts";
import { findingOf, isPath } from "../../../formulas/statistics/finding.ts";
import { isPercent } from "../../figures/units.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import type { Book } from "../../tables/read.ts";
import { kpiSeries, kpiWording, usualOf } from "../month/kpi-series.ts";
import { words } from "./words.ts";

/** The chart of one KPI: its last months with what is usual for each, target and unusual values. */
export interface FocusChart {
  readonly code: string;
  readonly title: string;
  /** Whether the middle line is what was expected of each month, not their average. */
  readonly isExpected: boolean;
  readonly points: readonly ChartPoint[];
}

/** `null` leaves a gap. Percentages are drawn as 12.6. */
export interface ChartPoint {
  /** Every third month has one, the last among them; that of the others is a space. */
  readonly label: string;
  readonly value: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly target: number | null;
  readonly signal: number | null;
}

export const chartMonths = 24;
/** Whether the month on a line of the chart is named. */
export const isLabelled = (line: number): boolean => (chartMonths - 1 - line) % 3 === 0;

export function focusChart(book: Book, kpi: Kpi, month: Month): FocusChart {
  const { language } = book;
  const own = book.kpis.get(codeKey(kpi.code));
  const series = kpiSeries(book, kpi, month);
  const usual = series && usualOf(series);
  const factor = isPercent(kpi.unit) ? 100 : 1;
  const drawn = (value: number | null | undefined): number | null => (value == null ? null : value * factor);
  const points = [...Array(chartMonths).keys()].map((line): ChartPoint => {
    const each = monthAfter(month, line + 1 - chartMonths);
    const place = book.months.indexOf(each);
    const value = place < 0 ? null : (own?.results[place]?.value ?? null);
    const band = usual?.bandOf(each);
    return {
      label: isLabelled(line) ? `${shortMonthsIn(language)[Number(each.slice(5)) - 1]} ${each.slice(2, 4)}` : " ",
      value: drawn(value),
      mean: drawn(band?.mean),
      lower: drawn(series && band && shownLower(series, band)),
      upper: drawn(band?.upper),
      target: drawn(targetOf(book, kpi, each)),
      signal: usual?.isUnusual(each) ? drawn(value) : null,
    };
  });
  // What the KPI says, even where the month is not in the book.
  const isExpected = kpi.usual === "season" || kpi.usual === "trend";
  return { code: kpi.code, title: titleOf(book, kpi, month), isExpected, points };
}

/** `Return rate (%): usual range 3.5%–13.6%, from 25 values` */
function titleOf(book: Book, kpi: Kpi, month: Month): string {
  const { language } = book;
  const name = `${kpi.name || kpi.code}${kpi.unit === "" ? "" : ` (${kpi.unit})`}`;
  const series = kpiSeries(book, kpi, month);
  const finding = series && findingOf(series);
  if (!series || !finding || "needed" in finding) return name;
  if (isPath(series.pattern)) return `${name}, ${words.withExpected[language]}`;
  const [low, high] = limitsInWords(language, series, finding, kpiWording(kpi, series, month));
  const range = `${words[low === high ? "usualValue" : "usualRange"][language]} ${rangeIn(language, low, high)}`;
  const known = series.values.filter((value) => value !== null).length;
  const baseline = Math.min(kpi.limitsFrom ?? known, known);
  const colon = colonIn(language);
  return `${name}${colon} ${range}, ${words.from[language]} ${baseline} ${words.values[language]}`;
}

/** What the columns of the chart are called: the month's words, then a line each. */
export const chartHeadings = (language: Language, isExpected = false): string[] =>
  [
    words.label,
    words.value,
    isExpected ? words.expected : words.mean,
    words.lower,
    words.upper,
    words.target,
    words.signal,
  ].map((heading) => heading[language]);

/** The cells of a point; a gap is an error that every chart leaves out. */
export const chartPointCells = ({ label, value, mean, lower, upper, target, signal }: ChartPoint): PlanCell[] => [
  label,
  ...[value, mean, lower, upper, target, signal].map((each): PlanCell => each ?? { formula: "=NA()" }),
];

function targetOf(book: Book, kpi: Kpi, month: Month): number | null {
  const at = book.targets.months.indexOf(month);
  return book.targets.figures.get(codeKey(kpi.code))?.[at]?.value ?? null;
}
