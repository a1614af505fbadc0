import type { Day } from "../../core/base/cells.ts";
import { dayOf } from "../../core/base/days.ts";

/** Calendar days as the spreadsheet counts them: the time zone of the script is that of its author. */

let knownTimeZone: string | undefined;

export function timeZone(): string {
  knownTimeZone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  return knownTimeZone;
}

export function dayIn(zone: string, date: Date): Day {
  const [year, month, dayOfMonth] = Utilities.formatDate(date, zone, "yyyy-MM-dd").split("-").map(Number);
  return dayOf(year as number, month as number, dayOfMonth as number);
}

export const today = (): Day => dayIn(timeZone(), new Date());
