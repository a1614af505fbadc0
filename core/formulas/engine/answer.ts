import {
  type Cell,
  type CellError,
  filledRows,
  isBlank,
  isCellError,
  isNone,
  type Passed,
  withCells,
} from "../../base/cells.ts";
import { isProblem, misread, type Problem, unknown } from "../../base/problem.ts";
import { isText, type Language, numberIn } from "../../base/text.ts";
import { answersWithin, tooLargeAnswer } from "./answer-size.ts";
import type { AnswerCell, Argument, Definition } from "./define.ts";
import { differentSizes, type Size, sizeIn } from "./ranges.ts";
import { type CellReader, empty, misreadArgument, type Place, whereIn } from "./readers.ts";

/** What a host shows: a value, a blank, or a problem. Numbers are always finite. */
export type ShownCell = number | string | boolean | null | Problem;

/** An answer: one cell or rows of them, as a host writes cells, or the problem of the whole formula. */
export type Shown<Written = ShownCell> = Written | Written[][] | Problem;

/** How a host writes cells: its values are read one by one where a formula needs them, and so are answers written. */
export interface Notation<Written> {
  read(value: unknown): Cell;
  write(cell: ShownCell): Written;
}

type Read = Notation<unknown>["read"];

/** Cells as the core has them. */
const plain: Notation<ShownCell> = { read: (value) => value as Cell, write: (cell) => cell };

export const largestInput = 100_000;

/** What a host passes: `undefined` if left out, rows of values, or one value. */
type Given = ArrayLike<unknown>;
type Rows = readonly (readonly unknown[])[];

/** One call of a formula. */
interface Call<Written = unknown> extends Pick<Definition, "name" | "compute"> {
  readonly parameters: readonly Argument<unknown>[];
  readonly given: Given;
  /** Only called if the answer has words. */
  readonly language: () => Language;
  readonly notation: Notation<Written>;
}

/**
 * The only way from cells to an answer: reads the arguments, computes, and names the formula in every problem.
 * `language` is only called if the answer has words. If an argument that the whole answer needs has a problem, that
 * problem is the whole answer; a formula that answers cell by cell keeps a problem in its cell. An error of another
 * cell comes before what is wrong here.
 */
export function answer(definition: Definition, passed: readonly Passed[], language: () => Language): Shown;
export function answer<Written>(
  definition: Definition,
  given: ArrayLike<unknown>,
  language: () => Language,
  notation: Notation<Written>,
): Shown<Written>;
export function answer(
  { arguments: parameters, shape, name, compute }: Definition,
  given: ArrayLike<unknown>,
  language: () => Language,
  notation: Notation<unknown> = plain,
): Shown<unknown> {
  if (given.length > parameters.length) return named(name, tooManyArguments(parameters.length, given.length));
  const call = { name, compute, parameters, given, language, notation };
  return shape === "each" ? answerEach(call) : answerWhole(call);
}

function answerWhole({ name, compute, parameters, given, language, notation }: Call): Shown<unknown> {
  const values = readGiven(parameters, given, notation.read);
  if (isProblem(values)) return named(name, values);
  const answered = compute(...(values as never[]));
  if (!Array.isArray(answered)) return written(shown(name, answered as AnswerCell, language), notation);
  const rows = answered as readonly (readonly AnswerCell[])[];
  if (!answersWithin(rows.length, rows[0]?.length ?? 0)) return named(name, tooLargeAnswer);
  return withCells(rows, (cell) => notation.write(shown(name, cell, language)));
}

/** The only cell of an answer: its problem is that of the whole formula. */
const written = (cell: ShownCell, notation: Notation<unknown>): unknown =>
  isProblem(cell) ? cell : notation.write(cell);

/** The argument values of a formula that does not answer cell by cell, or the first problem. */
export const readPassed = (definition: Definition, passed: readonly Passed[]): readonly unknown[] | Problem =>
  readGiven(definition.arguments, passed, plain.read);

function readGiven(parameters: readonly Argument<unknown>[], given: Given, read: Read): readonly unknown[] | Problem {
  const values: unknown[] = new Array(parameters.length);
  let problem: Problem | undefined;
  for (let index = 0; index < parameters.length; index++) {
    const value = readWhole(parameters[index] as Argument<unknown>, given[index], read);
    if (isProblem(value)) problem = toSay(problem, value);
    values[index] = value;
  }
  return problem ?? values;
}

/** Of two problems an error of another cell, since that cell is the one to repair, or else the first. */
const toSay = (first: Problem | undefined, next: Problem): Problem =>
  first && (first.error !== undefined || next.error === undefined) ? first : next;

/** One answer for each cell of the ranges; single values are used for every cell. */
function answerEach(call: Call): Shown<unknown> {
  const { name, parameters, given, compute, language, notation } = call;
  const { read } = notation;
  const ranges = parameters.map((argument, index) => (argument.forAll ? undefined : rangeOf(given[index])));
  const shape = ranges.find((range) => range !== undefined);
  if (shape === undefined) {
    const values: unknown[] = [];
    let problem: Problem | undefined;
    for (let index = 0; index < parameters.length; index++) {
      const value = readOnce(parameters[index] as Argument<unknown>, given[index], read);
      if (isProblem(value)) problem = toSay(problem, value);
      values.push(value);
    }
    if (problem) return named(name, problem);
    // Even if blanks count as answers, one argument must be filled: otherwise the user forgot to select cells.
    if (areBlank(given, read)) return named(name, empty(placeOf(parameters[0] as Argument<unknown>)));
    return written(shown(name, compute(...(values as never[])) as AnswerCell, language), notation);
  }

  const columns = (shape[0] as readonly unknown[]).length;
  const misshapen = ranges.find((range) => range && (range.length !== shape.length || range[0]?.length !== columns));
  if (misshapen) return named(name, differentSizes(sizeOf(shape), sizeOf(misshapen)));
  const isBlankCell = (value: unknown): boolean => read(value) === null;
  const rows = Math.max(...ranges.map((range) => (range ? filledRows(range, isBlankCell) : 1)));
  if (rows > largestInput) return named(name, tooLargeInput(rows));
  if (!answersWithin(rows, columns)) return named(name, tooLargeAnswer);

  // A single value is read once, not once per cell.
  const values: unknown[] = parameters.map((argument, index) =>
    ranges[index] ? undefined : readOnce(argument, given[index], read),
  );
  const places = parameters.map((argument) => placeOf(argument, rows, columns));
  // Field by field, and plain loops: V8 takes twice as long with a copy of `call`, and there may be 50,000 rows.
  const broken = values.reduce<Problem | undefined>(
    (problem, value) => (isProblem(value) ? toSay(problem, value) : problem),
    undefined,
  );
  const cells: Cells = { name, compute, parameters, language, notation, ranges, places, values, broken };
  const answers: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) line[column] = notation.write(answerAt(cells, row, column));
    answers[row] = line;
  }
  return answers;
}

/** A formula that is answered cell by cell. */
interface Cells extends Omit<Call, "given"> {
  /** By argument: its range, or nothing where it is the same for all cells. */
  readonly ranges: readonly (Rows | undefined)[];
  readonly places: readonly Place[];
  /** What `compute` receives; the values of ranges change from cell to cell. */
  readonly values: unknown[];
  /** The problem of a value that is the same for all cells. */
  readonly broken: Problem | undefined;
}

/** The answer of one cell; where all cells that it reads are blank, a blank. */
function answerAt(cells: Cells, row: number, column: number): ShownCell {
  const { name, compute, parameters, ranges, places, values, language, notation } = cells;
  let blank = true;
  let problem = cells.broken;
  for (let index = 0; index < ranges.length; index++) {
    const range = ranges[index];
    if (!range) continue;
    const cell = cellOf((range[row] as readonly unknown[])[column], notation.read);
    if (cell !== null) blank = false;
    const place = places[index] as Place;
    place.row = row;
    place.column = column;
    const value = readCell(parameters[index] as Argument<unknown>, cell, place);
    if (isProblem(value)) problem = toSay(problem, value);
    else values[index] = value;
  }
  if (blank) return null;
  if (problem) return named(name, problem);
  const answered = compute(...(values as never[])) as AnswerCell;
  if (typeof answered === "number" && Number.isFinite(answered)) return answered === 0 ? 0 : answered;
  return shown(name, answered, language, { ...(places[0] as Place), row, column });
}

/** What is the same for all cells. */
const readOnce = (argument: Argument<unknown>, given: unknown, read: Read): unknown =>
  argument.forAll ? readWhole(argument, given, read) : readSingle(argument, given, read);

const sizeOf = (rows: Rows): Size => ({ rows: rows.length, columns: (rows[0] as readonly unknown[]).length });

const isRows = (given: unknown): given is Rows => Array.isArray(given);

/** A range of more than one cell; one cell given as a range is a single value. */
const rangeOf = (given: unknown): Rows | undefined =>
  isRows(given) && (given.length > 1 || (given[0] as readonly unknown[]).length > 1) ? given : undefined;

const single = (given: unknown, read: Read): Cell => cellOf((isRows(given) ? given[0]?.[0] : given) ?? null, read);

function areBlank(given: Given, read: Read): boolean {
  for (let index = 0; index < given.length; index++) if (single(given[index], read) !== null) return false;
  return true;
}

/** A value as formulas read it: a dash says that there is nothing. */
function cellOf(value: unknown, read: Read): Cell {
  if (typeof value === "number") return value;
  const cell = read(value);
  return isNone(cell) ? null : cell;
}

const placeOf = ({ name }: Argument<unknown>, rows = 1, columns = 1): Place => ({
  argument: name,
  rows,
  columns,
  row: 0,
  column: 0,
});

/** Reads one cell for one argument: the only place that handles blanks and errors of other cells. */
function readCell(argument: Argument<unknown>, cell: Cell, place: Place): unknown {
  const { reader } = argument;
  if (cell === null) return argument.optional ? undefined : (reader as CellReader<unknown>).blank ? null : empty(place);
  if (typeof cell === "object" && isCellError(cell)) return passedOn(cell, place);
  return (reader as CellReader<unknown>).read(cell, place);
}

/** An argument that was left out is not a blank cell: there is no cell to fill in. */
function readSingle(argument: Argument<unknown>, given: unknown, read: Read): unknown {
  if (given !== undefined) return readCell(argument, single(given, read), placeOf(argument));
  if (argument.optional) return undefined;
  return (argument.reader as CellReader<unknown>).blank ? null : leftOut(argument);
}

function readWhole(argument: Argument<unknown>, given: unknown, read: Read): unknown {
  if (given === undefined && argument.optional) return undefined;
  if (argument.reader.takes === "cell") {
    const range = rangeOf(given);
    return range ? notOneCell(argument, range) : readSingle(argument, given, read);
  }
  if (given === undefined) return missing(argument);
  const range = isRows(given) ? given : [[given]];
  const columns = (range[0] as readonly unknown[]).length;
  const place = placeOf(argument, range.length, columns);
  const cells: Cell[] = new Array(range.length * columns);
  let error: Problem | undefined;
  for (let row = 0, index = 0; row < range.length; row++) {
    const values = range[row] as readonly unknown[];
    for (let column = 0; column < columns; column++) {
      const cell = cellOf(values[column], read);
      if (isCellError(cell)) error ??= passedOn(cell, { ...place, row, column });
      cells[index++] = cell;
    }
  }
  // Users may pass a whole column: blank rows at its end are left out.
  if (cells[cells.length - 1] === null)
    cells.length = columns * filledRows(range, (value) => cellOf(value, read) === null);
  const isLeftOut = !argument.reader.readsBlanks || !rangeOf(given);
  if (argument.optional && isLeftOut && isBlank(cells)) return undefined;
  if (cells.length > largestInput * columns) return tooLargeInput(cells.length / columns);
  return error ?? argument.reader.read(cells, place);
}

/**
 * A computed cell as a host may show it: words in the user's language, problems with the formula's name, never NaN or
 * Infinity.
 */
function shown(name: string, cell: AnswerCell, language: () => Language, place?: Omit<Place, "argument">): ShownCell {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : named(name, beyondNumbers, place);
  if (isProblem(cell)) return named(name, cell, place);
  return isText(cell) ? cell[language()] : cell;
}

/** “COCA: …”, and in a range “COCA (row 3 of the range): …”. */
function named(name: string, problem: Problem, place?: Omit<Place, "argument">): Problem {
  const where = (language: Language): string => (place ? whereIn(language, place) : "");
  return {
    ...problem,
    says: { en: `${name}${where("en")}: ${problem.says.en}`, fr: `${name}${where("fr")} : ${problem.says.fr}` },
  };
}

/** An error of another cell is passed on unchanged, since that cell is the one to repair. */
function passedOn({ error }: CellError, place: Place): Problem {
  if (error === "Loading...")
    return misreadArgument(
      "loading",
      place,
      { en: "is still being computed", fr: "est encore en cours de calcul" },
      {
        en: "Wait a moment; if nothing happens, look at the cell it comes from",
        fr: "Patientez ; si rien ne vient, regardez la cellule d'origine",
      },
    );
  const problem = misreadArgument(
    "error",
    place,
    { en: `contains the error ${error}`, fr: `contient l'erreur ${error}` },
    { en: "Fix the cell it comes from", fr: "Corrigez la cellule d'où elle vient" },
  );
  return { ...problem, reason: error === "#N/A" ? "unknown" : "misread", error };
}

const missing = ({ name }: Argument<unknown>): Problem =>
  misread("missing", {
    en: `${name.en} is missing. Select the range to read.`,
    fr: `« ${name.fr} » manque. Sélectionnez la plage à lire.`,
  });

/** `=COCA(50000,15)` is one number where the comma is the decimal sign. */
const leftOut = ({ name }: Argument<unknown>): Problem =>
  misread("missing", {
    en: `${name.en} is missing. If your locale uses a decimal comma, separate the arguments with semicolons.`,
    fr: `« ${name.fr} » manque. Séparez les arguments par un point-virgule : une virgule a pu être lue comme signe décimal.`,
  });

const notOneCell = ({ name }: Argument<unknown>, range: Rows): Problem =>
  misread("not-one-cell", {
    en: `${name.en} is a range of ${sizeIn("en", sizeOf(range))}. Use a single cell or value.`,
    fr: `« ${name.fr} » est une plage de ${sizeIn("fr", sizeOf(range))}. Indiquez une seule cellule ou valeur.`,
  });

const tooManyArguments = (parameters: number, passed: number): Problem =>
  misread("too-many-arguments", {
    en: `too many arguments: ${passed} instead of ${parameters} at most. Remove the extra ones; a decimal comma may have cut a number in two.`,
    fr: `trop d'arguments : ${passed} au lieu de ${parameters} au plus. Retirez ceux qui sont de trop ; une virgule décimale a peut-être coupé un nombre en deux.`,
  });

const tooLargeInput = (rows: number): Problem =>
  misread("too-large", {
    en: `the range has ${numberIn("en", rows)} rows, at most ${numberIn("en", largestInput)} can be read. Select a shorter range.`,
    fr: `la plage compte ${numberIn("fr", rows)} lignes, ${numberIn("fr", largestInput)} au plus peuvent être lues. Sélectionnez une plage plus courte.`,
  });

const beyondNumbers: Problem = unknown("out-of-range", {
  en: "the result is too large for a number. Check the figures.",
  fr: "le résultat dépasse ce qu'un nombre peut contenir. Vérifiez les chiffres.",
});
