import { type Month, monthAfter, monthsBetween, monthsFrom, monthWords } from "../../../base/months.ts";
import { type Language, numbersIn, type Text } from "../../../base/text.ts";
import type { YearStart } from "../../../base/years.ts";
import type { Wording } from "../../../formulas/explain/reason.ts";
import { areCounts, leastHistory } from "../../../formulas/statistics/control-chart.ts";
import { drawnPhases, type Series } from "../../../formulas/statistics/finding.ts";
import type { Band } from "../../../formulas/statistics/limits.ts";
import type { Path } from "../../../formulas/statistics/season.ts";
import { isPercent } from "../../figures/units.ts";
import { codeKey } from "../../kpi/codes.ts";
import { isDue } from "../../kpi/due.ts";
import { countsOf } from "../../kpi/rate-formula.ts";
import type { Frequency, Kpi } from "../../kpi/schema.ts";
import type { Book } from "../../tables/read.ts";

/** The results of a KPI up to a month as the trend formulas read them: what is usual comes from its row. */
export interface KpiSeries extends Series {
  /** The month of each value. */
  readonly months: readonly Month[];
  /** How many months a value stands for. */
  readonly step: 1 | 3 | 12;
}

const stepOf = (frequency: Frequency | null): KpiSeries["step"] =>
  frequency === "quarterly" ? 3 : frequency === "yearly" ? 12 : 1;

/**
 * A season or a growth is learned from a cell for each period, the months that are due: those of the year, or its
 * quarters. Rates of two counts that stay around a level are judged by their denominators. Rare counts are recognized
 * where a KPI does not say what is usual; a KPI that says so and holds other figures is not judged.
 * @returns nothing where the figures are not what the KPI says
 */
export function kpiSeries(book: Book, kpi: Kpi, month: Month): KpiSeries | undefined {
  const { months, yearStart } = book;
  const at = months.indexOf(month);
  const [first] = months;
  const step = stepOf(kpi.frequency);
  if (at < 0 || first === undefined) return { values: [], months: [], step };
  const from = kpi.processChanged !== null && kpi.processChanged <= month ? kpi.processChanged : first;
  const figureOf = (code: string, each: Month): number | null =>
    book.kpis.get(codeKey(code))?.results[months.indexOf(each)]?.value ?? null;
  const pathOf = kpi.usual === "season" || kpi.usual === "trend" ? kpi.usual : undefined;
  if (pathOf) {
    const cells = duePeriods(kpi, from, month, yearStart);
    // The months of one period leave no season.
    const pattern: Path = pathOf === "trend" || step === 12 ? "trend" : 12 / step;
    return { values: cells.map((each) => figureOf(kpi.code, each)), months: cells, step, pattern };
  }
  const cells = months.slice(0, at + 1).filter((each) => each >= from);
  const values = cells.map((each) => figureOf(kpi.code, each));
  const series = { values, months: cells, step, baseline: kpi.limitsFrom ?? undefined };
  if (kpi.usual === "rare") {
    const known = values.filter((value): value is number => value !== null);
    if (areCounts(known)) return { ...series, pattern: "rare" };
    return known.length < leastHistory ? series : undefined;
  }
  if (kpi.usual !== "level") return series;
  return { ...series, pattern: "none", trials: trialsOf(book, kpi, values, cells, figureOf) };
}

const duePeriods = ({ frequency }: Kpi, from: Month, month: Month, start: YearStart): Month[] =>
  monthsFrom(from, month).filter((each) => isDue(frequency, each, start));

/** What each rate was counted from; none where that is not known of every rate, or a rate isn't a share. */
function trialsOf(
  { kpis }: Book,
  kpi: Kpi,
  values: readonly (number | null)[],
  months: readonly Month[],
  figureOf: (code: string, month: Month) => number | null,
): (number | null)[] | undefined {
  const counts = isPercent(kpi.unit) ? countsOf(kpi, (code) => kpis.get(code)?.kpi) : undefined;
  if (!counts) return undefined;
  const trials = months.map((month) => figureOf(counts.denominator, month));
  const fits = values.every((rate, index) => rate === null || (rate >= 0 && rate <= 1 && (trials[index] ?? 0) > 0));
  return fits ? trials : undefined;
}

/** What was usual in each month of a series, as the control chart of *Why?* draws it. */
export interface UsualByMonth {
  /** Nothing where that is not known. */
  readonly bandOf: (month: Month) => Band | undefined;
  readonly isUnusual: (month: Month) => boolean;
}

/** Limits that are the same in every month hold in months without a figure, too. */
export function usualOf(series: KpiSeries): UsualByMonth | undefined {
  // Where a process changed, its months begin with the change: there is one phase.
  const [phase] = drawnPhases(series);
  if (!phase) return undefined;
  const places = new Map(phase.positions.map((position, index) => [series.months[position] as Month, index]));
  const first = series.months[phase.positions[0] as number] as Month;
  const isSame = !phase.isExpected && series.trials === undefined;
  const [everywhere] = phase.bands;
  return {
    bandOf: (month) =>
      (isSame ? (month >= first ? everywhere : null) : phase.bands[places.get(month) ?? -1]) ?? undefined,
    isUnusual: (month) => phase.unusual[places.get(month) ?? -1] === true,
  };
}

/** How many periods the deadline lies after the last known value; 1 without one, or where it has passed. */
export function periodsAhead({ values, months, step }: KpiSeries, deadline: Month | null): number {
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) last--;
  const from = months[last];
  if (deadline === null || from === undefined) return 1;
  return Math.max(1, Math.ceil(monthsBetween(from, deadline) / step));
}

const periodWords: Readonly<Record<KpiSeries["step"], { readonly periods: Text; readonly each: Text }>> = {
  1: { periods: { en: "months", fr: "mois" }, each: { en: "a month", fr: "par mois" } },
  3: { periods: { en: "quarters", fr: "trimestres" }, each: { en: "a quarter", fr: "par trimestre" } },
  12: { periods: { en: "years", fr: "ans" }, each: { en: "a year", fr: "par an" } },
};

/** How the reasons of a KPI are worded: figures as short as they may be, without a unit but for %. */
export function kpiWording({ unit }: Kpi, { values, step }: KpiSeries, month: Month): Wording {
  const percent = isPercent(unit);
  const largest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  const size = largest * (percent ? 100 : 1);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const sign = (language: Language): string => (percent ? (language === "fr" ? "\u00a0%" : "%") : "");
  const figures: Wording["figures"] = (language, several) => {
    const scaled = several.map((value) => (percent ? value * 100 : value));
    return numbersIn(language, scaled, decimals).map((words) => `${words}${sign(language)}`);
  };
  const [en, fr] = (["en", "fr"] as const).map(
    (language) => monthWords(monthAfter(month, -12), language).split(" ")[0],
  );
  return { ...periodWords[step], figures, seasonBefore: { en: `last year's ${en}`, fr: `${fr} de l'an dernier` } };
}
