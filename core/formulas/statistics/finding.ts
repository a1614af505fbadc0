import {
  type ChartSettings,
  controlChart,
  lastPhase,
  leastHistory,
  type PhaseKind,
  phaseStarts,
} from "./control-chart.ts";
import type { Band } from "./limits.ts";
import {
  aheadOf,
  directionsOf,
  expectedBands,
  expectedOf,
  growthOf,
  type Path,
  projected,
  type TooEarly,
} from "./season.ts";
import { type Rule, totalLength } from "./signals.ts";

/**
 * What is usual for a KPI: `none` the plain rules, `rare` mostly 0, 1, 2, a steady growth, or the periods of a
 * season.
 */
export type Pattern = "none" | "rare" | Path;

/** The results of one KPI, oldest first, and how they are to be read. */
export interface Series extends Omit<ChartSettings, "pattern"> {
  readonly values: readonly (number | null)[];
  readonly pattern?: Pattern | undefined;
}

/** How the last known value compares with what is usual. Figures in the unit of the KPI. */
export interface Finding {
  readonly kind: PhaseKind | "path";
  readonly value: number;
  readonly lower: number;
  /** The mean, or what a season or a growth lets expect. */
  readonly expected: number;
  readonly upper: number;
  /** What a rounding error is measured against. */
  readonly scale: number;
  /** Why the value is unusual; `null` where it is as usual. */
  readonly rule: Rule | null;
  readonly direction: 1 | 0 | -1;
  /** What the last seven known values add up to, for rare counts. */
  readonly total: number;
  /** Whether the value one season before was exceptionally high or low. */
  readonly seasonBefore: 1 | 0 | -1;
}

/** Whether the expectation of each period is its own. */
export const isPath = (pattern: Pattern | undefined): pattern is Path =>
  pattern === "trend" || typeof pattern === "number";

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** The cell that the phase of the last known value begins with. */
const lastStart = ({ labels, values }: Series): number =>
  lastOf(phaseStarts(labels?.slice(0, lastKnown(values) + 1))) ?? 0;

function lastKnown(values: readonly (number | null)[]): number {
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) last--;
  return last;
}

function sumOfLast(values: readonly number[], howMany: number): number {
  let sum = 0;
  for (let index = Math.max(0, values.length - howMany); index < values.length; index++) sum += values[index] as number;
  return sum;
}

/** How the last known value compares with its phase, or how much of the history it needs is known. */
export function findingOf(series: Series): Finding | TooEarly {
  const { values, pattern, baseline, labels, trials } = series;
  if (isPath(pattern)) {
    const found = expectedOf(values, lastStart(series), pattern);
    if ("needed" in found) return found;
    const scale = Math.max(Math.abs(found.lower), Math.abs(found.upper));
    return { ...found, kind: "path", scale, total: 0 };
  }
  const last = lastPhase(values, { baseline, labels, pattern, trials });
  const limits = last?.phase.limits;
  if (!last || !limits) return { known: last?.phase.values.length ?? 0, needed: leastHistory };
  const { phase, signal } = last;
  return {
    kind: phase.kind,
    value: lastOf(phase.values) as number,
    lower: limits.lower,
    expected: limits.mean,
    upper: limits.upper,
    scale: limits.scale,
    rule: signal?.rule ?? null,
    direction: signal?.direction ?? 0,
    total: sumOfLast(phase.values, totalLength),
    seasonBefore: 0,
  };
}

/**
 * For each cell whether its value is unusual, high or low; with a season or a growth as it was judged when it was the
 * last.
 */
export function signalsOf(series: Series): (1 | 0 | -1 | null)[] {
  const { values, labels, pattern } = series;
  if (isPath(pattern)) return directionsOf(values, phaseStarts(labels), pattern);
  const directions: (1 | 0 | -1 | null)[] = values.map(() => null);
  for (const { positions, signals } of controlChart(values, { ...series, pattern }))
    for (const [index, signal] of signals.entries()) directions[positions[index] as number] = signal?.direction ?? 0;
  return directions;
}

/** Where the KPI may be `ahead` periods from now if nothing changes. */
export type Reach = Pick<Finding, "lower" | "upper" | "scale">;

/** @returns nothing where a season or a growth cannot look so far; how much is known where other values are too few */
export function reachOf(series: Series, ahead = 1): Reach | TooEarly | undefined {
  const { values, pattern } = series;
  if (!isPath(pattern)) return findingOf(series);
  const next = aheadOf(values, lastStart(series), pattern, ahead);
  const limits = next && lastOf(projected(next, ahead, 3));
  if (!limits) return undefined;
  const [, lower, upper] = limits;
  return { lower, upper, scale: Math.max(Math.abs(lower), Math.abs(upper)) };
}

/** The growth from one period to the next where it is clear: its low and its high have one sign. */
export function clearGrowth(series: Series): number | undefined {
  const { values, pattern } = series;
  const next = isPath(pattern) ? aheadOf(values, lastStart(series), pattern, 1) : undefined;
  const [growth, low, high] = (next && growthOf(next)) ?? [0, 0, 0];
  return low * high > 0 ? growth : undefined;
}

/** A phase as it is drawn: its known values, whether each is unusual, and what is usual for each. */
export interface DrawnPhase {
  readonly values: readonly number[];
  readonly positions: readonly number[];
  readonly unusual: readonly boolean[];
  readonly bands: readonly (Band | null)[];
  /** Whether the middle of the bands is what was expected of each value, not their mean. */
  readonly isExpected: boolean;
}

/** The phases of a series, oldest first. A season or a growth is drawn where the last verdict learned and judged. */
export function drawnPhases(series: Series): DrawnPhase[] {
  const { values, pattern } = series;
  if (!isPath(pattern))
    return controlChart(values, { ...series, pattern }).map(({ signals, bands, ...phase }) => ({
      values: phase.values,
      positions: phase.positions,
      unusual: signals.map((signal) => signal !== null),
      bands,
      isExpected: false,
    }));
  const directions = signalsOf(series);
  const bands = expectedBands(values, lastStart(series), pattern);
  const starts = phaseStarts(series.labels);
  return starts.flatMap((start, index) => {
    const positions: number[] = [];
    const end = Math.min(values.length, starts[index + 1] ?? values.length);
    for (let at = start; at < end; at++) if (values[at] !== null) positions.push(at);
    if (positions.length === 0) return [];
    return {
      positions,
      values: positions.map((at) => values[at] as number),
      unusual: positions.map((at) => directions[at] !== 0),
      bands: positions.map((at) => bands[at] ?? null),
      isExpected: true,
    };
  });
}
