import type { Cell } from "../../base/cells.ts";
import { escaped } from "../../base/html.ts";
import { isProblem, type Problem } from "../../base/problem.ts";
import { capitalized, colonIn, type Language, type Text } from "../../base/text.ts";
import { answer, type Shown } from "../engine/answer.ts";
import { type Definition, type Example, isProblemExample, unitOf } from "../engine/define.ts";
import {
  answerCellIn,
  answerIn,
  columnName,
  formula,
  type Laid,
  lay,
  type Notation,
  typedCell,
  typedIn,
} from "../engine/formula.ts";
import { nativeFormula } from "../engine/native.ts";
import { offered } from "../engine/readers.ts";

/** The help for one formula: arguments, computation, examples as people type them, problems, common mistakes. */

export type Host = "sheets" | "excel";

const words = {
  arguments: { en: "Arguments", fr: "Arguments" },
  optional: { en: "optional", fr: "facultatif" },
  computed: { en: "How it is computed", fr: "Calcul" },
  source: { en: "Source", fr: "Source" },
  native: { en: "Without SMART KPI", fr: "Sans SMART KPI" },
  examples: { en: "Examples", fr: "Exemples" },
  problems: { en: "When it can't answer", fr: "Quand elle ne peut pas répondre" },
  notes: { en: "Good to know", fr: "Bon à savoir" },
  oneFigure: {
    en: "Over a range it answers row by row. One figure for the whole range:",
    fr: "Sur une plage, une réponse par ligne. Un seul chiffre pour toute la plage :",
  },
  typedToo: { en: "The same under a common name", fr: "La même sous un autre nom courant" },
  called: { en: "Also called", fr: "Autres noms" },
} as const satisfies Record<string, Text>;

/** @param level the level of its headings: one below the title above it */
export function section(definition: Definition, language: Language, host: Host, level: 2 | 3): string {
  const { source, examples, notes = [], alsoTyped = [], alsoCalled } = definition;
  const heading = (text: Text): string => `<h${level}>${text[language]}</h${level}>\n`;
  const colon = colonIn(language);
  const shown = (problem: boolean): string =>
    examples
      .filter((example) => isProblemExample(example.answer) === problem)
      .map((example) => exampleItem(definition, example, language, host))
      .join("");
  const problems = shown(true);
  return `${definition.sums ? oneFigure(definition, language, host) : ""}${alsoTyped.length > 0 ? typedToo(definition, language, host) : ""}${heading(words.arguments)}<dl>
${definition.arguments.map((argument) => argumentItem(argument, language)).join("")}</dl>
${heading(words.computed)}<p>${escaped(capitalized(definition.formula[language]))}.</p>
${native(definition, language, host)}<p class="quiet">${words.source[language]}${colon} ${escaped(source)}.</p>
${heading(words.examples)}${shown(false)}${problems ? heading(words.problems) + problems : ""}${notes.length > 0 ? heading(words.notes) : ""}${notes.map((note) => `<p class="note">${escaped(note[language])}</p>\n`).join("")}<p class="quiet">${words.called[language]}${colon} ${escaped([...alsoTyped, ...alsoCalled].join(", "))}.</p>
`;
}

/** How one figure for a whole range is typed: `=COCA(SUM(B2:B13),SUM(C2:C13))`. */
function oneFigure({ name, arguments: parameters }: Definition, language: Language, host: Host): string {
  const { separator } = typedIn(language, host);
  const sums = parameters
    .filter(({ optional }) => !optional)
    .map((_, index) => {
      const column = columnName(index + 1);
      return `${language === "fr" ? frenchNames.SUM : "SUM"}(${column}2:${column}13)`;
    });
  return `<p>${words.oneFigure[language]} <code class="typed">=${name}(${sums.join(separator)})</code></p>
`;
}

/** The second names, as they are typed: `=CAC(50000;15)`. */
function typedToo(definition: Definition, language: Language, host: Host): string {
  const [example] = definition.examples;
  const typed = (definition.alsoTyped ?? []).map(
    (name) => `<code>${escaped(formula({ ...definition, name }, example, typedIn(language, host)))}</code>`,
  );
  const colon = colonIn(language);
  return `<p class="quiet">${words.typedToo[language]}${colon} ${typed.join(", ")}</p>
`;
}

function argumentItem(argument: Definition["arguments"][number], language: Language): string {
  const { name, says, optional, reader } = argument;
  const list = offered(reader).map(
    (choice) => `<li><code>"${escaped(choice[language][0])}"</code> ${escaped(choice.says[language])}</li>`,
  );
  return `<dt><code>${name[language]}</code>${optional ? ` <em>${words.optional[language]}</em>` : ""}</dt>
<dd>${escaped(says[language])}${list.length > 0 ? `<ul>${list.join("")}</ul>` : ""}</dd>
`;
}

/** The native equivalent with A2, B2, …: for workbooks that leave the add-in behind. */
function native(definition: Definition, language: Language, host: Host): string {
  const given = definition.arguments.map((argument, index) => (argument.optional ? "" : `${columnName(index)}2`));
  const canonical = nativeFormula(definition, given);
  if (canonical === undefined) return "";
  const typed = canonical.replace(/,/g, typedIn(language, host).separator);
  const named = language === "fr" ? typed.replace(/[A-Z.]+(?=\()/g, (name) => frenchNames[name] ?? name) : typed;
  return `<p>${words.native[language]}${colonIn(language)} <code class="typed">${escaped(`=${named}`)}</code></p>
`;
}

/** French names of native functions, where they differ. */
const frenchNames: Readonly<Record<string, string>> = {
  AND: "ET",
  COLUMNS: "COLONNES",
  COUNT: "NB",
  COUNTBLANK: "NB.VIDE",
  COUNTIF: "NB.SI",
  IF: "SI",
  IFERROR: "SIERREUR",
  OR: "OU",
  POWER: "PUISSANCE",
  ROWS: "LIGNES",
  SUM: "SOMME",
};

function exampleItem(definition: Definition, example: Example, language: Language, host: Host): string {
  const notation = typedIn(language, host);
  const { ranges } = lay(definition, example);
  // The answer is computed, not copied: a problem shows the sentence the user would see.
  const shown = answer(definition, example.given, () => language);
  return `<figure>
<figcaption>${escaped(example.says[language])}</figcaption>
${ranges.length > 0 ? givenTable(ranges, language, notation) : ""}<p><code class="typed">${escaped(formula(definition, example, notation))}</code></p>
${isProblem(shown) ? `<p class="problem">${escaped(shown.says[language])}</p>` : answered(shown, definition, example, language)}
</figure>
`;
}

/** One cell in words, several as a table. */
function answered(
  shown: Exclude<Shown, Problem>,
  definition: Definition,
  { given }: Example,
  language: Language,
): string {
  if (!Array.isArray(shown))
    return `<p class="answer">${escaped(answerIn(language, shown, definition.unit, given))}</p>`;
  const rows = shown.map((row) => {
    const cells = row.map((cell, column) => {
      if (isProblem(cell))
        return `<td title="${escaped(cell.says[language])}">${cell.reason === "unknown" ? "#N/A" : "#VALUE!"}</td>`;
      return `<td${typeof cell === "string" ? ' class="words"' : ""}>${escaped(answerCellIn(language, cell, unitOf(definition.unit, given, column, row.length)))}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="cells answer"><table>\n${rows.join("\n")}\n</table></div>`;
}

function givenTable(ranges: Laid["ranges"], language: Language, notation: Notation): string {
  const widthOf = (grid: Laid["ranges"][number]["grid"]): number => (grid[0] as readonly Cell[]).length;
  const columns = ranges.reduce((sum, { grid }) => sum + widthOf(grid), 0);
  const rows = Math.max(...ranges.map(({ grid }) => grid.length));
  const letters = Array.from({ length: columns }, (_, column) => `<th scope="col">${columnName(column)}</th>`).join("");
  const names = ranges
    .map(({ argument, grid }) => `<th colspan="${widthOf(grid)}">${argument.name[language]}</th>`)
    .join("");
  const body = Array.from({ length: rows }, (_, row) => {
    const cells = ranges.flatMap(({ argument, grid }) =>
      Array.from({ length: widthOf(grid) }, (_, column) => {
        const cell = grid[row]?.[column] ?? null;
        return typeof cell === "string"
          ? `<td class="words">${escaped(cell)}</td>`
          : `<td>${escaped(typedCell(cell, argument, notation))}</td>`;
      }),
    );
    return `<tr><th scope="row">${row + 2}</th>${cells.join("")}</tr>`;
  }).join("\n");
  return `<div class="cells"><table>
<tr><td></td>${letters}</tr>
<tr><th scope="row">1</th>${names}</tr>
${body}
</table></div>
`;
}
