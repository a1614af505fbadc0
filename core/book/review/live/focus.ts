import { colonIn, type Language } from "../../../base/text.ts";
import { rangeSign } from "../../../formulas/explain/reason.ts";
import { leastLimitValues } from "../../kpi/schema.ts";
import { tables } from "../../sheets/layout.ts";
import { chartHeadings, chartMonths, isLabelled } from "../page/focus-chart.ts";
import { words } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  exp,
  find,
  flag,
  ifElse,
  ifError,
  index,
  isBlank,
  isGiven,
  isNumber,
  joined,
  max,
  notAvailable,
  or,
  quoted,
  right,
  squareRoot,
  sum,
  sumProduct,
  type Term,
} from "./formulas.ts";
import {
  type Address,
  type Column,
  fewLines,
  formula,
  type HiddenCells,
  lineNumber,
  monthCount,
  type Quantity,
  type Section,
} from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import { type ChosenMonth, noMonth } from "./month.ts";
import { bandOn } from "./month-bands.ts";
import { type MonthColumns, monthInYear, yearOf } from "./months.ts";
import type { Reasons } from "./reasons.ts";
import { sideOf, toleranceOf } from "./rules.ts";
import type { Trials } from "./trials.ts";
import type { Verdict } from "./verdict.ts";

/** The KPI that the page draws, with a signal for each of its months, as KPI_SIGNALS gives them. */
export interface Focus {
  /** Its number among the KPIs, from 1; 0 where there is none. */
  readonly kpi: Address;
  /** For each known value 1 where it is high, −1 where it is low, 0 for as usual. */
  readonly signals: Column;
  /**
   * What is drawn, headings first: the month's words, the value, mean, limits, target, and the value where it is a
   * signal.
   */
  readonly chart: { readonly row: number; readonly column: number };
  readonly title: Address;
  /** A test: the middle line is what was expected of each month. */
  readonly isExpected: string;
}

export const chartColumns = 7;

export function focus(
  hidden: HiddenCells,
  constants: Constants,
  months: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
  verdict: Verdict,
  reasons: Pick<Reasons, "low" | "high">,
  firstLine: Address,
  language: Language,
): Focus {
  const section = hidden.section("Focus", 2, fewLines);
  const input = tables.focus.name;
  const byCodeOrName = find(input, kpis.code.all, find(input, kpis.name.all, firstLine));
  const kpi = section.value("KPI", ifElse(isBlank(`${input}&""`), firstLine, byCodeOrName));
  const of = (label: string, quantity: Quantity): Address =>
    section.value(label, ifElse(`${kpi}=0`, blank, index(quantity.all, 1, max(1, kpi))));
  const known = of("known values", verdict.known);
  // A text is more than any number, so that `""` would pass a comparison alone.
  const pattern = of("has a pattern", verdict.patternNumber);
  const isExpected = isGiven(pattern);
  const isRare = of("is rare", verdict.isRare);
  const hasLimits = section.value(
    "has limits",
    flag(and(isNumber(known), `${known}>=${leastLimitValues}`, isBlank(pattern), `${isRare}>=0`)),
  );
  const enough = `${hasLimits}=1`;
  const limits = {
    mean: of("mean", verdict.mean),
    lower: of("lower limit", verdict.lower),
    upper: of("upper limit", verdict.upper),
    lowerNear: of("near the lower limit", verdict.lowerNear),
    upperNear: of("near the upper limit", verdict.upperNear),
    scale: of("largest value", verdict.scale),
    isRare,
  };
  const trials = verdict.trials && trialsOf(section, of, kpi, verdict.trials, limits);
  /** The place of the KPI among those whose months have limits of their own. */
  const placeIn = (label: string, { place }: { readonly place: Quantity }): Address =>
    section.value(label, ifElse(`${kpi}=0`, 0, index(place.all, 1, max(1, kpi))));
  const ownBands = verdict.monthBands.map((bands, at) => ({
    bands,
    place: placeIn(`place among months ${at + 1}`, bands),
  }));
  const path = verdict.patterns && placeIn("place among the patterns", verdict.patterns);
  const pathSignals = verdict.patterns && path && verdict.patterns.judgedMonths(path);
  const smallest = of("smallest value", verdict.smallest);
  const since = of("counts from", verdict.since);
  const before = of("known before", verdict.before);
  const firstKnown = of("month of the first value that counts", verdict.firstMonth);
  const unit = of("unit", kpis.unit);
  const name = of("name", kpis.name);
  const baseline = of("limits from", verdict.baseline);
  const targetColumn = of("column in Targets", kpis.targetColumn);
  const factor = section.value("drawn times", ifElse(`${unit}="%"`, 100, 1));
  const signals = signalColumns(hidden, constants, {
    kpi,
    known,
    enough,
    packed: verdict.packed.ofAllKpis,
    limits: trials?.compared ?? limits,
    deviation: trials?.deviation ?? null,
  });
  const unitWords = ifElse(isBlank(unit), blank, joined(quoted(" ("), unit, quoted(")")));
  const [low, high] = [of("lower limit in words", reasons.low), of("upper limit in words", reasons.high)];
  const rangeWords = joined(
    quoted(`${colonIn(language)} `),
    ifElse(
      `${low}=${high}`,
      joined(quoted(`${words.usualValue[language]} `), low),
      joined(quoted(`${words.usualRange[language]} `), low, quoted(rangeSign[language]), high),
    ),
    quoted(`, ${words.from[language]} `),
    baseline,
    quoted(` ${words.values[language]}`),
  );
  const title = section.value(
    "title",
    ifElse(
      `${kpi}=0`,
      blank,
      joined(
        name,
        unitWords,
        ifElse(isBlank(high), blank, isExpected, quoted(`, ${words.withExpected[language]}`), rangeWords),
      ),
    ),
  );
  const places = hidden.section("Chart: months", 4, chartMonths);
  const column = (heading: string, text: string | ((line: number) => string)): Column =>
    places.column(heading, chartMonths, text);
  const month = column("month", (line) => `${chosen.month}-${chartMonths - 1 - line}`);
  const place = column("its place", find(month, months.ordered.all));
  const value = column(
    "value",
    ifElse(or(`${kpi}=0`, `${place}=0`), blank, index(chosen.figures.ofAllKpis, max(1, place), max(1, kpi))),
  );
  const counted = `(${index(verdict.counts.ofAllKpis, max(1, place), max(1, kpi))}-${before})`;
  const signal = column(
    "signal",
    ifElse(
      isBlank(value),
      0,
      ...(pathSignals ? ([`${path}>0`, index(pathSignals.all, 1, lineNumber)] as const) : []),
      `${month}<${max(0, since)}`,
      0,
      `${counted}<=0`,
      0,
      index(signals.all, counted),
    ),
  );
  // A sum of products takes no number format over: the axis of a chart would follow it, and read 1,600%.
  const times = (text: string): string => sumProduct(`(${text})*${factor}`);
  const drawn = (test: string, text: string): string => ifElse(test, times(text), notAvailable);
  const chart = hidden.section("Chart", chartColumns, chartMonths).block([
    chartHeadings(language).map((heading) =>
      heading === words.mean[language]
        ? formula(ifElse(isExpected, quoted(words.expected[language]), quoted(heading)))
        : heading,
    ),
    ...[...Array(chartMonths).keys()].map((line) => {
      const at = month.at(line);
      const inPhase = and(enough, `${at}>=${firstKnown}`);
      const usual = (key: "lower" | "middle" | "upper", everywhere: string): string => {
        // Of figures that are never below 0, the limit is not either. Gnumeric wants no IF among what is multiplied.
        const shown = (limit: string): string =>
          times(key === "lower" ? `(${limit})*((${limit}>0)+(${smallest}<0)>0)` : limit);
        const ofMonth = ownBands.flatMap(({ bands, place: ofKpi }) => {
          const band = bandOn(line + 1, bands, ofKpi);
          const inUnit = shown(band[key]);
          const drawnBand = band.areLogarithms ? ifElse(band.areLogarithms, times(exp(band[key])), inUnit) : inUnit;
          return [`${ofKpi}>0`, ifElse(band.isKnown, drawnBand, notAvailable)];
        });
        const ofAll = ifElse(inPhase, shown(everywhere), notAvailable);
        return ofMonth.length === 0 ? ofAll : ifElse(...([...ofMonth, ofAll] as [Term, Term, Term]));
      };
      const targetRow = ifError(`MATCH(${at},${months.ofTargets.all},0)+1`, 1);
      const target = index(tables.targets.name, targetRow, targetColumn);
      const monthWords = joined(index(constants.shortMonths, monthInYear(at)), quoted(" "), right(yearOf(at), 2));
      return [
        isLabelled(line) ? ifElse(or(`${kpi}=0`, `${chosen.month}=${noMonth}`), blank, monthWords) : quoted(" "),
        drawn(isGiven(value.at(line)), value.at(line)),
        usual("middle", limits.mean),
        usual("lower", limits.lower),
        usual("upper", limits.upper),
        ifElse(`${kpi}=0`, notAvailable, isNumber(target), times(target), notAvailable),
        drawn(`${signal.at(line)}<>0`, value.at(line)),
      ].map(formula);
    }),
  ]);
  return { kpi, signals, chart, title, isExpected };
}

type ComparedLimits = Readonly<
  Record<"mean" | "lower" | "upper" | "lowerNear" | "upperNear" | "scale" | "isRare", Address>
>;

/** A rate that is judged by its denominators: what is compared are deviations. */
function trialsOf(
  section: Section,
  of: (label: string, quantity: Quantity) => Address,
  kpi: Address,
  { place: places, width, deviations }: Trials,
  plain: ComparedLimits,
) {
  const place = of("place among the trials", places);
  const isOne = and(`${kpi}>0`, isNumber(place), `${place}<>0`);
  const inTrials = (quantity: Quantity): string => index(quantity.all, 1, max(1, place));
  const either = (label: string, ofTrials: string, otherwise: Address): Address =>
    section.value(label, ifElse(isOne, ofTrials, otherwise));
  const limit = section.value("limit in deviations", ifElse(isOne, inTrials(width), 0));
  return {
    compared: {
      isRare: plain.isRare,
      mean: either("mean, compared", "0", plain.mean),
      lower: either("lower limit, compared", `0-${limit}`, plain.lower),
      upper: either("upper limit, compared", limit, plain.upper),
      lowerNear: either("near the lower limit, compared", `0-${limit}*2/3`, plain.lowerNear),
      upperNear: either("near the upper limit, compared", `${limit}*2/3`, plain.upperNear),
      scale: either("largest value, compared", max(1, limit), plain.scale),
    },
    /** The deviation of the value on a line; the value itself where the KPI has none. */
    deviation: (value: Column): string =>
      ifElse(isBlank(value), blank, isOne, index(deviations.ofAllKpis, lineNumber, max(1, place)), value),
  };
}

interface SignalSource {
  readonly kpi: Address;
  readonly known: Address;
  readonly enough: string;
  readonly packed: Address;
  readonly limits: ComparedLimits;
  readonly deviation: ((value: Column) => string) | null;
}

/**
 * The four rules for every known value: runs are counted forwards and handed back, so that each value knows its own.
 */
function signalColumns(
  hidden: HiddenCells,
  constants: Constants,
  { kpi, known, enough, packed, limits, deviation }: SignalSource,
): Column {
  const rare = hidden.section("Focus: rare", 2, fewLines);
  const section = hidden.section("Focus: signals", 13, monthCount);
  const column = (heading: string, text: Parameters<typeof section.column>[2]): Column =>
    section.column(heading, monthCount, text);
  const exists = and(enough, `${constants.counted}<=${known}`);
  const { mean, lower, upper, lowerNear, upperNear, scale, isRare } = limits;
  const value = column("value", ifElse(exists, index(packed, lineNumber, max(1, kpi)), blank));
  const compared = deviation ? column("as compared", deviation(value)) : value;
  const error = rare.value("rounding error", ifElse(enough, `${constants.limitError}*${scale}`, blank));
  // No value is larger than the largest, but a deviation may be.
  const tolerance = deviation ? toleranceOf(compared, constants.limitError, scale) : error;
  const side = (heading: string, low: string, high: string): Column =>
    column(heading, ifElse(isBlank(value), 0, sideOf(compared, low, high, tolerance)));
  const ofMean = side("side of the mean", mean, mean);
  const outside = side("outside", lower, upper);
  const nearSide = sideOf(compared, lowerNear, upperNear, tolerance);
  const near = column("near a limit", ifElse(or(isBlank(value), `${outside}<>0`), 0, nearSide));
  const move = column("move", (line) =>
    line === 0 ? "0" : ifElse(isBlank(value), 0, `${value}>${value.before}`, 1, `${value}<${value.before}`, -1, 0),
  );
  /** For each value how long its run of equal signs is, the whole run through. */
  const runs = (heading: string, sign: Column): Column => {
    const soFar = column(`${heading} so far`, (line, own) =>
      line === 0 ? abs(sign) : ifElse(`${sign}=0`, 0, `${sign}=${sign.before}`, `${own.before}+1`, 1),
    );
    return column(heading, (line, own) =>
      line === monthCount - 1 ? `${soFar}` : ifElse(and(`${sign}<>0`, `${sign.after}=${sign}`), own.after, soFar),
    );
  };
  const moves = runs("moves alike", move);
  const sides = runs("values on one side", ofMean);
  // Seven values make six moves. The later of two trends that share a turning point takes it.
  const arriving = ifElse(`${moves}>=6`, move, 0);
  const trend = column("trend", (line) =>
    line === monthCount - 1 ? arriving : ifElse(`${moves.after}>=6`, move.after, arriving),
  );
  /** Of the three values from each one on: 1 where all are on one side and two of them near a limit. */
  const threes = column("two of three near a limit", (line) => {
    if (line + 2 >= monthCount) return "0";
    const three = [line, line + 1, line + 2];
    const total = three.map((each) => ofMean.at(each)).join("+");
    const nears = three.map((each) => abs(near.at(each))).join("+");
    return `(${abs(total)}=3)*(${nears}>=2)`;
  });
  const isPair = (line: number): string => {
    const found = line === 0 ? threes : sum(threes.part(Math.max(0, line - 2), line));
    return and(`${near}<>0`, `${found}>0`);
  };
  const shift = ifElse(`${sides}>=7`, ofMean, 0);
  // Rare counts are asked for the total of the last seven values in place of the other rules.
  const usualTotal = rare.value("usual total of seven values", ifElse(enough, `7*${mean}`, blank));
  const unusual = rare.value(
    "unusual from it",
    ifElse(enough, `(${upper}-${mean})*${squareRoot(7)}+7*${error}`, blank),
  );
  const total = (line: number): string => {
    const difference = `${sum(value.part(line - 6, line))}-${usualTotal}`;
    return ifElse(`${abs(difference)}>${unusual}`, ifElse(`${difference}>0`, 1, -1), 0);
  };
  return column("signal", (line) =>
    ifElse(
      isBlank(value),
      0,
      `${outside}<>0`,
      outside,
      `${isRare}=1`,
      line < 6 ? 0 : total(line),
      `${trend}<>0`,
      trend,
      isPair(line),
      ofMean,
      shift,
    ),
  );
}
