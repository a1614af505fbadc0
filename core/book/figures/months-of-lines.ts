import { dayOf } from "../../base/days.ts";
import { type Month, monthOf, monthWords } from "../../base/months.ts";
import { quoted } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { dateColumns } from "./choose-columns.ts";
import { isDateHeading, isMonthHeading } from "./date-column.ts";
import {
  type DateCells,
  judge,
  type MonthsOfLines,
  monthsOfCells,
  nothing,
  only,
  orderFrom,
} from "./months-of-cells.ts";
import { periodAbove } from "./period-above.ts";
import {
  countedFromStart,
  longReport,
  noDateReadable,
  whichDates,
  whichLastMonth,
  whichMonth,
} from "./questions-of-months.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, Said, Table } from "./table.ts";
import { either, isYear, type Written } from "./written-dates.ts";

/** Which month each line belongs to. */
export function monthsOfLines(table: Table, ask: Ask, lines: readonly Line[], isAdded: boolean): MonthsOfLines {
  const chosen = chooseDates(table, ask, lines);
  if ("questions" in chosen) return chosen;
  return monthsOfCells(table, ask, chosen, isAdded);
}

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
  const [first, ...others] = withoutPeriod(table, withoutNames(table, columns, lines), lines);
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

/** Without columns that hold names of months among other names, where another is called a date: `Soldes, Janvier`. */
function withoutNames(table: Table, columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  const named = columns.filter(({ heading }) => isDateHeading(heading));
  if (columns.length < 2 || named.length === 0) return columns;
  return columns.filter((column) => named.includes(column) || judge(table, cellsOf(column, lines))?.others === 0);
}

/**
 * Without the first and the last day of the whole report, where another column holds the days between them: each line
 * repeats those two.
 */
function withoutPeriod(table: Table, columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.length < 3 || lines.length < 2) return columns;
  const isRepeated = ({ index }: Column): boolean =>
    new Set(lines.map(({ cells }) => asText(cells[index] ?? null))).size === 1;
  const repeated = columns.filter(isRepeated);
  const start = repeated.find(({ heading }) => isStart(heading));
  const end = repeated.find(({ heading }) => isEnd(heading) && !isStart(heading));
  const inside = columns.filter((column) => column !== start && column !== end);
  if (!start || !end || inside.some(isRepeated)) return columns;
  const [from] = daysOf(table, start, lines);
  const [to] = daysOf(table, end, lines);
  const isWithin = (column: Column): boolean =>
    daysOf(table, column, lines).every(
      (day) => day !== null && from && to && from.first <= day.first && day.last <= to.last,
    );
  return inside.every(isWithin) ? inside : columns;
}

/** The dates of a column; `null` where a cell is none, or one of two. */
function daysOf(table: Table, column: Column, lines: readonly Line[]): (Written | null)[] {
  const judged = judge(table, cellsOf(column, lines));
  const order = orderFrom(table, judged)?.order;
  return lines.map(({ cells }) => {
    const written = judged?.read(cells[column.index] ?? null, order);
    return written === undefined || written === either ? null : written;
  });
}

/** Months whose year is in a column of its own: `2026` beside `January` or `1`. */
function withYearBeside(table: Table, column: Column, lines: readonly Line[]): DateCells {
  const plain = cellsOf(column, lines);
  const year = table.columns.find(
    ({ heading, index }) =>
      /^(year|annee|jahr|anno|ano|jaar)s?$/.test(plainAccents(heading).toLowerCase()) &&
      lines.every(({ cells }) => isYear(asText(cells[index] ?? null))),
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

/** Whether two columns say the same month in every line, regardless of the order of day and month. */
function sameMonths(table: Table, one: Column, other: Column, lines: readonly Line[]): boolean {
  const [ofOne, ofOther] = [one, other].map((column) =>
    daysOf(table, column, lines).map(
      (when) => when && `${monthOf({ day: when.first })} ${monthOf({ day: when.last })}`,
    ),
  ) as [(string | null)[], (string | null)[]];
  return ofOne.every((month, at) => month !== null && month === ofOther[at]);
}

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
        `Toutes les lignes sont de ${monthWords(from, "fr")} : la ligne au-dessus dit ${quoted("fr", period.words)}.`,
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
        `Les mois sont comptés à partir de ${monthWords(start, "fr")}, comme le dit la ligne au-dessus : ${quoted("fr", period.words)}.`,
      ),
    ],
  };
}
