import { escaped } from "../core/base/html.ts";
import type { Language, Text } from "../core/base/text.ts";

/** Steps to follow, and what to do if something does not work. */

export interface Remedy {
  readonly when: Text;
  readonly remedy: Text;
}

export const ifItDoesNotWork: Text = { en: "If it doesn't work", fr: "Si cela ne fonctionne pas" };

export const stepsIn = (language: Language, steps: readonly Text[]): string =>
  `<ol>\n${steps.map((each) => `<li>${escaped(each[language])}</li>\n`).join("")}</ol>\n`;

export const remediesIn = (language: Language, remedies: readonly Remedy[]): string =>
  `<dl>\n${remedies.map(({ when, remedy }) => `<dt>${escaped(when[language])}</dt>\n<dd>${escaped(remedy[language])}</dd>\n`).join("")}</dl>\n`;
