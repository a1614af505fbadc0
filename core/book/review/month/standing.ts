import type { Month } from "../../../base/months.ts";
import type { Text } from "../../../base/text.ts";
import { verdictOf, verdicts } from "../../../formulas/functions/kpi-trend.ts";
import { findingOf } from "../../../formulas/statistics/finding.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { againstUsual } from "./against-usual.ts";
import type { KpiSeries } from "./kpi-series.ts";
import { keyOf, type StatusKey, statusOf } from "./status.ts";
import { statusWordsOf } from "./status-words.ts";

export type SignalKey = keyof typeof verdicts | "too-short";

/** The standing of a figure: compared with its target, and with its own past. */
export interface Standing {
  readonly status: StatusKey;
  readonly statusWords: Text;
  /** Whether the figure is unusual; `null` if the month has none. */
  readonly signal: SignalKey | null;
  readonly verdict: Text | null;
  /** Why the verdict is what it is, in few words; `null` where there is none yet. */
  readonly reason: Text | null;
  /** The same as a sentence says it after the figure; `null` for a year to date as well. */
  readonly inSentence: Text | null;
  /** Target missed, out of its band, or worse than usual: somebody must say why. */
  readonly bad: boolean;
}

/**
 * @param past the results up to the month; nothing where the month has no figure of its own, or the figures are not
 * what the KPI says
 */
export function standingOf(
  kpi: Kpi,
  actual: number | null,
  target: number | null,
  past: KpiSeries | undefined,
  month: Month,
): Standing {
  const status = statusOf(kpi, actual, target);
  const finding = past && findingOf(past);
  const verdict = finding ? verdictOf(finding, kpi.direction ?? "neutral") : null;
  const signal = verdict && signalOf(verdict);
  const against = past && finding && !("needed" in finding) ? againstUsual(kpi, past, finding, month) : null;
  return {
    status,
    statusWords: statusWordsOf(kpi, status),
    signal,
    verdict,
    reason: against?.reason ?? null,
    inSentence: against?.inSentence ?? null,
    bad: status === "offTrack" || status === "below" || status === "above" || signal === "worse",
  };
}

const signalOf = (verdict: Text): SignalKey => keyOf(verdicts, verdict) ?? "too-short";
