/** A call that gives rows or columns that follow each other one size. */
export interface SizeCall {
  /** Counted from 0. */
  readonly from: number;
  readonly count: number;
  /** In pixels. */
  readonly size: number;
}

/**
 * Sizes in as few calls as there can be: a size may go over a whole stretch first and others within it after that. What
 * differs from the usual size by a twentieth, a pixel of a row, is not worth a call.
 * @param usual what rows or columns have that nothing was done to
 */
export function sizeCalls(sizes: readonly number[], usual: number): SizeCall[] {
  const runs = runsOf(sizes.map((size) => (Math.abs(size - usual) <= usual / 20 ? usual : size)));
  const found = new Map<string, readonly SizeCall[]>();
  /** The calls for runs from `first` up to `end` that have the size `under` already. */
  const calls = (first: number, end: number, under: number): readonly SizeCall[] => {
    const run = runs[first];
    if (!run || first >= end) return [];
    if (run.size === under) return calls(first + 1, end, under);
    const key = `${first} ${end} ${under}`;
    const known = found.get(key);
    if (known) return known;
    let best: readonly SizeCall[] | undefined;
    for (let last = first; last < end; last++) {
      const until = runs[last];
      if (until?.size !== run.size) continue;
      const over = { from: run.from, count: until.from + until.count - run.from, size: run.size };
      const all = [over, ...calls(first + 1, last, run.size), ...calls(last + 1, end, under)];
      if (!best || all.length < best.length) best = all;
    }
    found.set(key, best as readonly SizeCall[]);
    return best as readonly SizeCall[];
  };
  return [...calls(0, runs.length, usual)];
}

function runsOf(sizes: readonly number[]): SizeCall[] {
  const runs: SizeCall[] = [];
  for (let from = 0, to = 1; to <= sizes.length; to++)
    if (sizes[to] !== sizes[from]) {
      runs.push({ from, count: to - from, size: sizes[from] as number });
      from = to;
    }
  return runs;
}
