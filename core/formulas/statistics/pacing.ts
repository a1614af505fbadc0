import { weekdayOf } from "../../base/days.ts";

/** Which days count: all of them, or Monday to Friday except holidays. */
export type Calendar = "calendar" | "business";

const isWeekday = (day: number): boolean => weekdayOf(day) % 6 !== 0;

/**
 * How many days count from the first to the last, inclusive. Repeated holidays count once, those on a weekend not at
 * all.
 */
export function daysFrom(first: number, last: number, calendar: Calendar, holidays: readonly number[] = []): number {
  if (last < first) return 0;
  const days = last - first + 1;
  if (calendar === "calendar") return days;
  const weeks = Math.floor(days / 7);
  let counted = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day++) if (isWeekday(day)) counted++;
  for (const holiday of new Set(holidays)) if (holiday >= first && holiday <= last && isWeekday(holiday)) counted--;
  return counted;
}

/** The elapsed share of a period, including its as-of day: 1 after the end, `null` if no day has counted yet. */
export function elapsedShare(
  start: number,
  end: number,
  asOf: number,
  calendar: Calendar,
  holidays?: readonly number[],
): number | null {
  const elapsed = daysFrom(start, Math.min(asOf, end), calendar, holidays);
  return elapsed === 0 ? null : elapsed / daysFrom(start, end, calendar, holidays);
}
