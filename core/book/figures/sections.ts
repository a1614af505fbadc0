import { type Cell, isDay } from "../../base/cells.ts";
import { amountIn } from "./amounts.ts";
import { isYear, mayBeNoMonth, namedMonthIn, readWritten } from "./written-dates.ts";

/** Where tables begin and end among the records: report titles above, footers below, a second table further down. */
export interface Section {
  /** The record of the headings, from 0; none where the first record holds figures already. */
  readonly heading?: number;
  /** The record between the headings and the data that gives their units: `[EUR]`. */
  readonly units?: number;
  /** The first record below the headings, and the first one behind the section. */
  readonly from: number;
  readonly to: number;
}

type Rows = readonly (readonly Cell[])[];

type Kind = "blank" | "text" | "figure" | "date" | "none";

/** Records with what their cells look like, which is asked of few of them. */
interface Looks {
  readonly rows: Rows;
  readonly kinds: (at: number) => readonly Kind[];
  /** How many cells are filled. */
  readonly filled: readonly number[];
  /** No record has two cells. */
  readonly isSingle: boolean;
}

/** The tables among the records, in their order. */
export function sectionsOf(rows: Rows): Section[] {
  const known: (readonly Kind[] | undefined)[] = [];
  const filled = rows.map((row) => row.reduce((count: number, cell) => (cell === null ? count : count + 1), 0));
  const kinds = (at: number): readonly Kind[] => {
    known[at] ??= (rows[at] as readonly Cell[]).map(kindOf);
    return known[at];
  };
  const looks: Looks = { rows, kinds, filled, isSingle: filled.every((count) => count <= 1) };
  const headings = headingRows(looks);
  const [first = rows.length] = headings;
  const sections = headings.map((heading, index): Section => {
    const place = { from: heading + 1, to: headings[index + 1] ?? rows.length };
    return givesUnits(looks, heading) ? { heading: heading - 1, units: heading, ...place } : { heading, ...place };
  });
  // Figures before any heading: there is none.
  const data = dataIn(looks, 0, first);
  const before: Section = { from: data[0] ?? 0, to: first };
  if (headings.length === 0 || (data.length > 1 && !isKeyAndValue(looks, before, [before, ...sections])))
    return [before, ...sections];
  const tables = sections.filter((section) => !isKeyAndValue(looks, section, sections));
  return tables.length > 0 ? tables : sections;
}

export function kindOf(cell: Cell): Kind {
  if (cell === null) return "blank";
  if (isDay(cell)) return "date";
  if (typeof cell === "number") return "figure";
  if (typeof cell !== "string") return "text";
  if (/^-+$/.test(cell)) return "none";
  if (/^[-(]?\d+(\.\d+)?\)?$/.test(cell)) return "figure";
  if (readWritten(cell) !== undefined && !mayBeNoMonth(cell)) return "date";
  if (!/\d/.test(cell)) return "text";
  const amount = amountIn(cell);
  return !amount || amount.affix !== undefined ? "text" : "figure";
}

/** A record that holds something to read: a date or a figure, and more than one cell where the table is that wide. */
const isData = ({ kinds, filled, isSingle }: Looks, at: number): boolean =>
  ((filled[at] as number) > 1 || isSingle) && kinds(at).some((kind) => kind === "figure" || kind === "date");

const dataIn = (looks: Looks, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (isData(looks, at)) found.push(at);
  return found;
};

/** The next record that is neither blank nor the title of a group of rows; -1 where there is none. */
function nextFilled({ filled, isSingle }: Looks, at: number): number {
  const least = !isSingle && (filled[at] as number) > 2 ? 2 : 1;
  for (let next = at + 1; next < filled.length; next++) if ((filled[next] as number) >= least) return next;
  return -1;
}

/** Report titles are not longer. */
const mostAbove = 60;

/** The rows of words that have dates or figures below them. */
function headingRows(looks: Looks): number[] {
  const { rows, filled } = looks;
  const found: number[] = [];
  for (const at of rows.keys()) {
    // Words between two rows of data are a row of data themselves, unless a blank line, a title or a comment parts
    // them.
    const isParted = at > 0 && (filled[at - 1] as number) <= 1;
    if (filled[at] === 0 || (!isParted && (found.length > 0 || at >= mostAbove))) continue;
    if (!isHeading(looks, at)) continue;
    const next = nextFilled(looks, at);
    if (next > 0 && isData(looks, next) && hasBelow(looks.kinds(at), looks.kinds(next))) found.push(at);
  }
  const first = rows[found[0] ?? -1];
  return found.filter((at, index) => index === 0 || !isSameRow(rows[at] as readonly Cell[], first as readonly Cell[]));
}

/** Short words or brackets below a row of more words: units rather than headings. */
function givesUnits({ rows, filled, kinds }: Looks, at: number): boolean {
  if (at === 0 || (filled[at - 1] as number) <= (filled[at] as number)) return false;
  const cells = (rows[at] as readonly Cell[]).filter((cell) => cell !== null);
  const areUnits = cells.every((cell) => typeof cell === "string" && (/^[([].*[)\]]$/.test(cell) || cell.length < 4));
  return areUnits && kinds(at - 1).every((kind) => kind === "text" || kind === "blank");
}

export const isSameRow = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, index) => cell === (other[index] ?? null)) && other.slice(one.length).every((cell) => cell === null);

function isHeading(looks: Looks, at: number): boolean {
  const row = looks.kinds(at);
  const count = (kind: Kind): number => row.filter((each) => each === kind).length;
  const [words, dates, figures, all] = [count("text"), count("date"), count("figure"), looks.filled[at] as number];
  if (count("none") > 0) return false;
  if (figures === 0 && dates === 0)
    return words > 1 || looks.isSingle || looks.filled.every((each) => each <= 2 && row[0] === "blank");
  if (isAboveMonths(looks, at)) return false;
  // Months across, or years: words or a blank in front, figures below.
  const years = (looks.rows[at] as readonly Cell[]).filter((cell) => isYear(String(cell ?? ""))).length;
  const across = dates + (dates === 0 ? years : 0);
  const begins = row[0] === "text" || row[0] === "blank" || dates === all || (years === 1 && dates === all - 1);
  return across > 1 && across + words + (dates > 0 ? years : 0) >= all && begins && isAbove(looks, at);
}

/** Years in a row of their own above months without a year. */
function isAboveMonths({ rows }: Looks, at: number): boolean {
  const isMonth = (cell: Cell): boolean => typeof cell === "string" && namedMonthIn(cell) !== undefined;
  return (rows[at + 1] ?? []).filter(isMonth).length > 1;
}

/** Whether figures stand below the dates of a row, rather than dates again. */
function isAbove(looks: Looks, at: number): boolean {
  const next = nextFilled(looks, at);
  if (next < 0) return false;
  const { kinds } = looks;
  const below = kinds(next);
  return kinds(at).every((kind, column) => kind !== "date" || below[column] !== "date");
}

/** Something below the words isn't a word. */
const hasBelow = (heading: readonly Kind[], below: readonly Kind[]): boolean =>
  below.some((kind, column) => (kind === "figure" || kind === "date") && (heading[column] ?? "blank") !== "blank") ||
  below.filter((kind) => kind === "figure" || kind === "date").length > 1;

/** `From;2026-01-01` below `Account;Alder`, or that line alone: what a report says of itself, above its table. */
function isKeyAndValue(looks: Looks, section: Section, all: readonly Section[]): boolean {
  if (all.indexOf(section) === all.length - 1 || section.to - section.from > 12) return false;
  const rows = [...Array(section.to - section.from).keys()]
    .map((by) => section.from + by)
    .filter((at) => (looks.filled[at] as number) > 0);
  if (rows.length === 0) return true;
  const isPairs = rows.every((at) => (looks.filled[at] as number) <= 2 && looks.kinds(at)[0] === "text");
  return isPairs && new Set(rows.map((at) => looks.kinds(at)[1])).size > 1 - Number(rows.length < 4);
}
