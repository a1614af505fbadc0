import { dateOf, dayOf } from "../../base/days.ts";
import { periodAbove } from "./period-above.ts";
import type { Table } from "./table.ts";
import type { Written } from "./written-dates.ts";

/** The years of months without one: from the period above where all fit into it, else from that of the first line. */
export function givenYears<E extends { readonly when: Written }>(
  table: Table,
  entries: readonly E[],
  answer: string | undefined,
): E[] | undefined {
  const period = periodAbove(table);
  const monthAndDay = entries.map(({ when }) => dateOf({ day: when.first }));
  const inYear = (entry: E, year: number): E => {
    const { month, dayOfMonth } = dateOf({ day: entry.when.first });
    const isMonth = entry.when.last > entry.when.first;
    const first = dayOf(year, month, dayOfMonth).day;
    const when: Written = {
      ...entry.when,
      what: isMonth ? "month" : "day",
      first,
      last: isMonth ? dayOf(year, month + 1, 1).day - 1 : first,
    };
    return { ...entry, when };
  };
  if (period?.last !== undefined && period.last - period.first < 366) {
    const fitted = entries.map((entry) => {
      const years = [dateOf({ day: period.first }).year, dateOf({ day: period.last as number }).year];
      return years
        .map((year) => inYear(entry, year))
        .find(({ when }) => when.last >= period.first && when.first <= (period.last as number));
    });
    if (fitted.every((entry) => entry !== undefined)) return fitted as E[];
  }
  if (answer === undefined || !/^\d{4}$/.test(answer)) return undefined;
  // Oldest first or newest first: the one that takes fewer months.
  const [rising, falling] = ([1, -1] as const).map((direction) =>
    yearsAlong(monthAndDay, Number(answer), direction),
  ) as [number[], number[]];
  const span = (years: readonly number[]): number => {
    const places = years.map((year, index) => year * 12 + (monthAndDay[index]?.month ?? 0));
    return Math.max(...places) - Math.min(...places);
  };
  const years = span(falling) < span(rising) ? falling : rising;
  return entries.map((entry, index) => inYear(entry, years[index] as number));
}

/** The year of each day: the next one where the order of the calendar turns back. */
function yearsAlong(
  days: readonly { readonly month: number; readonly dayOfMonth: number }[],
  first: number,
  direction: 1 | -1,
): number[] {
  let year = first;
  let before: number | undefined;
  return days.map(({ month, dayOfMonth }) => {
    const place = month * 100 + dayOfMonth;
    if (before !== undefined && (place - before) * direction < 0) year += direction;
    before = place;
    return year;
  });
}
