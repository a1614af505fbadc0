import { dayOf } from "../core/days.ts";
import { type Language, languageOf } from "../core/text.ts";
import { excelHost } from "../excel-addin/panel-host.ts";
import { demoHost } from "../sidebar/demo.ts";
import type { FormulaData } from "../sidebar/formula-data.ts";
import type { WorkbookWork } from "../sidebar/host.ts";
import { mountPanel } from "../sidebar/panel.tsx";

/** The script of the task pane in Excel. In a plain browser, where there is no Office, it shows a book in memory. */

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
const asked = new URLSearchParams(location.search).get("lang");

async function start(): Promise<void> {
  const host = typeof Office === "undefined" ? null : (await Office.onReady()).host;
  const language = languageOf(asked ?? (host ? Office.context.displayLanguage : navigator.language));
  document.documentElement.lang = language;
  const panelHost = host ? excelHost(language, workbook) : demoHost({ program: "excel", language, today, workbook });
  mountPanel(document.body, panelHost, today, () => formulasIn(language));
}

async function formulasIn(language: Language): Promise<readonly FormulaData[]> {
  const answer = await fetch(`formulas.${language}.json`);
  if (!answer.ok) throw new Error(`The list of formulas answered ${answer.status}.`);
  return answer.json();
}

declare global {
  interface Window {
    smartKpiWorkbook?: WorkbookWork;
  }
}

/** What goes through every formula knows the whole catalogue: its script is fetched when somebody first asks for it. */
function workbook(): Promise<WorkbookWork> {
  return new Promise((resolve, reject) => {
    const answer = (): void =>
      window.smartKpiWorkbook ? resolve(window.smartKpiWorkbook) : reject(new Error("workbook.js is empty."));
    if (window.smartKpiWorkbook) return answer();
    const script = document.createElement("script");
    script.src = "workbook.js";
    script.onload = answer;
    script.onerror = () => reject(new Error("workbook.js did not load."));
    document.head.append(script);
  });
}

void start();
