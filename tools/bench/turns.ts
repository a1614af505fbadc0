import { type Used, usedBy } from "./used.ts";

/** Ours and what people would use instead, in turns: what disturbs the machine disturbs both turns of a pair. */

/** Does its work so many times and says what that used in all. */
export type Turn = (times: number) => Used | Promise<Used>;

/** What ours and theirs used each time. */
export type PairOfTurns = readonly [ours: Used, theirs: Used];

/** A comparison, and a row of the table. */
export interface Race {
  /** What `npm run bench -- ID` asks for. */
  readonly id: string;
  readonly what: string;
  readonly instead: string;
  /** One process times all its pairs. */
  readonly slowToStart?: boolean;
  /** How much work is done, where it is not the usual. */
  readonly work?: keyof typeof workOf;
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

/**
 * How many milliseconds turns take, thousands of times what the timer can tell apart, and for how many each side runs
 * untimed at least: `large` where much that is kept is collected before each turn, since the first times after that are
 * slow; `largest` where so much code runs that V8 is not done with it sooner; `office` where the time of another
 * program is known in hundredths of a second.
 */
const workOf = {
  usual: { turn: 30, warmUp: 150 },
  large: { turn: 60, warmUp: 150 },
  largest: { turn: 60, warmUp: 2_500 },
  office: { turn: 100, warmUp: 150 },
} as const;

/** Each side then warms up until two turns take about as long: for so many more at most. */
const moreTurns = 5;

/**
 * Work of this process, as a turn. The garbage of the turn before is collected first. V8 then drops compiled code that
 * was made for objects which are gone, and compiles it again when it runs twice: so much work runs untimed at least.
 */
export const inProcessorTime =
  (work: () => unknown): Turn =>
  (times) => {
    globalThis.gc?.();
    for (let time = 0; time < Math.max(2, times / 4); time++) work();
    return timed(work, times);
  };

/** Two works of this process. */
export const works = (ours: () => unknown, theirs: () => unknown): Runners => ({
  ours: inProcessorTime(ours),
  theirs: inProcessorTime(theirs),
});

/**
 * Two works that run so much code that V8 compiles it again for many turns after a full collection, which changes what
 * they take two- to fivefold: only what the turn before has thrown away is collected here.
 */
export const largeWorks = (ours: () => unknown, theirs: () => unknown): Runners => ({
  ours: afterSmallCollection(ours),
  theirs: afterSmallCollection(theirs),
});

const afterSmallCollection =
  (work: () => unknown): Turn =>
  (times) => {
    globalThis.gc?.({ type: "minor" });
    return timed(work, times);
  };

const timed = (work: () => unknown, times: number): Used =>
  usedBy(() => {
    for (let time = 0; time < times; time++) work();
  });

/** Warms both sides up and times so many pairs of turns. */
export async function inTurns(
  runners: Runners,
  pairs: number,
  work: keyof typeof workOf = "usual",
): Promise<PairOfTurns[]> {
  const [ours, theirs] = [await warm(runners.ours, workOf[work]), await warm(runners.theirs, workOf[work])];
  const found: PairOfTurns[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const own = await ours();
    found.push([own, await theirs()]);
  }
  return found;
}

/** @returns a turn of enough work that says what each time used */
async function warm(turn: Turn, { turn: takes, warmUp }: (typeof workOf)[keyof typeof workOf]) {
  let [times, each, spent] = [1, Number.NaN, 0];
  for (let [more, steady] = [0, false]; spent < warmUp || (more < moreTurns && !steady); ) {
    const took = Math.max(0.001, (await turn(times)).milliseconds);
    steady = Math.abs(took / times / each - 1) < 0.1;
    each = took / times;
    if (spent >= warmUp) more++;
    spent += took;
    // At most ten times as many, because the first calls are the slowest.
    times = Math.max(1, Math.ceil(times * Math.min(10, takes / took)));
  }
  return async (): Promise<Used> => {
    const { milliseconds, pages, giving } = await turn(times);
    return { milliseconds: milliseconds / times, pages: pages / times, giving: giving / times };
  };
}
