import { dayOf } from "../../core/base/days.ts";
import type { Language } from "../../core/base/text.ts";
import { dataInFiles } from "../../sidebar/base/data.ts";
import { viewsInPieces } from "../../sidebar/frame/later.tsx";
import { mountPanel } from "../../sidebar/frame/panel.tsx";
import { inOffice } from "./office.ts";
import { excelHost } from "./panel-host.ts";

/** The panel of the task pane in Excel. In a plain browser, where there is no Office, it shows a book in memory. */

/** The build writes it. */
declare const SMART_KPI_LANGUAGE: Language;
const language = SMART_KPI_LANGUAGE;
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

async function demo() {
  const { demoHost } = await import("../../sidebar/frame/demo.ts");
  return demoHost({ program: "excel", language, today });
}

/** Without Office.js nothing reaches the workbook, and people must know before they type figures. */
const unkept = {
  en: "Excel doesn't answer: nothing you do here is kept. In Excel, check the connection and open the panel again.",
  fr: "Excel ne répond pas : rien de ce que vous faites ici n'est gardé. Dans Excel, vérifiez la connexion et rouvrez le volet.",
};

async function show(): Promise<void> {
  const there = await inOffice();
  const panel = there ? document.body : document.body.appendChild(document.createElement("div"));
  if (!there) {
    const notice = Object.assign(document.createElement("p"), { role: "alert", textContent: unkept[language] });
    notice.style.cssText = "margin:0;padding:8px 12px;background:#fff4ce;color:#242424;font:600 13px/1.4 sans-serif";
    panel.before(notice);
  }
  mountPanel(panel, there ? excelHost(language) : await demo(), today, dataInFiles(language), viewsInPieces);
}

void show();
