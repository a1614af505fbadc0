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

/** From the page itself, for hosts that serve only one page. */
export const dataInPage: PanelData = {
  formulas: async () => inPage("formulas"),
  library: async () => inPage("library"),
};

/** From files beside the page. */
export const dataInFiles = (language: Language): PanelData => ({
  formulas: () => fetched(`formulas.${language}.json`),
  library: () => fetched("library.json"),
});

/**
 * A script element of a type browsers do not run: it is only parsed when needed. Uploads and editors have trouble with
 * very long lines: it is broken anywhere, and read without the breaks, of which JSON itself has none.
 */
export const asElement = (id: keyof PanelData, data: unknown): string => {
  const json = JSON.stringify(data).replace(/<(?=\/script|!--)/gi, "\\u003c");
  return `<script type="application/json" id="${id}">${json.replace(/.{4000}/g, "$&\n")}</script>`;
};

const inPage = (id: keyof PanelData) =>
  JSON.parse(document.getElementById(id)?.textContent?.replaceAll("\n", "") ?? "");

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
