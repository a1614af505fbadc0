import { standardNormalCumulative } from "./normal.ts";

/**
 * How likely a chi-square statistic of at least this size is: its upper tail. Exact for whole degrees of freedom, a sum
 * of positive terms, so that a far tail keeps its digits (NIST Digital Library of Mathematical Functions 8.4).
 * @param statistic 0 or more
 * @param degrees whole, 1 or more
 */
export function chiSquareUpperTail(statistic: number, degrees: number): number {
  const half = statistic / 2;
  const isOdd = degrees % 2 === 1;
  let tail = isOdd ? 2 * standardNormalCumulative(-Math.sqrt(statistic)) : 0;
  // In logarithms, since with many degrees of freedom the first terms are too small for a number.
  let logOfTerm = isOdd ? Math.log(2 * Math.sqrt(half / Math.PI)) - half : -half;
  for (let step = isOdd ? 1.5 : 1; step <= degrees / 2; step++) {
    tail += Math.exp(logOfTerm);
    logOfTerm += Math.log(half / step);
  }
  return Math.min(1, tail);
}
