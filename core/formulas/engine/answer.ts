import {
  type Cell,
  type CellError,
  type Grid,
  isBlank,
  isCellError,
  isGrid,
  isNone,
  type Passed,
  withoutTrailingBlankRows,
} from "../../base/cells.ts";
import { isProblem, misread, type Problem, unknown } from "../../base/problem.ts";
import { isText, type Language, numberIn } from "../../base/text.ts";
import { answersWithin, tooLargeAnswer } from "./answer-size.ts";
import type { AnswerCell, Argument, Definition } from "./define.ts";
import { differentSizes, type Size, sizeIn } from "./ranges.ts";
import { type CellReader, empty, misreadArgument, type Place, whereIn } from "./readers.ts";

/** What a host shows: a value, a blank, or a problem. Numbers are always finite. */
export type ShownCell = number | string | boolean | null | Problem;
export type Shown = ShownCell | ShownCell[][];

export const largestInput = 100_000;

/**
 * The only way from cells to an answer: reads the arguments, computes, and names the formula in every problem.
 * `language` is only called if the answer has words. If an argument that the whole answer needs has a problem, that
 * problem is the whole answer; a formula that answers cell by cell keeps a problem in its cell.
 */
export function answer(definition: Definition, passed: readonly Passed[], language: () => Language): Shown {
  const { arguments: parameters, shape, name } = definition;
  if (passed.length > parameters.length) return named(name, tooManyArguments(parameters.length, passed.length));
  return shape === "each" ? answerEach(definition, passed, language) : answerWhole(definition, passed, language);
}

function answerWhole(definition: Definition, passed: readonly Passed[], language: () => Language): Shown {
  const { name, compute } = definition;
  const values = readPassed(definition, passed);
  if (isProblem(values)) return named(name, values);
  const answered = compute(...(values as never[]));
  if (!Array.isArray(answered)) return shown(name, answered as AnswerCell, language);
  const rows = answered as readonly (readonly AnswerCell[])[];
  if (!answersWithin(rows.length, rows[0]?.length ?? 0)) return named(name, tooLargeAnswer);
  if (rows.every(isShown)) return rows as ShownCell[][];
  return rows.map((row) => row.map((cell) => shown(name, cell, language)));
}

/** The argument values of a formula that does not answer cell by cell, or the first problem. */
export function readPassed(definition: Definition, passed: readonly Passed[]): readonly unknown[] | Problem {
  const values: unknown[] = [];
  for (const [index, argument] of definition.arguments.entries()) {
    const value = readWhole(argument, passed[index]);
    if (isProblem(value)) return value;
    values.push(value);
  }
  return values;
}

/** One answer for each cell of the ranges; single values are used for every cell. */
function answerEach(definition: Definition, passed: readonly Passed[], language: () => Language): Shown {
  const { name, arguments: parameters, compute } = definition;
  const ranges = parameters.map((argument, index) => (argument.forAll ? undefined : rangeOf(passed[index])));
  const shape = ranges.find((range) => range !== undefined);
  if (shape === undefined) {
    const values: unknown[] = [];
    for (const [index, argument] of parameters.entries()) {
      const value = readOnce(argument, passed[index]);
      if (isProblem(value)) return named(name, value);
      values.push(value);
    }
    // Even if blanks count as answers, one argument must be filled: otherwise the user forgot to select cells.
    if (passed.every((each) => single(each) === null))
      return named(name, empty(placeOf(parameters[0] as Argument<unknown>)));
    return shown(name, compute(...(values as never[])) as AnswerCell, language);
  }

  const columns = (shape[0] as readonly Cell[]).length;
  const misshapen = ranges.find((range) => range && (range.length !== shape.length || range[0]?.length !== columns));
  if (misshapen) return named(name, differentSizes(sizeOf(shape), sizeOf(misshapen)));
  const rows = Math.max(...ranges.map((range) => (range ? withoutTrailingBlankRows(range).length : 1)));
  if (rows > largestInput) return named(name, tooLargeInput(rows));
  if (!answersWithin(rows, columns)) return named(name, tooLargeAnswer);

  const places = parameters.map((argument) => placeOf(argument, rows, columns));
  // A single value is read once, not once per cell.
  const values: unknown[] = parameters.map((argument, index) =>
    ranges[index] ? undefined : readOnce(argument, passed[index]),
  );
  const broken = values.find(isProblem);
  const ranged = ranges.flatMap((range, index) =>
    range ? [{ index, range, argument: parameters[index] as Argument<unknown>, place: places[index] as Place }] : [],
  );

  const answerAt = (row: number, column: number): ShownCell => {
    let blank = true;
    let problem = broken;
    for (const { index, range, argument, place } of ranged) {
      const found = (range[row] as readonly Cell[])[column] as Cell;
      const cell = typeof found === "string" && isNone(found) ? null : found;
      if (cell !== null) blank = false;
      if (problem) continue;
      place.row = row;
      place.column = column;
      const value = readCell(argument, cell, place);
      if (isProblem(value)) problem = value;
      else values[index] = value;
    }
    if (blank) return null;
    if (problem) return named(name, problem);
    const answered = compute(...(values as never[])) as AnswerCell;
    if (typeof answered === "number" && Number.isFinite(answered)) return answered + 0;
    return shown(name, answered, language, { rows, columns, row, column });
  };

  const answers: ShownCell[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const line: ShownCell[] = new Array(columns);
    for (let column = 0; column < columns; column++) line[column] = answerAt(row, column);
    answers[row] = line;
  }
  return answers;
}

/** Whether every cell of a row can be shown as it is: finite numbers, blanks and words of no language. */
function isShown(row: readonly AnswerCell[]): boolean {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (
      typeof cell === "number"
        ? !Number.isFinite(cell) || Object.is(cell, -0)
        : typeof cell === "object" && cell !== null
    )
      return false;
  }
  return true;
}

/** What is the same for all cells. */
const readOnce = (argument: Argument<unknown>, passed: Passed): unknown =>
  argument.forAll ? readWhole(argument, passed) : readSingle(argument, passed);

const sizeOf = (grid: Grid): Size => ({ rows: grid.length, columns: (grid[0] as readonly Cell[]).length });

/** A range of more than one cell; one cell given as a range is a single value. */
const rangeOf = (passed: Passed): Grid | undefined =>
  isGrid(passed) && (passed.length > 1 || (passed[0] as readonly Cell[]).length > 1) ? passed : undefined;

function single(passed: Passed): Cell {
  const cell = isGrid(passed) ? ((passed[0]?.[0] ?? null) as Cell) : (passed ?? null);
  return isNone(cell) ? null : cell;
}

/** The range with a blank in each cell that says there is nothing. Plain loops, for 100,000 rows. */
function withBlanks(range: Grid): Grid {
  for (let row = 0; row < range.length; row++) {
    const cells = range[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] as Cell;
      if (typeof cell === "string" && isNone(cell))
        return range.map((row) => row.map((cell) => (isNone(cell) ? null : cell)));
    }
  }
  return range;
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
const readSingle = (argument: Argument<unknown>, passed: Passed): unknown =>
  passed === undefined && !argument.optional && !(argument.reader as CellReader<unknown>).blank
    ? leftOut(argument)
    : readCell(argument, single(passed), placeOf(argument));

function readWhole(argument: Argument<unknown>, passed: Passed): unknown {
  if (argument.reader.takes === "cell") {
    const range = rangeOf(passed);
    return range ? notOneCell(argument, range) : readSingle(argument, passed);
  }
  if (passed === undefined) return argument.optional ? undefined : missing(argument);
  const range = withBlanks(isGrid(passed) ? passed : [[passed]]);
  const grid = withoutTrailingBlankRows(range);
  const isLeftOut = !argument.reader.readsBlanks || !rangeOf(passed);
  if (argument.optional && isLeftOut && isBlank(grid)) return undefined;
  if (grid.length > largestInput) return tooLargeInput(grid.length);
  const place = placeOf(argument, range.length, (range[0] as readonly Cell[]).length);
  for (let row = 0; row < grid.length; row++) {
    const cells = grid[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] as Cell;
      if (typeof cell === "object" && isCellError(cell)) return passedOn(cell, { ...place, row, column });
    }
  }
  return argument.reader.read(grid, place);
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

const notOneCell = ({ name }: Argument<unknown>, grid: Grid): Problem =>
  misread("not-one-cell", {
    en: `${name.en} is a range of ${sizeIn("en", sizeOf(grid))}. Use a single cell or value.`,
    fr: `« ${name.fr} » est une plage de ${sizeIn("fr", sizeOf(grid))}. Indiquez une seule cellule ou valeur.`,
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
