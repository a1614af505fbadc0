import { mean } from "./averages.ts";

/** What is usual for one value. */
export interface Band {
  readonly lower: number;
  readonly mean: number;
  readonly upper: number;
}

/**
 * The natural limits of an individuals (XmR) chart: mean ± 2.66 × the average moving range, the moving ranges screened
 * once for outliers. Source: NHS “Making Data Count”, as NHSRplotthedots 0.2.2 computes it.
 */
export interface Limits extends Band {
  /** Two thirds of the way from the mean to a limit: beyond it, a value is near the limit. */
  readonly lowerNear: number;
  readonly upperNear: number;
  /** The largest absolute value of the baseline: the scale for rounding errors. */
  readonly scale: number;
}

/** 3 / 1.128, rounded as Wheeler and the NHS do. */
const limitFactor = 2.66;
/** A moving range of at least this many times the average is an outlier. */
const screeningFactor = 3.267;
const roundingError = 1e-12;

/**
 * @param baseline at least two known values, oldest first
 * @param screened whether outlying moving ranges are left out of the average (the formulas always do)
 */
export function naturalLimits(baseline: readonly number[], screened = true): Limits {
  return limitsAround(mean(baseline), limitFactor * movingRange(baseline, screened), largestOf(baseline));
}

/**
 * The limits of counts that are mostly 0, as wide as chance makes them: 3 × √mean at least, as for a Poisson count. No
 * moving range is an outlier here: of mostly 0, every count would be one.
 */
export function rareLimits(baseline: readonly number[]): Limits {
  const middle = mean(baseline);
  const width = Math.max(limitFactor * movingRange(baseline, false), 3 * Math.sqrt(middle));
  return limitsAround(middle, width, largestOf([middle, middle - width, middle + width]));
}

/**
 * How far rates lie from their common rate, in standard deviations of their own trials, may go: Laney's p′ chart, never
 * narrower than chance alone.
 */
export function standardLimits(baseline: readonly number[]): Limits {
  const width = Math.max(3, limitFactor * movingRange(baseline, true));
  return limitsAround(0, width, width);
}

const limitsAround = (mean: number, width: number, scale: number): Limits => ({
  mean,
  lower: mean - width,
  upper: mean + width,
  lowerNear: mean - (width * 2) / 3,
  upperNear: mean + (width * 2) / 3,
  scale,
});

/** The average distance from one value to the next; 0 of a single value. */
function movingRange(values: readonly number[], screened: boolean): number {
  let sum = 0;
  for (let index = 1; index < values.length; index++) sum += rangeBefore(values, index);
  const average = sum / (values.length - 1);
  if (!screened) return average;
  const bound = screeningFactor * average;
  const scale = largestOf(values);
  let kept = 0;
  let keptSum = 0;
  for (let index = 1; index < values.length; index++) {
    const range = rangeBefore(values, index);
    if (!below(range, bound, scale)) continue;
    kept++;
    keptSum += range;
  }
  // Without any variation every range is dropped: the limits are then the mean itself, 2.66 × an average of 0.
  return kept > 0 ? keptSum / kept : average;
}

const rangeBefore = (values: readonly number[], index: number): number =>
  Math.abs((values[index] as number) - (values[index - 1] as number));

function largestOf(values: readonly number[]): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, Math.abs(values[index] as number));
  return largest;
}

/** Strictly below, ignoring rounding errors. */
export function below(value: number, bound: number, scale: number): boolean {
  return bound - value > roundingError * Math.max(Math.abs(value), scale);
}

export const above = (value: number, bound: number, scale: number): boolean => below(-value, -bound, scale);
