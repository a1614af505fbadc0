import type { Month } from "../../core/base/months.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { isDue } from "../../core/book/kpi/due.ts";
import { type Book, type BookKpi, expectedFigure } from "../../core/book/tables/read.ts";

/** The figures that people record in a month: counts that feed rates first, then KPIs that no formula computes. */
export interface MonthFigures {
  readonly counts: readonly BookKpi[];
  readonly kpis: readonly BookKpi[];
  /** How many of them are missing, and not expected later. */
  readonly missing: number;
}

export function figuresOfMonth(book: Book, month: Month): MonthFigures {
  const at = book.months.indexOf(month);
  const due = [...book.kpis.values()].filter(
    ({ kpi, results }) => isDue(kpi.frequency, month, book.yearStart) && !results[at]?.formula,
  );
  const counts = due.filter(({ kpi }) => kpi.role === "measure" && kpi.kind !== "rate" && feedsARate(book, kpi.code));
  const kpis = due.filter(({ kpi }) => kpi.role === "kpi");
  const missing = [...counts, ...kpis].filter(
    ({ kpi, results }) => (results[at]?.value ?? null) === null && !expectedFigure(book, kpi.code, month)?.due,
  );
  return { counts, kpis, missing: missing.length };
}

const feedsARate = (book: Book, code: string): boolean =>
  [...book.kpis.values()].some(({ kpi }) =>
    [kpi.numerator, kpi.denominator].some((count) => count !== "" && codeKey(count) === codeKey(code)),
  );
