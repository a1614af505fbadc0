/**
 * The natural limits of an individuals (XmR) chart: mean ± 2.66 × the average moving range, the moving ranges screened
 * once for outliers. Source: NHS “Making Data Count”, as NHSRplotthedots 0.2.2 computes it.
 */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
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
  const scale = baseline.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const mean = meanOf(baseline);
  const ranges = baseline.slice(1).map((value, index) => Math.abs(value - (baseline[index] as number)));
  const average = meanOf(ranges);
  const kept = screened ? ranges.filter((range) => below(range, screeningFactor * average, scale)) : ranges;
  // Without any variation every range is dropped, and the limits equal the mean: 2.66 × an average of 0.
  const width = limitFactor * meanOf(kept.length > 0 ? kept : ranges);
  return {
    mean,
    lower: mean - width,
    upper: mean + width,
    lowerNear: mean - (width * 2) / 3,
    upperNear: mean + (width * 2) / 3,
    scale,
  };
}

/** Strictly below, ignoring rounding errors. */
export function below(value: number, bound: number, scale: number): boolean {
  return bound - value > roundingError * Math.max(Math.abs(value), scale);
}

export const above = (value: number, bound: number, scale: number): boolean => below(-value, -bound, scale);

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
