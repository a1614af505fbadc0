import { type Month, monthAfter } from "../../base/months.ts";
import { endsStretch, type YearStart } from "../../base/years.ts";
import type { Frequency } from "./schema.ts";

/**
 * Whether a new figure is due this month: the last month of a quarter or year is, counted from the first month of the
 * company's year.
 */
export function isDue(frequency: Frequency | null, month: Month, start: YearStart): boolean {
  if (frequency === "quarterly") return endsStretch(month, 3, start);
  return frequency !== "yearly" || endsStretch(month, 12, start);
}

/** The first later month with a new figure. */
export function nextDue(frequency: Frequency | null, month: Month, start: YearStart): Month {
  const next = monthAfter(month);
  return isDue(frequency, next, start) ? next : nextDue(frequency, next, start);
}
