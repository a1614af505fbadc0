import { tables } from "../../sheets/layout.ts";
import { firstMonthInDigits } from "../../tables/actions.ts";
import { type CompanyYear, placeBy } from "./company-year.ts";
import {
  and,
  count,
  date,
  find,
  flag,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isGiven,
  isNumber,
  mod,
  numberIn,
  range,
} from "./formulas.ts";
import {
  type Address,
  type Column,
  fewLines,
  type HiddenCells,
  kpiCount,
  lineNumber,
  monthCount,
  type Quantity,
} from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { MonthColumns } from "./months.ts";
import type { TypedMonths } from "./typed-months.ts";

/** Which month the page shows, and the figures of every KPI in every month: only cells that are numbers count. */
export interface ChosenMonth {
  /** The month's number; `noMonth` where there is none. */
  readonly month: Address;
  /** 1 where something is typed that isn't a month: the latest one is shown, and the page says so. */
  readonly isUnread: Address;
  /** 0 where nobody has chosen a month and none has a figure: then the first of the book stands for it. */
  readonly isKnown: Address;
  /** Where the latest month with a figure is among those of Results; 0 where none has one. */
  readonly latest: Address;
  /** Where it is among the months of Results, from 1; 0 where it is none of them. */
  readonly at: Address;
  /** Its row in Targets, 1 for the headings; 0 where it has none. */
  readonly targetRow: Address;
  /** The first month of its year. */
  readonly firstOfYear: Address;
  /** The first day of the month after it. */
  readonly dayAfter: Address;
  readonly first: Address;
  /** Where days before the month begin, where those in it do, where those after it do, and where no day is. */
  readonly bounds: Address;
  /** The figures of each KPI, one for each of the ordered months; `""` where there is none. */
  readonly figures: Column;
  /** Whether the KPI has a new figure in the month: 1 or 0. */
  readonly due: Quantity;
  /** The latest month up to the chosen one that is due. */
  readonly lastDue: Quantity;
  readonly nextDue: Quantity;
}

/** The month of a book without any, when none is chosen: January 1900, which every program has as a date. */
export const noMonth = 1900 * 12 + 1;

export function chosenMonth(
  hidden: HiddenCells,
  { ordered, rows, ofTargets }: MonthColumns,
  kpis: Kpis,
  { yearStart }: CompanyYear,
  typed: TypedMonths,
): ChosenMonth {
  const section = hidden.section("Figures", kpiCount + 1, monthCount);
  const cell = index(tables.results.name, rows, kpis.resultColumn);
  const figures = section.columnPerKpi(monthCount, numberIn(cell));
  const lastKnown = section.column("last month with a figure so far", monthCount, (line, { before }) =>
    ifElse(`${count(figures.acrossKpis)}>0`, lineNumber, line === 0 ? 0 : before),
  );
  const choice = hidden.section("Month", 2, fewLines);
  const latest = choice.value("latest month with a figure", lastKnown.at(monthCount - 1));
  const asTyped = choice.value("chosen, as typed", typed.asTyped(tables.month.name));
  const chosen = choice.value("chosen", typed.read(asTyped, choice.value("chosen in words", typed.inWords(asTyped))));
  const firstOfBook = ifElse(isBlank(ordered.at(0)), noMonth, ordered.at(0));
  const month = choice.value(
    "month",
    ifElse(isNumber(chosen), chosen, `${latest}=0`, firstOfBook, index(ordered.all, latest)),
  );
  const firstOfYear = choice.value("first month of its year", `${int(`(${month}-${yearStart})/12`)}*12+${yearStart}`);
  const isKnown = choice.value("chosen, or has a figure", ifElse(isNumber(chosen), 1, `${latest}=0`, 0, 1));
  const isUnread = choice.value("can't be read", flag(and(isGiven(asTyped), isBlank(chosen))));
  const at = choice.value("its place among the months", find(month, ordered.all));
  const targetRow = choice.value("its row in Targets", ifError(`MATCH(${month},${ofTargets.all},0)+1`, 0));
  const firstOfAll = choice.constant("before it from this day on", 0);
  const dayOne = (later: number): string => date(int(`(${month}-1)/12`), `${mod(`${month}-1`, 12)}+${1 + later}`, 1);
  const first = choice.value("its first day", dayOne(0));
  const dayAfter = choice.value("the day after it", dayOne(1));
  const noDay = choice.constant("from this number on there are no days", firstMonthInDigits);
  const { rowsPerKpi, period } = kpis;
  const monthsSince = mod(placeBy(month, yearStart), period);
  const lastDue = rowsPerKpi.quantity("last due", `${month}-${monthsSince}`);
  return {
    month,
    firstOfYear,
    isUnread,
    isKnown,
    latest,
    at,
    targetRow,
    first,
    dayAfter,
    bounds: range(firstOfAll, noDay),
    figures,
    lastDue,
    due: rowsPerKpi.quantity("due", flag(`${lastDue}=${month}`)),
    nextDue: rowsPerKpi.quantity("next due", `${lastDue}+${period}`),
  };
}
