import type { Month } from "../../base/months.ts";
import { type YearStart, yearsBefore } from "../../base/years.ts";
import { seasonalShares } from "../../formulas/statistics/seasonal-shares.ts";
import { isDue } from "./due.ts";
import type { Kpi } from "./schema.ts";

/** How a yearly target is spread over the months: equally, or with the shape of past years. */

/** What the shape of past years is computed from. */
export interface PastYears {
  readonly yearStart: YearStart;
  /** The figure of a month, of the KPI with the target. */
  readonly figureOf: (month: Month) => number | null;
}

/** Levels and rates do not add up: their year to date has the yearly target in every month. */
export const addsUp = ({ kind }: Pick<Kpi, "kind">): boolean => kind === "flow" || kind === null;

/** Whether a year's target is spread over its months. */
export const isSpread = (kpi: Pick<Kpi, "kind" | "targetAppliesTo">): boolean =>
  kpi.targetAppliesTo === "year-to-date" && addsUp(kpi);

export interface Shape {
  /** What part of a year each of its twelve months brings. */
  readonly shares: readonly number[];
  /** From how many past years. */
  readonly years: number;
}

/** Older years are not worth keeping to predict the next one. */
const mostYears = 3;

/**
 * The shape of past years for a KPI that asks for it: of the three years before its start, those that are complete.
 * They are counted from the start and not from today, so that targets do not move by themselves.
 * @returns undefined if the KPI wants equal months, or if no year is complete
 */
export function shapeOf(kpi: Kpi, { yearStart, figureOf }: PastYears): Shape | undefined {
  const { start, spread, frequency } = kpi;
  if (spread !== "like-past-years" || start === null || !isSpread(kpi)) return undefined;
  const years = yearsBefore(start, yearStart, mostYears).flatMap((months) => {
    const figures = months.map((month) => (isDue(frequency, month, yearStart) ? figureOf(month) : 0));
    const known = figures.filter((figure): figure is number => figure !== null && figure >= 0);
    return known.length === figures.length && known.some((figure) => figure > 0) ? [known] : [];
  });
  const shares = seasonalShares(years);
  return shares && { shares, years: years.length };
}
