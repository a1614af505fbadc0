import { type Band, type Limits, naturalLimits, rareLimits, standardLimits } from "./limits.ts";
import { type Judged, lastSignal, rareSignalAt, type Signal, signals } from "./signals.ts";

/** With fewer known values than this, there are no limits to judge by. */
export const leastHistory = 6;

/** Counts that are mostly 0 with a mean below this are rare, unless the plain rules are asked for. */
const rareBelow = 1;

/** What the values of a phase are judged as. */
export type PhaseKind = "plain" | "rare" | "rates";

/** The values between two changes of the process, with their limits. */
interface Unjudged {
  /** The known values, oldest first. */
  readonly values: readonly number[];
  readonly kind: PhaseKind;
  /** `null`: fewer than six known values. Of rates: the limits at the trials of the last one. */
  readonly limits: Limits | null;
  /** How many first values set the limits. */
  readonly baseline: number;
}

/** A phase, its values judged. */
export interface Phase extends Unjudged {
  /** Where each known value is in the series. */
  readonly positions: readonly number[];
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
export function phaseStarts(labels?: readonly (string | null)[]): number[] {
  const starts = [0];
  if (!labels) return starts;
  let label: string | null = null;
  for (const [position, given] of labels.entries()) {
    if (given === null || given === label) continue;
    label = given;
    if (position > 0) starts.push(position);
  }
  return starts;
}

/**
 * Reads a series as a control chart. Blanks are skipped: the moving range joins their neighbors.
 * @param values oldest first, `null` where the period is not known
 * @returns the phases that hold a known value; no moving range and no rule looks across their borders
 */
export function controlChart(values: readonly (number | null)[], settings: ChartSettings = {}): Phase[] {
  const places = values.map((_, position) => position);
  const starts = phaseStarts(settings.labels);
  return starts.flatMap((start, index): Phase[] => {
    const read = phaseIn(values, start, starts[index + 1], settings);
    if (!read) return [];
    const { phase, rules, bands } = read;
    const all = { ...phase, positions: whereKnown(places, values, start, starts[index + 1]) };
    const none = phase.values.map(() => null);
    if (!rules) return [{ ...all, signals: none, bands: none }];
    const isRare = phase.kind === "rare";
    return [
      {
        ...all,
        signals: isRare ? phase.values.map((_, at) => rareSignalAt(rules, at)) : signals(rules),
        bands: bands ?? phase.values.map(() => rules.limits),
      },
    ];
  });
}

/** The last phase that holds a known value, and what the rules say of that value. */
export function lastPhase(
  values: readonly (number | null)[],
  settings: ChartSettings,
): { readonly phase: Unjudged; readonly signal: Signal | null } | undefined {
  const starts = phaseStarts(settings.labels);
  for (let index = starts.length - 1; index >= 0; index--) {
    const read = phaseIn(values, starts[index] as number, starts[index + 1], settings);
    if (!read) continue;
    const { phase, rules } = read;
    if (!rules) return { phase, signal: null };
    const isRare = phase.kind === "rare";
    return { phase, signal: isRare ? rareSignalAt(rules, phase.values.length - 1) : lastSignal(rules) };
  }
  return undefined;
}

/** Of the cells from `start` up to the one before `end`, those where the value is known. */
function whereKnown<T>(
  cells: readonly T[],
  values: readonly (number | null)[],
  start: number,
  end = values.length,
): readonly T[] {
  let unknown = start;
  while (unknown < end && values[unknown] !== null) unknown++;
  if (unknown >= end) return start === 0 && end >= cells.length ? cells : cells.slice(start, end);
  return cells.slice(start, end).filter((_, index) => values[start + index] !== null);
}

/** A phase, and what the rules compare. */
interface Read {
  readonly phase: Unjudged;
  /** `null`: too little is known. */
  readonly rules: Judged | null;
  /** What is usual for each value, where it is not the same for all. */
  readonly bands?: readonly Band[];
}

/** @returns nothing where no value is known */
function phaseIn(
  cells: readonly (number | null)[],
  start: number,
  end: number | undefined,
  { baseline = cells.length, pattern, trials }: ChartSettings,
): Read | undefined {
  const values = whereKnown(cells, cells, start, end) as readonly number[];
  if (values.length === 0) return undefined;
  const first = baseline < values.length ? values.slice(0, baseline) : values;
  const usual = naturalLimits(first);
  const isRare = pattern === "rare" || (pattern === undefined && usual.mean < rareBelow && areCounts(first));
  const kind: PhaseKind = trials ? "rates" : isRare ? "rare" : "plain";
  if (values.length < leastHistory)
    return { phase: { values, kind, baseline: first.length, limits: null }, rules: null };
  if (trials) {
    const { bands, rules } = ratesAgainst(
      values,
      whereKnown(trials, cells, start, end) as readonly number[],
      first.length,
    );
    const limits = bands[bands.length - 1] as Limits;
    return { phase: { values, kind, baseline: first.length, limits }, rules, bands };
  }
  const limits = isRare ? rareLimits(first) : usual;
  return {
    phase: { values, kind, baseline: first.length, limits },
    rules: { values, limits, figures: values },
  };
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

/** Rates are judged by the distance from their common rate, in standard deviations of their own trials. */
function ratesAgainst(rates: readonly number[], trials: readonly number[], baseline: number) {
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
  return { bands, rules: { values: distances, limits: standard, figures: rates } };
}
