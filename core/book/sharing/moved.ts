import { onlyCall, piecesOf } from "../../formulas/parsing/calls.ts";
import { type Token, tokensOf } from "../../formulas/parsing/tokens.ts";
import { nativeEach, nativePieces } from "./native-call.ts";

/**
 * A native formula follows its cells when rows are inserted or a sheet is renamed; the formula in the note beside it does
 * not. What each cell of the note is called by now stands in the native formula.
 */

/**
 * The formula of a note with its cells as they are called now.
 * @param standing what each cell of its answer holds, row by row
 * @returns nothing where one of them no longer is the native formula that took its place
 */
export function followed(formula: string, standing: readonly (readonly string[])[]): string | undefined {
  const pieces = piecesOf(formula);
  if (!pieces) return undefined;
  const each = nativeEach(pieces);
  const single = standing.length === 1 && standing[0]?.length === 1;
  const names = new Map<string, string>();
  for (const [down, line] of standing.entries())
    for (const [across, now] of line.entries()) {
      const native = each && onlyCall(pieces) && !single ? each.at({ down, across }) : nativePieces(pieces);
      if (native === undefined || !follow(tokensFor(`=${native}`), tokensFor(now), names)) return undefined;
    }
  return renamed(formula, names);
}

/** Spaces and the sign between arguments differ from program to program; Sheets gets `(5/10)` for 0.5. */
const tokensFor = (formula: string): Token[] =>
  tokensOf(formula.replace(/\((\d+)\/(10+)\)/g, (_, whole, tens) => `${Number(whole) / Number(tens)}`))
    .filter(({ kind }) => kind !== "space")
    .map((token) => {
      if (token.text === ";") return { ...token, text: "," };
      return token.kind === "number" ? { ...token, text: `${Number(token.text)}` } : token;
    });

/** Whether two formulas are one but for what their cells are called; fills in by what name each is called now. */
function follow(then: readonly Token[], now: readonly Token[], names: Map<string, string>): boolean {
  return (
    then.length === now.length &&
    then.every(({ kind, text }, at) => {
      const other = now[at] as Token;
      if (kind !== "reference") return text.toUpperCase() === other.text.toUpperCase();
      if (other.kind !== "reference") return false;
      const known = names.get(text.toUpperCase());
      names.set(text.toUpperCase(), other.text);
      return known === undefined || known.toUpperCase() === other.text.toUpperCase();
    })
  );
}

/** The second corner of a range is on the sheet that the first names, whether or not it says so. */
function renamed(formula: string, names: ReadonlyMap<string, string>): string | undefined {
  const tokens = tokensOf(formula);
  let complete = true;
  const text = tokens
    .map(({ kind, text: typed }, at) => {
      if (kind !== "reference") return typed;
      const before = tokens[at - 2];
      const isSecond = tokens[at - 1]?.text === ":" && before?.kind === "reference";
      const sheet = isSecond ? before.text.slice(0, before.text.lastIndexOf("!") + 1) : "";
      const now = names.get(typed.toUpperCase()) ?? names.get(`${sheet}${typed}`.toUpperCase());
      if (now === undefined) complete = false;
      return isSecond ? now?.slice(now.lastIndexOf("!") + 1) : now;
    })
    .join("");
  return complete ? text : undefined;
}
