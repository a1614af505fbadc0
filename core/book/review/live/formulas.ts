import type { Column, Quantity } from "./hidden-cells.ts";

/**
 * Formulas as text, without their `=`: a function of the spreadsheet is a function here, and signs are written as they
 * are: ifElse(`${gap}>0`, …). Only functions that every spreadsheet knows.
 */

/** A piece of a formula: text, a number, or the name of a place on the hidden sheet. */
export type Term = string | number | Quantity | Column;

const call =
  (name: string) =>
  (...terms: readonly Term[]): string =>
    `${name}(${terms.join(",")})`;

export const [and, or] = [call("AND"), call("OR")];
export const [abs, int, max, min, mod, round, sum, sumIfs, sumProduct] = [
  call("ABS"),
  call("INT"),
  call("MAX"),
  call("MIN"),
  call("MOD"),
  call("ROUND"),
  call("SUM"),
  call("SUMIFS"),
  call("SUMPRODUCT"),
];
export const [count, countAll, countIf, smallest] = [call("COUNT"), call("COUNTA"), call("COUNTIF"), call("SMALL")];
export const [countIfs, exp, log, roundUp, squareRoot] = [
  call("COUNTIFS"),
  call("EXP"),
  call("LN"),
  call("ROUNDUP"),
  call("SQRT"),
];
export const [choose, index, offset] = [call("CHOOSE"), call("INDEX"), call("OFFSET")];
export const [addressOf, columnOf, columnsOf, rowOf, rows] = [
  call("ADDRESS"),
  call("COLUMN"),
  call("COLUMNS"),
  call("ROW"),
  call("ROWS"),
];
export const [findText, left, length, middle, replace, right, substitute, trim, value] = [
  call("FIND"),
  call("LEFT"),
  call("LEN"),
  call("MID"),
  call("REPLACE"),
  call("RIGHT"),
  call("SUBSTITUTE"),
  call("TRIM"),
  call("VALUE"),
];
export const [date, day, month, year] = [call("DATE"), call("DAY"), call("MONTH"), call("YEAR")];
export const [ifError, isNumber, isText] = [call("IFERROR"), call("ISNUMBER"), call("ISTEXT")];
export const notAvailable = "NA()";

/** The value of the first test that holds: `ifElse(test, value, anotherTest, anotherValue, …, otherwise)`. */
export function ifElse(test: Term, value: Term, ...rest: readonly Term[]): string {
  const [otherwise, ...more] = rest as [Term, ...Term[]];
  const [another, ...last] = more as [Term, ...Term[]];
  return `IF(${test},${value},${more.length === 0 ? otherwise : ifElse(otherwise, another, ...last)})`;
}

/** 1 where the test holds, otherwise 0. */
export const flag = (test: Term): string => ifElse(test, 1, 0);

export const blank = '""';
export const isBlank = (term: Term): string => `${term}=""`;
export const isGiven = (term: Term): string => `${term}<>""`;

/** Words as a formula holds them. */
export const quoted = (words: string): string => `"${words.replace(/"/g, '""')}"`;

/** A word to be looked up, without the spaces around it: pasted words bring no-break spaces along. */
export const word = (text: Term): string => trim(substitute(text, quoted("\u00a0"), quoted(" ")));

/** Texts one after the other. */
export const joined = (...terms: readonly Term[]): string => terms.join("&");

/** A text of at most so many letters. */
export const cut = (text: Term, longest: Term): string =>
  ifElse(`${length(text)}>${longest}`, joined(left(text, `${longest}-1`), quoted("…")), text);

export const range = (from: Term, to: Term): string => `${from}:${to}`;

/** The place of a value in a list, from 1. */
export const find = (sought: Term, list: Term, otherwise: Term = 0): string =>
  ifError(`MATCH(${sought},${list},0)`, otherwise);

/**
 * Keys that group lines: a line of a group has the key group × 1000 + line, all others have a text. The first line of a
 * group, its last one (0 where it has none), and how many it has. Plain ranges alone: not every spreadsheet takes the
 * largest of a product of ranges without being told that it is an array.
 */
const lineFactor = 1000;
export const keyOf = (group: Term, line: Term): string =>
  typeof group === "number" && typeof line === "number"
    ? `${group * lineFactor + line}`
    : `${group}*${lineFactor}+${line}`;
const keysBefore = (keys: Term, group: Term): string => countIf(keys, `"<"&${keyOf(group, 0)}`);
export const firstLine = (keys: Term, group: Term): string => {
  const key = smallest(keys, `${keysBefore(keys, group)}+1`);
  return ifError(ifElse(`${key}<${keyOf(`(${group}+1)`, 0)}`, `${key}-${keyOf(group, 0)}`, 0), 0);
};
export const lastLine = (keys: Term, group: Term): string =>
  ifError(max(0, `${smallest(keys, keysBefore(keys, `(${group}+1)`))}-${keyOf(group, 0)}`), 0);
export const linesIn = (keys: Term, group: Term): string =>
  `${keysBefore(keys, `(${group}+1)`)}-${keysBefore(keys, group)}`;

/**
 * The number in a cell, `""` where it holds anything else: SMALL takes nothing but numbers from a cell. Asked once,
 * since programs that compute both branches of IF would look into the table twice.
 */
export const numberIn = (cell: Term, otherwise: Term = blank): string => ifError(smallest(cell, 1), otherwise);
