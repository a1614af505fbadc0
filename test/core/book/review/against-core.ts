import type { Month } from "../../../../core/base/months.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { codeKey } from "../../../../core/book/kpi/codes.ts";
import type { Kpi } from "../../../../core/book/kpi/schema.ts";
import { addsUp } from "../../../../core/book/kpi/spread.ts";
import { pageCellsOf } from "../../../../core/book/review/frozen/cells-of-review.ts";
import { type Review, reviewOf } from "../../../../core/book/review/frozen/review.ts";
import { needsTrials, reviewedKpisOf } from "../../../../core/book/review/live/live-page.ts";
import { asFormulasRead } from "../../../../core/book/review/month/as-formulas-read.ts";
import { kpiSeries } from "../../../../core/book/review/month/kpi-series.ts";
import { type KpiMonth, monthOverview } from "../../../../core/book/review/month/month-overview.ts";
import { phoneLines, phoneLinesOf, phoneTitle } from "../../../../core/book/review/phone/phone-lines.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import type { Book, BookKpi } from "../../../../core/book/tables/read.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { kpiAttainment } from "../../../../core/formulas/functions/kpi-attainment.ts";
import { okrScore } from "../../../../core/formulas/functions/okr-score.ts";
import { controlChart } from "../../../../core/formulas/statistics/control-chart.ts";
import { findingOf, isPath } from "../../../../core/formulas/statistics/finding.ts";
import type { CalcValue, CalcValues } from "./calc-values.ts";

/** Compares what the hidden sheet computes with what the core says about the same month: a line for each difference. */
export function differences({ snapshot, month }: { snapshot: Snapshot; month: Month }, sheet: CalcValues): string[] {
  const book = asFormulasRead(readBook(snapshot));
  const focus = snapshot.tables.focus?.cells[0]?.[0];
  const review = reviewOf(book, month, typeof focus === "string" ? focus : "");
  return [
    ...unlike("page", sheet.page, pageCellsOf(review)),
    ...unlike("phone", sheet.phone, phoneOf(review, snapshot)),
    ...unlike("chart", sheet.chart.slice(1), chartOf(review)),
    ...Object.entries(quantitiesOf(book, month)).flatMap(([label, expected]) =>
      unlike(label, [sheet.quantity(label).slice(0, expected.length)], [expected]),
    ),
    ...ownDifferences(book, month, sheet),
    ...sheet.errors(),
  ];
}

/** KPIs with a season, a steady growth or trials have cells of their own. */
function ownDifferences(book: Book, month: Month, sheet: CalcValues): string[] {
  const kpis = [...book.kpis.values()].map(({ kpi }) => kpi).filter(({ role }) => role === "kpi");
  const { withPattern, withTrials } = reviewedKpisOf(book);
  const series = kpis.map((kpi) => kpiSeries(book, kpi, month));
  const hasPattern = ({ usual }: Kpi): boolean => usual === "season" || usual === "trend";
  const paths = kpis.flatMap((kpi, index) => (hasPattern(kpi) ? [series[index]] : []));
  const rates = kpis.flatMap((kpi, index) => (needsTrials(kpi) ? [series[index]] : []));
  const compared = (title: "Patterns" | "Trials", label: string, expected: readonly (CalcValue | undefined)[]) =>
    expected.length === 0 ? [] : unlike(label, [sheet.ofOwn(title, label, expected.length)], [expected]);
  // A month outside the book has no series.
  const found = paths.map((each) => (each && isPath(each.pattern) ? findingOf(each) : null));
  const known = rates.map((each) => (each?.trials ? findingOf(each) : null));
  const bound = (finding: ReturnType<typeof findingOf> | null, key: "lower" | "expected" | "upper") =>
    finding === null ? undefined : "needed" in finding ? "" : finding[key];
  return [
    ...unlike("cells of their own", [[withPattern, withTrials]], [[paths.length, rates.length]]),
    ...compared(
      "Patterns",
      "lower, last value",
      found.map((each) => bound(each, "lower")),
    ),
    ...compared(
      "Patterns",
      "expected, last value",
      found.map((each) => bound(each, "expected")),
    ),
    ...compared(
      "Patterns",
      "upper, last value",
      found.map((each) => bound(each, "upper")),
    ),
    ...compared(
      "Patterns",
      "signal",
      found.map((each) => (each === null ? undefined : "needed" in each ? 0 : each.direction)),
    ),
    ...compared(
      "Patterns",
      "history",
      found.map((each) => (each && "needed" in each ? each.known : undefined)),
    ),
    ...compared(
      "Patterns",
      "needed history",
      found.map((each) => (each && "needed" in each ? each.needed : undefined)),
    ),
    ...compared(
      "Trials",
      "can be used",
      rates.map((each) => (each?.trials && each.values.some((value) => value !== null) ? 1 : 0)),
    ),
    ...compared(
      "Trials",
      "lower limit",
      known.map((each) => bound(each, "lower")),
    ),
    ...compared(
      "Trials",
      "mean",
      known.map((each) => bound(each, "expected")),
    ),
    ...compared(
      "Trials",
      "upper limit",
      known.map((each) => bound(each, "upper")),
    ),
    ...compared(
      "Trials",
      "signal",
      known.map((each) => (each === null ? undefined : "needed" in each ? 0 : each.direction)),
    ),
  ];
}

/** The phone sheet: title and message, then its lines, each with its code. */
function phoneOf({ head, phone: source }: Review, { language, tables }: Snapshot): (CalcValue | undefined)[][] {
  const company = `${tables.company?.cells[0]?.[0] ?? ""}`;
  const phone = phoneLinesOf(source, language);
  const shown = phone.map(({ text, code }): CalcValue[] => [text, code]);
  const blank = Array.from({ length: phoneLines - phone.length }, (): CalcValue[] => ["", 0]);
  return [[phoneTitle(`${head.title}`, company, language), undefined], [head.message, undefined], ...shown, ...blank];
}

/** Sums are computed in another order there, and files keep 15 digits. */
export const same = (one: CalcValue | undefined, other: CalcValue | undefined): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
    : one === other;

function unlike(
  what: string,
  found: readonly (readonly CalcValue[])[],
  expected: readonly (readonly (CalcValue | undefined)[])[],
): string[] {
  return expected.flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const other = found[down]?.[across];
      return cell === undefined || same(other, cell)
        ? []
        : [`${what} ${down},${across}: the sheet has ${JSON.stringify(other)}, the core ${JSON.stringify(cell)}`];
    }),
  );
}

const chartOf = ({ chart }: Review): CalcValue[][] =>
  (chart?.points ?? []).map(({ label, value, mean, lower, upper, target, signal }) => [
    label,
    ...[value, mean, lower, upper, target, signal].map((each) => each ?? "#N/A"),
  ]);

/** Each labeled row of the sheet as the core computes it, in the order of the sheet KPIs. */
function quantitiesOf(book: Book, month: Month): Record<string, (CalcValue | undefined)[]> {
  const overview = monthOverview(book, month);
  const kpis = [...book.kpis.values()].filter(({ kpi }) => kpi.role === "kpi");
  const monthsOf = kpis.map(
    ({ kpi }) => overview.kpis.find((each) => codeKey(each.kpi.code) === codeKey(kpi.code)) as KpiMonth,
  );
  const trends = kpis.map((kpi) => trendOf(book, kpi, month));
  return {
    actual: monthsOf.map(({ actual }) => actual ?? ""),
    "target of the month": monthsOf.map(({ target }) => target ?? ""),
    gap: monthsOf.map(({ gap }) => gap ?? ""),
    attainment: monthsOf.map(attainmentOf),
    status: monthsOf.map(({ due, status }) => (due ? statuses.indexOf(status) + 1 : 9)),
    "known values": trends.map(({ known }) => known),
    mean: trends.map(({ limits }) => limits?.mean ?? ""),
    "lower limit": trends.map(({ limits }) => limits?.lower ?? ""),
    "upper limit": trends.map(({ limits }) => limits?.upper ?? ""),
    score: kpis.map((kpi, index) => scoreOf(kpi, monthsOf[index] as KpiMonth, book.months.indexOf(month))),
  };
}

const statuses: readonly string[] = [
  "onTrack",
  "watch",
  "offTrack",
  "noTarget",
  "noResult",
  "below",
  "within",
  "above",
  "not due",
  "noDirection",
];

function attainmentOf({ kpi, actual, target }: KpiMonth): CalcValue {
  if (kpi.direction === null || kpi.direction === "neutral" || actual === null || target === null) return "";
  const share = kpiAttainment(actual, target, kpi.direction);
  return isProblem(share) ? "" : share;
}

/** From the start to the target; for a yearly total, from nothing to that total. */
function scoreOf({ kpi, results }: BookKpi, { actual }: KpiMonth, at: number): CalcValue {
  const known = results.slice(0, at + 1).flatMap(({ value }) => (value === null ? [] : [value]));
  const ofYear = kpi.targetAppliesTo === "year-to-date" && addsUp(kpi);
  const from = ofYear ? 0 : kpi.startValue;
  const now = ofYear ? actual : (known[known.length - 1] ?? null);
  if (from === null || now === null || kpi.target === null) return "";
  const score = okrScore(from, now, kpi.target);
  return isProblem(score) ? "" : score;
}

/** What the sheet computes for every KPI: the plain limits, whatever is usual for it. */
function trendOf(book: Book, { kpi }: BookKpi, month: Month) {
  const isRare = kpi.usual === "rare";
  const series = kpiSeries(book, { ...kpi, usual: isRare ? "rare" : null }, month);
  const pattern = isRare && series ? "rare" : kpi.usual === null ? undefined : "none";
  const values = series ?? kpiSeries(book, { ...kpi, usual: null }, month);
  const [phase] = controlChart(values?.values ?? [], { baseline: kpi.limitsFrom ?? undefined, pattern });
  return { known: phase?.values.length ?? 0, limits: phase?.limits ?? null };
}
