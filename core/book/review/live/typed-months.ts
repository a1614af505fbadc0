import { dayOf } from "../../../base/days.ts";
import { noMonthInDigits, typedMonthParts } from "../../tables/typed-month.ts";
import {
  and,
  date,
  day,
  findText,
  ifElse,
  ifError,
  index,
  int,
  isNumber,
  left,
  length,
  middle,
  mod,
  month,
  numberIn,
  quoted,
  right,
  substitute,
  type Term,
  value,
  word,
  year,
} from "./formulas.ts";
import type { HiddenCells } from "./hidden-cells.ts";

/**
 * Months as people type them, as numbers that can be added and compared: year × 12 + month. A date, 202609, `2026-09`,
 * `09/2026`, `September 2026`, `sept. 2026`; anything else is not read, and the page says so.
 * `core/book/tables/typed-month.ts` knows the same ones.
 */
export interface TypedMonths {
  /** What a cell holds: words without the spaces around them; `"?"` for an error. */
  asTyped(cell: Term): string;
  /** Which month of its year is typed in words, 0 where nobody can read it; 100 more where the year comes first. */
  inWords(typed: Term): string;
  /** The number of the month; `""` where it is none. */
  read(typed: Term, inWords: Term): string;
}

const firstDay = dayOf(1990, 1, 1).day;

/**
 * The number of a month such as 202609. 202613 and 20260901 aren't months: read as digits, they would be years that
 * never come.
 */
export const monthInDigits = (typed: Term, otherwise: Term): string =>
  ifElse(
    and(`${typed}<${noMonthInDigits}`, `${mod(`${typed}-1`, 100)}<12`),
    `${int(`${typed}/100`)}*12+${mod(typed, 100)}`,
    otherwise,
  );

/** Added to the number of a month whose year comes first. */
const yearFirst = 100;

export function typedMonths(hidden: HiddenCells): TypedMonths {
  const section = hidden.section("Months in words", 2);
  const partList = typedMonthParts.map(([part]) => part);
  const numberList = typedMonthParts.map(([part, number]) => number + (part.startsWith("/") ? yearFirst : 0));
  const [parts, numbers] = [section.list("beside the year", partList), section.list("month", numberList)];
  return {
    asTyped: (cell) => numberIn(cell, ifError(word(cell), quoted("?"))),
    inWords(typed) {
      const starts = `${findText(left(typed, 1), quoted("12"))}*${findText(middle(typed, 5, 1), quoted("-/."))}`;
      // After the month either nothing or the day in two digits, and a time; other words are no month.
      const inDigits = `${findText(middle(typed, 9, 1), quoted("0123"))}*${findText(middle(typed, 10, 1), quoted("0123456789"))}`;
      const typedDay = value(middle(typed, 9, 2));
      const isDay = `1/(${day(date(left(typed, 4), middle(typed, 6, 2), typedDay))}=${typedDay})`;
      const ends = ifElse(`${length(typed)}<11`, 1, findText(middle(typed, 11, 1), quoted(" tT")));
      const withDay = `${findText(middle(typed, 8, 1), quoted("-/."))}*${inDigits}*${isDay}*${ends}/(${length(typed)}>9)`;
      const isYearFirst = `${starts}*${ifElse(`${length(typed)}<8`, 1, withDay)}`;
      // An error says that the year comes last.
      const part = ifError(`IF(${isYearFirst},${middle(typed, 5, 3)})`, left(typed, `${length(typed)}-4`));
      const plain = [".", "-"].reduce((text, sign) => substitute(text, quoted(sign), quoted("/")), part);
      return ifError(index(numbers.all, `MATCH(${plain},${parts.all},0)`), 0);
    },
    read(typed, inWords) {
      const dated = ifElse(`${typed}<${firstDay}`, quoted(""), `${year(typed)}*12+${month(typed)}`);
      const typedYear = value(ifElse(`${inWords}>${yearFirst}`, left(typed, 4), right(typed, 4)));
      const fromWords = ifElse(`${inWords}<1`, quoted(""), `${typedYear}*12+${mod(inWords, yearFirst)}`);
      const fromNumber = ifElse(`${typed}>190000`, monthInDigits(typed, quoted("")), dated);
      return ifError(ifElse(isNumber(typed), fromNumber, fromWords), quoted(""));
    },
  };
}
