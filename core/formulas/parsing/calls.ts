import type { Definition } from "../engine/define.ts";
import { typable } from "../functions/index.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Finds calls of our formulas in a formula, with their arguments. */

export interface Call {
  readonly definition: Definition;
  /** Each argument in pieces, since it may call ours too. */
  readonly arguments: readonly (readonly Piece[])[];
}

/** Text of the formula, or one of our calls in it. */
export type Piece = string | Call;

/** The formula in pieces, without its `=`; undefined if the parenthesis of a call never closes. */
export function piecesOf(formula: string): Piece[] | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  const reading: Reading = { tokens, at: 0, broken: false };
  const pieces = readPieces(reading, false);
  return reading.broken ? undefined : pieces;
}

/** All calls, including those inside arguments. */
export const callsIn = (pieces: readonly Piece[]): Call[] =>
  pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece, ...piece.arguments.flatMap(callsIn)]));

/** A quick check, run on every cell, whether a formula may call one of ours. */
export const mayCallOurs = (formula: string): boolean => ours.test(formula);

/** The titles of other sheets in a formula. */
export const titlesIn = (formula: string): string[] =>
  tokensOf(formula).flatMap(({ kind, text }) => (kind === "reference" || kind === "name" ? sheetIn(text) : []));

const sheetIn = (text: string): string[] => {
  const [, quoted, plain] = text.match(/^(?:'((?:[^']|'')*)'|([^'!]+))!/) ?? [];
  const title = quoted?.replace(/''/g, "'") ?? plain;
  return title === undefined ? [] : [title];
};

/** The pieces put back together as a formula, with our names as people type them. */
export const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === "string" ? piece : `${piece.definition.name}(${piece.arguments.map(written).join(",")})`,
    )
    .join("");

/** The call, if the formula is one call and nothing else: `=COCA(A1,B1)`. */
export function onlyCall(pieces: readonly Piece[]): Call | undefined {
  const filled = pieces.filter((piece) => typeof piece !== "string" || !/^[\s@]*$/.test(piece));
  const [first] = filled;
  return filled.length === 1 && first !== undefined && typeof first !== "string" ? first : undefined;
}

/** The prefix Excel writes before add-in formulas in a file. */
export const storedPrefix = "_xldudf_";

/** Prefixes accepted before our names: only those of our own builds. Another add-in's `ACME_ROAS` is not ours. */
const namespaces = ["", "KPI", "DEV", "SMARTKPI", "SMART_KPI"];

const definitions = new Map(
  typable.flatMap((definition) =>
    namespaces.flatMap((namespace): [string, Definition][] => {
      const [dotted, joined] = namespace === "" ? ["", ""] : [`${namespace}.`, `${namespace}_`];
      return [
        [`${dotted}${definition.name}`, definition],
        [`${storedPrefix.toUpperCase()}${joined}${definition.name}`, definition],
      ];
    }),
  ),
);

const ours = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${typable.map(({ name }) => name).join("|")})\\(|${storedPrefix}|DUMMYFUNCTION`,
  "iu",
);

/** The formula of ours that a name means, as typed or as a file keeps it. */
const meantBy = (name: string): Definition | undefined => definitions.get(name.toUpperCase());

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  broken: boolean;
}

/** Reads to the end; inside a call, to the comma or parenthesis that ends the argument. */
function readPieces(reading: Reading, inCall: boolean): Piece[] {
  const pieces: Piece[] = [];
  let [depth, braces] = [0, 0];
  for (; reading.at < reading.tokens.length; reading.at++) {
    const { kind, text } = reading.tokens[reading.at] as Token;
    const definition = kind === "name" && reading.tokens[reading.at + 1]?.text === "(" ? meantBy(text) : undefined;
    if (definition) {
      pieces.push(readCall(reading, definition));
      continue;
    }
    if (kind === "sign") {
      if (inCall && depth === 0 && braces === 0 && (text === "," || text === ")")) return pieces;
      if (text === "(") depth++;
      if (text === ")") depth--;
      if (text === "{") braces++;
      if (text === "}") braces--;
    }
    const last = pieces[pieces.length - 1];
    if (typeof last === "string") pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  }
  if (inCall) reading.broken = true;
  return pieces;
}

/** Reads the arguments, up to the closing parenthesis. */
function readCall(reading: Reading, definition: Definition): Call {
  const passed: Piece[][] = [];
  reading.at += 2;
  for (; !reading.broken; reading.at++) {
    passed.push(readPieces(reading, true));
    if (reading.tokens[reading.at]?.text === ")") break;
  }
  const [only] = passed;
  return { definition, arguments: passed.length === 1 && only?.length === 0 ? [] : passed };
}
