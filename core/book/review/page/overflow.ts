import { columnLetters } from "../../../base/address.ts";
import { counted } from "../../../base/count.ts";
import type { Language } from "../../../base/text.ts";
import { pageName } from "../../sheets/layout.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import { headAt, kpiAt, kpiRows } from "./page-cells.ts";
import { codes, rowOfKpi } from "./page-layout.ts";
import { words } from "./words.ts";

/**
 * What the page says of KPIs that have no line in sight: whoever adds a KPI without the add-in sees no new line, since
 * hidden rows stay hidden. The codes of the rows that are not hidden are counted, one for each KPI.
 */
export function overflowFormula(language: Language): PlanCell {
  const cell = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    `INDEX(${pageName},${row + 1},${column + 1})`;
  const letters = columnLetters(codes.status);
  const kpis = cell(headAt("kpis"));
  const shown = `SUBTOTAL(103,${letters}${rowOfKpi(0) + 1}:${letters}${rowOfKpi(kpiRows)})`;
  const names = [...Array(kpiRows).keys()].map((line) => {
    const isHidden = `AND(${shown}<${line + 1},${kpis}>${line})`;
    const comma = line === 0 ? '""' : `IF(${shown}=${line},"",", ")`;
    return `IF(${isHidden},${comma}&${cell(kpiAt(line, "name"))},"")`;
  });
  const say = (key: "hiddenKpi" | "hiddenKpis" | "unhide" | "tooManyKpi" | "tooManyKpis"): string =>
    words[key][language].replace(/"/g, '""');
  const countedIn = (count: string, one: "hiddenKpi" | "tooManyKpi", more: "hiddenKpis" | "tooManyKpis"): string =>
    `${count}&IF(${count}=1," ${say(one)}"," ${say(more)}")`;
  const hiddenCount = countedIn(`(MIN(${kpiRows},${kpis})-${shown})`, "hiddenKpi", "hiddenKpis");
  const hidden = `${hiddenCount}&" "&${names.join("&")}&". ${say("unhide")}"`;
  const tooMany = countedIn(`(${kpis}-${kpiRows})`, "tooManyKpi", "tooManyKpis");
  return { formula: `=IF(MIN(${kpiRows},${kpis})>${shown},${hidden},IF(${kpis}>${kpiRows},${tooMany},""))` };
}

/** The same of a frozen page, which shows as many lines as it can have. */
export const overflowText = (kpis: number, language: Language): string =>
  kpis > kpiRows ? counted(language, kpis - kpiRows, words.tooManyKpi[language], words.tooManyKpis[language]) : "";
