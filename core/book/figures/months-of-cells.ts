import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { dayWords } from "../../base/dates-in-words.ts";
import { type DayOrder, type Month, monthOf, monthsFrom } from "../../base/months.ts";
import { quoted } from "../../base/text.ts";
import { amountIn } from "./amounts.ts";
import { asText } from "./cell-text.ts";
import { type DateColumn, isFiscalHeading, isMonthHeading, isWeekHeading, judgeDates } from "./date-column.ts";
import { givenYears } from "./given-years.ts";
import {
  blankDates,
  bothOrders,
  fiscalMonths,
  longPeriods,
  noDateReadable,
  overlapping,
  turnedDates,
  unreadDates,
  weeksInTwoMonths,
  whichOrder,
  whichYear,
} from "./questions-of-months.ts";
import { orderWhy } from "./read-table.ts";
import { say } from "./sentences.ts";
import type { Ask, Line, Question, Said, Table } from "./table.ts";
import { areNamed } from "./value-shapes.ts";
import { asWeeks } from "./weeks.ts";
import { either, isYear, mondayBased, orderShownBy, readWritten, type Written } from "./written-dates.ts";

/** Which month each date cell says: by one order of day and month, or as a question. */

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

export const nothing = { dated: [], undated: [], said: [], byDay: false } as const;

export const only = (...questions: Question[]): MonthsOfLines => ({ ...nothing, questions });

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
  if (judged.orders.size > 1) return { ...only(bothOrders([...judged.orders.values()], heading)), ...place };
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
    questions.push(whichOrder(judged.either, dayFirst, monthFirst, table.saidOrder));
    return { ...nothing, questions, ...place };
  }
  if (judged.serial !== undefined) {
    const written = judged.read(judged.serial);
    if (written && written !== either)
      said.push(
        say(
          "serial",
          `${quoted("en", judged.serial)} is read as the date ${dayWords({ day: written.first }, "en", table.saidOrder)}.`,
          `${quoted("fr", judged.serial)} est lu comme la date du ${dayWords({ day: written.first }, "fr", table.saidOrder)}.`,
        ),
      );
  }
  const entries: { line: Line; when: Written; cell: Cell }[] = [];
  const undated: Line[] = [];
  const unread: string[] = [];
  const years: string[] = [];
  let above: Written | undefined;
  let firstDated = "";
  for (const { line, cell, end } of cells) {
    let when = cell === null ? undefined : judged.read(cell, found?.order);
    if (cell === null && answers["unread-dates"] === "above") when = above;
    if (when === either) when = undefined;
    if (when === undefined) {
      if (cell === null || isNoDate(asText(cell))) undated.push(line);
      else if (isYear(asText(cell))) years.push(asText(cell));
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
  // `2026` below its months adds them up; without months of that year nobody knows.
  const inYears = new Set(
    entries.flatMap(({ when }) => (when.what === "month" ? [monthOf({ day: when.first }).slice(0, 4)] : [])),
  );
  const totals = years.filter((year) => inYears.has(year));
  unread.push(...years.filter((year) => !inYears.has(year)));
  if (unread.length > 0 && answers["unread-dates"] !== "leave-out")
    questions.push(unreadDates(unread, unread.length, heading));
  else if (answers["unread-dates"] === undefined) {
    const isOnce = isFilledOnce(cells.map(({ cell }) => cell));
    const isGrouped = isOnce || entries.every(({ when }) => when.what === "month");
    const below =
      isOnce && undated.length * 3 > cells.length ? undated : isGrouped ? belowMonths(table, dates, undated) : [];
    if (below.length > 0) questions.push(blankDates(below.length, firstDated));
  }
  const numbered = entries.find(({ when, cell }) => when.what === "month" && /^[\d\s./-]+$/.test(asText(cell)));
  if (numbered && isFiscalHeading(heading) && answers.periods !== "calendar")
    questions.push(fiscalMonths(heading, asText(numbered.cell)));
  const yearless = entries.find(({ when }) => when.what === "yearless");
  const withYears = yearless ? givenYears(table, entries, answers.year) : entries;
  if (!withYears) questions.push(whichYear(asText(yearless?.cell ?? null), table.today.day));
  // A mailing each Monday is of its day.
  const areDays = answers.weeks === "day" || (!isWeekHeading(heading) && areNamed(table, entries));
  const weekly = withYears ? asWeeks(withYears, heading, isAdded, areDays) : undefined;
  const weeks = weekly && "entries" in weekly ? weekly.entries : undefined;
  if (weekly && "question" in weekly) questions.push(weekly.question);
  const dated: Dated[] = [];
  const known = new Map<number, Month>();
  const monthOn = (day: number): Month => {
    const month = known.get(day) ?? monthOf({ day });
    known.set(day, month);
    return month;
  };
  const single = new Set(
    (withYears ?? []).flatMap(({ when }) => (monthOn(when.first) === monthOn(when.last) ? [monthOn(when.first)] : [])),
  );
  const addedUp: string[] = [...totals];
  let crossing: string | undefined;
  let long: string | undefined;
  let isRange = false;
  for (const { line, when, cell } of weeks ?? withYears ?? []) {
    const [first, last] = [monthOn(when.first), monthOn(when.last)];
    if (when.what === "range") isRange = true;
    if (first === last) dated.push({ line, when, month: first });
    else if (when.what === "week" || when.last - when.first < 10) {
      if (answers.weeks === "thursday")
        dated.push({ line, when, month: monthOf({ day: when.first + ((10 - mondayBased(when.first)) % 7) }) });
      else crossing ??= asText(cell);
    } else if (when.what !== "range" && monthsFrom(first, last).some((month) => single.has(month)))
      addedUp.push(asText(cell));
    else if (answers.periods === "last-month") dated.push({ line, when, month: last });
    else long ??= asText(cell);
  }
  const [period] = addedUp;
  if (period !== undefined)
    said.push(
      say(
        "period-totals",
        `${counted("en", addedUp.length, "period is left out, whose months", "periods are left out, whose months")} have figures of their own: ${quoted("en", period)}${addedUp.length > 1 ? "…" : "."}`,
        `${counted("fr", addedUp.length, "période dont les mois ont leurs chiffres est laissée", "périodes dont les mois ont leurs chiffres sont laissées")} de côté : ${quoted("fr", period)}${addedUp.length > 1 ? "…" : "."}`,
      ),
    );
  if (crossing !== undefined) questions.push(weeksInTwoMonths(crossing, weeks !== undefined));
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
        "Les dates du fichier sont en UTC : une ligne proche de minuit peut être du jour d'avant ou d'après chez vous.",
      ),
    );
  const byDay = dated.some(({ when }) => when.what === "day");
  return { dated: questions.length > 0 ? [] : dated, undated, said, questions, byDay, ...place };
}

export const judge = ({ today }: Table, { cells, heading }: DateCells): DateColumn | undefined =>
  judgeDates(
    cells.map(({ cell }) => cell),
    heading,
    today.day,
  );

interface Order {
  readonly order: DayOrder;
  readonly said?: Said;
}

/** The order that the column shows, else that of other columns of the table. */
export function orderFrom(table: Table, judged: DateColumn | undefined): Order | undefined {
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

/** What pivot tables and tools write where there isn't a date. */
const isNoDate = (words: string): boolean =>
  /^[-–—]+$|^\(.*\)$|^(n\/?a|null|none|not set|leer|vide|vuoto|unknown|inconnue?|unbekannt)$/i.test(words);

/** Each date is once, with blanks below it: as in a table whose cells were merged. */
function isFilledOnce(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== null).map(asText);
  return cells[0] !== null && filled.length > 0 && new Set(filled).size === filled.length;
}

/** Lines with a figure whose month is blank, where the months are the first column: the rows of a group in a report. */
function belowMonths(table: Table, { dateColumn, cells }: DateCells, undated: readonly Line[]): readonly Line[] {
  const index = table.columns.find(({ key }) => key === dateColumn)?.index;
  if (index === undefined || table.columns.some((column) => column.index < index)) return [];
  const [first] = cells;
  const last = cells[cells.length - 1];
  return undated.filter(
    (line) =>
      line !== first?.line && (line.cells[index] ?? null) === null && !(line === last?.line && addsUpAll(table, line)),
  );
}

/** A last line without a word of its own, one of whose figures is the sum of those above it. */
function addsUpAll({ columns, lines }: Table, line: Line): boolean {
  return columns.some(({ index, kind }) => {
    if (kind !== "numbers") return false;
    const figure = (each: Line): number => amountIn(each.cells[index] ?? null)?.value ?? 0;
    const sum = lines.reduce((added, each) => added + (each === line ? 0 : figure(each)), 0);
    return sum !== 0 && Math.abs(sum - figure(line)) <= 1e-9 * Math.abs(sum);
  });
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
