import { quartiles } from "./spread.ts";

/**
 * What a work uses: processor time and memory, told apart. Memory that the system has just given costs a tenth of a
 * microsecond for 4 KB on most machines, a hundred times that on some virtual ones, where it changes within the hour.
 * V8 gives lists of more than 128 KB back after each call, so their rows would say more of the machine than of us.
 */
export interface Used {
  /** Without what the system took to give memory. */
  readonly milliseconds: number;
  /** How many pages of memory the system gave; 0 where it doesn't say. Larger ones than usual count as one. */
  readonly pages: number;
  /** Milliseconds that it took to give them. */
  readonly giving: number;
}

/** In bytes. */
const pageSize = 4_096;

/** What a work of this process uses. Other programs of the machine make processor time hardly longer. */
export function usedBy(work: () => void): Used {
  const [started, given] = [processorTime(), pagesGiven()];
  work();
  const [took, pages] = [processorTime() - started, pagesGiven() - given];
  const giving = takesToGive(pages);
  return { milliseconds: took - giving, pages, giving };
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const pagesGiven = (): number => process.resourceUsage().minorPageFault;

/** Pages that nothing has used yet: the system gives each of them when it is first written to. */
let reserve = new Uint8Array(0);
let written = 0;
const [reservedPages, mostWritten, batch] = [200_000, 2_000, 50];

/** Milliseconds that the system takes to give so many pages now, measured with about as many. */
export function takesToGive(pages: number): number {
  if (pages === 0) return 0;
  const takes: number[] = [];
  for (let count = 0; count < Math.min(pages, mostWritten); count += batch) {
    if (written + batch > reserve.length / pageSize) {
      reserve = new Uint8Array(reservedPages * pageSize);
      written = 0;
    }
    const started = processorTime();
    for (let page = 0; page < batch; page++) reserve[pageSize * written++] = 1;
    takes.push((processorTime() - started) / batch);
  }
  return quartiles(takes).median * pages;
}

export const megabytes = (pages: number): number => (pages * pageSize) / 1_000_000;

/** For the top of the table. */
export const saysMemory = (): string =>
  `Fresh memory, which isn't in the times, took ${takesToGive(1_000).toPrecision(2)} µs for 4 KB.`;
