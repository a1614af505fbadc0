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
 * @param baseline at least one known value, oldest first; of a single one the limits are the value itself
 * @param screened whether outlying moving ranges are left out of the average (the formulas always do)
 */
export function naturalLimits(baseline: readonly number[], screened = true): Limits {
  const spread = spreadOf(baseline);
  return limitsAround(
    spread.mean,
    limitFactor * (screened ? screenedRange(baseline, spread) : spread.range),
    spread.largest,
  );
}

/**
 * The limits of counts that are mostly 0, as wide as chance makes them: 3 × √mean at least, as for a Poisson count. No
 * moving range is an outlier here: of mostly 0, every count would be one.
 */
export function rareLimits(baseline: readonly number[]): Limits {
  const { mean, range } = spreadOf(baseline);
  const width = Math.max(limitFactor * range, 3 * Math.sqrt(mean));
  return limitsAround(mean, width, Math.max(mean, Math.abs(mean - width), mean + width));
}

/**
 * How far rates lie from their common rate, in standard deviations of their own trials, may go: Laney's p′ chart, never
 * narrower than chance alone.
 */
export function standardLimits(baseline: readonly number[]): Limits {
  const width = Math.max(3, limitFactor * screenedRange(baseline, spreadOf(baseline)));
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

/** What one pass over a baseline finds. */
interface Spread {
  readonly mean: number;
  /** The average distance from one value to the next; 0 of a single value. */
  readonly range: number;
  /** The largest absolute value. */
  readonly largest: number;
}

function spreadOf(values: readonly number[]): Spread {
  let [sum, ranges, largest] = [0, 0, 0];
  let before = values[0] as number;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    sum += value;
    ranges += Math.abs(value - before);
    largest = Math.max(largest, Math.abs(value));
    before = value;
  }
  return { mean: sum / values.length, range: ranges / Math.max(1, values.length - 1), largest };
}

/** The average distance from one value to the next, those that are outliers left out. */
function screenedRange(values: readonly number[], { range: average, largest }: Spread): number {
  const bound = screeningFactor * average;
  let kept = 0;
  let sum = 0;
  for (let index = 1; index < values.length; index++) {
    const range = Math.abs((values[index] as number) - (values[index - 1] as number));
    if (!below(range, bound, largest)) continue;
    kept++;
    sum += range;
  }
  // Without any variation every range is dropped: the limits are then the mean itself, 2.66 × an average of 0.
  return kept > 0 ? sum / kept : average;
}

/** Strictly below, ignoring rounding errors. */
export function below(value: number, bound: number, scale: number): boolean {
  return bound - value > roundingError * Math.max(Math.abs(value), scale);
}

export const above = (value: number, bound: number, scale: number): boolean => below(-value, -bound, scale);
