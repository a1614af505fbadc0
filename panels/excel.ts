import { dayOf } from "../core/days.ts";
import { type Language, languageOf } from "../core/text.ts";
import { excelHost } from "../excel-addin/panel-host.ts";
import { demoHost } from "../sidebar/demo.ts";
import type { FormulaData } from "../sidebar/formula-data.ts";
import { mountPanel } from "../sidebar/panel.tsx";

/** The script of the task pane in Excel. In a plain browser, where there is no Office, it shows a book in memory. */

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
const asked = new URLSearchParams(location.search).get("lang");

async function start(): Promise<void> {
  const host = typeof Office === "undefined" ? null : (await Office.onReady()).host;
  const language = languageOf(asked ?? (host ? Office.context.displayLanguage : navigator.language));
  document.documentElement.lang = language;
  const panelHost = host ? excelHost(language) : demoHost({ program: "excel", language, today });
  mountPanel(document.body, panelHost, today, () => formulasIn(language));
}

async function formulasIn(language: Language): Promise<readonly FormulaData[]> {
  const answer = await fetch(`formulas.${language}.json`);
  if (!answer.ok) throw new Error(`The list of formulas answered ${answer.status}.`);
  return answer.json();
}

void start();
