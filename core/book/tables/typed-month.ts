import { type Cell, isDay } from "../../base/cells.ts";
import { monthNamesIn, monthsByName, readMonth } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { folded, languages } from "../../base/text.ts";

/**
 * The months that the formulas of the review page read; the panel reads more. Both know a date, 202609, `2026-09`,
 * `2026-09-05`, `09/2026`, `September 2026` and `sept. 2026`.
 */

/**
 * What is beside the year in a month typed as words, with its number: `/09` after it, `09/` or `sept/ ` before it.
 * Points and dashes are written as `/`, names with and without accents: a spreadsheet tells é from e.
 */
export const typedMonthParts: readonly (readonly [part: string, number: number])[] = [
  ...monthNamesIn("en").flatMap((_, at) =>
    [...new Set([`${at + 1}`, `${at + 1}`.padStart(2, "0")])].flatMap((digits): [string, number][] => [
      [`/${digits}`, at + 1],
      [`${digits}/`, at + 1],
    ]),
  ),
  ...new Map(
    [...monthsByName].flatMap(([name, number]) =>
      [name, ...accented(name, number)].map((each) => [each, number] as const),
    ),
  ),
].flatMap(([part, number]): [string, number][] =>
  /\d/.test(part) ? [[part, number]] : [" ", "/", "/ "].map((end) => [`${part}${end}`, number]),
);

function accented(name: string, number: number): string[] {
  const full = languages.map((language) => monthNamesIn(language)[number - 1] as string);
  return full
    .map((each) => each.slice(0, name.length).toLowerCase())
    .filter((each) => each !== name && folded(each) === name);
}

const known = new Set(typedMonthParts.map(([part]) => part));

/** 202609 is a month; from this number on, formulas tell none by its digits. */
export const noMonthInDigits = 1_000_000;

/** Whether the formulas of the page read the month of a cell that the panel can read. */
export function isMonthForFormulas(cell: Cell): boolean {
  if (isProblem(readMonth(cell))) return false;
  if (typeof cell === "number") return cell < noMonthInDigits;
  if (typeof cell !== "string") return isDay(cell);
  const words = cell.replace(/\s+/g, " ").trim();
  // Of a date, the day in two digits, and a time; the panel has seen that it exists.
  const isYearFirst = /^[12]...[-/.]..?(?:$|[-/.]\d\d(?:$|[ t]))/i.test(words);
  const part = isYearFirst ? words.slice(4, 7) : words.slice(0, -4);
  return known.has(part.replace(/[-.]/g, "/").toLowerCase());
}
