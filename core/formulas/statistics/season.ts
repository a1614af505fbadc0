import { Expectation, limitInDistances } from "./expectation.ts";
import type { Band } from "./limits.ts";
import type { Rule } from "./signals.ts";

/**
 * Signal or noise where a KPI has a season or grows: the last three known values are judged by what up to three seasons
 * before them lead one to expect. Measured on real and simulated series; the rule is our own.
 */

/** A steady growth or fall, or the number of periods of a season: 12 for months, 4 for quarters. */
export type Path = "trend" | number;

/** How many known values are judged: they never take part in the expectation. */
const judgedCount = 3;

const periodOf = (path: Path): number => (path === "trend" ? 1 : path);

/** How many cells the expectation is learned from. */
const windowOf = (path: Path): number => (path === "trend" ? 24 : path * Math.max(3, Math.ceil(12 / path)));

/** How many of them must be known. */
const leastOf = (path: Path): number => (path === "trend" ? 9 : Math.max(2 * path, 12));

/** The farthest period that may be looked ahead to. */
export const farthestAhead = (path: Path): number => Math.max(periodOf(path), 12);

/** Not enough is known to judge: how much is, and how much would be enough. */
export interface TooEarly {
  readonly known: number;
  readonly needed: number;
}

/** How the last known value compares with what was expected. Figures in the unit of the KPI. */
export interface Expected {
  readonly value: number;
  readonly lower: number;
  readonly expected: number;
  readonly upper: number;
  /**
   * Why the value is unusual: `outside` its limits, or the `last three` beyond half of theirs; `null` where it is
   * usual.
   */
  readonly rule: Extract<Rule, "outside" | "last three"> | null;
  readonly direction: 1 | 0 | -1;
  /** Whether the value one season before was exceptionally high or low: its echo makes this one look the other way. */
  readonly seasonBefore: 1 | 0 | -1;
}

interface Verdict {
  readonly rule: Expected["rule"];
  readonly direction: 1 | 0 | -1;
}

const usual: Verdict = { rule: null, direction: 0 };

/** One phase of a KPI with a season or a trend: the cells of its known values, each judged as if it were the last. */
class Judge {
  readonly known: readonly number[];
  private readonly expectation: Expectation;
  private readonly path: Path;
  private readonly start: number;

  /**
   * @param expectation of the whole series: phases share it
   * @param start the cell that the phase begins with
   * @param end the cell behind its last one
   */
  constructor(values: readonly (number | null)[], expectation: Expectation, path: Path, start: number, end: number) {
    this.expectation = expectation;
    this.path = path;
    this.start = start;
    const known: number[] = [];
    for (let at = start; at < end; at++) if (values[at] !== null) known.push(at);
    this.known = known;
  }

  judge(index: number): Verdict | TooEarly {
    const { known, path, expectation } = this;
    const needed = leastOf(path) + judgedCount;
    const firstJudged = index - judgedCount + 1;
    if (firstJudged <= 0) return { known: index + 1, needed };
    const border = known[firstJudged] as number;
    const first = Math.max(this.start, border - windowOf(path));
    let learntFrom = 0;
    while (learntFrom < firstJudged && (known[firstJudged - 1 - learntFrom] as number) >= first) learntFrom++;
    if (learntFrom + judgedCount < needed) return { known: learntFrom + judgedCount, needed };
    expectation.learn(first, border - 1);
    const judged = known.slice(firstJudged, index + 1);
    const last = judged[judgedCount - 1] as number;
    if (expectation.seen(last) < 2) return { known: expectation.seen(last), needed: 2 };
    const { tolerance } = expectation;
    const difference = expectation.difference(last);
    const direction = difference > 0 ? 1 : -1;
    if (Math.abs(difference) > expectation.limit(last) + tolerance) return { rule: "outside", direction };
    const beyondHalf = judged.every((at) => {
      const each = expectation.difference(at) * direction;
      return expectation.seen(at) > 0 && each > tolerance && each > expectation.limit(at) / 2 + tolerance;
    });
    return beyondHalf ? { rule: "last three", direction } : usual;
  }
}

/** The last known value against its expectation. `start` is the cell that the last phase begins with. */
export function expectedOf(values: readonly (number | null)[], start: number, path: Path): Expected | TooEarly {
  const expectation = new Expectation(values, periodOf(path));
  const judge = new Judge(values, expectation, path, start, values.length);
  const last = judge.known.length - 1;
  const verdict = judge.judge(last);
  if ("needed" in verdict) return verdict;
  const position = judge.known[last] as number;
  const before = position - periodOf(path);
  const { lower, mean, upper } = bandAt(expectation, position);
  return {
    ...verdict,
    value: values[position] as number,
    lower,
    expected: mean,
    upper,
    seasonBefore: path === "trend" || before < start ? 0 : expectation.exceptional(before),
  };
}

/**
 * What the verdict on the last known value expected of the cells it learned from and of those it judged; `null` for
 * others.
 */
export function expectedBands(values: readonly (number | null)[], start: number, path: Path): (Band | null)[] {
  const expectation = new Expectation(values, periodOf(path));
  const judge = new Judge(values, expectation, path, start, values.length);
  const bands: (Band | null)[] = values.map(() => null);
  const last = judge.known.length - 1;
  if ("needed" in judge.judge(last)) return bands;
  const first = Math.max(start, (judge.known[last - judgedCount + 1] as number) - windowOf(path));
  for (let at = first; at <= (judge.known[last] as number); at++)
    if (expectation.seen(at) > 0) bands[at] = bandAt(expectation, at);
  return bands;
}

function bandAt(expectation: Expectation, at: number): Band {
  const [middle, limit] = [expectation.at(at), expectation.limit(at)];
  return {
    lower: expectation.inUnit(middle - limit),
    mean: expectation.inUnit(middle),
    upper: expectation.inUnit(middle + limit),
  };
}

/**
 * For each cell the direction that it was given when it was the last one; 0 where it was too early, `null` without a
 * value.
 */
export function directionsOf(
  values: readonly (number | null)[],
  starts: readonly number[],
  path: Path,
): (1 | 0 | -1 | null)[] {
  const directions: (1 | 0 | -1 | null)[] = values.map(() => null);
  const expectation = new Expectation(values, periodOf(path));
  for (const [index, start] of starts.entries()) {
    const judge = new Judge(values, expectation, path, start, starts[index + 1] ?? values.length);
    for (const [at, position] of judge.known.entries()) {
      const verdict = judge.judge(at);
      directions[position] = "needed" in verdict ? 0 : verdict.direction;
    }
  }
  return directions;
}

/** What the latest window, the last three values included, lets expect of the periods after the last known value. */
export interface Ahead {
  readonly expectation: Expectation;
  /** The cell of the last known value. */
  readonly last: number;
}

/** How many standard deviations a limit lies away. */
const deviationsOfALimit = 3;

/** Expected, low and high of one of the next periods. */
export type Projected = readonly [expected: number, low: number, high: number];

/**
 * @param deviations how many standard deviations low and high lie away: 3 for the limits
 * @returns one for each of the next periods
 */
export function projected({ expectation, last }: Ahead, ahead: number, deviations: number): Projected[] {
  return Array.from({ length: ahead }, (_, step) => {
    const at = last + step + 1;
    const [middle, half] = [expectation.at(at), (expectation.limit(at) * deviations) / deviationsOfALimit];
    return [middle, middle - half, middle + half].map((each) => expectation.inUnit(each)) as unknown as Projected;
  });
}

/** Standard deviations within which 95 of 100 values lie. */
const sureDeviations = 1.96;

/**
 * Growth from one period to the next with its season allowed for, low and high at 95 %; none where a value is not
 * above 0.
 */
export function growthOf({ expectation }: Ahead): Projected | undefined {
  if (!expectation.logs) return undefined;
  const { slope, distance, sxx } = expectation;
  const half = (sureDeviations * (limitInDistances / deviationsOfALimit) * distance) / Math.sqrt(sxx);
  return [Math.exp(slope) - 1, Math.exp(slope - half) - 1, Math.exp(slope + half) - 1];
}

/** @returns nothing where too little is known, or a place in the season among the next periods was never seen */
export function aheadOf(
  values: readonly (number | null)[],
  start: number,
  path: Path,
  ahead: number,
): Ahead | undefined {
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) last--;
  const first = Math.max(start, last - windowOf(path) + 1);
  let known = 0;
  for (let at = first; at <= last; at++) if (values[at] !== null) known++;
  if (known < leastOf(path)) return undefined;
  const expectation = new Expectation(values, periodOf(path));
  expectation.learn(first, last);
  for (let step = 1; step <= ahead; step++) if (expectation.seen(last + step) === 0) return undefined;
  return { expectation, last };
}
