import type { Cell, Grid, Passed } from "../../base/cells.ts";
import type { Problem } from "../../base/problem.ts";
import type { Language, Text } from "../../base/text.ts";
import type { Family } from "./families.ts";
import type { CellReader, Reader } from "./readers.ts";

/**
 * One argument of a formula: its name, the reader that produces the value for `compute`, and a sentence for the help.
 */
export interface Argument<T> {
  readonly name: Text;
  readonly reader: Reader<unknown>;
  readonly says: Text;
  readonly optional: boolean;
  /** In a formula that answers cell by cell: read once for all cells, such as a list of days off. */
  readonly forAll?: true;
  /** Never set: it carries the type of the value the reader produces. */
  readonly gives?: T;
}

/** A required argument. */
export const arg = <R extends Reader<unknown>>(name: Text, reader: R, says: Text): GivenArgument<R, never> => ({
  name,
  reader,
  says,
  optional: false,
});

/** An optional argument: if it is left out or points to a blank cell, `compute` receives `undefined`. */
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

/** An argument of a formula that answers cell by cell which is the same for all of its cells. */
export const forAll = <A extends Argument<unknown>>(argument: A): A & { readonly forAll: true } => ({
  ...argument,
  forAll: true,
});

export interface GivenArgument<R extends Reader<unknown>, Missing>
  extends Argument<(R extends Reader<infer T> ? T : never) | Missing> {
  readonly reader: R;
}

/** One cell of an answer. A `Text` is shown in the book's language. */
export type AnswerCell = number | string | boolean | null | Text | Problem;
export type Answer = AnswerCell | readonly (readonly AnswerCell[])[];

/** The unit of numbers, for formats and help. `same`: the unit of the inputs. */
export type Unit = "money" | "rate" | "count" | "multiple" | "days" | "months" | "number" | "text" | "same";

/** The unit of each column of an answer. It may depend on the inputs, such as a word that selects what to show. */
export type Units = Unit | ((column: number, columns: number, given: readonly Passed[]) => Unit);

export const unitOf = (units: Units, given: readonly Passed[], column = 0, columns = 1): Unit =>
  typeof units === "function" ? units(column, columns, given) : units;

/**
 * `cell`: one cell. `each`: one answer per cell of the input ranges. `range`: several cells from one computation; the
 * help says which.
 */
export type Shape = "cell" | "each" | "range";

/** An example serves as help and as a test: the formula must give this answer. */
export interface Example<ProblemName extends string = string> {
  readonly says: Text;
  /** In argument order; a range as rows of cells. `undefined`: left out. */
  readonly given: readonly (Cell | Grid | undefined)[];
  /** The exact answer, or the reported problem. */
  readonly answer: Answer | { readonly problem: ProblemName | ReaderProblem };
}

/** The problems readers report, for any formula. */
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

/** A problem of one formula: a constant, or a function of the figures it mentions. */
export type ProblemMaker = Problem | ((...figures: never[]) => Problem);

export interface Definition {
  /** The same in both programs and both languages: `FUNNEL_LEADS`. */
  readonly name: string;
  readonly family: Family;
  /** What it answers, in one sentence. */
  readonly says: Text;
  /** The formula in words, and its source. */
  readonly formula: Text;
  readonly source: string;
  /** What it is not, and common mistakes: one paragraph each. */
  readonly notes?: readonly Text[];
  /**
   * The native equivalent, for workbooks that leave the add-in behind: `{spend}` is replaced by the argument of that
   * English name, `{margin|1}` by an optional one or its default. `#N/A` if these figures have no answer. What
   * single-cell readers refuse is added as a guard when it replaces a formula.
   */
  readonly native?: string;
  /** What articles call it, shown beside its name where people read. */
  readonly heading?: Text;
  /** Names of the trade that mean this formula and can be typed, too: same arguments, same answer. */
  readonly alsoTyped?: readonly string[];
  /** Where this is a formula under a second name: the name it goes by in the catalogue. */
  readonly sameAs?: string;
  /** A ratio of figures that add up: over a range, one figure for all is that of the sums. */
  readonly sums?: true;
  /** Other names people search for, in any language. */
  readonly alsoCalled: readonly string[];
  readonly arguments: readonly Argument<unknown>[];
  readonly shape: Shape;
  readonly unit: Units;
  /** The problems only this formula reports, besides those of its readers; each has an example. */
  readonly problems: Readonly<Record<string, ProblemMaker>>;
  readonly examples: readonly [Example, ...Example[]];
  /** Receives the readers' values in argument order. Pure: the answer depends only on them. */
  readonly compute: (...values: never[]) => Answer;
}

type Values<A extends readonly Argument<unknown>[]> = {
  -readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

type Shown = Omit<Definition, "arguments" | "shape" | "compute" | "problems" | "examples">;

/**
 * Declares a formula. The compiler rejects a `compute` that does not match its readers, a missing language, a formula
 * without examples, an example of a problem the formula does not report, and a range reader in a formula that answers
 * cell by cell.
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
  readonly [K in keyof A]: A[K] & ({ readonly reader: CellReader<unknown> } | { readonly forAll: true });
};

/** Whether an example shows a problem instead of a value. */
export const isProblemExample = (answer: Example["answer"]): answer is { readonly problem: string } =>
  typeof answer === "object" && answer !== null && "problem" in answer;

/** A formula under its second name: it answers the same, and its sentences begin with that name. */
export const underName = (definition: Definition, name: string): Definition => ({
  ...definition,
  name,
  sameAs: definition.name,
});

/** What a formula answers, as it is said while one types its name. */
export const hintOf = ({ says, sameAs }: Pick<Definition, "says" | "sameAs">): Text =>
  sameAs === undefined ? says : { en: `Same as ${sameAs}. ${says.en}`, fr: `Identique à ${sameAs}. ${says.fr}` };

/** What a formula answers, after the name that articles have for it, where they have one. */
export const introduced = ({ says, heading }: Pick<Definition, "says" | "heading">, language: Language): string =>
  heading ? `${heading[language]}. ${says[language]}` : says[language];
