import { standardNormalQuantile } from "./normal.ts";

/** The z that holds the middle share of a standard normal distribution: 1.96 for 0.95. */
export const twoSidedQuantile = (confidence: number): number => standardNormalQuantile((1 + confidence) / 2);

/**
 * Wilson's interval of a rate, [low, high], both from 0 to 1. Trials above 0, successes from 0 to trials. Wilson 1927;
 * exactly 0 and 1 at the edges, which rounding could overshoot.
 */
export function wilson(successes: number, trials: number, confidence: number): [number, number] {
  const z = twoSidedQuantile(confidence);
  const rate = successes / trials;
  const weight = (z * z) / trials;
  const middle = (rate + weight / 2) / (1 + weight);
  const reach = (z / (1 + weight)) * Math.sqrt((rate * (1 - rate)) / trials + weight / (4 * trials));
  return [successes === 0 ? 0 : Math.max(0, middle - reach), successes === trials ? 1 : Math.min(1, middle + reach)];
}
