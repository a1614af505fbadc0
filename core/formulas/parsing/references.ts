import { columnLetters } from "../../base/address.ts";

/** A reference in a formula: `B2`, `$B$2:$B$13`, `Ads!B2:B`, `B:B`. */

export interface Reference {
  /** As typed before the cells: `'My sheet'!`. */
  readonly prefix: string;
  /** The title of the sheet; left out for the formula's own. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  /** Left out if the range is open-ended: `B2:B`. */
  readonly rows?: number;
  readonly columns: number;
  /** Whether it was typed as two corners. */
  readonly range: boolean;
  /** Which parts of the first corner have a `$`. */
  readonly held: { readonly column: boolean; readonly row: boolean };
}

const corner = "(\\$?)([A-Za-z]{1,3})(?:(\\$?)([1-9]\\d*))?";
const reference = new RegExp(
  `^((?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?${corner}(?::\\$?([A-Za-z]{1,3})\\$?([1-9]\\d*)?)?$`,
  "u",
);

/** Reads one reference; undefined for any other text. */
export function referenceIn(text: string): Reference | undefined {
  const match = text.trim().match(reference);
  if (!match) return undefined;
  const [, prefix = "", holdsColumn, columnLetters = "", holdsRow, digits, lastLetters, lastDigits] = match;
  if (lastLetters === undefined && digits === undefined) return undefined;
  const [column, lastColumn] = [columnOf(columnLetters), columnOf(lastLetters ?? columnLetters)];
  const row = digits === undefined ? 0 : Number(digits) - 1;
  const lastRow = lastLetters === undefined ? row : lastDigits === undefined ? undefined : Number(lastDigits) - 1;
  if (lastColumn < column || (lastRow !== undefined && lastRow < row)) return undefined;
  return {
    prefix,
    ...(prefix !== "" && { sheet: titleOf(prefix) }),
    row,
    column,
    ...(lastRow !== undefined && { rows: lastRow - row + 1 }),
    columns: lastColumn - column + 1,
    range: lastLetters !== undefined,
    held: { column: holdsColumn === "$", row: holdsRow === "$" },
  };
}

/** The reference of one cell of a range, counted from its first. */
export const cellIn = ({ prefix, row, column, held }: Reference, down: number, across: number): string =>
  `${prefix}${held.column ? "$" : ""}${columnLetters(column + across)}${held.row ? "$" : ""}${row + down + 1}`;

/** `AA` is 26. */
export const columnOf = (columnLetters: string): number =>
  [...columnLetters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const titleOf = (prefix: string): string => {
  const title = prefix.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
};
