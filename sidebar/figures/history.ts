import { type Month, monthAfter } from "../../core/base/months.ts";
import type { Problem } from "../../core/base/problem.ts";
import { type PastedRow, readPaste } from "../../core/book/figures/pasted-history.ts";

/** Months of a KPI that were pasted, as they were understood. */

export interface PastMonth extends PastedRow {
  readonly month?: Month;
}

/** @param last the last complete month: where figures came without months, the last of them is of that month */
export function pastMonths(
  text: string,
  unit: string,
  last: Month,
): { readonly rows: readonly PastMonth[]; readonly problem?: Problem } {
  if (text.trim() === "") return { rows: [] };
  const { rows, problem } = readPaste(text, unit);
  if (problem) return { rows: [], problem };
  const dated = rows.every(({ month, issue }) => month === undefined && issue?.name !== "no-month")
    ? rows.map((row, index) => ({ ...row, month: monthAfter(last, index - rows.length + 1) }))
    : rows;
  return { rows: dated };
}

/** The figures that can be kept. */
export const readable = (rows: readonly PastMonth[]): { readonly month: Month; readonly value: number }[] =>
  rows.flatMap(({ month, value, issue }) =>
    month !== undefined && typeof value === "number" && !issue ? [{ month, value }] : [],
  );
