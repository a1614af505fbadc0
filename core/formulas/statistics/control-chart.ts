import { mean } from "./averages.ts";
import { type Band, type Limits, naturalLimits, rareLimits, standardLimits } from "./limits.ts";
import { longestRule, rareSignals, type Signal, signals } from "./signals.ts";

/** With fewer known values than this, there are no limits to judge by. */
export const leastHistory = 6;

/** Counts that are mostly 0 with a mean below this are rare, unless the plain rules are asked for. */
const rareBelow = 1;

/** What the values of a phase are judged as. */
export type PhaseKind = "plain" | "rare" | "rates";

/** The values between two changes of the process, with their limits. */
interface Unjudged {
  /** The known values, oldest first, and where each is in the series. */
  readonly values: readonly number[];
  readonly positions: readonly number[];
  readonly kind: PhaseKind;
  /** `null`: fewer than six known values. Of rates: the limits at the trials of the last one. */
  readonly limits: Limits | null;
  /** How many first values set the limits. */
  readonly baseline: number;
}

/** A phase, its values judged. */
export interface Phase extends Unjudged {
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
  /** `none`: the plain rules; left out: rare counts are recognized. */
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
    const positions = knownIn(values, start, starts[index + 1]);
    return positions.length === 0 ? [] : [phaseOf(values, positions, settings, 0)];
  });
}

/** The last phase that holds a known value, and what the rules say of that value. */
export function lastPhase(
  values: readonly (number | null)[],
  settings: ChartSettings,
): { readonly phase: Unjudged; readonly signal: Signal | null } | undefined {
  const starts = phaseStarts(settings.labels);
  for (let index = starts.length - 1; index >= 0; index--) {
    const positions = knownIn(values, starts[index] as number, starts[index + 1]);
    if (positions.length === 0) continue;
    const phase = phaseOf(values, positions, settings, Math.max(0, positions.length - longestRule));
    return { phase, signal: phase.signals[phase.signals.length - 1] ?? null };
  }
  return undefined;
}

/** Where values are known from the cell `start` up to the one before `end`. */
function knownIn(values: readonly (number | null)[], start: number, end = values.length): number[] {
  const last = Math.min(end, values.length);
  // Made by its length and cut: a list of 100,000 that grows takes as long as all that is computed from it.
  const positions: number[] = new Array(Math.max(0, last - start));
  let known = 0;
  for (let position = start; position < last; position++) if (values[position] !== null) positions[known++] = position;
  if (known < positions.length) positions.length = known;
  return positions;
}

/** @param from the first known value that is judged; `signals` and `bands` begin with it */
function phaseOf(
  cells: readonly (number | null)[],
  positions: readonly number[],
  { baseline = positions.length, pattern, trials }: ChartSettings,
  from: number,
): Phase {
  const isAllKnown = positions.length === cells.length;
  const values = isAllKnown ? (cells as readonly number[]) : positions.map((position) => cells[position] as number);
  const first = baseline < values.length ? values.slice(0, baseline) : values;
  const judged = from > 0 ? values.slice(from) : values;
  const isRare = pattern === "rare" || (pattern === undefined && areCounts(first) && mean(first) < rareBelow);
  const kind: PhaseKind = trials ? "rates" : isRare ? "rare" : "plain";
  if (values.length < leastHistory) {
    const none = judged.map(() => null);
    return { values, positions, kind, baseline: first.length, limits: null, signals: none, bands: none };
  }
  if (trials) {
    const ofValues = positions.map((at) => trials[at] as number);
    return { values, positions, kind, baseline: first.length, ...judgedRates(values, ofValues, first.length, from) };
  }
  const limits = isRare ? rareLimits(first) : naturalLimits(first);
  const found = isRare ? rareSignals(judged, limits) : signals(judged, limits);
  const bands = new Array<Band>(judged.length).fill(limits);
  return { values, positions, kind, baseline: first.length, limits, signals: found, bands };
}

/** Whether all are whole numbers, none of them negative. */
export function areCounts(values: readonly number[]): boolean {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isInteger(value) || value < 0) return false;
  }
  return true;
}

/** A rate that no number of standard deviations could explain: all others are 0, or all are 1. */
const beyondAll = Number.MAX_VALUE;
const roundingError = 1e-12;

/** Rates judged by the distance from their common rate, in standard deviations of their own trials. */
function judgedRates(rates: readonly number[], trials: readonly number[], baseline: number, from: number) {
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
  const bands = deviations.slice(from).map(
    (deviation): Limits => ({
      mean: common,
      lower: common + standard.lower * deviation,
      upper: common + standard.upper * deviation,
      lowerNear: common + standard.lowerNear * deviation,
      upperNear: common + standard.upperNear * deviation,
      scale: common,
    }),
  );
  return {
    limits: bands[bands.length - 1] as Limits,
    signals: signals(distances.slice(from), standard, rates.slice(from)),
    bands,
  };
}
