import { channels, promoters, reasons } from "./column-pairs.ts";
import type { Pair } from "./pair.ts";
import { costs, guardedCosts, leads, pace, steps, tests, trends } from "./row-pairs.ts";

/**
 * @param rows how many cells answer where the formula answers row by row, and how many rows are read where it reads a
 * column
 */
export const pairs = (rows: number): Pair[] => [
  costs(rows),
  guardedCosts(rows),
  trends(rows),
  steps(rows),
  leads(rows),
  pace(rows),
  tests(rows),
  promoters(rows * 10),
  reasons(rows * 10),
  channels(rows * 2),
];
