import { quartiles } from "./spread.ts";

/**
 * What memory costs that the system has just given, in microseconds for 4 KB: a tenth of one on most machines, twelve
 * on some virtual ones. V8 gives lists of more than 128 KB back after each call, so their rows depend on it.
 */
export function freshMemory(): number {
  const [page, pages] = [4_096, 4_096];
  const taken = Array.from({ length: 9 }, () => {
    const bytes = new Uint8Array(page * pages);
    const started = performance.now();
    for (let at = 0; at < bytes.length; at += page) bytes[at] = 1;
    return (1_000 * (performance.now() - started)) / pages;
  });
  return quartiles(taken).median;
}

/** Said on the page, which `memoryIn` reads again. */
export const memoryOf = (microseconds: number): string =>
  `4 KB of fresh memory take ${microseconds.toPrecision(2)} µs.`;

/** What a published page says, if it does. */
export function memoryIn(page: string): number | undefined {
  const found = /4 KB of fresh memory take ([\d.]+) µs/.exec(page);
  return found ? Number(found[1]) : undefined;
}

/** Why rows of long lists cannot be compared with those of a page; nothing where memory costs about the same. */
export const memoryDiffers = (here: number, there: number | undefined): string | undefined =>
  there !== undefined && Math.max(here / there, there / here) > 1.5
    ? `Fresh memory takes ${here.toPrecision(2)} µs for 4 KB here and ${there} there: rows of long lists differ for that reason alone.`
    : undefined;
