import type { PairOfTurns } from "./turns.ts";
import type { Used } from "./used.ts";

/** What the pairs of turns of a row say. */

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** A row as it was measured: what both sides used, and how the ratios of the pairs' times spread. */
export interface Measured {
  readonly ours: Used;
  readonly theirs: Used;
  readonly ratio: Quartiles;
}

/** Quartiles of at least one number, between two values in proportion. */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** The ratio is taken within each pair, so that a machine that becomes slower between pairs does not change it. */
export const measured = (pairs: readonly PairOfTurns[]): Measured => ({
  ours: middle(pairs.map(([ours]) => ours)),
  theirs: middle(pairs.map(([, theirs]) => theirs)),
  ratio: quartiles(pairs.map(([ours, theirs]) => ours.milliseconds / theirs.milliseconds)),
});

const middle = (turns: readonly Used[]): Used => ({
  milliseconds: quartiles(turns.map(({ milliseconds }) => milliseconds)).median,
  pages: quartiles(turns.map(({ pages }) => pages)).median,
  giving: quartiles(turns.map(({ giving }) => giving)).median,
});

/**
 * Whether the quartiles are further apart than a quarter of the median: such a row says nothing. Nor does one with a
 * difference below 0, which only a busy machine brings about.
 */
export const isNoisy = ({ lower, median, upper }: Quartiles): boolean => lower <= 0 || upper - lower > median / 4;
