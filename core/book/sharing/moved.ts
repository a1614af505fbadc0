import { onlyCall, piecesOf } from "../../formulas/parsing/calls.ts";
import { type Token, tokensOf } from "../../formulas/parsing/tokens.ts";
import { nativeEach, nativePieces } from "./native-call.ts";

/**
 * A native formula follows its cells when rows are inserted or a sheet is renamed; our formula in its note does not.
 * The native formula therefore says what the cells in the note are called now.
 */

/**
 * The formula of a note with current cell references.
 * @param standing what each cell of its answer holds, row by row
 * @returns undefined if one of them is no longer the native formula that replaced it
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

/** Spaces and the separator between arguments differ between programs; Sheets gets `(5/10)` for 0.5. */
const tokensFor = (formula: string): Token[] =>
  tokensOf(formula.replace(/\((\d+)\/(10+)\)/g, (_, whole, tens) => `${Number(whole) / Number(tens)}`))
    .filter(({ kind }) => kind !== "space")
    .map((token) => {
      if (token.text === ";") return { ...token, text: "," };
      return token.kind === "number" ? { ...token, text: `${Number(token.text)}` } : token;
    });

/** Whether two formulas are the same except for their references; collects the current name of each. */
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

/** The second corner of a range is on the sheet of the first, even if it does not say so. */
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
