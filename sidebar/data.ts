import type { Library } from "../core/kpi/library.ts";
import type { Language } from "../core/text.ts";
import type { FormulaData } from "./formula-data.ts";

/**
 * What the panel reads once it stands there. It is no part of the script, which must run before anything can be clicked: it
 * would be more than half of it.
 */
export interface PanelData {
  formulas(): Promise<readonly FormulaData[]>;
  library(): Promise<Library>;
}

/** From the page itself, for hosts that serve one page and nothing else. */
export const dataInPage: PanelData = {
  formulas: async () => inPage("formulas"),
  library: async () => inPage("library"),
};

/** From files beside the page. */
export const dataInFiles = (language: Language): PanelData => ({
  formulas: () => fetched(`formulas.${language}.json`),
  library: () => fetched("library.json"),
});

/** A script element of a type that no browser runs: it is only parsed when it is asked for. */
export const asElement = (id: keyof PanelData, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/<(?=\/script|!--)/gi, "\\u003c")}</script>`;

const inPage = (id: keyof PanelData) => JSON.parse(document.getElementById(id)?.textContent ?? "");

async function fetched(file: string) {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
  return answer.json();
}
