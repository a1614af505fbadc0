import { answer, formulaNamed, isProblem, type Language, languageOf, type Notation } from "../core/index.ts";
import { cellFromSheets, toSheets } from "./base/cells.ts";

/**
 * The bundle's face: the global functions of `Code.js` call nothing else. Nothing here asks a service when the script
 * is loaded: it may not yet be authorised.
 */

const inSheets: Notation<number | string | boolean> = { read: cellFromSheets, write: toSheets };

/** Answers a formula: a value, rows of values, or an error whose message is the sentence of the problem. */
export function answerInSheets(name: string, given: ArrayLike<unknown>): unknown {
  const shown = answer(formulaNamed(name), given, bookLanguage, inSheets);
  if (isProblem(shown)) throw new Error(shown.says[bookLanguage()]);
  return shown;
}

let knownLanguage: Language | undefined;

/** The language of the spreadsheet's locale, asked only when words are answered. */
function bookLanguage(): Language {
  if (knownLanguage === undefined) knownLanguage = languageOf(SpreadsheetApp.getActive().getSpreadsheetLocale());
  return knownLanguage;
}

/** What the script of the sidebar takes from here (tools/apps-script.ts). */
export { readPassed } from "../core/formulas/engine/answer.ts";
export {
  areCounts,
  controlChart,
  lastPhase,
  leastHistory,
  phaseStarts,
} from "../core/formulas/statistics/control-chart.ts";
export { answer, formulaNamed } from "../core/index.ts";
export { onInstall, onOpen, openPanel, showReport } from "./server/menu.ts";
