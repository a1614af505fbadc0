import { tables } from "../../sheets/layout.ts";
import type { Constants } from "./constants.ts";
import { type Address, type CalcGrid, type Column, eachSlot, formula, months, type Quantity } from "./grid.ts";
import { frequencies, type Kpis } from "./kpis.ts";
import type { MonthColumns } from "./months.ts";

/** Which month the page shows, and the figures of every KPI in every month: only cells that are numbers count. */
export interface ChosenMonth {
  /** The month's number; `noMonth` where there is none. */
  readonly month: Address;
  /** 0 where nobody has chosen a month and none has a figure: then the first of the book stands for it. */
  readonly isKnown: Address;
  /** Where it stands among the months of Results, from 1; 0 where it is none of them. */
  readonly at: Address;
  /** Its row in Targets, 1 for the headings; 0 where it has none. */
  readonly targetRow: Address;
  /** The first day of the month after it. */
  readonly dayAfter: Address;
  readonly first: Address;
  /** The figures of each KPI, one for each of the ordered months; `""` where there is none. */
  readonly figures: readonly Column[];
  /** Whether the KPI has a new figure in the month: 1 or 0. */
  readonly due: Quantity;
  readonly nextDue: Quantity;
}

/** The month of a book without any, when none is chosen: January 1900, which every program has as a date. */
export const noMonth = 1900 * 12 + 1;

export function chosenMonth(
  grid: CalcGrid,
  columns: MonthColumns,
  kpis: Kpis,
  { counted }: Pick<Constants, "counted">,
): ChosenMonth {
  const { ordered, rows, ofTargets } = columns;
  const each = [...Array(months).keys()];
  const band = grid.band("Figures", eachSlot.length + 1);
  const figures = eachSlot.map((slot) =>
    band.column(
      slot,
      `KPI ${slot + 1}`,
      each.map((index) => {
        const cell = `INDEX(${tables.results.name},${rows.at(index)},${kpis.resultColumn(slot)})`;
        return formula(`IF(ISNUMBER(${cell}),${cell},"")`);
      }),
    ),
  );
  const known = band.column(
    eachSlot.length,
    "known",
    each.map((index) => formula(`COUNT(${figures[0]?.at(index)}:${figures[figures.length - 1]?.at(index)})`)),
  );
  const choice = grid.band("Month", 2);
  const latest = choice.value(
    "latest month with a figure",
    formula(`SUMPRODUCT(MAX((${known.all}>0)*${counted.part(0, months - 1)}))`),
  );
  const { month: chosen } = tables;
  const month = choice.value(
    "month",
    formula(
      `IF(ISNUMBER(${chosen.name}),YEAR(${chosen.name})*12+MONTH(${chosen.name}),IF(${latest}=0,IF(${ordered.at(0)}="",${noMonth},${ordered.at(0)}),INDEX(${ordered.all},${latest})))`,
    ),
  );
  const isKnown = choice.value(
    "chosen, or has a figure",
    formula(`IF(ISNUMBER(${chosen.name}),1,IF(${latest}=0,0,1))`),
  );
  const at = choice.value("its place among the months", formula(`IFERROR(MATCH(${month},${ordered.all},0),0)`));
  const targetRow = choice.value("its row in Targets", formula(`IFERROR(MATCH(${month},${ofTargets.all},0)+1,0)`));
  const first = choice.value("its first day", formula(`DATE(INT((${month}-1)/12),MOD(${month}-1,12)+1,1)`));
  const dayAfter = choice.value("the day after it", formula(`DATE(INT((${month}-1)/12),MOD(${month}-1,12)+2,1)`));
  return {
    month,
    isKnown,
    at,
    targetRow,
    first,
    dayAfter,
    figures,
    due: kpis.band.quantity("due", (slot) => isDueIn(kpis, slot, month)),
    nextDue: kpis.band.quantity(
      "next due",
      (slot) => `${month}+IF(${kpis.frequency(slot)}=${frequencies.yearly},12-MOD(${month},12),3-MOD(${month},3))`,
    ),
  };
}

/** 1 where the month brings the KPI a figure: a quarter ends in its third month, a year in December. */
export const isDueIn = ({ frequency }: Pick<Kpis, "frequency">, slot: number, month: string): string =>
  `IF(${frequency(slot)}=${frequencies.quarterly},IF(MOD(${month},3)=0,1,0),IF(${frequency(slot)}=${frequencies.yearly},IF(MOD(${month},12)=0,1,0),1))`;
