import { isProblem } from "../../base/problem.ts";
import type { Argument, Definition } from "../../formulas/engine/define.ts";
import { nativeFormula } from "../../formulas/engine/native.ts";
import type { CellReader } from "../../formulas/engine/readers.ts";
import { type Call, onlyCall, type Piece } from "../../formulas/parsing/calls.ts";
import { literalIn } from "../../formulas/parsing/literals.ts";
import { cellIn, type Reference, referenceIn } from "../../formulas/parsing/references.ts";

/**
 * Our calls as native formulas. What our readers refuse, the native formula refuses too: text, a blank or a negative
 * count gives `#N/A`, never a number that only looks computed.
 */

/** A cell of an answer that fills several, counted from its first. */
export interface Offset {
  readonly down: number;
  readonly across: number;
}

/** The whole formula of one cell as a native one, without its `=`; undefined if a call in it has no equivalent. */
export function nativePieces(pieces: readonly Piece[]): string | undefined {
  const parts = pieces.map((piece, at) => {
    // `@COCA(A1,B1)` asks for one answer: there is only one.
    if (typeof piece === "string") return typeof pieces[at + 1] === "object" ? piece.replace(/@\s*$/, "") : piece;
    return nativeCall(piece);
  });
  if (parts.some((part) => part === undefined)) return undefined;
  const text = parts.join("");
  return text.length <= longestFormula ? text : undefined;
}

/** Excel takes 8,192 characters; nobody reads that many. */
const longestFormula = 2000;

/**
 * A formula that answers cell by cell over ranges, as one native formula per cell; undefined for any other formula. If
 * all its inputs are blank, a cell stays blank, as in our answer for months to come.
 */
export function nativeEach(pieces: readonly Piece[]): EachCell | undefined {
  const call = onlyCall(pieces);
  if (call?.definition.shape !== "each") return undefined;
  const ranges = call.arguments.map(rangeOf);
  const [first, ...others] = ranges.filter((range) => range !== undefined);
  if (!first || others.some((range) => range.rows !== first.rows || range.columns !== first.columns)) return undefined;
  const at = (offset: Offset): string | undefined => {
    const cells = ranges.map((range) => range && cellIn(range, offset.down, offset.across));
    const native = nativeOf(
      call.definition,
      call.arguments.map((passed, index) => cells[index] ?? argumentText(passed)),
    );
    const blanks = cells.flatMap((cell) => (cell === undefined ? [] : [`${cell}=""`]));
    return native && `IF(${all("AND", blanks)},"",${native})`;
  };
  return at({ down: 0, across: 0 }) === undefined ? undefined : { rows: first.rows, columns: first.columns, at };
}

export interface EachCell {
  /** Undefined if the ranges are open-ended. */
  readonly rows: number | undefined;
  readonly columns: number;
  at(offset: Offset): string | undefined;
}

function rangeOf(passed: readonly Piece[]): Reference | undefined {
  const [text] = passed;
  const range = passed.length === 1 && typeof text === "string" ? referenceIn(text) : undefined;
  return range && (range.rows !== 1 || range.columns > 1) ? range : undefined;
}

const nativeCall = ({ definition, arguments: passed }: Call): string | undefined =>
  nativeOf(definition, passed.map(argumentText));

/** An argument as written in the native formula; undefined if it calls something without an equivalent. */
const argumentText = (passed: readonly Piece[]): string | undefined => nativePieces(passed)?.trim();

function nativeOf(definition: Definition, passed: readonly (string | undefined)[]): string | undefined {
  if (passed.length > definition.arguments.length) return undefined;
  const read = definition.arguments.map((argument, index) =>
    index < passed.length ? readArgument(argument, definition, passed[index]) : leftOut(argument),
  );
  if (read.some((argument) => argument === undefined)) return undefined;
  const known = read as ReadArgument[];
  const native = nativeFormula(
    definition,
    known.map(({ text }) => text),
  );
  if (native === undefined) return undefined;
  const [numbers, refusals] = [known.flatMap((each) => each.numbers), known.flatMap((each) => each.refusals)];
  const judged = refusals.length > 0 ? `IF(${all("OR", refusals)},NA(),${native})` : native;
  return numbers.length > 0 ? `IF(${all("AND", numbers)},${judged},NA())` : judged;
}

const all = (both: "AND" | "OR", conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] as string) : `${both}(${conditions.join(",")})`;

interface ReadArgument {
  readonly text: string | undefined;
  /** Conditions that must hold for it to be a number, and conditions under which that number is refused. */
  readonly numbers: readonly string[];
  readonly refusals: readonly string[];
}

const nothingPassed: ReadArgument = { text: undefined, numbers: [], refusals: [] };

const leftOut = ({ optional }: Argument<unknown>): ReadArgument | undefined => (optional ? nothingPassed : undefined);

function readArgument(
  argument: Argument<unknown>,
  definition: Definition,
  passed: string | undefined,
): ReadArgument | undefined {
  if (passed === undefined) return undefined;
  if (passed === "") return leftOut(argument);
  const { reader, optional } = argument;
  const reference = referenceIn(passed);
  // COUNTIF and similar functions take cells, not computed values.
  if (reader.takes === "range") return reference ? { ...nothingPassed, text: passed } : undefined;
  if (!reader.refuses) return undefined;
  const literal = literalIn(passed);
  if (literal !== undefined) return accepts(reader, literal) ? { ...nothingPassed, text: passed } : undefined;
  if (reference?.range && (reference.rows !== 1 || reference.columns > 1)) return undefined;
  const cell = /^[\w$.!']+$/.test(passed) || reference ? passed : `(${passed})`;
  if (!optional) return { text: passed, numbers: [`ISNUMBER(${cell})`], refusals: reader.refuses(cell) };
  const otherwise = definition.native?.match(new RegExp(`\\{${argument.name.en}\\|([^}]*)\\}`))?.[1] ?? "";
  const text = `IF(${cell}="",${otherwise},${cell})`;
  return { text, numbers: [`ISNUMBER(${text})`], refusals: reader.refuses(text) };
}

const accepts = (reader: CellReader<unknown>, literal: number | string | boolean): boolean =>
  !isProblem(reader.read(literal, { argument: { en: "", fr: "" }, rows: 1, columns: 1, row: 0, column: 0 }));
