import type { Cell } from "../../base/cells.ts";
import { dateOf, dayOf } from "../../base/days.ts";
import { type DayOrder, dayWords, type Month, monthOf, monthWords } from "../../base/months.ts";
import { quoted } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { dateColumns } from "./choose-columns.ts";
import { type DateColumn, isDateHeading, isMonthHeading, isWeekHeading, judgeDates } from "./date-column.ts";
import { periodAbove } from "./period-above.ts";
import {
  blankDates,
  countedFromStart,
  longPeriods,
  longReport,
  noDateReadable,
  overlapping,
  turnedDates,
  unreadDates,
  weeksInTwoMonths,
  whichDates,
  whichLastMonth,
  whichMonth,
  whichOrder,
  whichYear,
} from "./questions.ts";
import { orderWhy } from "./read-table.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";
import { either, mondayBased, orderShownBy, readWritten, type Written } from "./written-dates.ts";

/** A line with the month it counts for. */
export interface Dated {
  readonly line: Line;
  readonly month: Month;
  readonly when: Written;
}

export interface MonthsOfLines {
  readonly dated: readonly Dated[];
  /** Lines that have no month: their date is blank. */
  readonly undated: readonly Line[];
  readonly said: readonly Said[];
  readonly questions: readonly Question[];
  /** The key of the column. */
  readonly dateColumn?: string;
  /** Each line is a day or a time, not a whole month. */
  readonly byDay: boolean;
}

/** What the date cells of lines say: of a column, or of the headings of a table with months across. */
export interface DateCells {
  readonly heading: string;
  readonly cells: readonly { readonly line: Line; readonly cell: Cell; readonly end?: Cell }[];
  readonly dateColumn?: string;
}

/** Which month each line belongs to. */
export function monthsOfLines(table: Table, ask: Ask, lines: readonly Line[], isAdded: boolean): MonthsOfLines {
  const chosen = chooseDates(table, ask, lines);
  if ("questions" in chosen) return chosen;
  return monthsOfCells(table, ask, chosen, isAdded);
}

const nothing = { dated: [], undated: [], said: [], byDay: false } as const;
const only = (...questions: Question[]): MonthsOfLines => ({ ...nothing, questions });

const cellsOf = (column: Column, lines: readonly Line[], end?: Column): DateCells => ({
  heading: column.heading,
  dateColumn: column.key,
  cells: lines.map((line) => ({
    line,
    cell: line.cells[column.index] ?? null,
    ...(end && { end: line.cells[end.index] ?? null }),
  })),
});

function chooseDates(table: Table, ask: Ask, lines: readonly Line[]): DateCells | MonthsOfLines {
  const columns = dateColumns(table, ask);
  if ("kind" in columns) return only(columns);
  const [first, ...others] = columns;
  if (!first) return withoutColumn(table, ask, lines);
  if (first.kind !== "dates") {
    const nth = nthOf(table, first, lines);
    return nth ?? cellsOf(first, lines);
  }
  const ends = endOf(table, first);
  if (others.length === 0) return ends ? cellsOf(first, lines, ends) : withYearBeside(table, first, lines);
  const agree = others.every((other) => sameMonths(table, first, other, lines));
  if (agree) return cellsOf(first, lines, ends);
  const pair = columns.find((column) => isStart(column.heading) && endOf(table, column));
  if (pair && columns.length === 2) return cellsOf(pair, lines, endOf(table, pair));
  const months = columns.filter(({ heading }) => isMonthHeading(heading) && !isStart(heading) && !isEnd(heading));
  if (months.length === 1 && months[0]) return withYearBeside(table, months[0], lines);
  return only(whichDates(columns));
}

/** Months whose year stands in a column of its own: `2026` beside `January` or `1`. */
function withYearBeside(table: Table, column: Column, lines: readonly Line[]): DateCells {
  const plain = cellsOf(column, lines);
  const year = table.columns.find(
    ({ heading, index }) =>
      /^(year|annee|jahr|anno|ano|jaar)s?$/.test(plainAccents(heading).toLowerCase()) &&
      lines.every(({ cells }) => /^(19|20)\d\d$/.test(asText(cells[index] ?? null))),
  );
  const isYearless = plain.cells.every(({ cell }) => /^(\d{1,2}|\p{L}+\.?)$/u.test(asText(cell)));
  if (!year || !isYearless) return plain;
  const cells = plain.cells.map(({ line, cell }) => {
    const [month, of] = [asText(cell), asText(line.cells[year.index] ?? null)];
    return { line, cell: /^\d+$/.test(month) ? `${of}-${month.padStart(2, "0")}` : `${month} ${of}` };
  });
  return { ...plain, cells };
}

const startWords =
  /\b(start|starts|started|begin|begins|from|debut|du|beginn|von|anfang|inizio|dal|inicio|desde|van)\b/i;
const endWords = /\b(end|ends|ended|stop|to|until|fin|au|ende|bis|fine|al|hasta|einde|tot)\b/i;
const isStart = (heading: string): boolean => startWords.test(plainAccents(heading));
const isEnd = (heading: string): boolean => endWords.test(plainAccents(heading));
const plainAccents = (words: string): string => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/** The column of the last days that belongs to one of first days. */
const endOf = ({ columns }: Table, start: Column): Column | undefined =>
  isStart(start.heading)
    ? columns.find(
        (column) => column.kind === "dates" && column !== start && isEnd(column.heading) && !isStart(column.heading),
      )
    : undefined;

/** Whether two columns say the same month in every line, whatever the order of day and month. */
function sameMonths(table: Table, one: Column, other: Column, lines: readonly Line[]): boolean {
  const read = [one, other].map((column) => {
    const judged = judge(table, cellsOf(column, lines));
    const order = orderFrom(table, judged)?.order;
    return (line: Line): string => {
      const written = judged?.read(line.cells[column.index] ?? null, order);
      if (written === undefined || written === either) return "";
      return `${monthOf({ day: written.first })} ${monthOf({ day: written.last })}`;
    };
  }) as [(line: Line) => string, (line: Line) => string];
  return lines.every((line) => {
    const month = read[0](line);
    return month !== "" && month === read[1](line);
  });
}

const judge = ({ today }: Table, { cells, heading }: DateCells): DateColumn | undefined =>
  judgeDates(
    cells.map(({ cell }) => cell),
    heading,
    today.day,
  );

function withoutColumn(table: Table, ask: Ask, lines: readonly Line[]): DateCells | MonthsOfLines {
  for (const column of table.columns) {
    const nth = nthOf(table, column, lines);
    if (nth) return nth;
  }
  const unread = table.columns.find(
    ({ heading, kind }) => kind !== "blank" && isDateHeading(heading) && !/\b(created by|time spent)\b/i.test(heading),
  );
  if (unread && table.columns.length > 1 && isMonthOrDate(unread.heading))
    return only(noDateReadable(unread.heading, unread.first));
  const period = periodAbove(table);
  const first = lines[0]?.cells.find((cell) => cell !== null) ?? null;
  if (period?.last !== undefined) {
    const [from, to] = [monthOf({ day: period.first }), monthOf({ day: period.last })];
    if (from !== to) return only(longReport(period.words));
    return allOf(from, lines, [
      say(
        "month-above",
        `All lines are of ${monthWords(from, "en")}: the line above says ${quoted("en", period.words)}.`,
        `Toutes les lignes sont de ${monthWords(from, "fr")} : la ligne au-dessus dit ${quoted("fr", period.words)}.`,
      ),
    ]);
  }
  const answer = ask.answers?.month;
  if (answer) return allOf(answer, lines, []);
  const last = ask.answers?.["last-month"];
  const shown = asText(first);
  if (table.columns.length === 1) {
    if (last === undefined) return only(whichLastMonth(shown, table.today.day));
    const end = monthIndex(last) - lines.length + 1;
    return {
      ...nothing,
      questions: [],
      dated: lines.map((line, index) => {
        const when = wholeMonth(end + index);
        return { line, when, month: monthOf({ day: when.first }) };
      }),
    };
  }
  return only(whichMonth(shown, table.today.day));
}

const isMonthOrDate = (heading: string): boolean =>
  /^(month|mois|monat|mese|mes|maand|date|datum|data|fecha|day|jour|tag|giorno|dia|dag|week|semaine|woche|settimana|semana|period|periode|periodo|zeitraum)s?\b/.test(
    plainAccents(heading).toLowerCase(),
  );

function allOf(month: Month, lines: readonly Line[], said: readonly Said[]): MonthsOfLines {
  const when = wholeMonth(monthIndex(month));
  return { ...nothing, said, questions: [], dated: lines.map((line) => ({ line, when, month })) };
}

const monthIndex = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

function wholeMonth(index: number): Written {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return { what: "month", first: dayOf(year, month, 1).day, last: dayOf(year, month + 1, 1).day - 1, time: 0 };
}

/** `Nth month` 0000, 0001 …: counted from the start that the report says above. */
function nthOf(table: Table, column: Column, lines: readonly Line[]): MonthsOfLines | undefined {
  const unit =
    column.heading.match(/\bnth (month|week|day)\b/i)?.[1]?.toLowerCase() ??
    (/^n(i?e|-?i?e)me mois$/i.test(plainAccents(column.heading)) ? "month" : undefined);
  if (unit === undefined || unit === "week") return undefined;
  const period = periodAbove(table);
  const counts = lines.map(({ cells }) => Number(asText(cells[column.index] ?? null)));
  const highest = Math.max(...counts);
  if (!period || counts.some((count) => !Number.isInteger(count))) return only(countedFromStart(column.heading));
  const whenOf = (count: number): Written => {
    if (unit === "month") return wholeMonth(monthIndex(monthOf({ day: period.first })) + count);
    return { what: "day", first: period.first + count, last: period.first + count, time: 0 };
  };
  const isProven =
    period.last !== undefined && monthOf({ day: whenOf(highest).first }) <= monthOf({ day: period.last });
  if (!isProven) return only(countedFromStart(period.words));
  const start = monthOf({ day: period.first });
  return {
    ...nothing,
    questions: [],
    dateColumn: column.key,
    byDay: unit === "day",
    dated: lines.map((line, index) => {
      const when = whenOf(counts[index] as number);
      return { line, when, month: monthOf({ day: when.first }) };
    }),
    said: [
      say(
        "counted-months",
        `The months are counted from ${monthWords(start, "en")} on, as the line above says: ${quoted("en", period.words)}.`,
        `Les mois sont comptés à partir de ${monthWords(start, "fr")}, comme le dit la ligne au-dessus : ${quoted("fr", period.words)}.`,
      ),
    ],
  };
}

interface Order {
  readonly order: DayOrder;
  readonly said?: Said;
}

/** The order that the column shows, else that of other columns of the table. */
function orderFrom(table: Table, judged: DateColumn | undefined): Order | undefined {
  if (!judged || judged.orders.size > 1) return undefined;
  const [own] = judged.orders;
  if (own) return { order: own[0], said: orderWhy(...own) };
  return table.dayOrder
    ? { order: table.dayOrder.order, said: orderWhy(table.dayOrder.order, table.dayOrder.shownBy) }
    : undefined;
}

/**
 * `1/02/2026`, `1/03/2026`: first days of months, where the table is one of months or not from where the month comes
 * first.
 */
function firstDays(table: Table, ask: Ask, judged: DateColumn, heading: string): Order | undefined {
  const { firstDays: order, either: cell } = judged;
  if (!order || cell === undefined) return undefined;
  const isEuropean = table.delimiter === ";" || table.decimal?.sign === ",";
  const isMonthly = ask.aggregate === "none" || isMonthHeading(heading);
  if (!(isMonthly || (isEuropean && order === "day first"))) return undefined;
  return {
    order,
    said: say(
      "day-order",
      `The dates are read as first days of months, such as ${quoted("en", cell)}.`,
      `Les dates sont lues comme des premiers jours de mois, par exemple ${quoted("fr", cell)}.`,
    ),
  };
}

const orders = { "day-first": "day first", "month-first": "month first" } as const;

export function monthsOfCells(table: Table, ask: Ask, dates: DateCells, isAdded: boolean): MonthsOfLines {
  const { heading, cells, dateColumn } = dates;
  const answers = ask.answers ?? {};
  const judged = judge(table, dates);
  const place = dateColumn === undefined ? {} : { dateColumn };
  const firstFilled = asText(cells.find(({ cell }) => cell !== null)?.cell ?? null);
  if (!judged) return { ...only(noDateReadable(heading, firstFilled)), ...place };
  const questions: Question[] = [];
  const said: Said[] = [];
  if (judged.kept > 0 && judged.slashed > 0) {
    const text = cells.find(
      ({ cell }) => typeof cell === "string" && (readWritten(cell) === either || orderShownBy(cell)),
    )?.cell;
    return { ...only(turnedDates(judged.kept, asText(text ?? null))), ...place };
  }
  const answer = orders[(answers["day-order"] ?? "") as keyof typeof orders];
  const found: Order | undefined = answer
    ? { order: answer }
    : (orderFrom(table, judged) ?? firstDays(table, ask, judged, heading));
  const needsOrder = judged.either !== undefined || judged.orders.size > 0;
  if (found?.said && needsOrder) said.push(found.said);
  if (judged.either !== undefined && !found) {
    const [dayFirst, monthFirst] = (["day first", "month first"] as const).map((order) => {
      const written = judged.read(judged.either as string, order);
      return written === undefined || written === either ? { day: 0 } : { day: written.first };
    }) as [{ day: number }, { day: number }];
    if (judged.orders.size > 1) questions.push(unreadDates([...judged.orders.values()], judged.orders.size, heading));
    else questions.push(whichOrder(judged.either, dayFirst, monthFirst));
    return { ...nothing, questions, ...place };
  }
  if (judged.serial !== undefined) {
    const written = judged.read(judged.serial);
    if (written && written !== either)
      said.push(
        say(
          "serial",
          `${quoted("en", judged.serial)} is read as the date ${dayWords({ day: written.first }, "en")}.`,
          `${quoted("fr", judged.serial)} est lu comme la date du ${dayWords({ day: written.first }, "fr")}.`,
        ),
      );
  }
  const entries: { line: Line; when: Written; cell: Cell }[] = [];
  const undated: Line[] = [];
  const unread: string[] = [];
  let above: Written | undefined;
  let firstDated = "";
  for (const { line, cell, end } of cells) {
    let when = cell === null ? undefined : judged.read(cell, found?.order);
    if (cell === null && answers["unread-dates"] === "above") when = above;
    if (when === either) when = undefined;
    if (when === undefined) {
      if (cell === null || isNoDate(asText(cell))) undated.push(line);
      else unread.push(asText(cell));
      continue;
    }
    if (firstDated === "") firstDated = asText(cell);
    above = when;
    const until = end === undefined || end === null ? undefined : judged.read(end, found?.order);
    const range: Written | undefined =
      until && until !== either && until.last > when.last && when.what === "day"
        ? { what: "range", first: when.first, last: until.last, time: 0 }
        : undefined;
    entries.push({ line, when: range ?? when, cell });
  }
  if (unread.length > 0 && answers["unread-dates"] !== "leave-out")
    questions.push(unreadDates(unread, unread.length, heading));
  else if (
    undated.length * 3 > cells.length &&
    answers["unread-dates"] === undefined &&
    isFilledOnce(cells.map(({ cell }) => cell))
  )
    questions.push(blankDates(undated.length, firstDated));
  const yearless = entries.find(({ when }) => when.what === "yearless");
  const withYears = yearless ? givenYears(table, entries, answers.year) : entries;
  if (!withYears) questions.push(whichYear(asText(yearless?.cell ?? null), table.today.day));
  const weekly = withYears ? asWeeks(withYears, heading, isAdded, answers.weeks === "day") : undefined;
  const dated: Dated[] = [];
  const known = new Map<number, Month>();
  const monthOn = (day: number): Month => {
    const month = known.get(day) ?? monthOf({ day });
    known.set(day, month);
    return month;
  };
  let crossing: string | undefined;
  let long: string | undefined;
  let isRange = false;
  for (const { line, when, cell } of weekly?.entries ?? withYears ?? []) {
    const [first, last] = [monthOn(when.first), monthOn(when.last)];
    if (when.what === "range") isRange = true;
    if (first === last) dated.push({ line, when, month: first });
    else if (when.what === "week" || when.last - when.first < 10) {
      if (answers.weeks === "thursday")
        dated.push({ line, when, month: monthOf({ day: when.first + ((10 - mondayBased(when.first)) % 7) }) });
      else crossing ??= asText(cell);
    } else if (answers.periods === "last-month") dated.push({ line, when, month: last });
    else long ??= asText(cell);
  }
  if (crossing !== undefined) questions.push(weeksInTwoMonths(crossing, weekly?.byDates ?? false));
  if (long !== undefined) questions.push(longPeriods(long));
  const overlap = answers.overlap === "add" || !isAdded ? undefined : overlapIn(dated, cells);
  if (overlap) questions.push(overlap);
  if (isRange && questions.length === 0)
    said.push(
      say(
        "within-month",
        "The period of each line lies within one month.",
        "La période de chaque ligne tient dans un seul mois.",
      ),
    );
  if (entries.some(({ when }) => when.utc) || /\b(utc|gmt)\b/i.test(heading))
    said.push(
      say(
        "utc",
        "The dates of the file are in UTC: a line close to midnight may belong to the day before or after where you are.",
        "Les dates du fichier sont en UTC : une ligne proche de minuit peut être du jour d'avant ou d'après chez vous.",
      ),
    );
  const byDay = dated.some(({ when }) => when.what === "day");
  return { dated: questions.length > 0 ? [] : dated, undated, said, questions, byDay, ...place };
}

/** What pivot tables and tools write where there is no date. */
const isNoDate = (words: string): boolean =>
  /^[-–—]+$|^\(.*\)$|^(n\/?a|null|none|not set|leer|vide|vuoto|unknown|inconnue?|unbekannt)$/i.test(words);

/** Each date stands once, with blanks below it: as in a table whose cells were merged. */
function isFilledOnce(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== null).map(asText);
  return cells[0] !== null && filled.length > 0 && new Set(filled).size === filled.length;
}

/** The years of months without one: from the period above where all fit into it, else from that of the first line. */
function givenYears<E extends { readonly when: Written }>(
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

/**
 * Days that are seven apart and called weeks, or Mondays or Sundays without a gap: each stands for the week it begins.
 */
function asWeeks<E extends { readonly when: Written }>(
  entries: readonly E[],
  heading: string,
  isAdded: boolean,
  areDays: boolean,
) {
  if (!isAdded || areDays || entries.some(({ when }) => when.what !== "day")) return undefined;
  const days = [...new Set(entries.map(({ when }) => when.first))].sort((one, other) => one - other);
  const gaps = days.slice(1).map((day, index) => day - (days[index] as number));
  if (days.length < 2 || gaps.some((gap) => gap % 7 !== 0)) return undefined;
  const weekday = mondayBased(days[0] as number);
  const isRegular = days.length > 3 && gaps.every((gap) => gap === 7) && (weekday === 0 || weekday === 6);
  if (!isWeekHeading(heading) && !isRegular) return undefined;
  const isEnding = /\b(end|ending|ends|fin|ende|bis|fine|einde)\b/i.test(heading);
  return {
    byDates: true,
    entries: entries.map((entry): E => {
      const first = isEnding ? entry.when.first - 6 : entry.when.first;
      return { ...entry, when: { ...entry.when, what: "week", first, last: first + 6 } };
    }),
  };
}

/** Two periods that share days without being the same. */
function overlapIn(dated: readonly Dated[], cells: DateCells["cells"]): Question | undefined {
  const seen = new Map<string, Dated>();
  for (const each of dated) if (each.when.what === "range") seen.set(`${each.when.first} ${each.when.last}`, each);
  const ranges = [...seen.values()].sort(
    (one, other) => one.when.first - other.when.first || one.when.last - other.when.last,
  );
  const shown = ({ line }: Dated): string => asText(cells.find((each) => each.line === line)?.cell ?? null);
  let widest: Dated | undefined;
  for (const range of ranges) {
    if (widest && range.when.first <= widest.when.last) return overlapping(shown(widest), shown(range));
    if (!widest || range.when.last > widest.when.last) widest = range;
  }
  return undefined;
}
