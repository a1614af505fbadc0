import { objectiveKey } from "../../tables/objectives.ts";
import type { Book } from "../../tables/read.ts";
import type { KpiMonth, MonthOverview } from "./month-overview.ts";

/** In which order a month is read: the objective in most trouble first, and worst first within it. */
export function inPageOrder(book: Book, { kpis }: Pick<MonthOverview, "kpis">): KpiMonth[] {
  const rows = new Map(book.objectives.map(({ name, row }) => [objectiveKey(name), row]));
  const rowOf = ({ kpi }: KpiMonth): number => rows.get(objectiveKey(kpi.objective)) ?? Number.MAX_SAFE_INTEGER;
  const worst = new Map<number, number>();
  for (const of of kpis) worst.set(rowOf(of), Math.min(worst.get(rowOf(of)) ?? 9, severityOf(of)));
  return kpis
    .map((of, rank) => ({ of, keys: [worst.get(rowOf(of)) ?? 9, rowOf(of), severityOf(of), rank] }))
    .sort((one, other) => {
      const at = one.keys.findIndex((key, index) => key !== other.keys[index]);
      return at < 0 ? 0 : (one.keys[at] as number) - (other.keys[at] as number);
    })
    .map(({ of }) => of);
}

/** Due and judged: target missed, or outside its band. */
export const isMissed = ({ due, status }: KpiMonth): boolean => due && ["offTrack", "below", "above"].includes(status);
export const isClose = ({ due, status }: KpiMonth): boolean => due && status === "watch";
export const isMet = ({ due, status }: KpiMonth): boolean => due && ["onTrack", "within"].includes(status);
export const lacksFigure = ({ due, figure }: KpiMonth): boolean => due && figure === null;

/** 1 is the worst. */
function severityOf(of: KpiMonth): number {
  if (!of.due) return 7;
  if (isMissed(of)) return 1;
  if (lacksFigure(of)) return 2;
  if (of.signal === "worse") return 3;
  if (of.status === "watch") return 4;
  return ["noTarget", "noResult", "noDirection"].includes(of.status) ? 5 : 6;
}
