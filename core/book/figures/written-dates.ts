import { dateOf, dayOf } from "../../base/days.ts";
import { monthNumberOf } from "../../base/month-words.ts";
import type { DayOrder } from "../../base/months.ts";
import { folded } from "../../base/text.ts";

/** One date, month, week or period as programs and people write it, in seven languages. */
export interface Written {
  /** `yearless` is a day or month whose year is not said: its days are those of the year 2000. */
  readonly what: "day" | "month" | "week" | "quarter" | "year" | "range" | "yearless";
  /** Serial numbers of its first and its last day. */
  readonly first: number;
  readonly last: number;
  /** Seconds since midnight of the time that is written; 0 where there is none. */
  readonly time: number;
  readonly timed?: true;
  /** The time is said to be that of Greenwich. */
  readonly utc?: true;
  /** Digits that may be something else: a serial number, a year, `5` for May, `05/25` for May 2025. */
  readonly digits?: "serial" | "year" | "month-number" | "pair";
}

/** Day and month could be swapped: both are dates. */
export const either = "either";

const [firstYear, lastYear] = [1990, 2199];

/**
 * Reads one cell. Nothing where it isn't a date.
 * @param order of day and month in `5/9/2026`; without it, what could be both is `either`
 */
export function readWritten(text: string, order?: DayOrder): Written | typeof either | undefined {
  if (!mayBeDate.test(text)) return undefined;
  const iso = isoDay.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = plain(text);
  const { rest, clock } = withoutTime(words);
  if (clock === "wrong") return undefined;
  const [named = ""] = weekday.exec(rest) ?? [];
  const read =
    readDate(rest, order) ??
    (named === "" ? undefined : ofWeekday(named, rest.slice(named.length), order)) ??
    (clock ? undefined : readRange(rest, order));
  if (read === undefined || read === either || clock === undefined) return read;
  return read.what === "day" || read.what === "yearless" ? { ...read, ...clock, timed: true } : undefined;
}

/** `2026`, alone in its cell. */
export const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

/** `Out` alone is October, in Portuguese, or a heading or a direction beside `In`. */
export const mayBeNoMonth = (text: string): boolean => /^out$/i.test(text);

/** `Jan`, `févr.`: the first day of the month in the year 2000; nothing where it isn't a name alone. */
export function namedMonthIn(text: string): number | undefined {
  const written = /^\p{L}+\.?$/u.test(text) ? readWritten(text) : undefined;
  return written !== undefined && written !== either && written.what === "yearless" ? written.first : undefined;
}

/** Which order of day and month a cell gives away by having no other reading. */
export function orderShownBy(text: string): DayOrder | undefined {
  const shown = triple.test(text) ? readWritten(text) : undefined;
  if (shown === undefined || shown === either) return undefined;
  const [dayFirst, monthFirst] = [readWritten(text, "day first"), readWritten(text, "month first")];
  // Both ends of a period are in one order: where only one gives a period, it is that one.
  if (!dayFirst !== !monthFirst) return dayFirst ? "day first" : "month first";
  if (!dayFirst || !monthFirst || dayFirst === either || monthFirst === either) return undefined;
  // The day of the week tells.
  if (dayFirst.first !== monthFirst.first) return shown.first === dayFirst.first ? "day first" : "month first";
  const found = text.match(triple);
  // Points stand between the parts where the day comes first: that proves nothing about slashes.
  if (!found || found[2]?.startsWith(".") || Number(found[1]) === Number(found[3])) return undefined;
  return Number(found[1]) > 12 ? "day first" : "month first";
}

const triple = /(?:^|[^\d./-])(\d{1,2})(\/|-|\. ?)(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;
const mayBeDate = /\d|^\p{L}{3,12}\.?$/u;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

const plain = (text: string): string =>
  (/[^ -~]/.test(text)
    ? folded(
        text
          .replace(/[–—−‒]/g, "-")
          .replace(/[’‘]/g, "'")
          .replace(/[\u200e\u200f]/g, ""),
      )
    : text.trim().toLowerCase()
  ).replace(/^'/, "");

/** A day of the week before a date: `Thu,`, `jeudi`, `Do.`. */
const weekday =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so|gio|sab|dom|mie|jue|vie|ma|wo|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lune|marte|mercole|giove|vener)di|sabato|domenica|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[.,]{0,2} +(?=\d|\p{L}{3,}\.? \d)/u;

/** The same words by their first letters, from Monday to Sunday. */
const weekdays = [/^(mo|lu|ma(?!r))/, /^(tu|mar|di(?!m))/, /^[wm][eio]/, /^(th|j|gi|do(?!m))/, /^[fv]/, /^[sz]a/, /^/];

/** `mardi 01/09/2026`: where day and month could be swapped, only one order may give that day of the week. */
function ofWeekday(named: string, rest: string, order: DayOrder | undefined): Written | typeof either | undefined {
  const read = readDate(rest, order);
  if (read !== either) return read;
  const place = weekdays.findIndex((words) => words.test(named));
  const [right, another] = (["day first", "month first"] as const).flatMap((each) => {
    const written = readDate(rest, each);
    return written && written !== either && mondayBased(written.first) === place ? [written] : [];
  });
  return another ? either : (right ?? either);
}

const time =
  /(?:,? +|t|,)(?:at |a |um |alle |a las |om )?(\d{1,2})[:h](\d{2})(?:[:m](\d{2})(?:[.,]\d+)?s?)? ?(am|pm|a\.m\.|p\.m\.|uhr)?(?: ?\(?((?:utc|gmt)[+-]\d{1,2}(?::?\d{2})?|z|utc|gmt|cest|cet|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|aest|[+-]\d{2}:?\d{2})\)?)?$/;

interface Clock {
  readonly time: number;
  readonly utc?: true;
}

function withoutTime(words: string): { readonly rest: string; readonly clock?: Clock | "wrong" } {
  const found = words.length > 9 ? time.exec(words) : null;
  if (!found) return { rest: words };
  const [, hours = "", minutes = "", seconds = "0", half = "", zone = ""] = found;
  const hour = half.startsWith("p")
    ? (Number(hours) % 12) + 12
    : half.startsWith("a")
      ? Number(hours) % 12
      : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return { rest: words, clock: "wrong" };
  const clock: Clock = { time: hour * 3600 + Number(minutes) * 60 + Number(seconds) };
  const utc = /^(z|utc|gmt|[+-]00:?00)$/.test(zone);
  return { rest: words.slice(0, found.index).trim(), clock: utc ? { ...clock, utc: true } : clock };
}

function readDate(words: string, order: DayOrder | undefined, strict = false): Written | typeof either | undefined {
  if (/^\d+$/.test(words)) return readDigits(words);
  const yearFirst =
    words.match(/^(\d{4})([-/. ])(\d{1,2})(?:\2(\d{1,2}))?\.?$/) ?? words.match(/^(\d{4})-?m(\d{1,2})()()$/);
  if (yearFirst) {
    const [, year, , month, dayOfMonth] =
      yearFirst[2] && /\d/.test(yearFirst[2]) ? [0, yearFirst[1], 0, yearFirst[2]] : yearFirst;
    return dayOfMonth ? day(Number(year), Number(month), Number(dayOfMonth)) : wholeMonth(Number(year), Number(month));
  }
  const three =
    words.match(/^(\d{1,2})( ?[./] ?|-)(\d{1,2})\2(\d{4}|\d{2})\.?$/) ??
    words.match(/^(\d{1,2})(\. )(\d{1,2})\.? ?(\d{4})$/);
  if (three)
    return inOrder(
      Number(three[1]),
      Number(three[3]),
      fullYear(three[4] as string),
      (three[2] as string).includes("."),
      order,
      strict,
    );
  const pair = words.match(/^(\d{1,2})[/.-](\d{2})$/);
  if (pair) {
    const month = wholeMonth(fullYear(pair[2] as string), Number(pair[1]));
    return month && { ...month, digits: "pair" };
  }
  const monthAndYear = words.match(/^m?0?(\d{1,2}) ?[-/. ] ?(\d{4})$/);
  if (monthAndYear) return wholeMonth(Number(monthAndYear[2]), Number(monthAndYear[1]));
  return readWeek(words) ?? readQuarter(words) ?? readWords(words);
}

/** `20260131`, `202601`, `2026`, `46023`, `20260131093000`; `1` to `12` may be a month. */
function readDigits(digits: string): Written | undefined {
  const number = Number(digits);
  if (digits.length === 14 || digits.length === 10 || digits.length === 12) {
    const at = day(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
    const hour = Number(digits.slice(8, 10));
    return at && hour < 24 ? { ...at, time: hour * 3600, timed: true } : undefined;
  }
  if (digits.length === 8) return day(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  if (digits.length === 6) return wholeMonth(Math.floor(number / 100), number % 100);
  if (digits.length === 5 && number >= 32_874 && number < 73_050) return { ...single(number), digits: "serial" };
  if (digits.length === 4 && number >= firstYear && number <= lastYear) return { ...wholeYear(number), digits: "year" };
  if (digits.length <= 2 && number >= 1 && number <= 12) return { ...yearlessMonth(number), digits: "month-number" };
  return undefined;
}

function inOrder(
  a: number,
  b: number,
  year: number,
  points: boolean,
  order: DayOrder | undefined,
  strict: boolean,
): Written | typeof either | undefined {
  const [dayFirst, monthFirst] = [day(year, b, a), day(year, a, b)];
  if (points && dayFirst) return dayFirst;
  if (strict) return order === "day first" ? dayFirst : monthFirst;
  if (!dayFirst || !monthFirst || a === b) return dayFirst ?? monthFirst;
  return order === undefined ? either : order === "day first" ? dayFirst : monthFirst;
}

const weekWord = "(?:w|wk|week|kw|kalenderwoche|woche|s|sem|semaine|sett|settimana|semana)\\.? ?";
const weekLast = new RegExp(`^(\\d{4})[-/ ]?${weekWord}(\\d{1,2})$`);
const weekFirst = new RegExp(`^${weekWord}(\\d{1,2})(?:,? (?:of |de |von )?| ?[-/] ?)(\\d{4})$`);

function readWeek(words: string): Written | undefined {
  const last = weekLast.exec(words);
  const first = weekFirst.exec(words);
  return last ? week(Number(last[1]), Number(last[2])) : first ? week(Number(first[2]), Number(first[1])) : undefined;
}

/** A week of ISO 8601: from Monday on, in the year of its Thursday. */
export function week(year: number, number: number): Written | undefined {
  const fourth = dayOf(year, 1, 4).day;
  const monday = fourth - mondayBased(fourth) + 7 * (number - 1);
  const inYear = dateOf({ day: monday + 3 }).year === year;
  return number >= 1 && year >= firstYear && year <= lastYear && inYear
    ? { what: "week", first: monday, last: monday + 6, time: 0 }
    : undefined;
}

/** 0 is Monday. */
export const mondayBased = (serial: number): number => (((serial - 2) % 7) + 7) % 7;

function readQuarter(words: string): Written | undefined {
  const found =
    words.match(/^(?:q|t|k|trim\.? ?|quartal ?|trimestre ?|kwartaal ?|quarter ?)([1-4])[ -/]*(\d{4}|'\d{2})$/) ??
    words.match(
      /^([1-4])(?:\.|er|e|eme|o|st|nd|rd|th)? ?(?:q|t|quartal|trimestre|trim\.?|kwartaal|quarter)[ -/]*(\d{4})$/,
    ) ??
    words.match(/^(\d{4})[ -/]*(?:q|t|k)([1-4])$/);
  if (!found) return undefined;
  const [one = "", two = ""] = found.slice(1);
  const [year, quarter] = one.length === 4 ? [Number(one), Number(two)] : [fullYear(two.replace("'", "")), Number(one)];
  const [first, last] = [wholeMonth(year, quarter * 3 - 2), wholeMonth(year, quarter * 3)];
  return first && last ? { what: "quarter", first: first.first, last: last.last, time: 0 } : undefined;
}

const smallWords = new Set(["de", "del", "d", "of", "the", "den", "der", "le", "il", "el", "di"]);

/**
 * `Sept 2026`, `Jan-26`, `5. Januar 2026`, `January 15, 2026`, `enero de 2026`; `Jan`, `5 Jan` and `Jan 5` have no
 * year.
 */
function readWords(words: string): Written | undefined {
  if (words.length > 40 || !/[a-z]/.test(words)) return undefined;
  const parts = words
    .replace(/(\d)(?:er|re|st|nd|rd|th|º|°|o|a)(?![a-z])/g, "$1")
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, "$1$2 ")
    .split(/[\s.,/_-]+/)
    .filter((part) => part !== "" && !smallWords.has(part));
  const at = parts.findIndex((part) => monthNumberOf(part) !== undefined);
  if (at < 0 || parts.length > 3) return undefined;
  const month = monthNumberOf(parts[at] as string) as number;
  const numbers = parts.filter((_, index) => index !== at);
  if (!numbers.every((part) => /^'?\d{1,4}$/.test(part))) return undefined;
  const [one, two] = numbers;
  if (one === undefined) return yearlessMonth(month);
  if (two === undefined) {
    if (/^(\d{4}|'\d{2})$/.test(one)) return wholeMonth(fullYear(one.replace("'", "")), month);
    // `Jan-26` is a month of 2026, `26-Jan` and `Jan 5` are days.
    if (at === 0 && /^\d{2}$/.test(one)) return wholeMonth(fullYear(one), month);
    return yearless(month, Number(one));
  }
  const long = numbers.find((part) => /^(\d{4}|'\d{2})$/.test(part)) ?? (/^\d{2}$/.test(two) ? two : undefined);
  const dayOfMonth = numbers.find((part) => part !== long) ?? long;
  return long === undefined ? undefined : day(fullYear(long.replace("'", "")), month, Number(dayOfMonth));
}

/** What parts the two ends, and what stood there where it is inside them too. */
const between: readonly (readonly [by: RegExp, joint: string])[] = [
  [/ - | -- |\.\.\.?| → | to | au | bis | al | tot | t\/m | hasta /, " - "],
  [/ ?[~,] ?/, ", "],
  [/\//, "/"],
  [/-/, "-"],
];

/** `2026-05-01 - 2026-05-31`, `1–31 January 2026`, `du 1er au 31 mai 2026`: both ends in one order of day and month. */
function readRange(words: string, order: DayOrder | undefined): Written | typeof either | undefined {
  if (words.length < 9 || words.length > 80) return undefined;
  if (order !== undefined) return rangeIn(words, order);
  const [dayFirst, monthFirst] = [rangeIn(words, "day first"), rangeIn(words, "month first")];
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst;
  return dayFirst.first === monthFirst.first && dayFirst.last === monthFirst.last ? dayFirst : either;
}

function rangeIn(words: string, order: DayOrder): Written | undefined {
  const given = words.replace(/^(?:from|du|von|vom|dal|dall'|del|desde el|van) /, "");
  const date = (half: string): Written | undefined => {
    const read = readDate(half.trim(), order, true);
    return read === either ? undefined : read;
  };
  for (const [by, joint] of between) {
    const parts = given.split(by);
    if (parts.length % 2 === 1) continue;
    const [one = "", two = ""] = [parts.slice(0, parts.length / 2), parts.slice(parts.length / 2)].map((half) =>
      half.join(joint),
    );
    const to = date(two);
    if (!to || (to.what !== "day" && to.what !== "month") || to.digits) continue;
    const from = dayBefore(one.trim(), to) ?? date(one) ?? partial(one.trim(), to.last);
    const start = from && startIn(from, to);
    if (start !== undefined && start <= to.last) return { what: "range", first: start, last: to.last, time: 0 };
  }
  return undefined;
}

/** `Dec 29` before `Jan 4, 2026` is a day of that year or the one before, and no month of 2029. */
function dayBefore(words: string, to: Written): Written | undefined {
  const [, name, dayOfMonth] = (to.what === "day" && words.match(/^([a-z]+)\.? (\d{1,2})$/)) || [];
  const month = name === undefined ? undefined : monthNumberOf(name);
  return month === undefined ? undefined : yearless(month, Number(dayOfMonth));
}

/** The first day of a period whose beginning leaves out what its end says. */
function startIn(from: Written, to: Written): number | undefined {
  if (from.digits === "month-number") return partial(`${dateOf({ day: from.first }).month}`, to.last)?.first;
  if (from.what === "day" || from.what === "month") return from.first;
  if (from.what !== "yearless") return undefined;
  const { month, dayOfMonth } = dateOf({ day: from.first });
  const { year } = dateOf({ day: to.last });
  const start = day(year, month, dayOfMonth);
  return start === undefined
    ? undefined
    : start.first > to.last
      ? day(year - 1, month, dayOfMonth)?.first
      : start.first;
}

/** `1` before `31 January 2026`. */
function partial(words: string, last: number): Written | undefined {
  const found = words.match(/^(\d{1,2})(?:er|\.)?$/);
  if (!found) return undefined;
  const { year, month } = dateOf({ day: last });
  return day(year, month, Number(found[1]));
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) < 80 ? 2000 + Number(digits) : 1900 + Number(digits);

const single = (serial: number): Written => ({ what: "day", first: serial, last: serial, time: 0 });

function day(year: number, month: number, dayOfMonth: number): Written | undefined {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const { day: serial } = dayOf(year, month, dayOfMonth);
  return dateOf({ day: serial }).dayOfMonth === dayOfMonth ? single(serial) : undefined;
}

function wholeMonth(year: number, month: number): Written | undefined {
  const first = day(year, month, 1);
  return first && { what: "month", first: first.first, last: dayOf(year, month + 1, 1).day - 1, time: 0 };
}

const wholeYear = (year: number): Written => ({
  what: "year",
  first: dayOf(year, 1, 1).day,
  last: dayOf(year, 12, 31).day,
  time: 0,
});

const yearlessMonth = (month: number): Written => ({
  what: "yearless",
  first: dayOf(2000, month, 1).day,
  last: dayOf(2000, month + 1, 1).day - 1,
  time: 0,
});

function yearless(month: number, dayOfMonth: number): Written | undefined {
  const found = day(2000, month, dayOfMonth);
  return found && { ...found, what: "yearless" };
}
