import { isDay } from "../../core/base/cells.ts";
import { dateOf } from "../../core/base/days.ts";
import type { PlanCell } from "../../core/book/sheets/plan.ts";
import { formulaForSheets } from "../base/notation.ts";
import { timeZone } from "../base/time-zone.ts";

/** What `setValues` accepts. */
export type Typed = number | string | boolean | Date;

/**
 * Sheets reads what a script writes as if a person had typed it: `1/2` would become a date, `=…` a formula. An
 * apostrophe, which it swallows, keeps a text a text.
 */
export function typed(cell: PlanCell): Typed {
  if (cell === null) return "";
  if (typeof cell === "string") return staysText(cell) ? cell : `'${cell}`;
  if (typeof cell !== "object") return cell;
  return isDay(cell) ? midnight(cell.day) : formulaForSheets(cell.formula);
}

/** Words alone are not taken for anything else, `TRUE` excepted: it has a word of its own in many locales. */
const staysText = (text: string): boolean =>
  text === "" || (/^\p{L}[^\p{N}]*$/u.test(text) && !truthValues.has(text.trim().toLowerCase()));

const truthValues = new Set(
  "true false vrai faux wahr falsch vero falso verdadero verdadeiro waar onwaar sant falskt sand falsk sann usann prawda fałsz igaz hamis pravda nepravda tosi epätosi doğru yanlış истина ложь".split(
    " ",
  ),
);

const midnights = new Map<number, Date>();

/**
 * The day begins with the midnight of the spreadsheet's time zone, so that the cell holds a whole number and equals
 * the same day of a formula. Where a clock skips that midnight, an hour later is still the same day.
 */
function midnight(day: number): Date {
  let date = midnights.get(day);
  if (date === undefined) {
    const { year, month, dayOfMonth } = dateOf({ day });
    const iso = [`${year}`.padStart(4, "0"), ...[month, dayOfMonth].map((part) => `${part}`.padStart(2, "0"))];
    date = Utilities.parseDate(iso.join("-"), timeZone(), "yyyy-MM-dd");
    midnights.set(day, date);
  }
  return date;
}
