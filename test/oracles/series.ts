import { existsSync, readFileSync } from "node:fs";
import own from "./kpi-trend.json" with { type: "json" };

/** A series whose limits, signals and verdict an independent implementation computed. */
export interface Series {
  readonly id: string;
  readonly values: readonly number[];
  readonly better: "increase" | "decrease" | "neutral";
  readonly screened: boolean;
  readonly baseline: number | null;
  readonly rebaseAt: readonly number[];
  readonly target: number | null;
  readonly phases: readonly { start: number; end: number; mean: number; lower: number | null; upper: number | null }[];
  readonly flags: readonly (0 | string)[];
  readonly lastType: string;
  readonly assurance: string | null;
}

/**
 * Series of other projects are no part of this one: whoever has them beside the project tests them too.
 * Their file may be named by ORACLES.
 */
const fetchedFile = process.env["ORACLES"] ?? new URL("../../../shared/oracles/kpi_trend_xmr.json", import.meta.url);

function fetched(): Series[] {
  if (!existsSync(fetchedFile)) {
    console.warn("NOT RUN: the series of other projects (kpi_trend_xmr.json) are not beside this project.");
    return [];
  }
  const { cases } = JSON.parse(readFileSync(fetchedFile, "utf8"));
  // biome-ignore lint/suspicious/noExplicitAny: a file of another form, read once
  const others = cases.filter((each: any) => each.origin === "fetched-data");
  // biome-ignore lint/suspicious/noExplicitAny: the same
  return others.map(({ id, inputs, expected }: any) => ({
    id,
    values: inputs.values,
    better: inputs.improvementDirection,
    screened: inputs.screenOutliers,
    baseline: inputs.baselinePoints,
    rebaseAt: inputs.rebaseAt,
    target: inputs.target,
    phases: expected.groups,
    flags: expected.flagsNhs.map((flag: string) => (flag === "none" ? 0 : flag)),
    lastType: expected.lastTypeNhs,
    assurance: expected.assurance,
  }));
}

export const allSeries: readonly Series[] = [...(own as unknown as Series[]), ...fetched()];

/** Their answers hold without screening only: they test the statistics, not the formulas. */
const unscreenedOnly = new Set([
  "nhsr_deviations_unscreened",
  "nhsr_snapshot_r3_unscreened",
  "xmrit_default_data",
  "montgomery_viscosity_5e",
  "cdi_counts",
]);

/** The series that the formulas answer: six values or more. */
export const formulaSeries = allSeries.filter(({ id, values }) => !unscreenedOnly.has(id) && values.length >= 6);

/** A label for each value: a new one where the limits start over. */
export const labelsOf = ({ values, rebaseAt }: Series): string[] =>
  values.map((_, index) => `phase ${rebaseAt.filter((start) => start <= index).length}`);
