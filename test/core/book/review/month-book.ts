import { firstDayOf, type Month, monthAfter } from "../../../../core/base/months.ts";
import type { Language } from "../../../../core/base/text.ts";
import type { KpiInput } from "../../../../core/book/kpi/schema.ts";
import { type Review, reviewOf } from "../../../../core/book/review/frozen/review.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, newBook } from "../commands/try-commands.ts";

/** Small books made by the commands of the panel, for months that people know. */

/** The month under review by default. */
export const september: Month = "2026-09";

/** @param figures of each code up to September 2026, oldest first; `null` for a month without one */
export function bookWith(
  kpis: readonly KpiInput[],
  figures: Readonly<Record<string, readonly (number | null)[]>> = {},
  language: Language = "en",
): Snapshot {
  let book = bookAfter(newBook(language), "save-kpis", { kpis: kpis.map((kpi) => ({ kpi })) });
  for (const [code, values] of Object.entries(figures)) {
    const known = values.flatMap((value, index) =>
      value === null ? [] : [{ month: monthAfter(september, index + 1 - values.length), value }],
    );
    if (known.length > 0)
      book = bookAfter(book, "bring-in-figures", { figures: known.map((each) => ({ ...each, code })) });
  }
  return book;
}

export const kpi = (code: string, rest: Partial<KpiInput> = {}): KpiInput => ({
  code,
  name: code,
  unit: "leads",
  direction: "increase",
  kind: "flow",
  target: 100,
  targetAppliesTo: "each-month",
  start: "2025-01",
  deadline: "2026-12",
  ...rest,
});

/** Twelve months of usual variation around 100; the last one is 104. */
export const usual: readonly number[] = [100, 104, 98, 102, 97, 103, 99, 101, 96, 105, 98, 104];

export const reviewIn = (book: Snapshot, month: Month = september, focus = ""): Review =>
  reviewOf(readBook(book), month, focus);

/** The book with the inputs of its page, as read by a host. */
export function withInputs(book: Snapshot, month: Month | null = september, focus: string | null = null): Snapshot {
  const input = (cell: string | { readonly day: number } | null) => ({
    sheet: "Review",
    row: 0,
    column: 0,
    cells: [[cell]],
  });
  return {
    ...book,
    tables: {
      ...book.tables,
      month: input(month === null ? null : firstDayOf(month)),
      focus: input(focus),
      company: input("Cave Bellarive"),
    },
  };
}
