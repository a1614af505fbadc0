import type { Language } from "../../core/base/text.ts";
import type { Library } from "../../core/book/library/entry.ts";
import type { Searchable } from "../../core/formulas/reference/search.ts";

/**
 * Data the panel loads after it has appeared. It is not part of the script, which must run before anything can be
 * clicked and would be twice as large.
 */
export interface PanelData {
  formulas(): Promise<FormulasData>;
  library(): Promise<Library>;
}

/** From texts, for hosts that serve only one page: JSON that may be broken into lines anywhere. */
export const dataInTexts = (read: (name: keyof PanelData) => Promise<string>): PanelData => ({
  formulas: async () => inText(await read("formulas")),
  library: async () => inText(await read("library")),
});

/** From files beside the page. */
export const dataInFiles = (language: Language): PanelData => ({
  formulas: () => fetched(`formulas.${language}.json`),
  library: () => fetched("library.json"),
});

/** Such a text for a script element. Uploads and editors have trouble with very long lines. */
export const asText = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/<(?=\/script|!--)/gi, "\\u003c")
    .replace(/.{4000}/g, "$&\n");

const inText = (text: string) => JSON.parse(text.replaceAll("\n", ""));

async function fetched(file: string) {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
  return answer.json();
}

export interface FormulasData {
  readonly formulas: readonly FormulaData[];
  /** What people look for and there is no formula for: why, and the names of those that come nearest. */
  readonly notOffered: readonly NotOfferedData[];
}

export interface NotOfferedData {
  readonly asked: readonly string[];
  readonly says: string;
  readonly nearest: readonly string[];
}

export interface FormulaData {
  readonly family: string;
  /** Its help, with a button below each example. */
  readonly help: string;
  readonly says: string;
  /** How it is computed, its source, and what people mistake it for. */
  readonly rule: { readonly formula: string; readonly source: string; readonly note?: string };
  /** What core/formulas/reference/search.ts searches, in both languages. */
  readonly searchable: Searchable;
}
