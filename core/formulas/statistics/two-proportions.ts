import { standardNormalCumulative, standardNormalQuantile } from "./normal.ts";
import { twoSidedQuantile, wilson } from "./proportions.ts";

/**
 * Comparing two shares of people: how likely such a difference is by chance, how large it may be, and how many people
 * it takes.
 */

export interface Proportion {
  readonly successes: number;
  /** At least 1. */
  readonly trials: number;
}

export interface Comparison {
  /** Two-sided. */
  readonly p: number;
  readonly test: "z" | "fisher";
}

const rateOf = ({ successes, trials }: Proportion): number => successes / trials;

/** The pooled z test is trusted where at least this many people are expected in each cell of the two-by-two table. */
const leastExpected = 5;

/**
 * The pooled z test, or Fisher's exact test if an expected count is too small. There must be at least one success and
 * one failure.
 */
export function compareProportions(a: Proportion, b: Proportion): Comparison {
  const trials = a.trials + b.trials;
  const successes = a.successes + b.successes;
  const rarer = Math.min(successes, trials - successes);
  return rarer * (Math.min(a.trials, b.trials) / trials) < leastExpected
    ? { p: fisherExact(a, b), test: "fisher" }
    : { p: pooledZTest(a, b), test: "z" };
}

/** The two-sided p-value of the z test with one common rate. */
export function pooledZTest(a: Proportion, b: Proportion): number {
  const common = (a.successes + b.successes) / (a.trials + b.trials);
  const error = Math.sqrt(common * (1 - common) * (1 / a.trials + 1 / b.trials));
  return 2 * standardNormalCumulative(-Math.abs(rateOf(b) - rateOf(a)) / error);
}

/** Two tables are as likely as each other up to this relative difference: what R's fisher.test allows. */
const equallyLikely = 1e-7;

/**
 * Fisher's exact test, two-sided: the probability of all tables with the same totals that are no more likely than this
 * one. Weights start at the most likely table and follow from their neighbors until they vanish: at most a few hundred
 * steps if an expected count is small, for any totals.
 */
export function fisherExact(a: Proportion, b: Proportion): number {
  const successes = a.successes + b.successes;
  const failuresOfB = b.trials - successes;
  const least = Math.max(0, -failuresOfB);
  const most = Math.min(successes, a.trials);
  const likeliest = Math.floor((a.trials + 1) * ((successes + 1) / (a.trials + b.trials + 2)));
  const from = Math.min(most, Math.max(least, likeliest));
  const weights = new Map([[from, 1]]);
  for (let k = from, weight = 1; k < most && weight > 0; k++) {
    weight *= ((a.trials - k) / (k + 1)) * ((successes - k) / (failuresOfB + k + 1));
    weights.set(k + 1, weight);
  }
  for (let k = from, weight = 1; k > least && weight > 0; k--) {
    weight *= (k / (a.trials - k + 1)) * ((failuresOfB + k) / (successes - k + 1));
    weights.set(k - 1, weight);
  }
  const observed = (weights.get(a.successes) ?? 0) * (1 + equallyLikely);
  let all = 0;
  let asUnlikely = 0;
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= observed) asUnlikely += weight;
  }
  return asUnlikely / all;
}

/** Newcombe's interval of the difference b − a, from the Wilson interval of each rate. */
export function newcombeInterval(a: Proportion, b: Proportion, confidence: number): readonly [number, number] {
  const difference = rateOf(b) - rateOf(a);
  const [lowA, highA] = wilson(a.successes, a.trials, confidence);
  const [lowB, highB] = wilson(b.successes, b.trials, confidence);
  return [
    difference - Math.hypot(rateOf(b) - lowB, highA - rateOf(a)),
    difference + Math.hypot(highB - rateOf(b), rateOf(a) - lowA),
  ];
}

/** How many people each group needs to tell two different rates apart, two-sided, by Cohen's h. Not rounded. */
export function sampleSize(baseRate: number, targetRate: number, power: number, confidence: number): number {
  const h = 2 * Math.asin(Math.sqrt(targetRate)) - 2 * Math.asin(Math.sqrt(baseRate));
  const z = twoSidedQuantile(confidence) + standardNormalQuantile(power);
  return 2 * (z / h) ** 2;
}
