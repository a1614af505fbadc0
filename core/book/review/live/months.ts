import { tables } from "../../sheets/layout.ts";
import { type Columns, missingColumn } from "./columns.ts";
import { type CompanyYear, placeBy } from "./company-year.ts";
import type { Constants } from "./constants.ts";
import {
  and,
  blank,
  count,
  countIf,
  day,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isNumber,
  joined,
  left,
  length,
  middle,
  min,
  mod,
  month,
  quoted,
  smallest,
  type Term,
  value,
  year,
} from "./formulas.ts";
import { type Address, type Column, type HiddenCells, monthCount, tableRow } from "./hidden-cells.ts";

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
}

export function monthColumns(
  hidden: HiddenCells,
  { resultMonths, targetMonths }: Columns,
  { yearStart }: CompanyYear,
): MonthColumns {
  const section = hidden.section("Months", 7);
  const asRead = (heading: string, table: string, column: Address): Column => {
    const typedCell = index(table, tableRow, column);
    const cell = section.column(
      `${heading}, as typed`,
      monthCount,
      ifError(ifElse(isBlank(typedCell), blank, typedCell), blank),
    );
    // The value of an empty text is an error in Excel alone.
    const inText = `${value(left(cell, 4))}*12+${value(middle(cell, 6, 2))}`;
    const typed = ifElse(`${length(cell)}<6`, blank, inText);
    const dated = `${year(cell)}*12+${month(cell)}`;
    const digits = `${int(`${cell}/100`)}*12+${mod(cell, 100)}`;
    // 202613 and 20260901 are no months: read as digits, they would be years that never come.
    const inDigits = ifElse(and(`${cell}<1000000`, `${mod(`${cell}-1`, 100)}<12`), digits, blank);
    const number = ifElse(`${cell}>190000`, inDigits, dated);
    return section.column(heading, monthCount, ifError(ifElse(isNumber(cell), number, typed), blank));
  };
  const ofResults = asRead("row of Results", tables.results.name, resultMonths);
  const ofTargets = asRead("row of Targets", tables.targets.name, targetMonths);
  const { all } = ofResults;
  const ordered = section.column("in order", monthCount, (line, { before }) =>
    line === 0
      ? ifElse(`${count(all)}=0`, blank, min(all))
      : ifElse(isBlank(before), blank, ifError(smallest(all, `${countIf(all, `"<="&${before}`)}+1`), blank)),
  );
  const rows = section.column("its row", monthCount, ifError(`MATCH(${ordered},${all},0)+1`, missingColumn));
  const place = placeBy(ordered, yearStart);
  const stretch = ifElse(`${mod(place, 12)}=0`, 12, `${mod(place, 3)}=0`, 3, 1);
  const stretches = section.column("ends a stretch of months", monthCount, ifElse(isBlank(ordered), 0, stretch));
  return { ordered, rows, stretches, ofTargets };
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

/** The words of a day: `5 October 2026`, `1er octobre 2026`. */
export const dayWordsOf = (
  ofDay: Term,
  { monthNames, firstOfMonth }: Pick<Constants, "monthNames" | "firstOfMonth">,
): string =>
  joined(
    ifElse(`${day(ofDay)}=1`, firstOfMonth, day(ofDay)),
    quoted(" "),
    index(monthNames, month(ofDay)),
    quoted(" "),
    year(ofDay),
  );
