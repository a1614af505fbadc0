import type { Definition } from "../catalogue/define.ts";
import { families } from "../catalogue/families.ts";
import { type Language, productName, type Text } from "../text.ts";
import { escaped } from "./html.ts";
import { wordsOf } from "./search.ts";
import { type Host, section } from "./section.ts";
import { style } from "./style.ts";

/** The catalogue on one page, each formula folded up, for the panel beside the sheet. */

const words = {
  title: { en: "Formulas", fr: "Formules" },
  intro: {
    en: "Type them in a cell like any other formula. Point at an error to read what to do.",
    fr: "Saisissez-les dans une cellule comme toute autre formule. Survolez une erreur pour lire que faire.",
  },
  find: { en: "Find a formula", fr: "Chercher une formule" },
  none: {
    en: "No formula is called so. Try another word.",
    fr: "Aucune formule ne porte ce nom. Essayez un autre mot.",
  },
} as const satisfies Record<string, Text>;

/** A whole page, for the sidebar of Sheets; `script` looks formulas up as one types. */
export const formulaPage = (catalogue: readonly Definition[], language: Language, host: Host, script: string): string =>
  framed(
    language,
    words.title[language],
    `<h1>${words.title[language]}</h1>\n${formulaList(catalogue, language, host)}`,
    `<style>\n${style}</style>`,
    `<script>\n${script.replace(/<\/script/gi, "<\\/script")}</script>\n`,
  );

/** A document of the help. */
export const framed = (
  language: Language,
  title: string,
  body: string,
  head: string,
  scripts = "",
): string => `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – ${productName}</title>
${head}
</head>
<body>
<main>
${body}</main>
${scripts}</body>
</html>
`;

/** The formulas alone, for a panel that has a frame of its own. */
export function formulaList(catalogue: readonly Definition[], language: Language, host: Host): string {
  const groups = familiesOf(catalogue).map(
    ([title, members]) => `<section>
<h2>${escaped(title[language])}</h2>
${members.map((definition) => folded(definition, language, host)).join("")}</section>
`,
  );
  return `<p class="quiet">${escaped(words.intro[language])}</p>
${searchField(language)}${groups.join("")}`;
}

/** The families that have members, in their order. */
export const familiesOf = (catalogue: readonly Definition[]): [Text, Definition[]][] =>
  Object.entries(families)
    .map(([family, title]): [Text, Definition[]] => [title, catalogue.filter((each) => each.family === family)])
    .filter(([, members]) => members.length > 0);

/** Hidden until a script makes it work. */
export const searchField = (language: Language): string => `<p class="search" hidden><label>${words.find[language]}
<input type="search" autocomplete="off" spellcheck="false"></label></p>
<p class="none" role="status" hidden>${escaped(words.none[language])}</p>
`;

const folded = (
  definition: Definition,
  language: Language,
  host: Host,
): string => `<details class="formula" id="${definition.name}" data-words="${escaped(wordsOf(definition))}">
<summary><code>${definition.name}</code> <span>${escaped(definition.says[language])}</span></summary>
${section(definition, language, host, 3)}</details>
`;
