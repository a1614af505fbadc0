import { dayOf } from "../core/days.ts";
import { languageOf } from "../core/text.ts";
import { sheetsHost } from "../sheets-addon/panel.ts";
import type { FormulaData } from "../sidebar/formula-data.ts";
import { mountPanel } from "../sidebar/panel.tsx";

/** The script of the sidebar in Sheets: one page that holds everything, since HtmlService serves no files. */

declare global {
  interface Window {
    formulas: readonly FormulaData[];
  }
}

const language = languageOf(document.documentElement.lang);
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
mountPanel(document.body, sheetsHost(language), today, async () => window.formulas);
