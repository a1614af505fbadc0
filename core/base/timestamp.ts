import { dateOf, dayOf } from "./days.ts";

/** `2026-03-06`, then perhaps a time and a time zone: `T09:00:00.120Z`, ` 23:50:01 +0100`, ` 17:05 UTC`. */
const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

/** What an ISO timestamp says. */
export interface Timestamp {
  /** The serial number of the day as written, without converting the time zone. */
  readonly day: number;
  /** Whether the time is marked as UTC. */
  readonly utc: boolean;
}

/** The day and zone of an ISO day or timestamp; undefined if the calendar or the clock has no such day or time. */
export function readTimestamp(text: string): Timestamp | undefined {
  const found = written.exec(text.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  if (year < 1000 || hour > 23 || minute > 59 || second > 59) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  const exists = month >= 1 && month <= 12 && dateOf(day).dayOfMonth === dayOfMonth;
  return exists ? { day: day.day, utc: /^(Z|UTC|GMT|[+-]00:?00)$/i.test(found[7] ?? "") } : undefined;
}

/** The serial number of the day as written; undefined if the text is not an ISO day or timestamp. */
export const dayOfTimestamp = (text: string): number | undefined => readTimestamp(text)?.day;
