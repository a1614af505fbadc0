import { isDay } from "../../base/cells.ts";
import { dateOf } from "../../base/days.ts";
import { type Problem, unknown } from "../../base/problem.ts";
import { folded, quoted, type Text } from "../../base/text.ts";
import { isTotal } from "../../base/totals.ts";
import { type Line, line } from "./ranges.ts";
import { type CellReader, empty, type FilledCell, misreadArgument, type Place, type RangeReader } from "./readers.ts";

/** Rows with a name: how names are read and compared, and how rows with the same name are added up. */

/** A name as first spelled, and its key: names that differ only in case or spaces are the same. */
export interface Name {
  readonly key: string;
  readonly shown: Text;
}

/** The same words in both languages. */
const asTyped = (words: string): Text => ({ en: words, fr: words });

/** A name: text, or the text of a number, a date, TRUE or FALSE. Spaces alone are not a name. */
export function nameOf(cell: FilledCell): Name | null {
  // Most names need no more than their case folded: lists of orders have thousands.
  if (typeof cell === "string" && plain.test(cell)) return { key: cell.toLowerCase(), shown: asTyped(cell) };
  const shown = textOf(cell);
  const key = shown.en.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
  return key === "" ? null : { key, shown };
}

/** Without accents, and with single spaces between words alone. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

const yes = { en: "TRUE", fr: "VRAI" };
const no = { en: "FALSE", fr: "FAUX" };

function textOf(cell: FilledCell): Text {
  if (typeof cell === "string") return asTyped(cell.trim());
  if (typeof cell === "number") return { en: String(cell), fr: String(cell).replace(".", ",") };
  if (typeof cell === "boolean") return cell ? yes : no;
  return isDay(cell) ? asTyped(isoDate(cell.day)) : cell;
}

function isoDate(day: number): string {
  const { year, month, dayOfMonth } = dateOf({ day });
  return [year, month, dayOfMonth].map((part) => String(part).padStart(2, "0")).join("-");
}

/** A name for each row; a blank is `null`. Names repeat, so each spelling is read only once. */
export const names: RangeReader<Line<Name | null>> = {
  takes: "range",
  read(cells, place) {
    const known = new Map<FilledCell, Name | null>();
    const name: CellReader<Name | null> = {
      takes: "cell",
      read(cell) {
        const seen = known.get(cell);
        if (seen !== undefined) return seen;
        const read = nameOf(cell);
        known.set(cell, read);
        return read;
      },
    };
    return line(name).read(cells, place);
  },
};

/** The figures of one name. */
export interface NamedRow {
  readonly name: Name;
  readonly figures: readonly number[];
}

/** A range of figures next to the names: its argument, and its cells by row. */
export interface Beside {
  readonly argument: Text;
  readonly columns: number;
  readonly figure: (row: number, column: number) => number | null;
}

/** The heading of the total row. */
export const total = asTyped("Total");

/**
 * Adds up the rows by name, in order of first appearance. Rows without any figure are left out. A row that is only
 * partly filled, has no name, or is itself a total is refused, because it would make the sums wrong.
 */
export function addedUp(
  argument: Text,
  names: Line<Name | null>,
  rows: number,
  beside: readonly Beside[],
): NamedRow[] | Problem {
  const sums = new Map<string, { readonly name: Name; readonly figures: number[] }>();
  const isName = nameTester(names);
  const place = (argument: Text, columns: number, row: number, column = 0): Place =>
    names.direction === "row"
      ? { argument, rows: 1, columns: names.cells, row: 0, column: row }
      : { argument, rows: names.cells, columns, row, column };

  for (let row = 0; row < rows; row++) {
    const figures: number[] = [];
    let filled = false;
    let blank: Place | undefined;
    for (const { argument, columns, figure } of beside)
      for (let column = 0; column < columns; column++) {
        const value = figure(row, column);
        if (value !== null) filled = true;
        else blank ??= place(argument, columns, row, column);
        figures.push(value ?? 0);
      }
    if (!filled) continue;
    const name = names.values[row] ?? null;
    if (!name) return nameless(place(argument, 1, row));
    const sum = sums.get(name.key);
    if (!sum && isTotal(name.shown.en, isName)) return totalAmongRows(place(argument, 1, row), name.shown);
    if (blank) return empty(blank);
    if (sum)
      for (let at = 0; at < figures.length; at++)
        sum.figures[at] = (sum.figures[at] as number) + (figures[at] as number);
    else sums.set(name.key, { name, figures });
  }
  return sums.size === 0 ? nothingFilledIn : [...sums.values()];
}

/** Whether a row has a given folded name. Names are only folded if somebody asks. */
export function nameTester(names: Line<Name | null>): (words: string) => boolean {
  let all: Set<string> | undefined;
  return (words) => {
    all ??= new Set(names.values.flatMap((name) => (name ? [folded(name.key)] : [])));
    return all.has(words);
  };
}

/** The sums over all rows, one for each column of figures. */
export const totalOf = (rows: readonly NamedRow[]): number[] =>
  (rows[0] as NamedRow).figures.map((_, index) =>
    rows.reduce((sum, { figures }) => sum + (figures[index] as number), 0),
  );

export const nameless = (place: Place): Problem =>
  misreadArgument(
    "nameless",
    place,
    { en: "is empty, but there are figures beside it", fr: "est vide, alors qu'il y a des chiffres à côté" },
    { en: "Type the name, or leave those figures out", fr: "Saisissez le nom, ou retirez ces chiffres" },
  );

export const totalAmongRows = (place: Place, words: Text): Problem =>
  misreadArgument(
    "total-among-rows",
    place,
    {
      en: `is ${quoted("en", words.en)}, so everything would count twice`,
      fr: `contient ${quoted("fr", words.fr)} : tout compterait double`,
    },
    {
      en: "Leave that row out of the ranges",
      fr: "Retirez cette ligne des plages",
    },
  );

const nothingFilledIn = unknown("nothing-filled-in", {
  en: "no row has figures yet. Fill in at least one row.",
  fr: "aucune ligne ne contient encore de chiffres. Remplissez-en au moins une.",
});

/** The problems `addedUp` reports, for a formula's list. */
export const namedRowProblems = {
  nameless,
  "total-among-rows": totalAmongRows,
  "nothing-filled-in": nothingFilledIn,
} as const;
