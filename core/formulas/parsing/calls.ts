import type { Definition } from "../engine/define.ts";
import { catalogue } from "../functions/index.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Where a formula calls one of ours, and with what. */

export interface Call {
  readonly definition: Definition;
  /** Each argument in pieces: what it is computed from may call ours too. */
  readonly arguments: readonly (readonly Piece[])[];
}

/** Text of the formula, or a call of ours in it. */
export type Piece = string | Call;

/** The formula in pieces, without its `=`; nothing where a parenthesis of a call never closes. */
export function piecesOf(formula: string): Piece[] | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  const reading: Reading = { tokens, at: 0, broken: false };
  const pieces = readPieces(reading, false);
  return reading.broken ? undefined : pieces;
}

/** All calls, those inside the arguments of another among them. */
export const callsIn = (pieces: readonly Piece[]): Call[] =>
  pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece, ...piece.arguments.flatMap(callsIn)]));

/** Whether a formula may call one of ours: asked of every cell, before any is read closely. */
export const mayCallOurs = (formula: string): boolean => ours.test(formula);

/** The titles of other sheets that a formula names. */
export const titlesIn = (formula: string): string[] =>
  tokensOf(formula).flatMap(({ kind, text }) => (kind === "reference" || kind === "name" ? sheetIn(text) : []));

const sheetIn = (text: string): string[] => {
  const [, quoted, plain] = text.match(/^(?:'((?:[^']|'')*)'|([^'!]+))!/) ?? [];
  const title = quoted?.replace(/''/g, "'") ?? plain;
  return title === undefined ? [] : [title];
};

/** The pieces as a formula again, our names as they are typed. */
export const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === "string" ? piece : `${piece.definition.name}(${piece.arguments.map(written).join(",")})`,
    )
    .join("");

/** The formula when it is one call and nothing else: `=COCA(A1,B1)`. */
export function onlyCall(pieces: readonly Piece[]): Call | undefined {
  const filled = pieces.filter((piece) => typeof piece !== "string" || !/^[\s@]*$/.test(piece));
  const [first] = filled;
  return filled.length === 1 && first !== undefined && typeof first !== "string" ? first : undefined;
}

/** The prefix under which Excel keeps a formula of an add-in in a file. */
export const storedPrefix = "_xldudf_";

/** What may stand before a name of ours: those of our own builds. Another add-in's `ACME_ROAS` is not ours. */
const namespaces = ["", "KPI", "DEV", "SMARTKPI", "SMART_KPI"];

const definitions = new Map(
  catalogue.flatMap((definition) =>
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
  `(?:^|[^\\p{L}\\p{N}])(?:${catalogue.map(({ name }) => name).join("|")})\\(|${storedPrefix}|DUMMYFUNCTION`,
  "iu",
);

/** The formula of ours that a name means, as typed or as a file keeps it. */
const meantBy = (name: string): Definition | undefined => definitions.get(name.toUpperCase());

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
  broken: boolean;
}

/** Reads on to the end, or inside a call to the comma or parenthesis that ends the argument. */
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

/** Reads the arguments; leaves off at the closing parenthesis. */
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
