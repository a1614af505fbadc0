import { type Month, monthsBetween } from "../../base/months.ts";
import { isDue } from "./due.ts";
import type { Kpi } from "./schema.ts";

/** What each month has as its target: where it applies to each month, as a path, or as a sum that grows over the year. */
export const targetMonths = (kpi: Kpi, months: readonly Month[]): (number | null)[] =>
  months.map((month) => targetOf(kpi, month));

/**
 * The target of one month. Blank before the start and after the deadline, and where the frequency brings no figure. A path
 * that lacks its start says something in its last month only: a line needs two ends.
 */
function targetOf(kpi: Kpi, month: Month): number | null {
  const { target, start, deadline } = kpi;
  if (target === null || !isDue(kpi.frequency, month)) return null;
  if (deadline !== null && month > deadline) return null;
  if (start !== null && month < start) return null;
  if (kpi.targetAppliesTo === "path") return onPath(kpi, month);
  if (kpi.targetAppliesTo === "year-to-date" && addsUp(kpi)) return target * shareOfYear(kpi, month);
  return target;
}

/** Levels and rates do not add up: their year to date has the target of the year all along. */
export const addsUp = ({ kind }: Kpi): boolean => kind === "flow" || kind === null;

/** The start value is where it stood before the first month; each month is one equal step. */
function onPath({ target, start, startValue, deadline }: Kpi, month: Month): number | null {
  if (target === null || deadline === null) return null;
  if (month === deadline) return target;
  if (start === null || startValue === null) return null;
  const steps = monthsBetween(start, deadline) + 1;
  return startValue + ((target - startValue) * (monthsBetween(start, month) + 1)) / steps;
}

/** The months that a year to date covers: of the calendar year, from the start on where that lies in it. */
export function firstOfYear({ start }: Pick<Kpi, "start">, month: Month): Month {
  const january = `${month.slice(0, 4)}-01`;
  return start !== null && start > january && start <= month ? start : january;
}

/** How much of the year's target a month should have: all of it in the last month of the year, or at the deadline. */
function shareOfYear({ start, deadline }: Kpi, month: Month): number {
  const first = firstOfYear({ start }, month);
  const december = `${month.slice(0, 4)}-12`;
  const last = deadline !== null && deadline < december ? deadline : december;
  return (monthsBetween(first, month) + 1) / (monthsBetween(first, last) + 1);
}
