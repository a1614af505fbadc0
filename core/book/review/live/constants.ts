import { beginsWithMonth, shortMonthsIn } from "../../../base/dates-in-words.ts";
import { type DayOrder, monthNamesIn } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import { blankWords } from "../../figures/typed-figure.ts";
import { countedUnits, currencyNames, isSymbol } from "../../figures/units.ts";
import { usualWatchShare } from "../../kpi/schema.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import { narrow } from "../frozen/strip.ts";
import { steps } from "../page/words.ts";
import { range } from "./formulas.ts";
import { type Address, actionRows, type Column, fewLines, type HiddenCells } from "./hidden-cells.ts";

const noBreakSpace = "\u00a0";

/** What formulas may not hold themselves: decimals, and signs that differ between the languages. */
export interface Constants {
  readonly limitFactor: Address;
  readonly screeningFactor: Address;
  /** Tolerances for limits, and for targets. */
  readonly limitError: Address;
  readonly targetError: Address;
  /** For what is expected of a season or a trend: its limits, and the tolerance. */
  readonly distanceFactor: Address;
  readonly expectationError: Address;
  readonly watchShare: Address;
  readonly thousands: Address;
  readonly decimal: Address;
  readonly percentSign: Address;
  readonly space: Address;
  readonly points: Address;
  readonly steps: Address;
  /** From how many quarters of the usual range on each of them is shown: below it, in it, above it. */
  readonly stepBounds: Address;
  /** A range this narrow, compared with the largest value, is a rounding error. */
  readonly narrow: Address;
  readonly lineBreak: Address;
  readonly firstOfMonth: Address;
  readonly monthNames: Address;
  readonly shortMonths: Address;
  /** Whether the month comes before the day: `Oct 5, 2026`. */
  readonly beginsWithMonth: boolean;
  /** 1, 2, 3 … beside every other column. */
  readonly counted: Column;
  /** Names of currencies, and what parts each from the figure after it. */
  readonly currencies: Address;
  readonly currencySpaces: Address;
  /** What is typed for no figure. */
  readonly noFigure: Address;
  /** Known units, in the singular and in the plural. */
  readonly units: Readonly<Record<"one" | "many", Address>>;
}

export function constants(hidden: HiddenCells, language: Language, order: DayOrder): Constants {
  const section = hidden.section("Constants", 2, fewLines);
  const french = language === "fr";
  const list = (label: string, cells: readonly PlanCell[]): Address => {
    const addresses = cells.map((cell) => section.constant(label, cell));
    return range(addresses[0] as Address, addresses[addresses.length - 1] as Address);
  };
  const scalars = {
    limitFactor: section.constant("mean ± this × average moving range", 2.66),
    screeningFactor: section.constant("moving ranges from this × average on are left out", 3.267),
    limitError: section.constant("rounding error, limits", 1e-12),
    targetError: section.constant("rounding error, targets", 1e-9),
    distanceFactor: section.constant("expectation ± this × usual distance", 3.76),
    expectationError: section.constant("rounding error, expectations", 1e-10),
    watchShare: section.constant("watch share unless a KPI has its own", usualWatchShare),
    thousands: section.constant("between thousands", french ? noBreakSpace : ","),
    decimal: section.constant("before decimals", french ? "," : "."),
    percentSign: section.constant("after a percentage", french ? `${noBreakSpace}%` : "%"),
    space: section.constant("between a figure and its unit", noBreakSpace),
    points: section.constant("after percentage points", `${noBreakSpace}pts`),
    steps: section.constant("steps of twelve months", steps),
    narrow: section.constant("a range this narrow is none", narrow),
    lineBreak: section.constant("line break", "\n"),
    firstOfMonth: section.constant("the first of a month", french ? "1er" : "1"),
  };
  const stepBounds = list("a step from so many quarters on", [-1e100, 0, 1, 2, 3, 4.000_000_5]);
  const monthNames = list("month", monthNamesIn(language));
  const shortMonths = list("month, short", shortMonthsIn(language));
  const noFigure = list("no figure", blankWords);
  const names = [...currencyNames.keys()];
  const currency = hidden.section("Currencies", 2);
  const spaces = names.map((name) => (isSymbol(name.toUpperCase()) ? "" : noBreakSpace));
  // Below them the other units, so that no section moves for them.
  const first = currency.list("unit", [...names, ...countedUnits.map(([one]) => one)]);
  const then = currency.list("then", [...spaces, ...countedUnits.map(([, many]) => many)]);
  const ofCurrencies = (column: Column): Address => column.part(0, names.length - 1);
  const [currencies, currencySpaces] = [ofCurrencies(first), ofCurrencies(then)];
  const ofUnits = (column: Column): Address => column.part(names.length, column.length - 1);
  const units = { one: ofUnits(first), many: ofUnits(then) };
  const numbers = [...Array(actionRows).keys()].map((line) => line + 1);
  const counted = hidden.section("Numbers", 1).list("", numbers);
  return {
    ...scalars,
    stepBounds,
    noFigure,
    units,
    monthNames,
    shortMonths,
    beginsWithMonth: beginsWithMonth(language, order),
    counted,
    currencies,
    currencySpaces,
  };
}
