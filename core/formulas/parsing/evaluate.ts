import type { Cell, Grid, Passed } from "../../base/cells.ts";
import { isProblem } from "../../base/problem.ts";
import type { Language } from "../../base/text.ts";
import { answer, type Shown, type ShownCell } from "../engine/answer.ts";
import { type Call, onlyCall, type Piece, written } from "./calls.ts";
import { literalIn } from "./literals.ts";

/** Looks up values only the surrounding program knows: `B2:B13`, a defined name, `SUM(B2:B13)`. */
export type CellsOf = (text: string) => Grid | undefined;

/** The value of one argument, or that it is not known here. */
export const notKnown = Symbol("not known");

/**
 * Computes a call of ours again.
 * @returns undefined if an argument is neither typed, nor a call of ours, nor known cells
 */
export function answered(call: Call, cellsOf: CellsOf, language: Language): Shown | undefined {
  const passed: Passed[] = [];
  for (const argument of call.arguments) {
    const value = passedBy(argument, cellsOf, language);
    if (value === notKnown) return undefined;
    passed.push(value);
  }
  return answer(call.definition, passed, () => language);
}

export function passedBy(argument: readonly Piece[], cellsOf: CellsOf, language: Language): Passed | typeof notKnown {
  const call = onlyCall(argument);
  const shown = call && answered(call, cellsOf, language);
  if (shown !== undefined)
    return Array.isArray(shown) ? shown.map((row) => row.map(asCell)) : asCell(shown as ShownCell);
  const text = written(argument).trim();
  if (text === "") return undefined;
  return literalIn(text) ?? cellsOf(text) ?? notKnown;
}

export const asCell = (shown: ShownCell): Cell =>
  isProblem(shown) ? { error: shown.error ?? (shown.reason === "unknown" ? "#N/A" : "#VALUE!") } : shown;
