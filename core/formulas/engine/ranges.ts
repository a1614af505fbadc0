import { type Cell, isBlank } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { type Language, quoted, type Text } from "../../base/text.ts";
import {
  amount,
  type CellReader,
  empty,
  type FilledCell,
  isAmong,
  misreadArgument,
  noNumbers,
  number,
  type Place,
  type RangeReader,
  rate,
} from "./readers.ts";

/** The readers of ranges: a line is one row or one column, a block has rows and columns. */

/** A row or a column, as a list with its direction. */
export interface Line<T> {
  /** Blank cells at the end of a column are left out. */
  readonly values: readonly T[];
  readonly direction: "row" | "column";
  /** How many cells were passed, including blank ones. */
  readonly cells: number;
}

/** A line whose cells a cell reader reads; a blank is `null`. */
export const line = <T>(reader: CellReader<T>): RangeReader<Line<T | null>> => ({
  takes: "range",
  ...typedAs(reader),
  read(cells, place) {
    const direction = directionOf(place);
    return isProblem(direction) ? direction : readLine(cells, direction, reader, place, () => null);
  },
});

/** A line with a value in every cell: a blank inside, or nothing but blanks, is refused. */
export const fullLine = <T>(reader: CellReader<T>): RangeReader<Line<T>> => ({
  takes: "range",
  ...typedAs(reader),
  read(cells, place) {
    if (isBlank(cells)) return empty({ ...place, rows: 1, columns: 1 });
    const direction = directionOf(place);
    return isProblem(direction) ? direction : readLine<T, never>(cells, direction, reader, place, blankInside);
  },
});

/** The cells of a range in one list, row by row; a blank is `null`. */
export const list = <T>(reader: CellReader<T>): RangeReader<readonly (T | null)[]> => ({
  takes: "range",
  ...typedAs(reader),
  read: (cells, place) => readCells(cells, reader, place, () => null),
});

/** Rows and columns whose cells a cell reader reads; a blank is `null`. Blank rows stay. */
export const block = <T>(reader: CellReader<T>): RangeReader<readonly (readonly (T | null)[])[]> => ({
  takes: "range",
  ...typedAs(reader),
  read: (cells, place) => readBlock(cells, reader, place, () => null),
});

/** Rows and columns with a value in every cell. */
export const fullBlock = <T>(reader: CellReader<T>): RangeReader<readonly (readonly T[])[]> => ({
  takes: "range",
  ...typedAs(reader),
  read: (cells, place) =>
    isBlank(cells) ? empty({ ...place, rows: 1, columns: 1 }) : readBlock<T, never>(cells, reader, place, blankInside),
});

/** The results of one KPI, oldest first: numbers, and `null` for a period that is not known. */
export const series: RangeReader<Line<number | null>> = line(number);

/** The rates of a funnel, from lead to deal. A blank is refused: skipping it would drop a stage. */
export const stageRates: RangeReader<Line<number>> = fullLine(rate);

/** How many passed each stage of a funnel, starting with the first. */
export const stageCounts: RangeReader<Line<number>> = fullLine(amount);

/** Names or labels, one for each cell: a blank is `null`. */
export const labels: RangeReader<Line<Cell>> = { takes: "range", read: lineOf };

function typedAs({ typed }: CellReader<unknown>): { typed?: "percent" | "date" } {
  return typed ? { typed } : {};
}

/** The cells of a row or a column; a block is refused. */
function lineOf(cells: readonly Cell[], place: Place): Line<Cell> | Problem {
  const direction = directionOf(place);
  return isProblem(direction) ? direction : inLine(cells, direction, place);
}

function directionOf({ argument, rows, columns }: Place): Line<unknown>["direction"] | Problem {
  if (columns === 1) return "column";
  if (rows === 1) return "row";
  return misread("not-one-line", {
    en: `${argument.en} has ${rows} rows and ${columns} columns. Select one row or one column.`,
    fr: `${quoted("fr", argument.fr)} compte ${rows} lignes et ${columns} colonnes. Sélectionnez une seule ligne ou une seule colonne.`,
  });
}

const inLine = <T>(values: readonly T[], direction: Line<T>["direction"], { rows, columns }: Place): Line<T> => ({
  values,
  direction,
  cells: direction === "column" ? rows : columns,
});

function readLine<T, B>(
  cells: Cell[],
  direction: Line<T>["direction"],
  reader: CellReader<T>,
  place: Place,
  blank: (place: Place) => B | Problem,
): Line<T | B> | Problem {
  const values = readCells(cells, reader, place, blank);
  return isProblem(values) ? values : inLine(values, direction, place);
}

function readBlock<T, B>(
  cells: Cell[],
  reader: CellReader<T>,
  place: Place,
  blank: (place: Place) => B | Problem,
): (readonly (T | B)[])[] | Problem {
  const values = readCells(cells, reader, place, blank);
  if (isProblem(values)) return values;
  const { columns } = place;
  return Array.from({ length: cells.length / columns }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}

/** The values of the cells, in their list: memory for 100,000 more would cost more than reading them. */
function readCells<T, B>(
  cells: Cell[],
  reader: CellReader<T>,
  place: Place,
  blank: (place: Place) => B | Problem,
): readonly (T | B)[] | Problem {
  const { least, most, whole } = reader.numbers ?? noNumbers;
  const values: unknown[] = cells;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as Cell;
    if (typeof cell === "number" && isAmong(cell, least, most, whole)) continue;
    const value: unknown = cell === null ? blank(place) : reader.read(cell as FilledCell, place);
    if (value === cell) continue;
    if (isProblem(value)) {
      // Only a problem says where its cell is: it is asked for again with the place.
      place.row = Math.floor(index / place.columns);
      place.column = index % place.columns;
      return (cell === null ? blank(place) : reader.read(cell as FilledCell, place)) as Problem;
    }
    values[index] = value;
  }
  return values as readonly (T | B)[];
}

/** A cell that counts, and is blank. */
export function blankInside(place: Place): Problem {
  return misreadArgument(
    "blank-inside",
    place,
    { en: "is blank", fr: "est vide" },
    {
      en: "Fill it in: each of these cells counts",
      fr: "Remplissez-la : chacune de ces cellules compte",
    },
  );
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** “12 rows × 1 column” */
export function sizeIn(language: Language, { rows, columns }: Size): string {
  const of = (number: number, word: string): string => counted(language, number, word, `${word}s`);
  return language === "fr"
    ? `${of(rows, "ligne")} × ${of(columns, "colonne")}`
    : `${of(rows, "row")} × ${of(columns, "column")}`;
}

/** Ranges that should match cell by cell, and do not. */
export const differentSizes = (one: Size, other: Size): Problem =>
  misread("different-shapes", {
    en: `the ranges differ: ${sizeIn("en", one)} and ${sizeIn("en", other)}. Select ranges of the same size.`,
    fr: `les plages diffèrent : ${sizeIn("fr", one)} et ${sizeIn("fr", other)}. Sélectionnez des plages de même taille.`,
  });

/** Why lines do not match cell by cell; undefined if they do. Lines left out do not count. */
export function unlikeLines(...lines: readonly (Line<unknown> | undefined)[]): Problem | undefined {
  let first: Line<unknown> | undefined;
  for (const line of lines) {
    if (!line) continue;
    first ??= line;
    if (line.cells !== first.cells || line.direction !== first.direction)
      return differentSizes(sizeOfLine(first), sizeOfLine(line));
  }
  return undefined;
}

const sizeOfLine = ({ direction, cells }: Line<unknown>): Size =>
  direction === "column" ? { rows: cells, columns: 1 } : { rows: 1, columns: cells };

/** An answer in the direction of a line, a cell for each. */
export const along = <T>({ direction }: Line<unknown>, cells: T[]): T[][] =>
  direction === "row" ? [cells] : cells.map((cell) => [cell]);

/** The position of a cell in a line, counted from its first. */
export const placeIn = (line: Line<unknown>, argument: Text, index: number): Place => ({
  argument,
  ...sizeOfLine(line),
  row: line.direction === "column" ? index : 0,
  column: line.direction === "row" ? index : 0,
});
