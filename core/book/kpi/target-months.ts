import { type Month, monthsBetween, monthsFrom } from "../../base/months.ts";
import { lastOfYear, placeInYear, type YearStart, yearToDate } from "../../base/years.ts";
import { isDue } from "./due.ts";
import type { Kpi } from "./schema.ts";
import { isSpread, type PastYears, shapeOf } from "./spread.ts";

/** The target of each month: the same every month, along a path, or a total that grows over the year. */
export function targetMonths(kpi: Kpi, months: readonly Month[], past: PastYears): (number | null)[] {
  const shares = shapeOf(kpi, past)?.shares;
  return months.map((month) => targetOf(kpi, month, past.yearStart, shares));
}

/**
 * The target of one month. Blank before the start, after the deadline, and in months without a new figure. A path
 * without a start value only has a target in its last month: a line needs two ends.
 */
function targetOf(kpi: Kpi, month: Month, yearStart: YearStart, shares: readonly number[] | undefined): number | null {
  const { target, start, deadline } = kpi;
  if (target === null || !isDue(kpi.frequency, month, yearStart)) return null;
  if (deadline !== null && month > deadline) return null;
  if (start !== null && month < start) return null;
  if (kpi.targetAppliesTo === "path") return onPath(kpi, month);
  if (isSpread(kpi)) return target * shareOfYear(kpi, month, yearStart, shares);
  return target;
}

/** The start value is the value before the first month; each month is one equal step. */
function onPath({ target, start, startValue, deadline }: Kpi, month: Month): number | null {
  if (target === null || deadline === null) return null;
  if (month === deadline) return target;
  if (start === null || startValue === null) return null;
  const steps = monthsBetween(start, deadline) + 1;
  return startValue + ((target - startValue) * (monthsBetween(start, month) + 1)) / steps;
}

/**
 * How much of the yearly target a month should have reached: all of it in the last month of the year, or at the
 * deadline.
 * @param shares what part of a year each of its months brings; left out, all bring the same
 */
function shareOfYear(
  { start, deadline }: Kpi,
  month: Month,
  yearStart: YearStart,
  shares: readonly number[] | undefined,
): number {
  const covered = yearToDate(month, yearStart, start);
  const end = lastOfYear(month, yearStart);
  const all = monthsFrom(covered[0] as Month, deadline !== null && deadline < end ? deadline : end);
  const sum = (months: readonly Month[]): number =>
    months.reduce((total, each) => total + (shares?.[placeInYear(each, yearStart) - 1] ?? 0), 0);
  const whole = sum(all);
  return whole > 0 ? sum(covered) / whole : covered.length / all.length;
}
