import type { Cell } from "../../../../core/base/cells.ts";
import { firstDayOf, type Month, monthAfter } from "../../../../core/base/months.ts";
import { isProblem, type Problem } from "../../../../core/base/problem.ts";
import type { Language, Text } from "../../../../core/base/text.ts";
import type { FieldKey } from "../../../../core/book/kpi/schema.ts";
import { type Course, outlookWords, type Reachable } from "../../../../core/book/review/month/outlook-words.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import type { Better } from "../../../../core/formulas/engine/trend-arguments.ts";
import { kpiLimits } from "../../../../core/formulas/functions/kpi-limits.ts";
import { kpiOutlook, outlooks } from "../../../../core/formulas/functions/kpi-outlook.ts";
import { kpiSignals } from "../../../../core/formulas/functions/kpi-signals.ts";
import { kpiTrend, verdicts } from "../../../../core/formulas/functions/kpi-trend.ts";
import { formulaSeries, labelsOf } from "../../../oracles/series.ts";
import { same } from "./against-core.ts";
import type { CalcValue, CalcValues } from "./calc-values.ts";
import { bookOfFigures } from "./figures-book.ts";
import { chance } from "./random-book.ts";

/** Books of ten series each, and what KPI_TREND, KPI_LIMITS, KPI_OUTLOOK and KPI_SIGNALS answer for them. */

export interface ReviewedSeries {
  readonly id: string;
  /** At most 60, oldest first, blanks among them; the last one is the review month's. */
  readonly values: readonly (number | null)[];
  readonly better: Better;
  readonly limitsFrom: number | null;
  /** The first value that counts; 0 if all do. */
  readonly changedAt: number;
  readonly target: number | null;
  /** For series whose phases an oracle states. */
  readonly labels?: readonly string[];
}

/** Every series with known answers that a book has room for. */
export const oracleSeries: readonly ReviewedSeries[] = formulaSeries
  .filter(({ values }) => values.length <= 60)
  .map((series) => ({
    id: series.id,
    values: series.values,
    better: series.better,
    limitsFrom: series.baseline,
    changedAt: series.rebaseAt[series.rebaseAt.length - 1] ?? 0,
    target: series.target ?? series.values[0] ?? null,
    labels: labelsOf(series),
  }));

export function randomSeries(count: number): ReviewedSeries[] {
  const next = chance(2026);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const oneOf = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  return [...Array(count).keys()].map((index): ReviewedSeries => {
    const size = oneOf([0.04, 1, 10, 25_000]);
    // Coarse figures often equal each other, the mean or the limits, where rules are most likely to differ.
    const digits = oneOf([1, 2, 4]);
    const blanks = oneOf([0, 0, 0.1, 0.5]);
    const noise = oneOf([0, 0.05, 0.2]);
    const drift = oneOf([0, 0, 0, 0.01, -0.01]);
    let level = 1;
    const values = [...Array(whole(1, 60)).keys()].map((at): number | null => {
      if (next() < 0.05) level *= oneOf([0.6, 1.3, 2]);
      const value = size * (level * (1 + noise * (2 * next() - 1)) + drift * at);
      return next() < blanks ? null : Number(value.toPrecision(digits));
    });
    const changes = next() < 0.3;
    return {
      id: `random ${index}`,
      values,
      better: oneOf(["increase", "decrease", "neutral"]),
      limitsFrom: next() < 0.35 ? whole(6, 20) : null,
      changedAt: changes ? whole(0, values.length - 1) : 0,
      target: next() < 0.9 ? Number((size * (0.5 + 1.5 * next())).toPrecision(3)) : null,
    };
  });
}

export interface SeriesBook {
  readonly snapshot: Snapshot;
  readonly series: readonly ReviewedSeries[];
}

export function booksOf(series: readonly ReviewedSeries[]): SeriesBook[] {
  const books: SeriesBook[] = [];
  for (let from = 0; from < series.length; from += 10) {
    const ten = series.slice(from, from + 10);
    books.push({ series: ten, snapshot: bookOf(ten, books.length % 2 === 0 ? "en" : "fr") });
  }
  return books;
}

const first: Month = "2021-11";
const months = [...Array(60).keys()].map((by) => monthAfter(first, by));
const last = months[59] as Month;
/** How many months of the book come before a series. */
const before = ({ values }: ReviewedSeries): number => 60 - values.length;

function bookOf(series: readonly ReviewedSeries[], language: Language): Snapshot {
  const definitions = series.map(
    (each, index): Partial<Record<FieldKey, Cell>> => ({
      code: `S${index}`,
      name: each.id,
      unit: "",
      direction: each.better,
      target: each.target,
      limitsFrom: each.limitsFrom,
      processChanged: each.changedAt > 0 ? firstDayOf(months[before(each) + each.changedAt] as Month) : null,
    }),
  );
  const grid = [
    [language === "fr" ? "Mois" : "Month", ...series.map((_, index) => `S${index}`)],
    ...months.map((month, at) => [
      firstDayOf(month),
      ...series.map((each): Cell => each.values[at - before(each)] ?? null),
    ]),
  ];
  return bookOfFigures(language, definitions, grid, last);
}

/** Compares what the formulas answer for a series with what the sheet computed: a line for each difference. */
export function verdictDifferences({ snapshot, series }: SeriesBook, sheet: CalcValues): string[] {
  const { language } = snapshot;
  // The reason is below the verdict or beside it.
  const trend = sheet.quantity("trend in words").map((words) => `${words}`.split(/\n| · /)[0] as string);
  const outlook = sheet.quantity("outlook, its phrase");
  const [lower, mean, upper] = ["lower limit", "mean", "upper limit"].map((label) => sheet.quantity(label));
  const signal = sheet.quantity("signal");
  return series.flatMap((each, index) => {
    const expected = answersFor(each, language);
    const found: Record<string, CalcValue | undefined> = {
      trend: trend[index],
      outlook: outlook[index],
      lower: lower?.[index],
      mean: mean?.[index],
      upper: upper?.[index],
      signal: signal[index],
    };
    return Object.entries(expected).flatMap(([what, answer]) =>
      same(found[what], answer)
        ? []
        : [`${each.id}, ${what}: the sheet has ${JSON.stringify(found[what])}, the formula ${JSON.stringify(answer)}`],
    );
  });
}

/** Compares the signals of the chart's KPI with KPI_SIGNALS. */
export function signalDifferences(series: ReviewedSeries, sheet: CalcValues): string[] {
  const found = sheet.column("Focus: signals", "signal", 60);
  const sign = signOf(series.better);
  const expected = signalsOf(series).map((signal) => signal * sign);
  const all = [...expected, ...new Array<number>(60 - expected.length).fill(0)];
  return JSON.stringify(found) === JSON.stringify(all)
    ? []
    : [`${series.id}: the sheet has ${found}, KPI_SIGNALS ${all}`];
}

function answersFor(series: ReviewedSeries, language: Language): Record<string, CalcValue> {
  const { better, target, values } = series;
  const { line, baseline, labels } = argumentsOf(series);
  const limits = kpiLimits(line, baseline, labels);
  const [lower, mean, upper] = isProblem(limits) ? [] : (limits[0] ?? []);
  const words = (answer: Text | Problem): string => (isProblem(answer) ? "" : answer[language]);
  const signals = signalsOf(series);
  const isKnown = values[values.length - 1] !== null;
  const trend = kpiTrend(line, better, baseline, labels);
  const outlook = target === null ? undefined : kpiOutlook(line, target, better, baseline, labels);
  return {
    trend: isKnown ? words(trend) : "",
    outlook: phraseOf(outlook, trend, language),
    lower: lower ?? "",
    mean: mean ?? "",
    upper: upper ?? "",
    signal: (signals[signals.length - 1] ?? 0) * signOf(better),
  };
}

/** What the page says of a target, from the answers of KPI_OUTLOOK and KPI_TREND. */
function phraseOf(outlook: Text | Problem | undefined, trend: Text | Problem, language: Language): string {
  const reachable = (Object.keys(outlooks) as Reachable[]).find((key) => outlooks[key] === outlook);
  const course: Course = trend === verdicts.better ? "better" : trend === verdicts.worse ? "worse" : "usual";
  return reachable === undefined ? "" : outlookWords[course][reachable][language];
}

/** One for each known value that counts, as KPI_SIGNALS has it: 1 is good. */
function signalsOf(series: ReviewedSeries): number[] {
  const { line, baseline, labels } = argumentsOf(series);
  const answer = kpiSignals(line, series.better, baseline, labels);
  const signals = isProblem(answer) ? [] : answer.map(([signal]) => signal ?? null);
  const from = series.labels ? series.changedAt : 0;
  return signals.slice(from).flatMap((signal) => (signal === null ? [] : [signal]));
}

/** An oracle's phases have labels; otherwise only values since the change are passed. */
function argumentsOf({ values, changedAt, limitsFrom, labels }: ReviewedSeries) {
  const line = <T>(cells: readonly T[]) => ({ values: cells, direction: "column" as const, cells: cells.length });
  return {
    line: line(labels ? values : values.slice(changedAt)),
    baseline: limitsFrom ?? undefined,
    labels: labels && line<Cell>(labels),
  };
}

const signOf = (better: Better): number => (better === "decrease" ? -1 : 1);
