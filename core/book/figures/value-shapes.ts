import type { Cell } from "../../base/cells.ts";
import { asText } from "./cell-text.ts";
import { isFollowers, isMoneyHeading, isThere, mayBeStock } from "./column-names.ts";
import type { Entry } from "./found-figures.ts";
import type { Ask, Table } from "./table.ts";
import { currencyOf } from "./units.ts";

/** What the figures themselves give away, under any heading. */

/** The figure of one day, week or month: of all its lines together. */
export interface Moment {
  /** In seconds: the end of its period, or its time. */
  readonly at: number;
  readonly month: string;
  readonly value: number;
}

const placeInTime = ({ when }: Entry): number => when.last * 86_400 + when.time;

/** The lines of the last day or time. */
export function latest(lines: readonly Entry[]): readonly Entry[] {
  const last = Math.max(...lines.map(placeInTime));
  return lines.filter((entry) => placeInTime(entry) === last);
}

export function momentsOf(entries: readonly Entry[], read: (entry: Entry) => number | null): Moment[] {
  const moments = new Map<number, { at: number; month: string; value: number }>();
  for (const entry of entries) {
    const value = read(entry);
    if (value === null) continue;
    const at = placeInTime(entry);
    const known = moments.get(at);
    if (known) known.value += value;
    else moments.set(at, { at, month: entry.month, value });
  }
  return [...moments.values()].sort((one, other) => one.at - other.at);
}

/**
 * Whether each moment holds those before it: figures that never fall but where a year or a quarter begins, or a month
 * of days, and rise by as much as they began with. What merely grows begins with more than it grows by.
 */
export function risesLikeTotal(moments: readonly Moment[]): boolean {
  if (moments.length < 6) return false;
  const isByDay = moments.some(({ month }, at) => month === moments[at - 1]?.month);
  const runs: number[][] = [];
  for (const [at, { month, value }] of moments.entries()) {
    const before = moments[at - 1];
    const run = runs[runs.length - 1];
    if (before && value >= before.value) {
      run?.push(value);
      continue;
    }
    if (before && run) {
      const isNew = month !== before.month && (isByDay || month.endsWith("-01"));
      // A fiscal year or a quarter: the total before held about as many months as were seen of it.
      const isQuarter = !isByDay && /-(04|07|10)$/.test(month) && value * run.length * 0.75 <= before.value;
      if (!(isNew || isQuarter) || value * 2 > before.value) return false;
    }
    runs.push([value]);
  }
  // Three months rise by chance, too: in each whole quarter every month must add about as much as its first.
  const quarters = isByDay ? [] : runs.slice(1, -1).filter((run) => run.length === 3);
  if (quarters.length > 0)
    return quarters.every(([first = 0, second = 0, third = 0]) =>
      [second - first, third - second].every((step) => first > 0 && step >= first / 3 && step <= first * 3),
    );
  return runs.some(([first = 0, , , fourth = 0]) => {
    const step = (fourth - first) / 3;
    return first > 0 && step >= (first * 2) / 3 && step <= first * 2;
  });
}

/**
 * Whether the figures hardly change from one moment to the next, as a stock: far less than new counts would by
 * chance alone, or only upwards. They are of each day or week: mailings to one list are alike, and at any time.
 */
export function isSteady(moments: readonly Moment[]): boolean {
  const values = moments.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length < 5 || least <= 0 || most > 2 * least) return false;
  const gaps = moments.slice(1).map(({ at }, index) => at - (moments[index] as Moment).at);
  const shortest = Math.min(...gaps);
  if (gaps.filter((gap) => gap === shortest).length * 5 < gaps.length * 3) return false;
  const steps = values.slice(1).map((value, at) => value - (values[at] as number));
  const rises = steps.filter((step) => step > 0).length;
  if (values.length >= 8 && steps.every((step) => step >= 0) && rises * 2 >= steps.length) return true;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = steps.reduce((sum, step) => sum + step ** 2, 0) / steps.length;
  return values.every(Number.isInteger) && least >= 50 && spread < 0.06 * mean;
}

/** Whether figures lie so close together that they may be one stock, counted at several times. */
export function liesClose(moments: readonly Moment[]): boolean {
  const values = moments.map(({ value }) => value);
  const least = Math.min(...values);
  return least > 0 && Math.max(...values) <= 1.25 * least;
}

/** Whether figures often halve or double from one moment to the next: people who come do, not those who are there. */
function jumps(moments: readonly Moment[]): boolean {
  const values = moments.map(({ value }) => Math.abs(value));
  const far = values.filter((value, at) => {
    const before = values[at - 1] ?? value;
    return Math.max(value, before) >= 2 * Math.min(value, before) && value !== before;
  });
  return values.length >= 8 && far.length * 4 >= values.length;
}

/**
 * Whether each line has a name of its own, such as the subject of a mailing, which isn't only a number: it is something
 * that happened, rather than the state of a day.
 */
export function areNamed({ columns }: Table, entries: readonly Pick<Entry, "line">[]): boolean {
  if (entries.length < 5) return false;
  return columns.some(({ index, kind }) => {
    if (kind !== "texts") return false;
    const names = new Set<string>();
    // A mailing may be sent again.
    let again = 0;
    return entries.every(({ line }) => {
      const name = asText(line.cells[index] ?? null)
        .replace(/[\d\P{L}]+/gu, " ")
        .trim();
      if (names.has(name)) again++;
      names.add(name);
      return name.includes(" ") && again * 10 <= entries.length;
    });
  });
}

/** Whether figures are there at a time, and don't add up: their names say so, or how little they change. */
export function isStock(
  table: Table,
  names: readonly string[],
  entries: readonly Entry[],
  moments: readonly Moment[],
  { unit }: Ask["kpi"],
): boolean {
  const there = names.filter(isThere);
  if (there.length > 0) return !(there.every(isFollowers) && jumps(moments));
  // Parts of one month add up to what is there in it.
  if (!moments.some(({ month }, at) => month === moments[at - 1]?.month)) return false;
  if (names.some(mayBeStock) && liesClose(moments)) return true;
  const isMoney = currencyOf(unit) !== undefined || names.some(isMoneyHeading);
  return !isMoney && isSteady(moments) && !areNamed(table, entries);
}

/**
 * Whether the cells number things, line by line: `1001`, `1002`, `1004`, or `#1001`; upwards or downwards.
 * @param isOne the heading names one thing, such as `Order`: its numbers may have any gaps and any order
 */
export function areNumbers(cells: readonly Cell[], isOne: boolean): boolean {
  const parts = cells.filter((cell) => cell !== null).map((cell) => /^(\D{0,5})(\d{1,12})$/.exec(asText(cell)));
  const [prefix] = new Set(parts.map((part) => part?.[1]));
  if (parts.length < 2 || !parts.every((part) => part && part[1] === prefix)) return false;
  const values = parts.map((part) => Number(part?.[2]));
  const least = Math.min(...values);
  if (isOne && parts.length > 2 && least >= 100 && new Set(values).size === values.length) return true;
  const steps = values.slice(1).map((value, at) => value - (values[at] as number));
  const [low, high] = [Math.min(...steps), Math.max(...steps)];
  if (low === high && Math.abs(low) === 1)
    return least >= (parts.length > 2 ? 100 : 1000) || (isOne && parts.length > 5);
  const reach = Math.abs((values[values.length - 1] as number) - (values[0] as number));
  return (
    parts.length > 2 &&
    low * high > -1 &&
    reach > 0 &&
    least >= 100 &&
    reach / steps.length <= (steps.length > 2 ? 0.1 : 0.05) * Math.sqrt(least)
  );
}
