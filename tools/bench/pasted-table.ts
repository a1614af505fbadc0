import { isoDayOf } from "../../core/base/months.ts";
import { type Ask, monthlyFigures, readTable } from "../../core/book/figures/index.ts";
import { recordsOfText } from "../../core/book/figures/records.ts";
import { largeWorks, type Race } from "./turns.ts";

/** What reading a pasted table costs beside parting its text into cells by papaparse alone. */

const lines = 5_000;

const headings =
  "Day,Campaign,Ad group,Device,Country,Currency code,Cost,Clicks,Impr.,Conversions,Conv. rate,CTR,Avg. CPC,Status,Created at,Email,Order,Revenue,Note,URL";

/** An ad report of 20 columns: every cell of a kind that has to be told from the others. */
function report(): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const day = isoDayOf({ day: 45_658 + Math.floor(index / 9) });
    const percent = (of: number): string => `${((index % of) / 10).toFixed(2)}%`;
    return [
      day,
      `Campaign ${index % 9}`,
      `Group ${index % 37}`,
      "Mobile",
      "France",
      "EUR",
      `"${(index * 1.37).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}"`,
      index % 300,
      index * 7,
      (index % 17) / 2,
      percent(100),
      percent(50),
      (index % 40) / 20,
      "Enabled",
      `${day} 10:11:12 +0100`,
      `a${index}@example.com`,
      `#${1000 + index}`,
      (index * 3.1).toFixed(2),
      "some words",
      `https://example.com/${index}`,
    ].join(",");
  });
  return [headings, ...rows].join("\n");
}

const ask: Ask = { kpi: { code: "AD_SPEND", name: "Ad spend", kind: "flow", unit: "EUR" } };

export const pastedTableRace: Race = {
  id: "pasted-table",
  what: `a pasted table of ${lines.toLocaleString("en")} lines and 20 columns to the months of a KPI`,
  instead: "papaparse, cells alone",
  ready() {
    const text = report();
    const { figures, questions } = monthlyFigures(readTable({ text }, "2026-11-29"), ask);
    if (questions.length > 0 || figures.length !== 19) throw new Error("The table is not read as it was written.");
    return largeWorks(
      () => monthlyFigures(readTable({ text }, "2026-11-29"), ask),
      () => recordsOfText(text),
    );
  },
};
