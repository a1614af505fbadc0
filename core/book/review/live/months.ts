import { tables } from "../../sheets/layout.ts";
import { type Columns, missingColumn } from "./columns.ts";
import { type CompanyYear, placeBy } from "./company-year.ts";
import type { Constants } from "./constants.ts";
import {
  blank,
  count,
  countIf,
  day,
  flag,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  joined,
  min,
  mod,
  month,
  quoted,
  smallest,
  sumProduct,
  type Term,
  year,
} from "./formulas.ts";
import {
  type Address,
  type Column,
  fewLines,
  type HiddenCells,
  lineNumber,
  monthCount,
  tableRow,
} from "./hidden-cells.ts";
import { filledBelow } from "./rows-below.ts";
import type { TypedMonths } from "./typed-months.ts";

/**
 * Months as numbers that can be added and compared: year × 12 + month. Results and Targets may be sorted in any way;
 * here the months of Results stand in order.
 */

export interface MonthColumns {
  /** The months of Results, oldest first, each once; `""` where there are fewer. */
  readonly ordered: Column;
  /** The row of each in its table, 1 for the headings; `missingColumn` where there are fewer. */
  readonly rows: Column;
  /** For how many months each of them can end a stretch: 12 for the last one of a year, 3 of a quarter, else 1. */
  readonly stretches: Column;
  /** The month of each row of Targets, below its headings. */
  readonly ofTargets: Column;
  /** How many months stand in a cell that nobody can read, and how many below the last row that is looked through. */
  readonly unread: Readonly<Record<"results" | "targets", Address>>;
  readonly beyond: Readonly<Record<"results" | "targets", Address>>;
  /** What each row has for its month: `""` where it has nothing. */
  readonly asTyped: Readonly<Record<"results" | "targets", Column>>;
  /** How many rows have a month that an earlier row has. */
  readonly twice: Readonly<Record<"results" | "targets", Address>>;
}

export function monthColumns(
  hidden: HiddenCells,
  { resultMonths, targetMonths }: Columns,
  { yearStart }: CompanyYear,
  typed: TypedMonths,
): MonthColumns {
  const section = hidden.section("Months", 10, monthCount);
  const asRead = (heading: string, table: string, column: Address) => {
    const cells = section.column(`${heading}, as typed`, monthCount, typed.asTyped(index(table, tableRow, column)));
    const inWords = section.column(`${heading}, month in words`, monthCount, typed.inWords(cells));
    const numbers = section.column(heading, monthCount, typed.read(cells, inWords));
    return {
      numbers,
      unread: sumProduct(`(${cells.all}<>"")*(${numbers.all}="")`),
      cells,
    };
  };
  const ofResults = asRead("row of Results", tables.results.name, resultMonths);
  const ofTargets = asRead("row of Targets", tables.targets.name, targetMonths);
  const { all } = ofResults.numbers;
  const ordered = section.column("in order", monthCount, (line, { before }) =>
    line === 0
      ? ifElse(`${count(all)}=0`, blank, min(all))
      : ifElse(isBlank(before), blank, ifError(smallest(all, `${countIf(all, `"<="&${before}`)}+1`), blank)),
  );
  const rows = section.column("its row", monthCount, ifError(`MATCH(${ordered},${all},0)+1`, missingColumn));
  const place = placeBy(ordered, yearStart);
  const stretch = ifElse(`${mod(place, 12)}=0`, 12, `${mod(place, 3)}=0`, 3, 1);
  const stretches = section.column("ends a stretch of months", monthCount, ifElse(isBlank(ordered), 0, stretch));
  const unread = hidden.section("Months that can't be read", 2, fewLines);
  const targetMonthsTwice = section.column("months twice in Targets so far", monthCount, (line, { before }) => {
    const month = ofTargets.numbers;
    return `${line === 0 ? "0" : before}+${ifElse(isBlank(month), 0, flag(`MATCH(${month},${month.all},0)<>${lineNumber}`))}`;
  });
  return {
    ordered,
    rows,
    stretches,
    ofTargets: ofTargets.numbers,
    unread: {
      results: unread.value("in Results", ofResults.unread),
      targets: unread.value("in Targets", ofTargets.unread),
    },
    beyond: {
      results: unread.value("beyond the last row of Results", filledBelow("results", resultMonths)),
      targets: unread.value("beyond the last row of Targets", filledBelow("targets", targetMonths)),
    },
    asTyped: { results: ofResults.cells, targets: ofTargets.cells },
    twice: {
      results: unread.value("twice in Results", `${count(all)}-${count(ordered.all)}`),
      targets: targetMonthsTwice.at(monthCount - 1),
    },
  };
}

/** The year and the number of the month behind a month's number. */
export const yearOf = (monthNumber: Term): string => int(`(${monthNumber}-1)/12`);
export const monthInYear = (monthNumber: Term): string => `(${mod(`${monthNumber}-1`, 12)}+1)`;

/** The words of a month: `October 2026`. */
export const monthWordsOf = (monthNumber: Term, { monthNames }: Pick<Constants, "monthNames">): string =>
  joined(index(monthNames, monthInYear(monthNumber)), quoted(" "), yearOf(monthNumber));

/** The same, short: `Oct 2026`. */
export const shortMonthWords = (monthNumber: Term, { shortMonths }: Pick<Constants, "shortMonths">): string =>
  joined(index(shortMonths, monthInYear(monthNumber)), quoted(" "), yearOf(monthNumber));

/** A day in few words: `5 Oct 2026`, `Oct 5, 2026`, `1er oct. 2026`. */
export function shortDayWords(
  ofDay: Term,
  { shortMonths, firstOfMonth, beginsWithMonth }: Pick<Constants, "shortMonths" | "firstOfMonth" | "beginsWithMonth">,
): string {
  const name = index(shortMonths, month(ofDay));
  if (beginsWithMonth) return joined(name, quoted(" "), day(ofDay), quoted(", "), year(ofDay));
  const dayOfMonth = ifElse(`${day(ofDay)}=1`, firstOfMonth, day(ofDay));
  return joined(dayOfMonth, quoted(" "), name, quoted(" "), year(ofDay));
}
