import { type Band, type Limits, naturalLimits, rareLimits, standardLimits } from "./limits.ts";
import { rareSignals, type Signal, signals } from "./signals.ts";

/** With fewer known values than this, there are no limits to judge by. */
export const leastHistory = 6;

/** Counts that are mostly 0 with a mean below this are rare, unless the plain rules are asked for. */
const rareBelow = 1;

/** What the values of a phase are judged as. */
export type PhaseKind = "plain" | "rare" | "rates";

/** The values between two changes of the process, with their limits and signals. */
export interface Phase {
  /** The known values, oldest first, and where each stands in the series. */
  readonly values: readonly number[];
  readonly positions: readonly number[];
  readonly kind: PhaseKind;
  /** `null`: fewer than six known values. Of rates: the limits at the trials of the last one. */
  readonly limits: Limits | null;
  /** How many first values set the limits. */
  readonly baseline: number;
  /** What is usual for each value: the limits, and for a rate those at its own trials. */
  readonly bands: readonly (Band | null)[];
  /** One for each known value: `null` is as usual. */
  readonly signals: readonly (Signal | null)[];
}

/** How a series is to be read. */
export interface ChartSettings {
  /** Limits from this many first values of each phase; all of them where left out or where it has fewer. */
  readonly baseline?: number | undefined;
  /** One for each value: a change starts a new phase, `null` continues the label before. */
  readonly labels?: readonly (string | null)[] | undefined;
  /** `none`: the plain rules; left out: rare counts are recognised. */
  readonly pattern?: "none" | "rare" | undefined;
  /** Where the values are rates, what each was counted from: above 0 wherever the rate is known. */
  readonly trials?: readonly (number | null)[] | undefined;
}

/** The cells that a phase begins with, from 0: a label that differs from the one before starts one. */
export function phaseStarts(labels: readonly (string | null)[] = []): number[] {
  const starts = [0];
  let label: string | null = null;
  for (const [position, given] of labels.entries()) {
    if (given === null || given === label) continue;
    label = given;
    if (position > 0) starts.push(position);
  }
  return starts;
}

/**
 * Reads a series as a control chart. Blanks are skipped: the moving range joins their neighbours.
 * @param values oldest first, `null` where the period is not known
 * @returns the phases that hold a known value; no moving range and no rule looks across their borders
 */
export function controlChart(values: readonly (number | null)[], settings: ChartSettings = {}): Phase[] {
  const starts = phaseStarts(settings.labels);
  return starts.flatMap((start, index) => {
    const positions: number[] = [];
    const end = Math.min(values.length, starts[index + 1] ?? values.length);
    for (let position = start; position < end; position++) if (values[position] !== null) positions.push(position);
    return positions.length === 0 ? [] : [phaseOf(values, positions, settings)];
  });
}

function phaseOf(
  cells: readonly (number | null)[],
  positions: readonly number[],
  { baseline = positions.length, pattern, trials }: ChartSettings,
): Phase {
  const values = positions.map((position) => cells[position] as number);
  const first = values.slice(0, baseline);
  const isRare = pattern === "rare" || (pattern === undefined && areCounts(first) && meanOf(first) < rareBelow);
  const kind: PhaseKind = trials ? "rates" : isRare ? "rare" : "plain";
  const phase = { values, positions, kind, baseline: first.length };
  if (values.length < leastHistory) {
    const none = values.map(() => null);
    return { ...phase, limits: null, signals: none, bands: none };
  }
  if (trials)
    return {
      ...phase,
      ...judgedRates(
        values,
        positions.map((at) => trials[at] as number),
        first.length,
      ),
    };
  const limits = isRare ? rareLimits(first) : naturalLimits(first);
  const found = isRare ? rareSignals(values, limits) : signals(values, limits);
  return { ...phase, limits, signals: found, bands: values.map(() => limits) };
}

/** Whether all are whole numbers, none of them negative. */
export const areCounts = (values: readonly number[]): boolean =>
  values.every((value) => Number.isInteger(value) && value >= 0);

/** A rate that no number of standard deviations could explain: all others are 0, or all are 1. */
const beyondAll = Number.MAX_VALUE;
const roundingError = 1e-12;

/** Rates judged by the distance from their common rate, in standard deviations of their own trials. */
function judgedRates(rates: readonly number[], trials: readonly number[], baseline: number) {
  let hits = 0;
  let sum = 0;
  for (let index = 0; index < baseline; index++) {
    hits += (rates[index] as number) * (trials[index] as number);
    sum += trials[index] as number;
  }
  const common = hits / sum;
  const deviations = trials.map((count) => Math.sqrt(Math.max(0, common * (1 - common)) / count));
  const distances = rates.map((rate, index) => {
    const [difference, deviation] = [rate - common, deviations[index] as number];
    if (deviation > 0) return difference / deviation;
    return Math.abs(difference) <= roundingError ? 0 : beyondAll * Math.sign(difference);
  });
  const standard = standardLimits(distances.slice(0, baseline));
  const bands = deviations.map(
    (deviation): Limits => ({
      mean: common,
      lower: common + standard.lower * deviation,
      upper: common + standard.upper * deviation,
      lowerNear: common + standard.lowerNear * deviation,
      upperNear: common + standard.upperNear * deviation,
      scale: common,
    }),
  );
  return { limits: bands[bands.length - 1] as Limits, signals: signals(distances, standard, rates), bands };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
