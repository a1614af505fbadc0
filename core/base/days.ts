import type { Day } from "./cells.ts";

/** Day 0 of the serial numbers, which Excel, Sheets and the embedded spreadsheet agree on from March 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsInADay = 86_400_000;

/** A calendar day from year, month (1 to 12) and day of the month. */
export const dayOf = (year: number, month: number, day: number): Day => ({
  day: Math.round((Date.UTC(year, month - 1, day) - dayZero) / millisecondsInADay),
});

/** Year, month (1 to 12) and day of the month of a calendar day. */
export function dateOf({ day }: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(dayZero + day * millisecondsInADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: number): number => (((day + 6) % 7) + 7) % 7;
