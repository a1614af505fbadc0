import { isGrid } from "../../core/base/cells.ts";
import type { Language } from "../../core/base/text.ts";
import {
  type Argument,
  type Definition,
  type Example,
  hintOf,
  isProblemExample,
} from "../../core/formulas/engine/define.ts";
import { answerIn, formula, typedCell, typedIn } from "../../core/formulas/engine/formula.ts";

/**
 * The global functions of `Code.js`, as text: bundlers drop the comments that Sheets reads as help, so they are
 * written after the bundle. Sheets knows one language, no optional parameters and no line breaks in its help.
 */
export function publicFunctions(typable: readonly Definition[], language: Language): string {
  return [...typable.map((definition) => customFunction(definition, language)), ...entries(language)].join("\n");
}

function customFunction(definition: Definition, language: Language): string {
  const names = definition.arguments.map((argument) => argument.name[language]);
  return `/**
 * ${safe(hintOf(definition)[language])} ${safe(example(definition, language))}
 *
${definition.arguments.map((argument, index) => parameter(argument, index, definition, language)).join("\n")}
 * @return ${safe(definition.says[language])}
 * @customfunction
 */
function ${definition.name}(${names.join(", ")}) {
  return SmartKpi.answerInSheets("${definition.name}", arguments);
}
`;
}

/** “Example: =COCA(50000;15) gives 3,333.33.” */
function example(definition: Definition, language: Language): string {
  const [first] = definition.examples;
  const answer = isProblemExample(first.answer)
    ? ""
    : answerIn(language, first.answer, definition.unit, first.given, 3);
  const typed = formula(definition, first, typedIn(language, "sheets"));
  return language === "fr" ? `Exemple\u00a0: ${typed} donne ${answer}.` : `Example: ${typed} gives ${answer}.`;
}

/** The slot of the type shows an example value in the help. */
function parameter(argument: Argument<unknown>, index: number, definition: Definition, language: Language): string {
  const { name, says, optional } = argument;
  const missing = optional ? (language === "fr" ? "Facultatif. " : "Optional. ") : "";
  return ` * @param {${sample(argument, index, definition, language)}} ${name[language]} ${missing}${safe(says[language])}`;
}

function sample(argument: Argument<unknown>, index: number, definition: Definition, language: Language): string {
  const given = definition.examples
    .map((each: Example) => each.given[index])
    .find((each) => each !== undefined && each !== null);
  return given === undefined || isGrid(given)
    ? "A2:A13"
    : safe(typedCell(given, argument, typedIn(language, "sheets")));
}

/** Nothing in the words may end the comment. */
const safe = (words: string): string =>
  words.replace(/\*\//g, "* /").replace(/\s+/g, (space) => (space.includes("\n") ? " " : space));

/** The menu and what it calls; every other global function could be typed into a cell. */
const entries = (language: Language): string[] => [
  ...["onOpen", "onInstall", "openPanel"].map(
    (name) => `function ${name}() {
  SmartKpi.${name}("${language}");
}
`,
  ),
  `function checkInstallation() {
  SmartKpi.showReport(smartKpi('{"call":"check"}'), "${language}");
}
`,
];

/**
 * The one function that the sidebar calls. All that only it needs is a text until then: Apps Script loads `Code.js`
 * again for every formula, and V8 reads each function to find its end, also one that is never called.
 * @param script the bundle of `rpc.ts` under the name `SmartKpiBook`
 */
export const sidebarFunction = (script: string): string => {
  const lines = [...script.trim().split("\n"), "return SmartKpiBook.smartKpi(json);"];
  return `function smartKpi(json) {
  return new Function("SmartKpi", "json", [
${lines.map((line) => JSON.stringify(line)).join(",\n")}
  ].join("\\n"))(SmartKpi, json);
}
`;
};
