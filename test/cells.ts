import type { Cell, Grid, Passed } from "../core/base/cells.ts";
import { isProblem, type Problem } from "../core/base/problem.ts";
import { answer, type Shown } from "../core/formulas/engine/answer.ts";
import type { Definition } from "../core/formulas/engine/define.ts";
import { typable } from "../core/formulas/functions/index.ts";

/** The formula with this name. */
export function formulaNamed(name: string): Definition {
  const definition = typable.find((each) => each.name === name);
  if (!definition) throw new Error(`The catalogue has no ${name}.`);
  return definition;
}

/** The answer of a formula of the catalogue, in English. */
export const ask = (name: string, ...given: Passed[]): Shown => answer(formulaNamed(name), given, () => "en");

/** The problem that a formula reports; throws if it answers. */
export function problemOf(name: string, ...given: Passed[]): Problem {
  const shown = ask(name, ...given);
  if (!isProblem(shown)) throw new Error(`${name} answered ${JSON.stringify(shown)}.`);
  return shown;
}

export const column = (cells: readonly Cell[]): Grid => cells.map((cell) => [cell]);
export const row = (cells: readonly Cell[]): Grid => [[...cells]];
