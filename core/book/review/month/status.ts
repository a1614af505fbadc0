import type { Month } from "../../../base/months.ts";
import type { Text } from "../../../base/text.ts";
import { bands, kpiBand } from "../../../formulas/functions/kpi-band.ts";
import { kpiStatus, statuses } from "../../../formulas/functions/kpi-status.ts";
import { isDue } from "../../kpi/due.ts";
import { type Kpi, usualWatchShare } from "../../kpi/schema.ts";
import type { Book, BookKpi } from "../../tables/read.ts";
import { actualFor } from "./actual.ts";
import type { KpiMonth } from "./month-overview.ts";

/** A figure compared with its target, without its past. */

export type StatusKey = keyof typeof statuses | keyof typeof bands | "noDirection";

/** Nobody has said whether more or less is better, or nobody can read it: then nothing says what is good. */
export const directionMissing: Text = { en: "Direction missing", fr: "Sens manquant" };

export function statusOf(kpi: Kpi, actual: number | null, target: number | null): StatusKey {
  if (kpi.direction === null) return "noDirection";
  if (kpi.direction === "neutral") {
    const { benchmarkLow: low, benchmarkHigh: high } = kpi;
    if (low === null || high === null) return "noTarget";
    if (actual === null) return "noResult";
    return keyOf(bands, kpiBand(actual, low, high)) ?? "noTarget";
  }
  const words = kpiStatus(actual, target, kpi.direction, kpi.watchShare ?? usualWatchShare);
  return keyOf(statuses, words) ?? "noTarget";
}

export const keyOf = <K extends string>(words: Readonly<Record<K, Text>>, found: unknown): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === found);

/** How a KPI stood in the month of its last figure: what a list of KPIs shows of it. */
export type LastStanding = Pick<KpiMonth, "kpi" | "due" | "figure" | "actual" | "target" | "gap" | "lastYear"> & {
  readonly month: Month;
  readonly figure: number;
  readonly status: StatusKey;
};

/** @returns nothing for a KPI without any figure */
export function lastStanding(book: Book, { kpi, results, targets }: BookKpi): LastStanding | undefined {
  const at = results.map(({ value }) => value !== null).lastIndexOf(true);
  const [month, figure] = [book.months[at], results[at]?.value ?? null];
  if (month === undefined || figure === null) return undefined;
  const due = isDue(kpi.frequency, month, book.yearStart);
  const actual = due ? actualFor(book, kpi, month).actual : null;
  const target = targets[at]?.value ?? null;
  return { kpi, month, due, figure, actual, target, gap: null, lastYear: null, status: statusOf(kpi, actual, target) };
}
