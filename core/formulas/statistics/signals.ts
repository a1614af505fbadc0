import { above, below, type Limits } from "./limits.ts";

/**
 * The rules of NHS “Making Data Count”, in the order in which they are asked: the first that fits a value names it.
 * Rare
 * counts have `total of seven` beside `outside`, a season or a trend `last three`.
 */
export type Rule = "outside" | "trend" | "two of three" | "shift" | "total of seven" | "last three";

/** Why a value is unusual: the rule, and whether the figure is high or low, rising or falling. */
export interface Signal {
  readonly rule: Rule;
  readonly direction: 1 | -1;
}

const trendLength = 7;
const shiftLength = 7;
/** Of rare counts so many are added up. */
export const totalLength = 7;

/** How many values, itself included, decide on the last one: no rule looks further back. */
export const longestRule = Math.max(trendLength, shiftLength, totalLength);

/**
 * For each value of one phase, oldest first, the signal it belongs to or `null` for as usual.
 * @param figures what rises and falls: the rates, where the values are their distances in standard deviations
 */
export function signals(
  values: readonly number[],
  limits: Limits,
  figures: readonly number[] = values,
): (Signal | null)[] {
  const { mean, lower, upper, lowerNear, upperNear, scale } = limits;
  const [sides, outside, near] = [asUsual(values.length), asUsual(values.length), asUsual(values.length)];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    sides[index] = sideOf(value, mean, mean, scale);
    outside[index] = sideOf(value, lower, upper, scale);
    if (outside[index] === 0) near[index] = sideOf(value, lowerNear, upperNear, scale);
  }
  const trends = trendsOf(figures);
  const pairs = twoOfThree(near, sides);
  const shifts = shiftsOf(sides);
  const found: (Signal | null)[] = new Array(values.length);
  for (let index = 0; index < values.length; index++)
    found[index] =
      signalOf("outside", outside[index]) ??
      signalOf("trend", trends[index]) ??
      signalOf("two of three", pairs[index]) ??
      signalOf("shift", shifts[index]);
  return found;
}

/** The same for rare counts: a count outside the limits, or a total of the last seven that is too far from usual. */
export function rareSignals(values: readonly number[], limits: Limits): (Signal | null)[] {
  const { mean, lower, upper, scale } = limits;
  const reach = (upper - mean) * Math.sqrt(totalLength);
  let total = 0;
  return values.map((value, index) => {
    total += value - (index < totalLength ? 0 : (values[index - totalLength] as number));
    const outside = signalOf("outside", sideOf(value, lower, upper, scale));
    if (outside || index < totalLength - 1) return outside;
    const usual = totalLength * mean;
    return signalOf("total of seven", sideOf(total, usual - reach, usual + reach, totalLength * scale));
  });
}

type Direction = 1 | 0 | -1;

const asUsual = (length: number): Direction[] => new Array<Direction>(length).fill(0);

const signalOf = (rule: Rule, direction: Direction | undefined): Signal | null =>
  direction ? { rule, direction } : null;

function sideOf(value: number, lower: number, upper: number, scale: number): Direction {
  if (above(value, upper, scale)) return 1;
  return below(value, lower, scale) ? -1 : 0;
}

/** Seven values or more that rise, or fall, one after the other without a tie: all of them. */
export function trendsOf(values: readonly number[]): Direction[] {
  const trends = asUsual(values.length);
  const moveTo = (index: number): Direction =>
    Math.sign((values[index] as number) - (values[index - 1] as number)) as Direction;
  for (let start = 0; start + 1 < values.length; ) {
    const direction = moveTo(start + 1);
    let end = start + 1;
    while (end + 1 < values.length && moveTo(end + 1) === direction) end++;
    // The later of two trends that share a turning point takes it: it is written last.
    if (direction !== 0 && end - start + 1 >= trendLength) trends.fill(direction, start, end + 1);
    start = end;
  }
  return trends;
}

/** Values near a limit, in a window of three on one side of the mean of which at least two are near that limit. */
export function twoOfThree(near: readonly Direction[], sides: readonly Direction[]): Direction[] {
  const found = asUsual(near.length);
  for (let start = 0; start + 2 < sides.length; start++) {
    const side = sides[start] as Direction;
    if (side === 0 || sides[start + 1] !== side || sides[start + 2] !== side) continue;
    let close = 0;
    for (let index = start; index < start + 3; index++) if (near[index] !== 0) close++;
    if (close < 2) continue;
    for (let index = start; index < start + 3; index++) if (near[index] !== 0) found[index] = side;
  }
  return found;
}

/** Seven values or more in a row on one side of the mean: all of them. A value on the mean breaks the run. */
export function shiftsOf(sides: readonly Direction[]): Direction[] {
  const shifts = asUsual(sides.length);
  for (let start = 0; start < sides.length; ) {
    const side = sides[start] as Direction;
    let end = start;
    while (end + 1 < sides.length && sides[end + 1] === side) end++;
    if (side !== 0 && end - start + 1 >= shiftLength) shifts.fill(side, start, end + 1);
    start = end + 1;
  }
  return shifts;
}
