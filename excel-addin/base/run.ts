import { unknown } from "../../core/base/problem.ts";
import { answer, formulaNamed, isProblem, type Language } from "../../core/index.ts";
import { doubtsAbout, settle } from "./blank-or-zero.ts";
import { cellFromExcel, errorToExcel, isLeftOut, toExcel } from "./cells.ts";

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
    : settle(doubts).then((isAnswered) => {
        if (!isAnswered) throw errorToExcel(notAnswered, language());
        return answerGiven(name, args, language);
      });
}

/** A guess would be a figure that nobody can tell from a true one. */
const notAnswered = unknown("excel-silent", {
  en: "Excel didn't say which cells are blank. Press Ctrl+Alt+F9 to recalculate.",
  fr: "Excel n'a pas dit quelles cellules sont vides. Appuyez sur Ctrl+Alt+F9 pour recalculer.",
});

function answerGiven(name: string, args: readonly unknown[], language: () => Language): unknown[][] {
  const given = args.map((each) => (isLeftOut(each) ? undefined : each));
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  const shown = answer(formulaNamed(name), given, language, {
    read: cellFromExcel,
    write: (cell) => toExcel(cell, language),
  });
  if (isProblem(shown)) throw errorToExcel(shown, language());
  return Array.isArray(shown) ? shown : [[shown]];
}
