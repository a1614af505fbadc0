import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";

/** Steps to follow, and what to do if something does not work. */

export interface Remedy {
  readonly when: Text;
  readonly remedy: Text;
}

export const ifItDoesNotWork: Text = { en: "If it doesn't work", fr: "Si cela ne fonctionne pas" };

const items = (language: Language, texts: readonly Text[]): string =>
  texts.map((each) => `<li>${escaped(each[language])}</li>\n`).join("");

/** What is done one after the other. */
export const stepsIn = (language: Language, steps: readonly Text[]): string => `<ol>\n${items(language, steps)}</ol>\n`;

/** What has no order. */
export const listIn = (language: Language, texts: readonly Text[]): string => `<ul>\n${items(language, texts)}</ul>\n`;

export const remediesIn = (language: Language, remedies: readonly Remedy[]): string =>
  `<dl>\n${remedies.map(({ when, remedy }) => `<dt>${escaped(when[language])}</dt>\n<dd>${escaped(remedy[language])}</dd>\n`).join("")}</dl>\n`;
