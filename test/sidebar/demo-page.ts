import { dayOf } from "../../core/base/days.ts";
import { monthAfter } from "../../core/base/months.ts";
import { languageOf } from "../../core/base/text.ts";
import * as workbook from "../../core/book/commands/workbook.ts";
import { emptyKpi, type Kpi } from "../../core/book/kpi/schema.ts";
import { dataInTexts } from "../../sidebar/base/data.ts";
import { type DemoHost, demoHost } from "../../sidebar/frame/demo.ts";
import { mountPanel } from "../../sidebar/frame/panel.tsx";
import { viewsAtOnce } from "../../sidebar/frame/views.ts";

/** The page of the panel's tests. Its current day is 12 October 2026. */

declare global {
  interface Window {
    host: DemoHost;
  }
}

const asked = new URLSearchParams(location.search);
const today = dayOf(2026, 10, 12);
const language = languageOf(asked.get("lang") ?? "en");
const sheets = {
  GA4: [
    ["Date", "Channel", "Leads"],
    [{ day: 46023 }, "SEO", 12],
    [{ day: 46027 }, "Ads", 8],
    [{ day: 46054 }, "SEO", 15],
  ],
};
const program = asked.get("program") === "excel" ? "excel" : "sheets";
const host = demoHost({
  program,
  language,
  today,
  sheets,
  file: asked.get("file") ?? "",
  workbook: async () => workbook,
});
window.host = host;

/** A KPI due each month, with 20 months up to August 2026 that vary between 40 and 46. */
async function addKpi(some: Partial<Kpi>): Promise<void> {
  const kpi: Kpi = {
    ...emptyKpi,
    name: "Leads",
    code: "LEADS",
    unit: "leads",
    kind: "flow",
    direction: "increase",
    target: 44,
    start: "2026-01",
    deadline: "2026-12",
    targetAppliesTo: "each-month",
    owner: "Anna",
    objective: "Win customers",
    frequency: "monthly",
    source: "CRM",
    whereToFind: "https://crm.example.org/leads",
    ...some,
  };
  await host.perform("save-kpis", { kpis: [{ kpi }] });
  const figures = [...Array(20)].map((_, index) => ({
    code: kpi.code,
    month: monthAfter("2025-01", index),
    value: 40 + ((index * 4) % 7),
  }));
  await host.perform("bring-in-figures", { figures });
}

/** KPIs that a test asks for, without any figure: `&kpi={"code":"COST",…}`. */
const kpis = asked.getAll("kpi").map((each) => JSON.parse(each) as Partial<Kpi>);
const book = asked.get("book");
if (book) await host.perform("start-book", { language });
for (const kpi of kpis) await host.perform("save-kpis", { kpis: [{ kpi: { ...emptyKpi, role: "measure", ...kpi } }] });
if (book === "sample") {
  await addKpi({});
  await addKpi({ name: "Churn", code: "CHURN", unit: "customers", direction: "decrease", target: 50, kind: "level" });
}
for (const [index, name] of book ? asked.getAll("name").entries() : []) {
  await addKpi({
    name,
    code: `K${index + 1}`,
    owner: name.slice(0, 80),
    objective: name,
    measures: name,
    decision: name,
  });
}

const data = dataInTexts(async (name) => document.getElementById(name)?.textContent ?? "");
mountPanel(document.getElementById("panel") as HTMLElement, host, today, data, viewsAtOnce);
