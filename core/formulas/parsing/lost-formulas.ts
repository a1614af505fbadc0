import { type Cell, isCellError } from "../../base/cells.ts";
import { callsIn, type Piece, piecesOf, storedPrefix, written } from "./calls.ts";
import { canonicalFormula, tokensOf } from "./tokens.ts";

/** Formulas of ours that another program could not compute, in the forms it keeps them in. */

/** Whether a formula that calls ours has lost its add-in: by its form, or by what it shows. */
export const isLost = (formula: string, value: Cell): boolean =>
  formula.toLowerCase().includes(storedPrefix) ||
  dummy.test(formula) ||
  (isCellError(value) && /^#NAME\?$/i.test(value.error));

/** How Google Sheets exports what Excel does not know: `IFERROR(__xludf.DUMMYFUNCTION("COCA(A1,B1)"),3.5)`. */
const dummy = /_{1,2}xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/** What Sheets leaves in the cells that an exported formula filled. */
export const isComputedCell = (formula: string): boolean => inDummy(formula) === '"COMPUTED_VALUE"';

const inDummy = (formula: string): string | undefined => formula.match(dummy)?.[1]?.replace(/""/g, '"');

/** The formula that somebody typed: Sheets keeps the whole of it, as its spreadsheet's language writes it. */
export function typedIn(formula: string): string {
  const inside = inDummy(formula);
  return inside === undefined ? formula.replace(/^=/, "") : canonicalFormula(inside.replace(/^=/, ""));
}

/**
 * The formula as it was before it died: `=COCA(A1,B1)` for each of its forms, and for one that only has to be typed again.
 * @returns nothing where it does not call ours; `undefined` pieces never: what cannot be read stays dead
 */
export function restored(formula: string): string | undefined {
  const pieces = piecesOf(withoutWorkbooks(typedIn(formula)));
  if (!pieces || callsIn(pieces).length === 0) return undefined;
  return `=${written(pieces.map((piece, at) => (typeof piece === "string" ? unasked(pieces, piece, at) : piece)))}`;
}

/** Without the sign that Excel puts where a function it does not know might fill several cells, or what a file has for it. */
function unasked(pieces: readonly Piece[], text: string, at: number): string {
  const isWrapped = (before: Piece | undefined): boolean => typeof before === "string" && single.test(before);
  const rest = typeof pieces[at - 1] === "object" && isWrapped(pieces[at - 2]) ? text.replace(/^\s*\)/, "") : text;
  return typeof pieces[at + 1] === "object" ? rest.replace(single, "").replace(/@\s*$/, "") : rest;
}

const single = /_xlfn\.SINGLE\(\s*$/i;

/** `[2]!_xldudf_COCA(…)`: other add-ins leave the number of a workbook that was never there. */
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
