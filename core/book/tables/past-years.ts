import type { Month } from "../../base/months.ts";
import type { YearStart } from "../../base/years.ts";
import { codeKey } from "../kpi/codes.ts";
import type { PastYears } from "../kpi/spread.ts";
import type { Book } from "./read.ts";

/** A figure that is about to be written. */
export interface NewFigure {
  readonly code: string;
  readonly month: Month;
  readonly value: number | null;
}

/** The figures in the book that give a KPI's targets their shape. */
export function pastYears(
  { kpis, months }: Book,
  code: string,
  yearStart: YearStart,
  written: readonly NewFigure[] = [],
): PastYears {
  const now = new Map(written.filter((each) => codeKey(each.code) === code).map(({ month, value }) => [month, value]));
  const stored = (month: Month): number | null => kpis.get(code)?.results[months.indexOf(month)]?.value ?? null;
  return { yearStart, figureOf: (month) => (now.has(month) ? (now.get(month) ?? null) : stored(month)) };
}
