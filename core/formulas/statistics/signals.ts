import { above, below, type Limits } from "./limits.ts";

/**
 * The rules of NHS “Making Data Count”, in the order in which they are asked: the first that fits a value names it.
 * Rare counts have `total of seven` beside `outside`, a season or a trend `last three`.
 */
export type Rule = "outside" | "trend" | "two of three" | "shift" | "total of seven" | "last three";

/** Why a value is unusual: the rule, and whether the figure is high or low, rising or falling. */
export interface Signal {
  readonly rule: Rule;
  readonly direction: 1 | -1;
}

const trendLength = 7;
const shiftLength = 7;
const windowLength = 3;
/** Of rare counts so many are added up. */
export const totalLength = 7;

/** The values of one phase, and what they are compared with. */
export interface Judged {
  /** Oldest first; of rates, their distances from the common rate in standard deviations. */
  readonly values: readonly number[];
  readonly limits: Limits;
  /** What rises and falls: the values, or the rates. */
  readonly figures: readonly number[];
}

/** A rule: whether a value and those before it fulfil it, and upwards or downwards. */
interface Asked {
  readonly rule: Rule;
  /** How many values it looks at, and marks. */
  readonly length: number;
  at(judged: Judged, last: number): Direction;
  /** Which of these values it marks; all where left out. */
  marks?(judged: Judged, index: number): boolean;
}

/** In the order in which they are asked: what one has marked, a later one leaves. */
const rules: readonly Asked[] = [
  { rule: "outside", length: 1, at: outsideAt },
  { rule: "trend", length: trendLength, at: trendAt },
  { rule: "two of three", length: windowLength, at: twoOfThreeAt, marks: isNear },
  { rule: "shift", length: shiftLength, at: shiftAt },
];

/** For each value the signal it belongs to, or `null` for as usual. */
export function signals(judged: Judged): (Signal | null)[] {
  const { values } = judged;
  const found = new Array<Signal | null>(values.length).fill(null);
  for (const { rule, length, at, marks } of rules)
    for (let last = 0; last < values.length; last++) {
      const signal = signalOf(rule, at(judged, last));
      if (!signal) continue;
      for (let index = last - length + 1; index <= last; index++)
        if ((found[index] ?? signal).rule === rule && (!marks || marks(judged, index))) found[index] = signal;
    }
  return found;
}

/** The signal of the last value alone. */
export function lastSignal(judged: Judged): Signal | null {
  const last = judged.values.length - 1;
  for (const { rule, at, marks } of rules)
    if (!marks || marks(judged, last)) {
      const signal = signalOf(rule, at(judged, last));
      if (signal) return signal;
    }
  return null;
}

/** The same for a rare count: outside the limits, or with a total of the last seven that is too far from usual. */
export function rareSignalAt(judged: Judged, last: number): Signal | null {
  const { mean, upper, scale } = judged.limits;
  const outside = signalOf("outside", outsideAt(judged, last));
  if (outside || last < totalLength - 1) return outside;
  let total = 0;
  for (let index = last - totalLength + 1; index <= last; index++) total += judged.values[index] as number;
  const [usual, reach] = [totalLength * mean, (upper - mean) * Math.sqrt(totalLength)];
  return signalOf("total of seven", sideOf(total, usual - reach, usual + reach, totalLength * scale));
}

type Direction = 1 | 0 | -1;

const signalOf = (rule: Rule, direction: Direction): Signal | null => (direction ? { rule, direction } : null);

function sideOf(value: number, lower: number, upper: number, scale: number): Direction {
  if (above(value, upper, scale)) return 1;
  return below(value, lower, scale) ? -1 : 0;
}

function outsideAt({ values, limits: { lower, upper, scale } }: Judged, index: number): Direction {
  return sideOf(values[index] as number, lower, upper, scale);
}

/** Beyond two thirds of the way to a limit, but within it. */
function isNear(judged: Judged, index: number): boolean {
  const { lowerNear, upperNear, scale } = judged.limits;
  return sideOf(judged.values[index] as number, lowerNear, upperNear, scale) !== 0 && outsideAt(judged, index) === 0;
}

const sideAt = ({ values, limits: { mean, scale } }: Judged, index: number): Direction =>
  sideOf(values[index] as number, mean, mean, scale);

const moveAt = ({ figures }: Judged, index: number): Direction =>
  Math.sign((figures[index] as number) - (figures[index - 1] as number)) as Direction;

/** Whether the seven values up to this one rise, or fall, one after the other without a tie. */
function trendAt(judged: Judged, last: number): Direction {
  const first = last - trendLength + 1;
  if (first < 0) return 0;
  const direction = moveAt(judged, last);
  for (let index = last - 1; index > first; index--) if (moveAt(judged, index) !== direction) return 0;
  return direction;
}

/** Whether of the three values up to this one, all on one side of the mean, at least two are near that limit. */
function twoOfThreeAt(judged: Judged, last: number): Direction {
  const side = sideOfAll(judged, last, windowLength);
  if (side === 0) return 0;
  let near = 0;
  for (let index = last - windowLength + 1; index <= last; index++) if (isNear(judged, index)) near++;
  return near < 2 ? 0 : side;
}

/** Whether the seven values up to this one lie on one side of the mean. A value on the mean breaks the run. */
function shiftAt(judged: Judged, last: number): Direction {
  return sideOfAll(judged, last, shiftLength);
}

/** The side of the mean on which so many values up to this one lie; 0 if they do not share it. */
function sideOfAll(judged: Judged, last: number, length: number): Direction {
  const first = last - length + 1;
  if (first < 0) return 0;
  const side = sideAt(judged, last);
  for (let index = last - 1; index >= first; index--) if (sideAt(judged, index) !== side) return 0;
  return side;
}
