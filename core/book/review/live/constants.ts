import { monthNamesIn } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import { currencyNames, isSymbol } from "../../figures/units.ts";
import { usualWatchShare } from "../../kpi/schema.ts";
import { bars, longestQuote, shortMonthsIn } from "../page/words.ts";
import { type Address, actionRows, type CalcGrid, type Column } from "./grid.ts";

const noBreakSpace = "\u00a0";

/** What formulas may not hold themselves: decimals, and signs that differ between the languages. */
export interface Constants {
  readonly limitFactor: Address;
  readonly screeningFactor: Address;
  /** Tolerances for limits, and for targets. */
  readonly limitError: Address;
  readonly targetError: Address;
  readonly watchShare: Address;
  readonly thousands: Address;
  readonly decimal: Address;
  readonly percentSign: Address;
  readonly space: Address;
  readonly points: Address;
  readonly longest: Address;
  readonly bars: Address;
  readonly firstOfMonth: Address;
  readonly monthNames: Address;
  readonly shortMonths: Address;
  /** 1, 2, 3 … beside every other column. */
  readonly counted: Column;
  /** Names of currencies, and what parts each from the figure after it. */
  readonly currencies: Address;
  readonly currencySpaces: Address;
}

export function constants(grid: CalcGrid, language: Language): Constants {
  const band = grid.band("Constants", 2);
  const french = language === "fr";
  const list = (label: string, cells: readonly string[]): Address => {
    const addresses = cells.map((cell) => band.value(label, cell));
    return `${addresses[0]}:${addresses[addresses.length - 1]}`;
  };
  const scalars = {
    limitFactor: band.value("mean ± this × average moving range", 2.66),
    screeningFactor: band.value("moving ranges from this × average on are left out", 3.267),
    limitError: band.value("rounding error, limits", 1e-12),
    targetError: band.value("rounding error, targets", 1e-9),
    watchShare: band.value("watch share unless a KPI has its own", usualWatchShare),
    thousands: band.value("between thousands", french ? noBreakSpace : ","),
    decimal: band.value("before decimals", french ? "," : "."),
    percentSign: band.value("after a percentage", french ? `${noBreakSpace}%` : "%"),
    space: band.value("between a figure and its unit", noBreakSpace),
    points: band.value("after percentage points", `${noBreakSpace}pts`),
    longest: band.value("longest cause or action on the page", longestQuote),
    bars: band.value("bars of text", bars),
    firstOfMonth: band.value("the first of a month", french ? "1er" : "1"),
  };
  const monthNames = list("month", monthNamesIn(language));
  const shortMonths = list("month, short", shortMonthsIn(language));
  const names = [...currencyNames.keys()];
  const currency = grid.band("Currencies", 2);
  const spaces = names.map((name) => (isSymbol(name.toUpperCase()) ? "" : noBreakSpace));
  const currencies = currency.column(0, "unit", names).all;
  const currencySpaces = currency.column(1, "then", spaces).all;
  const counted = grid.band("Numbers", 1).column(
    0,
    "",
    [...Array(actionRows).keys()].map((index) => index + 1),
  );
  return { ...scalars, monthNames, shortMonths, counted, currencies, currencySpaces };
}
