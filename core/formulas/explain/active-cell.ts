import type { Cell, Grid } from "../../base/cells.ts";
import type { DayOrder } from "../../base/months.ts";
import type { Language } from "../../base/text.ts";
import { onlyCall, type Piece, piecesOf, written } from "../parsing/calls.ts";
import { literalIn } from "../parsing/literals.ts";
import { restored } from "../parsing/lost-formulas.ts";
import { type Reference, referenceIn } from "../parsing/references.ts";
import { tokensOf } from "../parsing/tokens.ts";

/** The cell to explain, as its program reads it. */
export interface ActiveCell {
  readonly sheet: string;
  /** `D2` */
  readonly address: string;
  /** In English, with commas; `""` if the cell has none. */
  readonly formula: string;
  readonly shows: Cell;
  /** The language of the words our formulas answer in this program. */
  readonly language: Language;
  /** How English names a day, as in a snapshot. */
  readonly dayOrder?: DayOrder;
  /** Everything `argumentsToRead` asks for that the program can read. */
  readonly read: readonly ReadCells[];
  /** The cell whose answer fills this one too: that one is explained. */
  readonly filledBy?: string;
}

export interface ReadCells {
  /** As written in the formula: `B2:B13`, `spend`, `SUM(B2:B13)`. */
  readonly text: string;
  readonly cells: Grid;
  /** The reference behind a defined name: `'My sheet'!B2:B13`. */
  readonly place?: string;
}

/** What a program must read before a formula can be explained. */
export interface ArgumentToRead {
  readonly text: string;
  readonly kind: "reference" | "name" | "computation";
  readonly reference?: Reference;
}

/** The arguments of our calls that are neither typed values nor calls of ours, each once. */
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

/** The formula as typed, even if another program has stored it in a form of its own. */
export const restoredFormula = (formula: string): string => restored(formula) ?? formula;

function toRead(text: string): ArgumentToRead {
  const reference = referenceIn(text);
  if (reference) return { text, kind: "reference", reference };
  const tokens = tokensOf(text);
  return { text, kind: tokens.length === 1 && tokens[0]?.kind === "name" ? "name" : "computation" };
}

/** An explanation reads no more cells than this. */
export const mostExplained = 200_000;

/**
 * The cells a formula means: a range of the size it says, even if only part of it is filled.
 * @param rows how many the reference has; left out if it is open-ended
 */
export function asPassed(filled: Grid, rows: number | undefined, columns: number): Grid {
  const blank: readonly Cell[] = new Array<Cell>(columns).fill(null);
  const missing = Math.max(rows ?? 1, 1) - filled.length;
  return missing > 0 ? [...filled, ...new Array<readonly Cell[]>(missing).fill(blank)] : filled;
}
