import { type Cell, isDay } from "../../base/cells.ts";
import { dateOf } from "../../base/days.ts";
import type { DayOrder } from "../../base/months.ts";
import { folded } from "../../base/text.ts";
import { plainWords } from "./column-names.ts";
import { either, mayBeNoMonth, orderShownBy, readWritten, type Written, week } from "./written-dates.ts";

/** The cells of a column of dates: what one gives away of the order of day and month decides the others. */
export interface DateColumn {
  readonly read: (cell: Cell, order?: DayOrder) => Written | typeof either | undefined;
  /** How many cells are dates; the others that are filled are not. */
  readonly dates: number;
  readonly others: number;
  /** The order of day and month that cells show, with the first that does; both where they contradict each other. */
  readonly orders: ReadonlyMap<DayOrder, string>;
  /** The first cell that could be read in two ways. */
  readonly either?: string;
  /** All of those that could be both have a 1 in the same place: the first days of months. */
  readonly firstDays?: DayOrder;
  /** Cells that are dates to the spreadsheet, and texts with a day and a month in numbers. */
  readonly kept: number;
  readonly slashed: number;
  /** The first cell that is a serial number. */
  readonly serial?: string;
}

/** Judges a column; nothing where it holds no dates. */
export function judgeDates(cells: readonly Cell[], heading: string, today: number): DateColumn | undefined {
  const filled = cells.filter((cell) => cell !== null);
  const words = folded(heading);
  if (filled.length === 0 || (numberHeading.test(words) && !isDateHeading(heading))) return undefined;
  if (!looksRight(filled, words)) return undefined;
  if (mayBeginWithYear(filled, today)) return undefined;
  const reading = digitsIn(filled, words);
  const known = new Map<DayOrder | undefined, Map<Cell, Written | typeof either | undefined>>();
  const read = (cell: Cell, order?: DayOrder): Written | typeof either | undefined => {
    if (isDay(cell)) return dayCell(cell.day);
    if (typeof cell !== "string" && typeof cell !== "number") return undefined;
    const before = known.get(order) ?? new Map<Cell, Written | typeof either | undefined>();
    if (before.size === 0) known.set(order, before);
    if (before.has(cell)) return before.get(cell);
    const written = within(ofHeading(cell, words) ?? asMeant(cell, reading, order), today);
    if (written !== undefined && written !== either && written.digits === "pair" && isDayHeading(words))
      return undefined;
    before.set(cell, written);
    return written;
  };
  let dates = 0;
  let kept = 0;
  let slashed = 0;
  let unsure = 0;
  const pairs = new Set<number>();
  const pairMonths = new Set<number>();
  let first: string | undefined;
  let serial: string | undefined;
  const ones = new Set<DayOrder | "none">();
  const orders = new Map<DayOrder, string>();
  for (const cell of filled) {
    const written = read(cell);
    if (written === undefined) continue;
    dates++;
    if (isDay(cell)) kept++;
    if (written !== either && written.digits === "pair") {
      pairs.add(written.first);
      pairMonths.add(dateOf({ day: written.first }).month);
    }
    if (written !== either && written.digits === "serial") serial ??= String(cell);
    if (typeof cell !== "string") continue;
    if (mayBeNoMonth(cell)) unsure++;
    if (written === either) {
      first ??= cell;
      slashed++;
      ones.add(firstDayIn(cell));
      continue;
    }
    if (isoDate.test(cell)) continue;
    if (written.what === "day" && dateOf({ day: written.first }).dayOfMonth > 1) ones.add("none");
    const order = orderShownBy(cell);
    if (order) slashed++;
    if (order && !orders.has(order)) orders.set(order, cell);
  }
  // 1/21, 1/22, 1/23 are days, not three Januaries.
  if (dates * 2 < filled.length || dates === unsure || (pairs.size > 1 && pairMonths.size === 1)) return undefined;
  const [one] = ones;
  return {
    read,
    dates,
    others: filled.length - dates,
    orders,
    kept,
    slashed,
    ...(first !== undefined && { either: first }),
    ...(ones.size === 1 && one !== undefined && one !== "none" && { firstDays: one }),
    ...(serial !== undefined && { serial }),
  };
}

/**
 * `26-01-05`: 26 January 2005 or 5 January 2026. With a day above 27 in front in any cell, it is the day.
 * @param form of the cells that are looked at
 */
export function mayBeginWithYear(filled: readonly Cell[], today: number, form = /^\d\d-\d\d-\d\d(\D|$)/): boolean {
  const thisYear = dateOf({ day: today }).year % 100;
  const short = filled.flatMap((cell) => (typeof cell === "string" && form.test(cell) ? [cell] : []));
  return (
    short.length > 0 &&
    short.every((cell) => Number(cell.slice(0, 2)) > thisYear - 15 && Number(cell.slice(0, 2)) <= thisYear + 1)
  );
}

const isoDate = /^\d{4}-\d\d/;

/** Most columns hold no dates: a look at some cells spares reading all of them. */
function looksRight(filled: readonly Cell[], heading: string): boolean {
  const step = Math.max(1, Math.floor(filled.length / 20));
  let looked = 0;
  let right = 0;
  for (let at = 0; at < filled.length; at += step) {
    const cell = filled[at] as Cell;
    looked++;
    if (isDay(cell)) right++;
    else if (typeof cell === "number") right += digitsMayBe(String(cell), heading) ? 1 : 0;
    else if (
      typeof cell === "string" &&
      (/^\d+$/.test(cell) ? digitsMayBe(cell, heading) : readWritten(cell) !== undefined)
    )
      right++;
  }
  return right * 2 >= looked;
}

/** Headings of dates in six languages, folded. */
const dateHeading =
  /\b(date|dates|datum|data|fecha|day|days|jour|jours|tag|giorno|dia|dag|month|months|mois|monat|monate|mese|mesi|mes|meses|maand|week|weeks|semaine|semaines|woche|kw|settimana|semana|year|annee|jahr|anno|ano|jaar|period|periode|zeitraum|periodo|time|timestamp|heure|zeit|ora|hora|tijd|created|closed|submitted|start|starts|ends|debut|fin|cree|creee|erstellt|creato|creado|quarter|trimestre|quartal)\b/;
const quarterHeading = /\b(quarter|trimestre|quartal|kwartaal)\b/;
const fiscalHeading = /\b(fiscal|fiscale|fiscales|fiskal\w*|geschafts\w*|exercice|ejercicio|fy)\b/;
const weekHeading = /\b(week|weeks|semaine|semaines|sem|woche|wochen|kw|kalenderwoche|settimana|semana|isoweek)\b/;
const monthHeading = /\b(month|months|mois|monat|monate|mese|mesi|mes|meses|maand|maanden)\b/;
/** `Rechnungsnummer`, `Invoice no.`: what numbers things is no date, though `20260101` and `1/2026` look like one. */
const numberHeading = /(number|nummer|numero|\bnr|\bno|\bid|n°)\.?$|^(n°|no\.?|nr\.?|numero|numer[oi]) /;
const yearHeading = /\b(year|annee|jahr|anno|ano|jaar)\b/;

export const isDateHeading = (heading: string): boolean => dateHeading.test(plainWords(heading));
export const isWeekHeading = (heading: string): boolean => weekHeading.test(plainWords(heading));
export const isMonthHeading = (heading: string): boolean => monthHeading.test(plainWords(heading));

/** `01/25`, `02/25` below `Day` are days rather than months. */
const isDayHeading = (words: string): boolean =>
  /\b(day|days|jour|jours|tag|tage|giorno|dia|dag)\b/.test(words) && !monthHeading.test(words);

/** Whether its months may be those of a fiscal year. */
export const isFiscalHeading = (heading: string): boolean => fiscalHeading.test(plainWords(heading));

/**
 * `2026-05` below `Week` or `Quarter` is the fifth one; of `01.2026` a spreadsheet may have made the number 1.2026, and
 * of `01.2020` 1.202.
 */
function ofHeading(cell: string | number, heading: string): Written | undefined {
  const [, month, decimals = ""] = (typeof cell === "number" && String(cell).match(/^(\d{1,2})\.(\d{3,4})$/)) || [];
  if (month !== undefined && monthHeading.test(heading.replace(/_/g, " "))) {
    const written = readWritten(`${month}.${decimals.padEnd(4, "0")}`);
    return written === either ? undefined : written;
  }
  const [, year, number] = String(cell).match(/^(\d{4})[-/ ](\d{1,2})$/) ?? [];
  if (year === undefined) return undefined;
  const words = heading.replace(/_/g, " ");
  if (weekHeading.test(words)) return week(Number(year), Number(number));
  const quarter = quarterHeading.test(words) ? readWritten(`Q${Number(number)} ${year}`) : undefined;
  return quarter === either ? undefined : quarter;
}

/**
 * Digits alone are dates where they have the length and the range of one and, for short ones, a heading that says so.
 */
function digitsMayBe(digits: string, heading: string): boolean {
  const words = heading.replace(/_/g, " ");
  const plain = /^\d+\.\d+$/.test(digits) ? (digits.split(".")[0] as string) : digits;
  const written = readWritten(plain);
  if (plain.length === 6 && weekHeading.test(words)) return true;
  if (unixTime(plain) && dateHeading.test(words)) return true;
  if (written === undefined || written === either) return false;
  if (written.digits === undefined) return true;
  if (written.digits === "serial") return dateHeading.test(words);
  if (written.digits === "year") return yearHeading.test(words) && !monthHeading.test(words);
  return written.digits === "month-number" && monthHeading.test(words);
}

type Digits = "plain" | "weeks" | "none";

/** What the digits of a column mean: all of them must be possible. */
function digitsIn(filled: readonly Cell[], heading: string): Digits {
  const digits = filled.flatMap((cell) =>
    typeof cell === "number" ? [String(cell)] : typeof cell === "string" && /^\d+$/.test(cell) ? [cell] : [],
  );
  if (digits.length === 0) return "plain";
  const isWeeks = weekHeading.test(heading.replace(/_/g, " ")) && digits.every((each) => /^\d{6}$/.test(each));
  if (
    isWeeks ||
    (digits.every((each) => /^\d{4}([0-4]\d|5[0-3])$/.test(each)) && digits.some((each) => Number(each.slice(4)) > 12))
  )
    return "weeks";
  return digits.filter((each) => digitsMayBe(each, heading)).length * 2 >= digits.length ? "plain" : "none";
}

function asMeant(
  cell: string | number,
  digits: Digits,
  order: DayOrder | undefined,
): Written | typeof either | undefined {
  const words = String(cell);
  if (!/^\d+(\.\d+)?$/.test(words) || (typeof cell === "string" && words.includes(".")))
    return readWritten(words, order);
  if (digits === "none") return undefined;
  if (digits === "weeks" && /^\d{6}$/.test(words)) return week(Number(words.slice(0, 4)), Number(words.slice(4)));
  const seconds = unixTime(words);
  if (seconds !== undefined) return { ...dayCell(25_569 + seconds / 86_400), timed: true, utc: true };
  if (words.includes(".")) {
    const serial = Number(words);
    return serial > 32_874 && serial < 73_050 ? { ...dayCell(serial), digits: "serial" } : undefined;
  }
  return readWritten(words, order);
}

/** Seconds since 1970, given in seconds or thousandths: 2001 to 2096. */
function unixTime(words: string): number | undefined {
  if (!/^([1-3]\d{9}|[1-3]\d{12})$/.test(words) || /^(19|20|21)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(words))
    return undefined;
  return words.length === 10 ? Number(words) : Number(words) / 1000;
}

function dayCell(serial: number): Written {
  const day = Math.floor(serial);
  const time = Math.round((serial - day) * 86_400);
  return time > 0
    ? { what: "day", first: day, last: day, time, timed: true }
    : { what: "day", first: day, last: day, time: 0 };
}

/** A typing error or another century: nothing that is planned reaches that far. */
const farAhead = 15 * 366;

function within(written: Written | typeof either | undefined, today: number): Written | typeof either | undefined {
  if (written === undefined || written === either || written.what === "yearless") return written;
  // `05/25` is May 2025; `05/31` is a day of May, and `05/06` nobody knows.
  if (written.digits === "pair" && (written.first < today - 5 * 366 || written.first > today + 366)) return undefined;
  return written.first <= today + farAhead ? written : undefined;
}

const midnight = /\s(0?0:00(:00)?(\.0+)?|12:00(:00)? ?AM)$/i;

/** Which part of `1/02/2026` is a 1 that the other is not; none with a time of day, which no month has. */
function firstDayIn(text: string): DayOrder | "none" {
  if (/\d:\d/.test(text) && !midnight.test(text)) return "none";
  const [, first, second] = text.match(/(\d{1,2})[/-](\d{1,2})[/-]\d/) ?? [];
  const [one, two] = [Number(first), Number(second)];
  return one === 1 && two !== 1 ? "day first" : two === 1 && one !== 1 ? "month first" : "none";
}
