import type { Cell } from "../../base/cells.ts";
import { asText } from "./cell-text.ts";
import { isWeekHeading } from "./date-column.ts";
import { irregularWeeks } from "./questions-of-months.ts";
import type { Question } from "./table.ts";
import { mondayBased, type Written } from "./written-dates.ts";

/** Dates that stand for weeks. */

interface Entry {
  readonly when: Written;
  readonly cell: Cell;
}

/**
 * Days below `Week`, or Mondays or Sundays without a gap: each stands for the week it begins. Below `Week`, days that
 * aren't weeks apart are asked about.
 */
export function asWeeks<E extends Entry>(
  entries: readonly E[],
  heading: string,
  isAdded: boolean,
  areDays: boolean,
): { readonly entries: readonly E[] } | { readonly question: Question } | undefined {
  if (!isAdded || areDays || entries.some(({ when }) => when.what !== "day")) return undefined;
  const sorted = [...entries].sort((one, other) => one.when.first - other.when.first);
  const gaps = sorted
    .slice(1)
    .map(({ when }, index) => when.first - (sorted[index] as E).when.first)
    .filter((gap) => gap > 0);
  const [first] = sorted;
  if (!first) return undefined;
  const weekday = mondayBased(first.when.first);
  const isRegular = gaps.length > 2 && gaps.every((gap) => gap === 7) && (weekday === 0 || weekday === 6);
  if (!isWeekHeading(heading) && !isRegular) return undefined;
  const odd = sorted.findIndex(({ when }, at) => at > 0 && (when.first - (sorted[at - 1] as E).when.first) % 7 !== 0);
  if (odd > 0)
    return { question: irregularWeeks(heading, asText((sorted[odd - 1] as E).cell), asText((sorted[odd] as E).cell)) };
  const isEnding = /\b(end|ending|ends|fin|ende|bis|fine|einde)\b/i.test(heading);
  return {
    entries: entries.map((entry): E => {
      const from = isEnding ? entry.when.first - 6 : entry.when.first;
      return { ...entry, when: { ...entry.when, what: "week", first: from, last: from + 6 } };
    }),
  };
}
