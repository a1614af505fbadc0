import { reaches } from "../../../formulas/statistics/reaches.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Frozen } from "../../tables/frozen-months.ts";
import type { Book } from "../../tables/read.ts";
import { asFormulasRead } from "./as-formulas-read.ts";
import { type KpiMonth, monthOverview } from "./month-overview.ts";

/** What a frozen page keeps of a KPI, and the live page may show differently later. */
export const keptFigure = ({ due, actual }: KpiMonth): number | null => (due ? actual : null);

/** The names of the KPIs whose figure is another one than when the month was frozen, in the order of the sheet. */
export function changedSince(book: Book, { month, figures }: Frozen): string[] {
  const now = monthOverview(asFormulasRead(book), month).kpis;
  return [...book.kpis.keys()].flatMap((code) => {
    const of = now.find(({ kpi }) => codeKey(kpi.code) === code);
    const was = figures.get(code);
    if (!of || was === undefined || isSame(was, keptFigure(of))) return [];
    return [of.kpi.name || of.kpi.code];
  });
}

const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : reaches(one, other) && reaches(other, one);
