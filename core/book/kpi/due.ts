import { type Month, monthAfter } from "../../base/months.ts";
import type { Frequency } from "./schema.ts";

/** Whether a month brings a new figure: a quarter ends in March, June, September and December, a year in December. */
export function isDue(frequency: Frequency | null, month: Month): boolean {
  const number = Number(month.slice(5));
  if (frequency === "quarterly") return number % 3 === 0;
  return frequency !== "yearly" || number === 12;
}

/** The first month after this one that brings a new figure. */
export function nextDue(frequency: Frequency | null, month: Month): Month {
  const next = monthAfter(month);
  return isDue(frequency, next) ? next : nextDue(frequency, next);
}
