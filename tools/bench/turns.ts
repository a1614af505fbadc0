/** Ours and what people would use instead, in turns: what disturbs the machine disturbs both turns of a pair. */

/** Does its work so many times and says how many milliseconds that took. */
export type Turn = (times: number) => number | Promise<number>;

/** Milliseconds of ours and of theirs, each time. */
export type PairOfTurns = readonly [ours: number, theirs: number];

/** A comparison, and a row of the table. */
export interface Race {
  /** What `npm run bench -- ID` asks for. */
  readonly id: string;
  readonly what: string;
  readonly instead: string;
  /** One process times all its pairs. */
  readonly slowToStart?: boolean;
  /**
   * How long turns take: `long` where much that is kept is collected before each, since the first times after that are
   * slow, `longest` where the time of another program is known in hundredths of a second.
   */
  readonly turns?: keyof typeof turnTakes;
  /** Makes both sides, in a process that runs nothing else, and throws if they do not answer the same. */
  ready(): Runners | Promise<Runners>;
}

export interface Runners {
  readonly ours: Turn;
  readonly theirs: Turn;
  /** What else to know about the comparison, such as how far the answers differ. */
  readonly note?: string;
  /** Ends what was started for the race. */
  end?(): Promise<void>;
}

/** Milliseconds: thousands of times what the timer can tell apart. */
const turnTakes = { usual: 30, long: 60, longest: 200 } as const;

/** Each side runs untimed for so many milliseconds, and until two turns take about as long: after so many at most. */
const warmUp = { takes: 150, turns: 8 } as const;

/** Processor time: other programs of the machine make that hardly longer. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Work of this process, as a turn. The garbage of the turn before is collected first. V8 then drops compiled code that
 * was made for objects which are gone, and compiles it again when it runs twice: so much work runs untimed at least.
 */
export const inProcessorTime =
  (work: () => unknown): Turn =>
  (times) => {
    globalThis.gc?.();
    for (let time = 0; time < Math.max(2, times / 4); time++) work();
    const started = processorTime();
    for (let time = 0; time < times; time++) work();
    return processorTime() - started;
  };

/** Two works of this process. */
export const works = (ours: () => unknown, theirs: () => unknown): Runners => ({
  ours: inProcessorTime(ours),
  theirs: inProcessorTime(theirs),
});

/** Warms both sides up and times so many pairs of turns. */
export async function inTurns(
  runners: Runners,
  pairs: number,
  turns: keyof typeof turnTakes = "usual",
): Promise<PairOfTurns[]> {
  const takes = turnTakes[turns];
  const [ours, theirs] = [await warm(runners.ours, takes), await warm(runners.theirs, takes)];
  const found: PairOfTurns[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const own = await ours();
    found.push([own, await theirs()]);
  }
  return found;
}

/** @returns a turn of enough work that says the milliseconds of each time */
async function warm(turn: Turn, takes: number): Promise<() => Promise<number>> {
  let [times, each, spent] = [1, Number.NaN, 0];
  for (let [turns, steady] = [0, false]; turns < warmUp.turns && (spent < warmUp.takes || !steady); turns++) {
    const took = Math.max(0.001, await turn(times));
    steady = Math.abs(took / times / each - 1) < 0.1;
    each = took / times;
    spent += took;
    // At most ten times as many, because the first calls are the slowest.
    times = Math.max(1, Math.ceil(times * Math.min(10, takes / took)));
  }
  return async () => (await turn(times)) / times;
}
