import { leastLimitValues } from "../../kpi/schema.ts";
import { tables } from "../../sheets/layout.ts";
import { chartMonths } from "../page/focus-chart.ts";
import { type Columns, missingColumn } from "./columns.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  find,
  flag,
  ifElse,
  ifError,
  index,
  isGiven,
  isNumber,
  max,
  min,
  or,
  smallest,
  squareRoot,
  sumProduct,
  type Term,
} from "./formulas.ts";
import {
  type Column,
  fewLines,
  type HiddenCells,
  kpiNumber,
  lineNumber,
  monthCount,
  type Quantity,
} from "./hidden-cells.ts";
import { type Kpis, kinds, usuals } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { type MonthBands, monthBands } from "./month-bands.ts";
import type { MonthColumns } from "./months.ts";
import { firstRule, lastRules, ruleNumbers, toleranceOf } from "./rules.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Rates in % of two counts that stay around a level: their denominators say how far chance alone moves them. What
 * `core/formulas/statistics/control-chart.ts` computes with `trials`. Here "each KPI" means each of these.
 */
export interface Trials {
  /** For each KPI of the book its place among these, from 1; 0 where it is none of them, or lacks a denominator. */
  readonly place: Quantity;
  readonly signal: Quantity;
  /** By `ruleNumbers`. */
  readonly rule: Quantity;
  /** How many standard deviations of its own each rate lies from the mean, and from how many on it is unusual. */
  readonly deviations: Column;
  readonly width: Quantity;
  /** The limits at the trials of the last known value. */
  readonly lower: Quantity;
  readonly mean: Quantity;
  readonly upper: Quantity;
  /** For each month of a chart its own limits, by its own denominator. */
  readonly bands: MonthBands;
}

/** The number of each KPI that is such a rate, `""` for all others. */
export const trialNumbers = ({ rowsPerKpi, usual, kind, unit, numerator, denominator }: Kpis): Quantity =>
  rowsPerKpi.quantity(
    "has trials",
    ifElse(
      and(`${usual}=${usuals.level}`, `${kind}=${kinds.rate}`, `${unit}="%"`, isGiven(numerator), isGiven(denominator)),
      kpiNumber,
      blank,
    ),
  );

type Plain = Pick<Verdict, "counts" | "packed" | "before" | "known" | "baseline"> & { readonly trend: Quantity };

/** @param howMany of them have cells here */
export function trials(
  hidden: HiddenCells,
  constants: Constants,
  columns: Columns,
  { rows: monthRows, ordered }: MonthColumns,
  kpis: Kpis,
  plain: Plain,
  chosen: Pick<ChosenMonth, "month">,
  numbers: Quantity,
  howMany: number,
): Trials {
  const { limitFactor, screeningFactor, limitError, counted } = constants;
  const rows = hidden.section("Trials", 1 + howMany, fewLines, howMany);
  const kpi = rows.quantity("KPI", ifError(smallest(numbers.all, kpiNumber), 0));
  const at = max(1, kpi);
  const ofKpi = (quantity: Quantity): string => index(quantity.all, 1, at);
  const known = rows.quantity("known values", ofKpi(plain.known));
  const before = rows.quantity("known before", ofKpi(plain.before));
  const baseline = rows.quantity("baseline", ofKpi(plain.baseline));
  const isCount = (code: string): string =>
    ifError(flag(`${index(kpis.kinds.all, `MATCH(${code},${kpis.codes.all},0)`)}<>${kinds.rate}`), 0);
  const areCounts = rows.quantity(
    "both are counts",
    `${isCount(ofKpi(kpis.numerator))}*${isCount(ofKpi(kpis.denominator))}`,
  );
  const column = rows.quantity("column of the denominator", columns.placeIn("results", ofKpi(kpis.denominator)));
  const sectionOf = (title: string, lines = monthCount) => hidden.section(`Trials: ${title}`, howMany, lines, howMany);

  const rates = sectionOf("rates").columnPerKpi(monthCount, index(plain.packed.ofAllKpis, counted, at));
  // The running count of its figures in a column of its own, so that it can be searched.
  const soFar = sectionOf("known so far").columnPerKpi(monthCount, index(plain.counts.ofAllKpis, counted, at));
  const month = `MATCH(${before}+${min(counted, known)},${soFar.all},0)`;
  const denominator = index(tables.results.name, index(monthRows.all, month), column);
  const sizes = sectionOf("denominators").columnPerKpi(
    monthCount,
    ifError(ifElse(and(isNumber(denominator), `${denominator}>0`), denominator, 0), 0),
  );
  const ofKnown = `(${counted.part(0, monthCount - 1)}<=${known})`;
  const lacking = `${sumProduct(`(${sizes.all}=0)*${ofKnown}`)}+${sumProduct(`((${rates.all}<0)+(${rates.all}>1))*${ofKnown}`)}`;
  const isUsable = rows.quantity(
    "can be used",
    flag(and(`${areCounts}=1`, `${column}<${missingColumn}`, `${known}>0`, `${lacking}=0`)),
  );
  const ofLimits = (label: string, text: string): Quantity =>
    rows.quantity(label, ifElse(or(`${isUsable}=0`, `${known}<${leastLimitValues}`), 0, text));

  const inBaseline = (from: number): string => `(${counted.part(from, monthCount - 1)}<=${baseline})`;
  const mean = ofLimits(
    "mean rate",
    `${sumProduct(`${inBaseline(0)}*${rates.all}*${sizes.all}`)}/${sumProduct(`${inBaseline(0)}*${sizes.all}`)}`,
  );
  const isBetween = and(`${mean}>0`, `${mean}<1`);
  const difference = `(${rates}-${mean})`;
  const beyondAll = ifElse(`${abs(difference)}<=${limitError}`, 0, `${difference}>0`, "10^100", "0-10^100");
  const chance = (size: string): string => squareRoot(`${mean}*(1-${mean})/${size}`);
  const deviations = sectionOf("deviations").columnPerKpi(
    monthCount,
    ifElse(`${sizes}*${isUsable}=0`, 0, isBetween, `${difference}/${chance(`${sizes}`)}`, beyondAll),
  );
  const [later, earlier] = [deviations.part(1, monthCount - 1), deviations.part(0, monthCount - 2)];
  const moves = `(${later}-${earlier})*((${later}>${earlier})*2-1)`;
  const average = ofLimits("average moving range", `${sumProduct(`${inBaseline(1)}*${moves}`)}/(${baseline}-1)`);
  const bound = ofLimits("moving ranges count below", `${screeningFactor}*${average}*(1-${limitError})`);
  const kept = `${inBaseline(1)}*(${moves}<${bound})`;
  const keptCount = ofLimits("moving ranges kept", sumProduct(`${kept}*1`));
  const keptAverage = ifElse(`${keptCount}=0`, average, `${sumProduct(`${kept}*${moves}`)}/${keptCount}`);
  const width = ofLimits("limit in deviations", ifElse(isBetween, max(3, `${limitFactor}*${keptAverage}`), 3));
  const rules = lastRules(rows, {
    known,
    value: (back) => index(deviations.all, `${known}-${back}`),
    mean: 0,
    lower: `(0-${width})`,
    upper: width,
    lowerNear: `(0-${width}*2/3)`,
    upperNear: `(${width}*2/3)`,
    tolerance: (value) => toleranceOf(value, limitError, max(1, width)),
  });
  // The trend is one of the rates, not of their deviations.
  const trend = ofKpi(plain.trend);
  const signal = rows.quantity(
    "signal",
    ifElse(
      `${known}<${leastLimitValues}`,
      0,
      `${rules.outside}<>0`,
      rules.outside,
      `${trend}<>0`,
      trend,
      `${rules.pair}<>0`,
      rules.pair,
      rules.shift,
    ),
  );
  const half = ofLimits("from the mean to a limit", `${width}*${chance(index(sizes.all, max(1, known)))}`);
  const limit = (label: string, sign: "+" | "-"): Quantity =>
    rows.quantity(label, ifElse(`${known}<${leastLimitValues}`, blank, `${mean}${sign}${half}`));
  // Which of the known values a month has: the first of its place that reaches its count, 0 where it has none.
  const inMonths = find(`${chosen.month}-${chartMonths}+${lineNumber}`, ordered.all);
  const monthOf = sectionOf("place of a month", chartMonths).columnPerKpi(chartMonths, inMonths);
  const ofMonth = sectionOf("value of a month", chartMonths).columnPerKpi(
    chartMonths,
    ifElse(
      `${monthOf}=0`,
      0,
      `${index(soFar.all, max(1, monthOf))}=${ifElse(`${monthOf}=1`, 0, index(soFar.all, max(1, `${monthOf}-1`)))}`,
      0,
      max(0, `${index(soFar.all, max(1, monthOf))}-${before}`),
    ),
  );
  const lacksBand = or(`${ofMonth}=0`, `${isUsable}=0`, `${known}<${leastLimitValues}`);
  const place = kpis.rowsPerKpi.quantity(
    "place among the trials",
    ifElse(
      `${numbers}=""`,
      0,
      ifError(`MATCH(${kpiNumber},${kpi.all},0)*${index(isUsable.all, 1, `MATCH(${kpiNumber},${kpi.all},0)`)}`, 0),
    ),
  );
  const bands = {
    place,
    logarithms: null,
    middle: sectionOf("month: mean", chartMonths).columnPerKpi(chartMonths, ifElse(lacksBand, blank, mean)),
    half: sectionOf("month: to a limit", chartMonths).columnPerKpi(
      chartMonths,
      ifElse(lacksBand, blank, `${width}*${chance(index(sizes.all, max(1, ofMonth)))}`),
    ),
  };
  const valueAt = (line: Term): string => index(rates.all, max(1, index(ofMonth.all, line)));
  return {
    place,
    bands: monthBands(hidden, constants, "Trials", howMany, bands, valueAt),
    signal,
    rule: rows.quantity("rule", ifElse(`${signal}=0`, ruleNumbers.none, firstRule({ ...rules, trend }))),
    deviations,
    width,
    lower: limit("lower limit", "-"),
    mean: rows.quantity("mean", ifElse(`${known}<${leastLimitValues}`, blank, mean)),
    upper: limit("upper limit", "+"),
  };
}
