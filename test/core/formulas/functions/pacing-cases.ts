import type { Passed } from "../../../../core/base/cells.ts";
import { column } from "../../../cells.ts";
import { pacing } from "../../../oracles/follow-up.json" with { type: "json" };

/** What the tests of the three pacing formulas share. */

interface PacingCase {
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  readonly actual: number;
  readonly target: number;
  readonly days?: string;
  readonly holidays?: readonly string[];
  /** `null`: not known. */
  readonly pace: number | null;
  readonly forecast: number | null;
  readonly required: number | null;
}

export const pacingCases: readonly PacingCase[] = pacing;

/** The arguments of the period, and how a title names them. */
export const periodOf = ({ start, end, asOf, days, holidays }: PacingCase): Passed[] => [
  start,
  end,
  asOf,
  days,
  holidays && column(holidays),
];

export const titleOf = ({ start, end, asOf, actual, days = "calendar", holidays = [] }: PacingCase): string =>
  `${actual} on ${asOf}, from ${start} to ${end}, in ${days} days${holidays.length > 0 ? " less the holidays" : ""}`;
