import type { Cell, Given, Grid } from "../core/base/cells.ts";
import { isProblem, type Problem } from "../core/base/problem.ts";
import { answer, type Shown } from "../core/formulas/engine/answer.ts";
import { catalogue } from "../core/formulas/functions/index.ts";

/** The answer of a formula of the catalogue, in English. */
export function ask(name: string, ...given: Given[]): Shown {
  const definition = catalogue.find((each) => each.name === name);
  if (!definition) throw new Error(`The catalogue has no ${name}.`);
  return answer(definition, given, () => "en");
}

/** The problem that a formula reports; fails where it answers. */
export function problemOf(name: string, ...given: Given[]): Problem {
  const shown = ask(name, ...given);
  if (!isProblem(shown)) throw new Error(`${name} answered ${JSON.stringify(shown)}.`);
  return shown;
}

export const column = (cells: readonly Cell[]): Grid => cells.map((cell) => [cell]);
export const row = (cells: readonly Cell[]): Grid => [[...cells]];
