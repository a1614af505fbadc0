import { type Month, monthAfter } from "../../base/months.ts";
import { endsStretch, type YearStart } from "../../base/years.ts";
import type { Frequency } from "./schema.ts";

/** Whether a month brings a new figure: the last one of a quarter or of the year does, counted from the year's first month. */
export function isDue(frequency: Frequency | null, month: Month, start: YearStart): boolean {
  if (frequency === "quarterly") return endsStretch(month, 3, start);
  return frequency !== "yearly" || endsStretch(month, 12, start);
}

/** The first month after this one that brings a new figure. */
export function nextDue(frequency: Frequency | null, month: Month, start: YearStart): Month {
  const next = monthAfter(month);
  return isDue(frequency, next, start) ? next : nextDue(frequency, next, start);
}
