import { chartMonths } from "../page/focus-chart.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  countIf,
  countIfs,
  exp,
  flag,
  ifElse,
  ifError,
  index,
  isBlank,
  log,
  max,
  min,
  mod,
  or,
  roundUp,
  smallest,
  squareRoot,
  sum,
  sumIfs,
  sumProduct,
  type Term,
} from "./formulas.ts";
import {
  type Address,
  actionRows,
  type Column,
  fewLines,
  type HiddenCells,
  kpiNumber,
  lineNumber,
  monthCount,
  type Quantity,
  type Section,
} from "./hidden-cells.ts";
import { type Kpis, usuals } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { type MonthBands, monthBands } from "./month-bands.ts";
import type { MonthColumns } from "./months.ts";
import { ruleNumbers } from "./rules.ts";

/**
 * KPIs that have a season or grow steadily, in native formulas: what `core/formulas/statistics/expectation.ts` computes
 * for the last known value and for the deadline. A KPI takes some hundred cells, so only those with a pattern have
 * them. In this file "each KPI" means each of these.
 */
export interface Patterns {
  /** For each KPI of the book where it is among these, from 1; 0 where it is not. */
  readonly place: Quantity;
  /** 1 where the history suffices for a verdict. */
  readonly isJudged: Quantity;
  /** 1 where the last known value is high, −1 where it is low, 0 for as usual. */
  readonly signal: Quantity;
  /** 1 where the last value alone says it, 0 where it takes the last three. */
  readonly isOutside: Quantity;
  /** Which rule says so, by `ruleNumbers`. */
  readonly rule: Quantity;
  /** The last known value; of all values the largest without its sign, and the smallest. */
  readonly value: Quantity;
  readonly largest: Quantity;
  readonly smallest: Quantity;
  /** 1 for a season, 0 where it only grows. */
  readonly isSeason: Quantity;
  /** What the history has, and what it needs. */
  readonly known: Quantity;
  readonly needed: Quantity;
  /** What was expected of the last known value. */
  readonly lower: Quantity;
  readonly expected: Quantity;
  readonly upper: Quantity;
  /** What is expected at the deadline, `""` where that cannot be said. */
  readonly lowerAhead: Quantity;
  readonly upperAhead: Quantity;
  /** The growth from one period to the next, with a low and a high estimate; `""` where that cannot be said. */
  readonly growth: Quantity;
  readonly growthLow: Quantity;
  readonly growthHigh: Quantity;
  readonly bands: MonthBands;
  /** The signal of each month of a chart as it was given when the month was the last; 0 for a place of 0. */
  judgedMonths(place: Address): Quantity;
}

/** The longest season of a book: the months of a year. */
const positions = 12;
/** Three seasons of it: from so many cells an expectation is learned at most. */
const longestWindow = 36;
/** The last values that are judged, and never take part in what is expected of them. */
const judged = 3;

/** Below every figure: what compares as a figure passes `> lowest`, a text does not. */
const lowest = "(0-10^300)";

/** The number of each KPI that has a pattern, `""` for all others. */
export const patternNumbers = ({ rowsPerKpi, usual }: Kpis): Quantity =>
  rowsPerKpi.quantity(
    "has a pattern",
    ifElse(or(`${usual}=${usuals.trend}`, `${usual}=${usuals.season}`), kpiNumber, blank),
  );

/** @param howMany of them have cells here */
export function patterns(
  hidden: HiddenCells,
  constants: Constants,
  { ordered }: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
  since: Quantity,
  numbers: Quantity,
  howMany: number,
): Patterns {
  const { rowsPerKpi } = kpis;
  const rows = hidden.section("Patterns", 1 + howMany, actionRows, howMany);
  const kpi = rows.quantity("KPI", ifError(smallest(numbers.all, kpiNumber), 0));
  const place = rowsPerKpi.quantity(
    "place among the patterns",
    ifElse(isBlank(numbers), 0, ifError(`MATCH(${kpiNumber},${kpi.all},0)`, 0)),
  );
  const ofKpi = (quantity: Quantity): string => index(quantity.all, 1, max(1, kpi));
  const step = rows.quantity("months of a period", ofKpi(kpis.period));
  const period = rows.quantity("periods of a season", ifElse(`${ofKpi(kpis.usual)}=${usuals.trend}`, 1, `12/${step}`));
  const window = rows.quantity(
    "longest history",
    ifElse(`${period}=1`, 24, `${period}*${max(3, roundUp(`12/${period}`, 0))}`),
  );
  const least = rows.quantity("shortest history", ifElse(`${period}=1`, 9, max(`2*${period}`, 12)));
  const from = rows.quantity("counts from", ofKpi(since));
  const lastPeriod = rows.quantity("last period", ofKpi(chosen.lastDue));

  // One cell for each period up to the chosen month: the last line is the last period.
  const month = `${lastPeriod}-(${monthCount}-${lineNumber})*${step}`;
  const figure = index(chosen.figures.ofAllKpis, `MATCH(${month},${ordered.all},0)`, max(1, kpi));
  const values = hidden
    .section("Patterns: values", howMany, monthCount, howMany)
    .columnPerKpi(monthCount, ifElse(or(`${chosen.at}=0`, `${month}<${from}`), blank, ifError(figure, blank)));
  const soFar = hidden
    .section("Patterns: known so far", howMany, monthCount, howMany)
    .columnPerKpi(monthCount, (line, { before }) => `${line === 0 ? "0" : before}+${ifElse(isBlank(values), 0, 1)}`);
  const known = rows.quantity("known values", soFar.at(monthCount - 1));
  const placeOf = (back: number): string => ifElse(`${known}<=${back}`, 1, `MATCH(${known}-${back},${soFar.all},0)`);
  const judgedPlaces = [2, 1, 0].map((back) => rows.quantity(`place of the value ${back} before`, placeOf(back)));
  const last = judgedPlaces[2] as Quantity;
  const position = hidden
    .section("Patterns: position", howMany, longestWindow, howMany)
    .columnPerKpi(longestWindow, `${mod(`${lineNumber}-1`, period)}+1`);

  const learnt = { period, window, least, values, position };
  const { past, lastOne, isJudged, isOutside, signal } = judge(
    hidden,
    rows,
    constants,
    learnt,
    judgedPlaces,
    `${known}>${judged}`,
    "before",
  );
  const latest = expectation(hidden, rows, constants, learnt, "latest", `${last}+1-${window}`, `${known}>0`);
  const limitsOf = (
    { logarithms }: Pick<Expectation, "logarithms">,
    { middle, limit }: Pick<Expected, "middle" | "limit">,
    isKnown: string,
    label: string,
  ): readonly Quantity[] =>
    (["-", "", "+"] as const).map((sign) => {
      const bound = sign === "" ? `${middle}` : `${middle}${sign}${limit}`;
      const name = sign === "" ? "expected" : sign === "-" ? "lower" : "upper";
      return rows.quantity(`${name}, ${label}`, ifElse(isKnown, ifElse(`${logarithms}=1`, exp(bound), bound), blank));
    });
  const [lower, expected, upper] = limitsOf(past, lastOne, `${isJudged}=1`, "last value") as [
    Quantity,
    Quantity,
    Quantity,
  ];

  // Ahead: from the last known value to the deadline, as far as one season goes.
  const lastMonth = `(${lastPeriod}-(${monthCount}-${last})*${step})`;
  const deadline = ofKpi(kpis.deadline);
  const ahead = rows.quantity(
    "periods ahead",
    ifElse(`${deadline}=0`, 1, max(1, roundUp(`(${deadline}-${lastMonth})/${step}`, 0))),
  );
  const target = latest.at(`${last}+${ahead}`, "ahead");
  // The window ends with a whole season: its next position is the first one.
  const nextPositions = `(${constants.counted.part(0, positions - 1)}<=${min(ahead, period)})`;
  const unseen = sumProduct(`(${latest.seen.all}=0)*${nextPositions}`);
  const isForeseen = rows.quantity(
    "can be foreseen",
    flag(and(`${latest.isEnough}=1`, `${ahead}<=${max(period, positions)}`, `${unseen}=0`)),
  );
  const [lowerAhead, , upperAhead] = limitsOf(latest, target, `${isForeseen}=1`, "ahead") as [
    Quantity,
    Quantity,
    Quantity,
  ];
  const bandPlaces = hidden
    .section("Patterns: place of a month", howMany, chartMonths, howMany)
    .columnPerKpi(chartMonths, placeOfMonth(monthOfLine(chosen, lineNumber), lastPeriod, step, values));
  const { logarithms } = past;
  const bands = monthBands(
    hidden,
    constants,
    "Patterns",
    howMany,
    { place, logarithms, ...past.along(bandPlaces, `${isJudged}=1`) },
    (line) => index(values.all, index(bandPlaces.all, line)),
  );
  const grows = and(`${latest.isEnough}=1`, `${latest.logarithms}=1`);
  // 95 % of what is likely: 1.96 standard deviations, of which three make a limit.
  const doubt = `196*${constants.distanceFactor}/300*${latest.usual}/${squareRoot(latest.spread)}`;
  const growthOf = (label: string, slope: string): Quantity =>
    rows.quantity(label, ifElse(grows, `${exp(slope)}-1`, blank));
  return {
    place,
    isJudged,
    signal,
    isOutside,
    rule: rows.quantity(
      "rule",
      ifElse(`${signal}=0`, ruleNumbers.none, `${isOutside}=1`, ruleNumbers.outsidePath, ruleNumbers.three),
    ),
    value: rows.quantity("last value", index(values.all, last)),
    largest: rows.quantity("largest value", max(max(values.all), `0-${min(values.all)}`)),
    smallest: rows.quantity("smallest value", min(values.all)),
    isSeason: rows.quantity("has a season", flag(`${period}>1`)),
    known: rows.quantity("history", ifElse(`${past.isEnough}=0`, `${past.known}+${min(known, judged)}`, lastOne.seen)),
    needed: rows.quantity("needed history", ifElse(`${past.isEnough}=0`, `${least}+${judged}`, 2)),
    lower,
    expected,
    upper,
    lowerAhead,
    upperAhead,
    growth: growthOf("growth", `${latest.slope}`),
    growthLow: growthOf("growth, low", `${latest.slope}-${doubt}`),
    growthHigh: growthOf("growth, high", `${latest.slope}+${doubt}`),
    bands,
    judgedMonths(ofFocus) {
      const at = max(1, ofFocus);
      const scalars = hidden.section("Months: one KPI", 2, fewLines);
      const one = (label: string, quantity: Quantity): Address => scalars.value(label, index(quantity.all, 1, at));
      const columns = hidden.section("Months: its values", 3, monthCount);
      const column = (heading: string, from: Column): Column =>
        columns.column(heading, from.length, index(from.ofAllKpis, lineNumber, at));
      const ofMonths = hidden.section("Months: judged", 1 + chartMonths, fewLines, chartMonths);
      const own = {
        period: one("periods of a season", period),
        window: one("longest history", window),
        least: one("shortest history", least),
        values: column("value", values),
        position: column("position", position),
      };
      const counts = column("known so far", soFar);
      const month = monthOfLine(chosen, kpiNumber);
      const place = ofMonths.quantity(
        "its place",
        ifElse(
          `${ofFocus}=0`,
          0,
          placeOfMonth(month, one("last period", lastPeriod), one("months of a period", step), own.values),
        ),
      );
      const upTo = ofMonths.quantity("known up to it", ifElse(`${place}=0`, 0, index(counts.all, max(1, place))));
      const places = [2, 1, 0].map((back) =>
        ofMonths.quantity(
          `place of the value ${back} before`,
          ifElse(`${upTo}<=${back}`, 1, `MATCH(${upTo}-${back},${counts.all},0)`),
        ),
      );
      return judge(hidden, ofMonths, constants, own, places, `${upTo}>${judged}`, "each month").signal;
    },
  };
}

/** The month on a line of a chart, from 1. */
const monthOfLine = ({ month }: Pick<ChosenMonth, "month">, line: Term): string => `(${month}-${chartMonths}+${line})`;

/** The place of a month among the values, 0 where it has none. */
function placeOfMonth(month: string, lastPeriod: Term, step: Term, values: Column): string {
  const monthsBack = `(${lastPeriod}-${month})`;
  const place = `${monthCount}-${monthsBack}/${step}`;
  return ifElse(
    or(`${monthsBack}<0`, `${monthsBack}>${monthCount - 1}*${step}`, `${mod(monthsBack, step)}<>0`),
    0,
    isBlank(index(values.all, place)),
    0,
    place,
  );
}

/** The last three of some values against what was expected of them. */
function judge(
  hidden: HiddenCells,
  rows: Section,
  constants: Constants,
  learnt: Learnt,
  places: readonly Quantity[],
  isKnown: string,
  name: string,
) {
  const { values, window } = learnt;
  const past = expectation(hidden, rows, constants, learnt, name, `${places[0]}-${window}`, isKnown);
  const three = places.map((at, order) => {
    const label = `${2 - order} before`;
    const expected = past.at(at, label);
    const value = index(values.all, at);
    const shown = ifElse(`${past.logarithms}=0`, value, `${value}>0`, log(value), lowest);
    const distance = rows.quantity(
      `distance, ${label}`,
      ifElse(`${past.isEnough}=0`, 0, `${shown}-${expected.middle}`),
    );
    const half = `${expected.limit}/2+${past.tolerance}`;
    const side = ifElse(`${expected.seen}=0`, 0, `${distance}>${half}`, 1, `0-${distance}>${half}`, -1, 0);
    return { ...expected, distance, side: rows.quantity(`half way to a limit, ${label}`, side) };
  });
  const lastOne = three[2] as (typeof three)[number];
  const isJudged = rows.quantity("can be judged", flag(and(`${past.isEnough}=1`, `${lastOne.seen}>=2`)));
  const isOutside = rows.quantity(
    "outside",
    flag(and(`${isJudged}=1`, `${abs(lastOne.distance)}>${lastOne.limit}+${past.tolerance}`)),
  );
  const together = three.map(({ side }) => side).join("+");
  const signal = rows.quantity(
    "signal",
    ifElse(
      `${isJudged}=0`,
      0,
      `${isOutside}=1`,
      ifElse(`${lastOne.distance}>0`, 1, -1),
      `${abs(together)}=${judged}`,
      lastOne.side,
      0,
    ),
  );
  return { past, lastOne, isJudged, isOutside, signal };
}

interface Learnt {
  readonly period: Term;
  readonly window: Term;
  readonly least: Term;
  readonly values: Column;
  readonly position: Column;
}

/** An effect of each position of the season and one slope, by least squares over the known values of a window. */
interface Expectation {
  readonly isEnough: Quantity;
  readonly known: Quantity;
  /** 1 where logarithms are compared: all values are above 0. */
  readonly logarithms: Quantity;
  readonly slope: Quantity;
  /** The sum of the squared distances in time. */
  readonly spread: Quantity;
  readonly usual: Quantity;
  readonly tolerance: Quantity;
  /** How many values each position of the season has. */
  readonly seen: Column;
  /** What is expected of a place among the values. */
  at(place: Term, label: string): Expected;
  /** The same of the places on the lines of a column; nothing where the place is 0 or before all that was learned. */
  along(places: Column, isKnown: string): Pick<MonthBands, "middle" | "half">;
}

interface Expected {
  readonly seen: Quantity;
  readonly middle: Quantity;
  readonly limit: Quantity;
}

function expectation(
  hidden: HiddenCells,
  rows: Section,
  constants: Constants,
  { period, window, least, values, position }: Learnt,
  name: string,
  firstPlace: string,
  isKnown: string,
): Expectation {
  const { distanceFactor, expectationError, counted } = constants;
  const first = rows.quantity(`first place, ${name}`, firstPlace);
  const sectionOf = (title: string, lines: number) =>
    hidden.section(`Patterns: ${title}, ${name}`, rows.repeats, lines, rows.repeats);
  const place = `${first}+${lineNumber}-1`;
  const isOutside = or(`${lineNumber}>${window}`, `${place}<1`);
  const inWindow = [
    counted.part(0, monthCount - 1),
    `">="&${first}`,
    counted.part(0, monthCount - 1),
    `"<="&${first}+${window}-1`,
    values.all,
  ];
  const known = rows.quantity(`known, ${name}`, ifElse(isKnown, countIfs(...inWindow, `">"&${lowest}`), 0));
  const logarithms = rows.quantity(
    `logarithms, ${name}`,
    ifElse(`${known}=0`, 0, flag(`${countIfs(...inWindow, '"<=0"')}=0`)),
  );
  const value = index(values.all, place);
  const shown = sectionOf("as compared", longestWindow).columnPerKpi(
    longestWindow,
    ifElse(or(`${known}=0`, isOutside), blank, isBlank(value), blank, `${logarithms}=1`, log(value), value),
  );
  const isOfPosition = [position.all, lineNumber, shown.all, `">"&${lowest}`];
  const seen = sectionOf("seen", positions).columnPerKpi(positions, countIfs(...isOfPosition));
  const meanOf = (title: string, column: Term): Column =>
    sectionOf(title, positions).columnPerKpi(
      positions,
      ifElse(`${seen}=0`, 0, `${sumIfs(column, ...isOfPosition)}/${seen}`),
    );
  const meanTime = meanOf("mean time", counted.part(0, longestWindow - 1));
  const meanValue = meanOf("mean", shown.all);
  const times = counted.part(0, longestWindow - 1);
  const ofSeen = (one: Column, other: Column): string => sumProduct(`${seen.all}*${one.all}*${other.all}`);
  const spread = rows.quantity(
    `spread in time, ${name}`,
    `${sumProduct(`(${shown.all}<>"")*${times}*${times}`)}-${ofSeen(meanTime, meanTime)}`,
  );
  const slope = rows.quantity(
    `slope, ${name}`,
    ifElse(
      `${known}=0`,
      0,
      `${spread}=0`,
      0,
      `(${sumProduct(times, shown.all)}-${ofSeen(meanTime, meanValue)})/${spread}`,
    ),
  );
  const later = `(${lineNumber}-${index(meanTime.all, position)})`;
  const distance = sectionOf("distance", longestWindow).columnPerKpi(
    longestWindow,
    ifElse(isBlank(shown), 0, abs(`${shown}-${index(meanValue.all, position)}-${slope}*${later}`)),
  );
  const bound = rows.quantity(
    `distances count up to, ${name}`,
    ifElse(`${known}=0`, 0, `${distanceFactor}*${sum(distance.all)}/${known}`),
  );
  const isEnough = rows.quantity(`enough, ${name}`, flag(`${known}>=${least}`));
  // What is not known has no distance, and passes as well.
  const kept = `(${sumProduct(`(${distance.all}<=${bound})*1`)}-${longestWindow}+${known})`;
  const keptMean = `${sumProduct(`(${distance.all}<=${bound})*${distance.all}`)}/${kept}`;
  const freedom = `(${known}-${countIf(seen.all, '">0"')}-1)`;
  const usual = rows.quantity(
    `usual distance, ${name}`,
    ifElse(`${isEnough}=0`, 0, `${keptMean}*${squareRoot(`${known}/${freedom}`)}`),
  );
  const tolerance = rows.quantity(
    `tolerance, ${name}`,
    ifElse(`${known}=0`, 0, `${expectationError}*${max(max(shown.all), `-${min(shown.all)}`)}`),
  );
  return {
    isEnough,
    known,
    logarithms,
    slope,
    spread,
    usual,
    tolerance,
    seen,
    at(where, label) {
      const time = rows.quantity(`time, ${label}`, `${where}-${first}+1`);
      const at = rows.quantity(`position, ${label}`, `${mod(`${time}-1`, period)}+1`);
      const seenThere = rows.quantity(`seen, ${label}`, index(seen.all, at));
      const later = rows.quantity(`later than its mean, ${label}`, `${time}-${index(meanTime.all, at)}`);
      const middle = rows.quantity(`expectation, ${label}`, `${index(meanValue.all, at)}+${slope}*${later}`);
      const leverage = `1+1/${seenThere}+${later}^2/${spread}`;
      const limit = rows.quantity(
        `limit, ${label}`,
        ifElse(or(`${seenThere}=0`, `${spread}=0`), 0, `${distanceFactor}*${usual}*${squareRoot(leverage)}`),
      );
      return { seen: seenThere, middle, limit };
    },
    along(places, isKnown) {
      const time = `(${places}-${first}+1)`;
      const at = `${mod(`${time}-1`, period)}+1`;
      const later = `(${time}-${index(meanTime.all, at)})`;
      const leverage = `1+1/${index(seen.all, at)}+${later}^2/${spread}`;
      const half = sectionOf("month: to a limit", places.length).columnPerKpi(
        places.length,
        ifElse(
          `${places}=0`,
          blank,
          and(isKnown, `${time}>0`),
          ifElse(`${index(seen.all, at)}=0`, blank, `${distanceFactor}*${usual}*${squareRoot(leverage)}`),
          blank,
        ),
      );
      const middle = sectionOf("month: expected", places.length).columnPerKpi(
        places.length,
        ifElse(isBlank(half), blank, `${index(meanValue.all, at)}+${slope}*${later}`),
      );
      return { middle, half };
    },
  };
}
