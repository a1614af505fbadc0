import type { Cell, Day } from "../../base/cells.ts";
import { type DecimalSign, tidied } from "../../base/digits.ts";
import { dayFromIso } from "../../base/months.ts";
import { isProblem, type Problem } from "../../base/problem.ts";
import { amountIn, judgeAmounts, readAmount } from "./amounts.ts";
import { asText } from "./cell-text.ts";
import { judgeDates, mayBeginWithYear } from "./date-column.ts";
import { recordsOfText } from "./records.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { either, readWritten } from "./written-dates.ts";

export type TextCell = number | string | Day | null;

/** The text of a file, or a pasted one, as the cells of a sheet: all of its records, nothing left out. */
export interface TextCells {
  /** Rows of equal length: numbers and days where they are beyond doubt, every other cell as it is written. */
  readonly cells: readonly (readonly TextCell[])[];
  /** Cells that stay texts because they may be two dates or two numbers: how many, and the first. */
  readonly doubtful: { readonly count: number; readonly first: string };
}

/** @param today as `2026-11-29` */
export function cellsOfText(text: string, today: string): TextCells | Problem {
  const records = recordsOfText(text);
  if (isProblem(records)) return records;
  const rows = /^\ufeff?sep=/i.test(text) ? records.rows.slice(1) : records.rows;
  const day = dayFromIso(today)?.day ?? 0;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? null) as TextCell));
  const doubtful: string[] = [];
  for (const section of sectionsOf(rows))
    for (let column = 0; column < width; column++) typeColumn(cells, section, column, day, doubtful);
  return { cells, doubtful: { count: doubtful.length, first: doubtful[0] ?? "" } };
}

/**
 * Whether a text without tabs is a table all the same: several lines of equally many cells. A list of sentences, dates,
 * figures with commas, places (`Paris, France`) or formulas is none.
 */
export function isSeparatedText(text: string): boolean {
  if (text.includes("\t")) return false;
  const records = recordsOfText(text);
  if (isProblem(records) || records.delimiter === undefined) return false;
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const isOther = (line: string): boolean => /^\s*=/.test(line) || (/, /.test(line) && readWritten(line) !== undefined);
  if (lines.filter(isOther).length * 2 > lines.length) return false;
  const filled = records.rows.filter((row) => row.some((cell) => cell !== null));
  if (filled.length === 1) return (filled[0] as readonly Cell[]).every(isFigureOrDate);
  const widths = new Set(filled.map((row) => row.length).filter((length) => length > 1));
  if (widths.size !== 1) return false;
  // After a comma in a sentence comes a space, and no cell in quotes.
  const isProse = records.delimiter === "," && /,[^,\S]/.test(text) && !/(^|[,\n])"/.test(text);
  return !isProse || filled.some((row) => row.slice(1).some(isFigureOrDate));
}

const isFigureOrDate = (cell: Cell): boolean =>
  typeof cell === "string" && (readWritten(cell) !== undefined || readAmount(cell) !== undefined);

/** Judges the cells of a column below its heading, and replaces those that are numbers or days. */
function typeColumn(
  cells: TextCell[][],
  { heading, from, to }: Section,
  column: number,
  today: number,
  doubtful: string[],
) {
  const rows = cells.slice(from, to);
  const written = rows.map((row) => row[column] ?? null);
  const headed = heading === undefined ? null : (cells[heading]?.[column] ?? null);
  const read = dayReader(written, asText(headed), today) ?? numberReader(written);
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== "string") continue;
    const typed = read(cell);
    if (typed === "doubtful") doubtful.push(cell);
    else if (typed !== undefined) row[column] = typed;
  }
}

/** A number, a day, nothing for a text, `doubtful` for a text that may be two numbers or two days. */
type Reader = (cell: string) => number | Day | "doubtful" | undefined;

/**
 * Nothing where the column holds no dates. Months, weeks, times and digits alone aren't days: they stay what they are.
 */
function dayReader(cells: readonly Cell[], heading: string, today: number): Reader | undefined {
  const dates = judgeDates(cells, heading, today);
  if (!dates) return undefined;
  const filled = cells.filter((cell) => cell !== null);
  const [order] = dates.orders.size === 1 ? dates.orders.keys() : [];
  const isContradicted = dates.orders.size > 1;
  const mayBeYear = mayBeginWithYear(filled, today, /^\d\d([-/.])\d\d\1\d\d$/);
  return (cell) => {
    if (/^\d+$/.test(cell)) return numberOf(cell, undefined);
    const written = dates.read(cell, order);
    if (written === either) return "doubtful";
    if (written?.what !== "day" || written.timed || written.digits) return undefined;
    if (isContradicted && numbered.test(cell)) return "doubtful";
    // Without its century, `2.4.11` may be the number of a version, and `26/01/05` a day of 2026.
    if (shortYear.test(cell) && (mayBeYear || unpadded.test(cell))) return "doubtful";
    return { day: written.first };
  };
}

const numbered = /^\d{1,2}[-/]\d{1,2}[-/]\d/;
const shortYear = /^\d{1,2}([-/]|\. ?)\d{1,2}\1\d\d$/;
const unpadded = /^(\d\.|\d\d\.\d\.)/;

function numberReader(cells: readonly Cell[]): Reader {
  // Codes: without their zeros they would be others.
  if (cells.some((cell) => typeof cell === "string" && /^[-+]?0\d[\d ]*$/.test(tidied(cell)))) return () => undefined;
  const { decimals } = judgeAmounts(cells);
  const [sign] = decimals.size === 1 ? decimals.keys() : [];
  return (cell) =>
    decimals.size > 1 && /[.,]/.test(cell) && digits.test(tidied(cell)) ? "doubtful" : numberOf(cell, sign);
}

/** Digits and what parts them; signs of a currency, `%`, `+` and brackets say more than a number does. */
const digits = /^-?\d[\d .,']*$/;

function numberOf(cell: string, sign: DecimalSign | undefined): number | "doubtful" | undefined {
  const words = tidied(cell);
  if (!digits.test(words) || /^-?0\d/.test(words) || !keeps(words)) return undefined;
  const amount = amountIn(cell, sign);
  if (!amount) return undefined;
  const isTurned = sign !== undefined && words.split(sign).length > 2;
  return isTurned || (amount.doubtful !== undefined && sign === undefined) ? "doubtful" : amount.value;
}

/** A spreadsheet keeps 15 digits: the others of a long identifier would be lost. */
const keeps = (words: string): boolean => words.replace(/\D/g, "").replace(/^0+/, "").length <= 15;
