import { isProblem } from "../../../base/problem.ts";
import type { Text } from "../../../base/text.ts";
import { bands, kpiBand } from "../../../formulas/functions/kpi-band.ts";
import { kpiStatus, statuses } from "../../../formulas/functions/kpi-status.ts";
import { kpiTrend, verdicts } from "../../../formulas/functions/kpi-trend.ts";
import { type Kpi, usualWatchShare } from "../../kpi/schema.ts";

export type StatusKey = keyof typeof statuses | keyof typeof bands;
export type SignalKey = keyof typeof verdicts | "too-short";

/** The standing of a figure: compared with its target, and with its own past. */
export interface Standing {
  readonly status: StatusKey;
  readonly statusWords: Text;
  /** Whether the figure is unusual; `null` if the month has none. */
  readonly signal: SignalKey | null;
  readonly verdict: Text | null;
  /** Target missed, out of its band, or worse than usual: somebody must say why. */
  readonly bad: boolean;
}

/**
 * @param past the values up to the month, oldest first, since the process last changed
 * @param known whether the month has its own figure
 */
export function standingOf(
  kpi: Kpi,
  actual: number | null,
  target: number | null,
  past: readonly (number | null)[],
  known: boolean,
): Standing {
  const status = statusOf(kpi, actual, target);
  const verdict = known ? trendOf(kpi, past) : null;
  const signal = verdict && signalOf(verdict);
  return {
    status,
    statusWords: { ...statuses, ...bands }[status],
    signal,
    verdict,
    bad: status === "offTrack" || status === "below" || status === "above" || signal === "worse",
  };
}

function statusOf(kpi: Kpi, actual: number | null, target: number | null): StatusKey {
  if (kpi.direction === "neutral") {
    const { benchmarkLow: low, benchmarkHigh: high } = kpi;
    if (low === null || high === null) return "noTarget";
    if (actual === null) return "noResult";
    return keyOf(bands, kpiBand(actual, low, high)) ?? "noTarget";
  }
  const words = kpiStatus(actual, target, kpi.direction ?? "increase", kpi.watchShare ?? usualWatchShare);
  return keyOf(statuses, words) ?? "noTarget";
}

const keyOf = <K extends string>(words: Readonly<Record<K, Text>>, found: unknown): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === found);

function trendOf(kpi: Kpi, past: readonly (number | null)[]): Text | null {
  const line = { values: past, direction: "column", cells: past.length } as const;
  const verdict = kpiTrend(line, kpi.direction ?? "neutral", kpi.limitsFrom ?? undefined);
  return isProblem(verdict) ? null : verdict;
}

const signalOf = (verdict: Text): SignalKey => keyOf(verdicts, verdict) ?? "too-short";
