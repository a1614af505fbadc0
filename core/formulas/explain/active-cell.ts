import type { Cell, Grid } from "../../base/cells.ts";
import type { Language } from "../../base/text.ts";
import { onlyCall, type Piece, piecesOf, written } from "../parsing/calls.ts";
import { literalIn } from "../parsing/literals.ts";
import { restored } from "../parsing/lost-formulas.ts";
import { type Reference, referenceIn } from "../parsing/references.ts";
import { tokensOf } from "../parsing/tokens.ts";

/** The cell that is to be explained, as its program reads it. */
export interface ActiveCell {
  readonly sheet: string;
  /** `D2` */
  readonly address: string;
  /** English, with commas; `""` where it holds none. */
  readonly formula: string;
  readonly shows: Cell;
  /** The language in which the program's formulas answer words. */
  readonly language: Language;
  /** Of what `wantedIn` asks for, all that the program can read. */
  readonly read: readonly ReadCells[];
  /** Where the cell only shows a part of another one's answer: that one, which is explained. */
  readonly filledBy?: string;
}

export interface ReadCells {
  /** As the formula has it: `B2:B13`, `spend`, `SUM(B2:B13)`. */
  readonly text: string;
  readonly cells: Grid;
  /** The reference that a defined name stands for, where it is one: `'My sheet'!B2:B13`. */
  readonly place?: string;
}

/** What a program is asked to read before a formula can be explained. */
export interface ArgumentToRead {
  readonly text: string;
  readonly kind: "reference" | "name" | "computation";
  readonly reference?: Reference;
}

/** The arguments of our calls that are neither typed nor calls of ours themselves, each once. */
export function argumentsToRead(formula: string): ArgumentToRead[] {
  const found = new Map<string, ArgumentToRead>();
  const lookInto = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (typeof piece === "string") continue;
      for (const argument of piece.arguments) {
        lookInto(argument);
        const text = written(argument).trim();
        if (text !== "" && !onlyCall(argument) && literalIn(text) === undefined) found.set(text, toRead(text));
      }
    }
  };
  lookInto(piecesOf(restoredFormula(formula)) ?? []);
  return [...found.values()];
}

/** The formula as it was typed, where another program has kept it in a form of its own. */
export const restoredFormula = (formula: string): string => restored(formula) ?? formula;

function toRead(text: string): ArgumentToRead {
  const reference = referenceIn(text);
  if (reference) return { text, kind: "reference", reference };
  const tokens = tokensOf(text);
  return { text, kind: tokens.length === 1 && tokens[0]?.kind === "name" ? "name" : "computation" };
}

/** More cells than this are not read for an explanation. */
export const mostExplained = 200_000;

/**
 * Cells as a formula means them: a range that ends where it says so, however little of it is filled.
 * @param rows how many the reference has; left out where it has no end
 */
export function asPassed(filled: Grid, rows: number | undefined, columns: number): Grid {
  const blank: readonly Cell[] = new Array<Cell>(columns).fill(null);
  const missing = Math.max(rows ?? 1, 1) - filled.length;
  return missing > 0 ? [...filled, ...new Array<readonly Cell[]>(missing).fill(blank)] : filled;
}
