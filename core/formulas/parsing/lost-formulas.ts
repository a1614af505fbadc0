import { type Cell, isCellError } from "../../base/cells.ts";
import { callsIn, type Piece, piecesOf, storedPrefix, written } from "./calls.ts";
import { canonicalFormula, tokensOf } from "./tokens.ts";

/** Our formulas that another program could not compute, in the forms it stores them. */

/** Whether a formula that calls ours has lost its add-in, judging by its form or its value. */
export const isLost = (formula: string, value: Cell): boolean =>
  formula.toLowerCase().includes(storedPrefix) ||
  dummy.test(formula) ||
  (isCellError(value) && /^#NAME\?$/i.test(value.error));

/** How Google Sheets exports functions Excel does not have: `IFERROR(__xludf.DUMMYFUNCTION("COCA(A1,B1)"),3.5)`. */
const dummy = /_{1,2}xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/** What Sheets writes into the other cells an exported formula filled. */
export const isComputedCell = (formula: string): boolean => inDummy(formula) === '"COMPUTED_VALUE"';

const inDummy = (formula: string): string | undefined => formula.match(dummy)?.[1]?.replace(/""/g, '"');

/** The formula as typed: Sheets keeps all of it, in the language of its spreadsheet. */
export function typedIn(formula: string): string {
  const inside = inDummy(formula);
  return inside === undefined ? formula.replace(/^=/, "") : canonicalFormula(inside.replace(/^=/, ""));
}

/**
 * The formula before it was lost: `=COCA(A1,B1)` for each of its forms, or for one that only needs typing again.
 * @returns undefined if it does not call ours. Unreadable formulas stay lost
 */
export function restored(formula: string): string | undefined {
  const pieces = piecesOf(withoutWorkbooks(typedIn(formula)));
  if (!pieces || callsIn(pieces).length === 0) return undefined;
  return `=${written(pieces.map((piece, at) => (typeof piece === "string" ? unasked(pieces, piece, at) : piece)))}`;
}

/** Without the `@` Excel adds to an unknown function that might fill several cells, or its form in a file. */
function unasked(pieces: readonly Piece[], text: string, at: number): string {
  const isWrapped = (before: Piece | undefined): boolean => typeof before === "string" && single.test(before);
  const rest = typeof pieces[at - 1] === "object" && isWrapped(pieces[at - 2]) ? text.replace(/^\s*\)/, "") : text;
  return typeof pieces[at + 1] === "object" ? rest.replace(single, "").replace(/@\s*$/, "") : rest;
}

const single = /_xlfn\.SINGLE\(\s*$/i;

/** `[2]!_xldudf_COCA(…)`: other add-ins leave the number of a workbook that never existed. */
const withoutWorkbooks = (formula: string): string => {
  const tokens = tokensOf(formula);
  return tokens
    .filter(({ kind, text }, at) => {
      const stored = (token: (typeof tokens)[number] | undefined): boolean =>
        token?.kind === "name" && token.text.toLowerCase().startsWith(storedPrefix);
      if (kind === "bracketed") return !(tokens[at + 1]?.text === "!" && stored(tokens[at + 2]));
      return !(text === "!" && tokens[at - 1]?.kind === "bracketed" && stored(tokens[at + 1]));
    })
    .map(({ text }) => text)
    .join("");
};
