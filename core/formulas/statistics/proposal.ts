import { areCounts } from "./control-chart.ts";
import { Expectation } from "./expectation.ts";
import { aheadOf, growthOf } from "./season.ts";

/** What the past of a KPI looks like, for somebody to confirm: nothing is ever chosen by it. */

/** With fewer known values no season is proposed. */
const leastForASeason = 24;
/** With fewer known values no growth is: one exceptional month would make it. */
const leastForATrend = 18;
/** A season is proposed where what varies is smaller than this share of what varies without one. */
const clearlySmaller = 0.8;

/** What a season would leave of the usual distance, as a share of the one around a straight line. */
export interface Proposal {
  readonly usual: "season" | "trend" | "rare";
  /** The share for a season, the growth for a trend, the mean of rare counts. */
  readonly measured: number;
}

/**
 * @param values oldest first, one for each period
 * @param period how many of them make a year: 12 for months, 4 for quarters
 */
export function proposedUsual(values: readonly (number | null)[], period: number): Proposal | undefined {
  const known = values.filter((value): value is number => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  if (known.length >= 6 && mean < 1 && areCounts(known)) return { usual: "rare", measured: mean };
  const season = seasonShare(values, period);
  if (season !== undefined && season < clearlySmaller) return { usual: "season", measured: season };
  if (known.length < leastForATrend) return undefined;
  const next = aheadOf(values, 0, "trend", 1);
  const [growth, low, high] = (next && growthOf(next)) ?? [0, 0, 0];
  return low * high > 0 ? { usual: "trend", measured: growth } : undefined;
}

function seasonShare(values: readonly (number | null)[], period: number): number | undefined {
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) last--;
  const first = Math.max(0, last - Math.max(3 * period, leastForASeason) + 1);
  const cells = values.slice(first, last + 1);
  const known = cells.filter((value) => value !== null).length;
  if (period < 2 || known < Math.max(2 * period, leastForASeason)) return undefined;
  const [withSeason, withTrend] = [period, 1].map((length) => {
    const expectation = new Expectation(cells, length);
    expectation.learn(0, cells.length - 1);
    return expectation.distance;
  }) as [number, number];
  return withTrend > 0 ? withSeason / withTrend : undefined;
}
