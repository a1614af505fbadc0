import { Bench } from "tinybench";

/** Two tasks that take turns, so that anything that disturbs the machine disturbs both. */

export type Work = () => unknown;

/** Ours, and what people would use instead. */
export interface Race {
  readonly what: string;
  readonly instead: string;
  /** Makes both when their turn has come, so that the memory of other races does not slow them down. */
  ready(): Runners;
}

export interface Runners {
  readonly ours: Work;
  readonly theirs: Work;
  /** What else to know about the comparison, such as how far the answers differ. */
  readonly note?: string;
}

/** A line of the table; times in milliseconds. */
export interface Line {
  readonly what: string;
  readonly ours: number;
  readonly instead: string;
  readonly theirs: number;
}

const rounds = 5;

export async function raced({ what, instead, ready }: Race): Promise<Line> {
  const { note, ...works } = ready();
  const { ours, theirs } = await medians(works);
  return { what, ours, instead: note ? `${instead} (${note})` : instead, theirs };
}

/** Milliseconds of each task: the median of the medians of several rounds. */
export async function medians<Name extends string>(works: Readonly<Record<Name, Work>>): Promise<Record<Name, number>> {
  const bench = new Bench({ time: 100, warmupTime: 50, iterations: 5, warmupIterations: 2 });
  const names = Object.keys(works) as Name[];
  for (const name of names) bench.add(name, works[name]);
  const found: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.state === "errored") throw result.error;
      if ("latency" in result) found[name] = [...(found[name] ?? []), result.latency.p50];
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(found[name] ?? [])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
