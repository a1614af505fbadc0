import { escaped } from "../../core/base/html.ts";
import { capitalized, type Language } from "../../core/base/text.ts";
import { type Definition, type Example, introduced, isProblemExample } from "../../core/formulas/engine/define.ts";
import { families } from "../../core/formulas/engine/families.ts";
import { canonical, formula, lay, typedIn } from "../../core/formulas/engine/formula.ts";
import { notOffered } from "../../core/formulas/reference/not-offered.ts";
import { searchable } from "../../core/formulas/reference/search.ts";
import { type Host, section } from "../../core/formulas/reference/section.ts";
import type { FormulaData, FormulasData } from "../base/data.ts";
import { formulasWords as words } from "./words.ts";

/**
 * The catalogue as the panel shows it. It is made by the build, in one language, because its help is three times as
 * large as the panel, which must appear at once.
 */

/** @param namespace the prefix Excel needs before our names, if a build has one: `=DEV.COCA()` */
export const formulasData = (
  catalogue: readonly Definition[],
  language: Language,
  host: Host,
  namespace?: string,
): FormulasData => ({
  formulas: formulaData(catalogue, language, host, namespace),
  notOffered: notOffered.map(({ asked, says, nearest }) => ({ asked, says: says[language], nearest })),
});

export const formulaData = (
  catalogue: readonly Definition[],
  language: Language,
  host: Host,
  namespace?: string,
): FormulaData[] =>
  catalogue.map((definition) => {
    const { family, source, notes = [] } = definition;
    const [note] = notes;
    return {
      family: families[family][language],
      says: introduced(definition, language),
      help: withButtons(definition, language, host, namespace),
      rule: {
        formula: `${capitalized(definition.formula[language])}.`,
        source,
        ...(note && { note: note[language] }),
      },
      searchable: searchable(definition),
    };
  });

/**
 * “Insert” is below examples with single values: they answer immediately, in any cell, and people then replace the
 * figures by their own cells. An example with ranges would read the content of A2:A7 of the user's sheet and show a
 * number that looks computed, so it is copied instead, to be completed before Enter.
 */
function withButtons(definition: Definition, language: Language, host: Host, namespace?: string): string {
  const examples = definition.examples.filter(({ answer }) => !isProblemExample(answer));
  // The help shows these examples first; those that show a problem follow.
  const [before = "", ...figures] = section(definition, language, host, 3).split(figureEnd);
  const pieces = [before, ...figures].map((piece, index) => {
    const example = index < figures.length ? examples[index] : undefined;
    return example ? piece + button(definition, example, language, host, namespace) : piece;
  });
  // A table wider than the panel can be scrolled by keyboard.
  const reached = `<div tabindex="0" role="group" aria-label="${definition.name}" class="cells`;
  return exampleFirst(pieces.join(figureEnd)).replaceAll('<div class="cells', reached);
}

const figureEnd = "</figure>\n";

function button(
  definition: Definition,
  example: Example,
  language: Language,
  host: Host,
  namespace: string | undefined,
): string {
  // An example is one call of the formula itself: its name comes first and nowhere else.
  const prefixed = (text: string): string => (namespace ? text.replace(/^=/, `=${namespace}.`) : text);
  const typed = prefixed(formula(definition, example, typedIn(language, host)));
  const single = lay(definition, example).ranges.length === 0;
  const [does, data] = single
    ? [words.insert, `data-insert="${escaped(prefixed(formula(definition, example, canonical)))}"`]
    : [words.copy, `data-copy="${escaped(typed)}"`];
  const label = `aria-label="${escaped(`${does[language]} ${typed}`)}"`;
  return `<p><button type="button" class="small" ${data} ${label}>${does[language]}</button></p>\n`;
}

/** On a narrow panel the first example comes first: most people need nothing more. */
function exampleFirst(html: string): string {
  const start = html.indexOf("<figure>");
  const end = html.indexOf(figureEnd) + figureEnd.length;
  const rest = html.slice(0, start) + html.slice(end);
  // Removes a heading without other examples below it.
  return html.slice(start, end) + rest.replace(/<h3>[^<]*<\/h3>\n(?=<h3>|$)/, "");
}
