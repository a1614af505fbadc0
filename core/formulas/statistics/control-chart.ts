import { type Limits, naturalLimits } from "./limits.ts";
import { type Signal, signals } from "./signals.ts";

/** With fewer known values than this, there are no limits to judge by. */
export const leastHistory = 6;

/** The values between two changes of the process, with their limits and signals. */
export interface Phase {
  /** The known values, oldest first, and where each stands in the series. */
  readonly values: readonly number[];
  readonly positions: readonly number[];
  /** `null`: fewer than six known values. */
  readonly limits: Limits | null;
  /** One for each known value: `null` is as usual. */
  readonly signals: readonly (Signal | null)[];
}

/**
 * Reads a series as a control chart. Blanks are skipped: the moving range joins their neighbours.
 * @param values oldest first, `null` where the period is not known
 * @param baseline limits from this many first values of each phase; all of them where left out or where it has fewer
 * @param labels one for each value: a change starts a new phase, `null` continues the label before
 * @returns the phases that hold a known value; no moving range and no rule looks across their borders
 */
export function controlChart(
  values: readonly (number | null)[],
  baseline?: number,
  labels?: readonly (string | null)[],
): Phase[] {
  const phases: { values: number[]; positions: number[] }[] = [];
  let label: string | null = null;
  let current: { values: number[]; positions: number[] } | undefined;
  for (const [position, value] of values.entries()) {
    const given = labels?.[position] ?? null;
    if (given !== null && given !== label) {
      label = given;
      current = undefined;
    }
    if (value === null) continue;
    if (current === undefined) {
      current = { values: [], positions: [] };
      phases.push(current);
    }
    current.values.push(value);
    current.positions.push(position);
  }
  return phases.map(({ values, positions }) => {
    if (values.length < leastHistory) return { values, positions, limits: null, signals: values.map(() => null) };
    const limits = naturalLimits(values.slice(0, baseline ?? values.length));
    return { values, positions, limits, signals: signals(values, limits) };
  });
}
