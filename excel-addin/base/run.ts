import { answer, type Definition, isProblem, type Language, typable } from "../../core/index.ts";
import { doubtsAbout, settle } from "./blank-or-zero.ts";
import { errorToExcel, fromExcel, rowsToExcel } from "./cells.ts";

const definitions = new Map<string, Definition>(typable.map((definition) => [definition.name, definition]));

/**
 * Answers a formula with rows of cells: at once, or where a 0 may be a blank cell, once the workbook has been asked. A
 * problem of the whole formula is thrown: the one way in which every version of Excel takes an error with its sentence.
 */
export function answerInExcel(
  name: string,
  args: readonly unknown[],
  language: () => Language,
): unknown[][] | Promise<unknown[][]> {
  const doubts = doubtsAbout(args);
  return doubts.length === 0
    ? answerGiven(name, args, language)
    : settle(doubts).then(() => answerGiven(name, args, language));
}

function answerGiven(name: string, args: readonly unknown[], language: () => Language): unknown[][] {
  const given = args.map(fromExcel);
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  const shown = answer(definitions.get(name) as Definition, given, language);
  if (isProblem(shown)) throw errorToExcel(shown, language());
  return rowsToExcel(Array.isArray(shown) ? shown : [[shown]], language);
}
