import { dayOf } from "../core/days.ts";
import { languageOf } from "../core/text.ts";
import { excelHost } from "../excel-addin/panel-host.ts";
import { dataInFiles } from "../sidebar/data.ts";
import { viewsInFiles } from "../sidebar/later.tsx";
import { mountPanel } from "../sidebar/panel.tsx";
import { inOffice } from "./office.ts";

/** The panel of the task pane in Excel. In a plain browser, where there is no Office, it shows a book in memory. */

const language = languageOf(document.documentElement.lang);
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

async function demo() {
  const { demoHost } = await import("../sidebar/demo.ts");
  return demoHost({ program: "excel", language, today });
}

async function show(): Promise<void> {
  const host = (await inOffice()) ? excelHost(language) : await demo();
  mountPanel(document.body, host, today, dataInFiles(language), viewsInFiles);
}

void show();
