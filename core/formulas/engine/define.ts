import type { Cell, Grid, Passed } from "../../base/cells.ts";
import type { Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import type { Family } from "./families.ts";
import type { CellReader, Reader } from "./readers.ts";

/** One argument of a formula: its name, the reader that gives `compute` its value, one sentence for the help. */
export interface Argument<T> {
  readonly name: Text;
  readonly reader: Reader<unknown>;
  readonly says: Text;
  readonly optional: boolean;
  /** Never set: it carries the type that the reader gives to `compute`. */
  readonly gives?: T;
}

/** An argument that must be given. */
export const arg = <R extends Reader<unknown>>(name: Text, reader: R, says: Text): GivenArgument<R, never> => ({
  name,
  reader,
  says,
  optional: false,
});

/** An argument that may be left out or point to a blank cell: `compute` then receives `undefined`. */
export const optional = <R extends Reader<unknown>>(
  name: Text,
  reader: R,
  says: Text,
): GivenArgument<R, undefined> => ({
  name,
  reader,
  says,
  optional: true,
});

export interface GivenArgument<R extends Reader<unknown>, Missing>
  extends Argument<(R extends Reader<infer T> ? T : never) | Missing> {
  readonly reader: R;
}

/** One cell of an answer. A `Text` is shown in the book's language. */
export type AnswerCell = number | string | boolean | null | Text | Problem;
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/** What numbers are, for formats and help. `same`: the unit of the values given. */
export type Unit = "money" | "rate" | "count" | "multiple" | "days" | "months" | "number" | "text" | "same";

/** The unit of each column of an answer; what was given may decide it, such as a word of what to show. */
export type Units = Unit | ((column: number, columns: number, given: readonly Passed[]) => Unit);

export const unitOf = (units: Units, given: readonly Passed[], column = 0, columns = 1): Unit =>
  typeof units === "function" ? units(column, columns, given) : units;

/**
 * `cell`: one cell. `each`: as many cells as the ranges given, answered one by one.
 * `range`: several cells from one computation; the help says which.
 */
export type Shape = "cell" | "each" | "range";

/** A use of the formula that is help and test at once: it must give its answer. */
export interface Example<ProblemName extends string = string> {
  readonly says: Text;
  /** In the order of the arguments; a range as rows of cells. `undefined`: left out. */
  readonly given: readonly (Cell | Grid | undefined)[];
  /** The exact answer, or the problem that is reported. */
  readonly answer: Answer | { readonly problem: ProblemName | ReaderProblem };
}

/** What the readers report, for any formula. */
export type ReaderProblem =
  | "missing"
  | "empty"
  | "not-a-number"
  | "negative"
  | "not-whole"
  | "not-a-rate"
  | "not-a-choice"
  | "not-a-day"
  | "too-small"
  | "not-one-cell"
  | "not-one-line"
  | "different-shapes"
  | "blank-inside"
  | "error"
  | "loading"
  | "too-large"
  | "too-many-arguments"
  | "out-of-range";

/** A problem of one formula: a constant, or made from the figures it speaks of. */
export type ProblemMaker = Problem | ((...figures: never[]) => Problem);

export interface Definition {
  /** The same in both programs and both languages: `FUNNEL_LEADS`. */
  readonly name: string;
  readonly family: Family;
  /** What it answers, in one sentence. */
  readonly says: Text;
  /** The formula in words, and where it comes from. */
  readonly formula: Text;
  readonly source: string;
  /** What it is not, and the trap people fall into: one paragraph each. */
  readonly notes?: readonly Text[];
  /**
   * The same in formulas that every spreadsheet has, for workbooks that leave the add-in behind: `{spend}` stands for
   * the argument of that English name, `{margin|1}` for one that may be left out. `#N/A` where these figures have no
   * answer; what the readers of single cells refuse is guarded where it takes a formula's place.
   */
  readonly native?: string;
  /** Other names people search it by, in any language. */
  readonly alsoCalled: readonly string[];
  readonly arguments: readonly Argument<unknown>[];
  readonly shape: Shape;
  readonly unit: Units;
  /** The problems only this formula reports, beside those of its readers; each has an example. */
  readonly problems: Readonly<Record<string, ProblemMaker>>;
  readonly examples: readonly [Example, ...Example[]];
  /** Receives what the readers give, in the order of the arguments. Pure: the answer depends on them alone. */
  readonly compute: (...values: never[]) => Answer;
}

type Values<A extends readonly Argument<unknown>[]> = {
  -readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

type Shown = Omit<Definition, "arguments" | "shape" | "compute" | "problems" | "examples">;

/**
 * Declares a formula. The compiler refuses a `compute` that disagrees with its readers, a missing language, a formula
 * without an example, an example of a problem that the formula does not report, and a range reader in a formula that
 * answers cell by cell.
 */
export function define<
  const A extends readonly Argument<unknown>[],
  const P extends Readonly<Record<string, ProblemMaker>>,
  const S extends Shape,
>(
  definition: Shown & {
    readonly shape: S;
    readonly arguments: S extends "each" ? CellArguments<A> : A;
    readonly problems: P;
    readonly examples: readonly [NoInfer<Example<keyof P & string>>, ...NoInfer<Example<keyof P & string>>[]];
    readonly compute: (...values: Values<A>) => S extends "range" ? Answer : AnswerCell;
  },
): Definition {
  return definition as unknown as Definition;
}

type CellArguments<A extends readonly Argument<unknown>[]> = {
  readonly [K in keyof A]: A[K] & { readonly reader: CellReader<unknown> };
};

/** Whether an example shows a problem, not a value. */
export const isProblemExample = (answer: Example["answer"]): answer is { readonly problem: string } =>
  typeof answer === "object" && answer !== null && "problem" in answer;
