import type { Month } from "../../../base/months.ts";
import { sameMonthLastYear } from "../../../base/years.ts";
import type { Kpi } from "../../kpi/schema.ts";
import type { Book } from "../../tables/read.ts";
import { dueToDate, figureOf, isYearToDate, overMonths } from "./actual.ts";

/** The same month of the year before, or the year to date up to it: shown beside the actual, and never judged. */
export interface LastYear {
  readonly month: Month;
  readonly isToDate: boolean;
  readonly figure: number | null;
  /** The first month that the figure lacks; `null` where it lacks none. */
  readonly missing: Month | null;
  /** Whether the KPI had no figure at all by then: it is young, and nothing is missing. */
  readonly isYoung: boolean;
}

/** @returns nothing where the book does not reach back to that month */
export function lastYearOf(book: Book, kpi: Kpi, month: Month): LastYear | null {
  const before = sameMonthLastYear(month);
  if (!book.months.includes(before)) return null;
  const isToDate = isYearToDate(kpi);
  const { figure, missing } = isToDate ? toDate(book, kpi, month) : sameMonth(book, kpi, before);
  const isYoung = book.months.every((each) => each > before || figureOf(book, kpi.code, each) === null);
  return { month: before, isToDate, figure, missing, isYoung };
}

type Found = Pick<LastYear, "figure" | "missing">;

function toDate(book: Book, kpi: Kpi, month: Month): Found {
  const { actual, missing } = overMonths(book, kpi, dueToDate(book, kpi, month).map(sameMonthLastYear));
  return { figure: actual, missing: missing[0] ?? null };
}

function sameMonth(book: Book, { code }: Kpi, before: Month): Found {
  const figure = figureOf(book, code, before);
  return { figure, missing: figure === null ? before : null };
}
