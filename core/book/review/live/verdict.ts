import { leastLimitValues } from "../../kpi/schema.ts";
import { verdictNumbers } from "../page/words.ts";
import type { Columns } from "./columns.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  count,
  countIf,
  countIfs,
  flag,
  ifElse,
  ifError,
  index,
  isBlank,
  isGiven,
  isNumber,
  max,
  min,
  or,
  squareRoot,
  sum,
  sumIfs,
  sumProduct,
} from "./formulas.ts";
import { type Column, type HiddenCells, kpiCount, lineNumber, monthCount, type Quantity } from "./hidden-cells.ts";
import { directions, type Kpis, usuals } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { MonthBands } from "./month-bands.ts";
import type { MonthColumns } from "./months.ts";
import { type Patterns, patternNumbers, patterns } from "./patterns.ts";
import { firstRule, lastRules, ruleNumbers, seven } from "./rules.ts";
import { type Trials, trialNumbers, trials } from "./trials.ts";

/**
 * Signal or noise in native formulas: what `core/statistics` computes, for the last known value of each KPI. Known
 * values since the process last changed are packed; past the last one it repeats, so that ranges beyond it are 0.
 */
export interface Verdict {
  /** For each KPI how many figures are known up to each month, and the packed values. */
  readonly counts: Column;
  readonly packed: Column;
  /** How many figures are known before those that count, and how many count. */
  readonly before: Quantity;
  readonly known: Quantity;
  /** The place of the last figure among the months, 0 where there is none. */
  readonly lastPlace: Quantity;
  /** The month of the first value that counts; 0 where none does. */
  readonly firstMonth: Quantity;
  /** How many first values set the limits. */
  readonly baseline: Quantity;
  readonly mean: Quantity;
  readonly lower: Quantity;
  readonly upper: Quantity;
  readonly lowerNear: Quantity;
  readonly upperNear: Quantity;
  readonly scale: Quantity;
  /** The month from which values count; 0 where all do. */
  readonly since: Quantity;
  /** The number of a KPI that has a season or grows steadily, `""` for others. A test: its cells are not there yet. */
  readonly patternNumber: Quantity;
  readonly isUncomputed: string;
  /** 1 for a rare count; −1 where a KPI says that it is one and holds other figures. */
  readonly isRare: Quantity;
  /** A test: too few values are known; how many are, and how many are needed. */
  readonly isTooEarly: string;
  readonly history: Quantity;
  readonly neededHistory: string;
  /** What the target is compared with: the limits, or what is expected at the deadline; `""` where neither is known. */
  readonly outlookLower: Quantity;
  readonly outlookUpper: Quantity;
  readonly patterns: Patterns | null;
  readonly trials: Trials | null;
  /** Of KPIs whose months have limits of their own. */
  readonly monthBands: readonly MonthBands[];
  /** 1 where the last known value is high, −1 where it is low, 0 for as usual. */
  readonly signal: Quantity;
  /** The number of its verdict, in the order of `verdictWords`; 0 where there can be none. */
  readonly lastNumber: Quantity;
  /** Which rule says so, by `ruleNumbers`. */
  readonly rule: Quantity;
  /** The last known value, and what was usual for it; `""` where that cannot be said. */
  readonly lastValue: Quantity;
  readonly lastLower: Quantity;
  readonly lastMean: Quantity;
  readonly lastUpper: Quantity;
  /** Of all values that count, the largest without its sign, and the smallest. */
  readonly largest: Quantity;
  readonly smallest: Quantity;
  /** What the last seven values add up to: a formula. */
  readonly totalOfSeven: string;
}

/** Where KPIs with a pattern or with trials have their cells, and for how many of each there is room. */
export interface Room {
  readonly cells: HiddenCells;
  readonly withPattern: number;
  readonly withTrials: number;
}

export function verdict(
  hidden: HiddenCells,
  constants: Constants,
  columns: Columns,
  months: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
  room: Room,
): Verdict {
  const { limitFactor, screeningFactor, limitError, counted } = constants;
  const { rowsPerKpi, processChanged } = kpis;
  const { figures } = chosen;
  const { ordered } = months;
  const since = rowsPerKpi.quantity("counts from", ifElse(`${processChanged}<=${chosen.month}`, processChanged, 0));
  /** How many months of Results come before. */
  const monthsBefore = countIf(ordered.all, `"<"&${since}`);
  const counts = hidden.section("Known values so far", kpiCount, monthCount).columnPerKpi(monthCount, (line, own) => {
    const counts = `(${chosen.at}>=${line + 1})*${isNumber(figures)}`;
    return line === 0 ? counts : `${own.before}+${counts}`;
  });
  const figuresKnown = counts.at(monthCount - 1);
  const before = rowsPerKpi.quantity("known before", ifElse(`${monthsBefore}=0`, 0, index(counts.all, monthsBefore)));
  const known = rowsPerKpi.quantity("known values", `${figuresKnown}-${before}`);
  const lastPlace = rowsPerKpi.quantity(
    "place of the last figure",
    ifElse(`${figuresKnown}=0`, 0, `MATCH(${figuresKnown},${counts.all},0)`),
  );
  const firstPlace = `MATCH(${before}+1,${counts.all},0)`;
  const firstMonth = rowsPerKpi.quantity(
    "month of the first value that counts",
    ifElse(`${known}=0`, 0, index(ordered.all, firstPlace)),
  );
  const place = `MATCH(${before}+${min(lineNumber, known)},${counts.all},0)`;
  const packed = hidden
    .section("Known values, packed", kpiCount, monthCount)
    .columnPerKpi(monthCount, ifError(index(figures.all, place), 0));
  /** A quantity of KPIs that have limits; `""` without. */
  const limit = (label: string, text: string): Quantity =>
    rowsPerKpi.quantity(label, ifElse(`${known}<${leastLimitValues}`, blank, text));

  const baseline = rowsPerKpi.quantity("baseline", ifElse(`${kpis.limitsFrom}=0`, known, min(kpis.limitsFrom, known)));
  const ofBaseline = [counted.part(0, monthCount - 1), `"<="&${baseline}`];
  const mean = limit("mean", `${sumIfs(packed.all, ...ofBaseline)}/${baseline}`);
  const scale = limit("largest value", max(max(packed.all), `-${min(packed.all)}`));
  const moves = hidden
    .section("Moving ranges", kpiCount, monthCount)
    .columnPerKpi(monthCount, (line) =>
      line === 0 ? blank : ifElse(`${counted}>${baseline}`, blank, abs(`${packed}-${packed.before}`)),
    );
  const average = limit("average moving range", `${sum(moves.all)}/(${baseline}-1)`);
  // Less the rounding error of the bound and of the largest value.
  const screened = `${screeningFactor}*${average}`;
  const bound = limit("moving ranges count below", `${screened}-${limitError}*(${screened}+${scale})`);
  // A text is more than any number, and counts as 0 in a list of its own.
  const kept = `(${moves.all}<${bound})*1`;
  const keptCount = limit("moving ranges kept", sumProduct(kept));
  const keptAverage = `${sumProduct(kept, moves.all)}/${keptCount}`;
  const areCounts = rowsPerKpi.quantity("holds counts", countsIn(kpis, { known, baseline, packed }, counted));
  const isRare = rowsPerKpi.quantity("is rare", rareIn(kpis, { known, mean, areCounts }));
  const rareWidth = max(`${limitFactor}*${average}`, `3*${squareRoot(abs(mean))}`);
  const keptOrAll = `${limitFactor}*${ifElse(`${keptCount}=0`, average, keptAverage)}`;
  const width = limit("from the mean to a limit", ifElse(`${isRare}=1`, rareWidth, keptOrAll));
  const lower = limit("lower limit", `${mean}-${width}`);
  const upper = limit("upper limit", `${mean}+${width}`);
  const lowerNear = limit("near the lower limit", `${mean}-${width}*2/3`);
  const upperNear = limit("near the upper limit", `${mean}+${width}*2/3`);

  const tolerance = limit("rounding error", `${limitError}*${scale}`);
  const rules = lastRules(rowsPerKpi, {
    known,
    value: (back) => index(packed.all, `${known}-${back}`),
    ...{ mean, lower, upper, lowerNear, upperNear },
    // No value is larger than the largest.
    tolerance: () => tolerance,
  });
  const { outside, trend, pair, shift } = rules;
  const total = `(${rules.values.join("+")}-${seven}*${mean})`;
  const unusual = `${width}*${squareRoot(seven)}+${seven}*${tolerance}`;
  const totalOfSeven = ifElse(`${known}<${seven}`, 0, `${abs(total)}>${unusual}`, ifElse(`${total}>0`, 1, -1), 0);
  const signal = rowsPerKpi.quantity(
    "signal",
    ifElse(
      or(`${known}<${leastLimitValues}`, `${isRare}<0`),
      0,
      `${outside}<>0`,
      outside,
      `${isRare}=1`,
      totalOfSeven,
      `${trend}<>0`,
      trend,
      `${pair}<>0`,
      pair,
      shift,
    ),
  );
  const rule = rowsPerKpi.quantity(
    "rule",
    ifElse(
      `${signal}=0`,
      ruleNumbers.none,
      and(`${isRare}=1`, `${outside}=0`),
      ruleNumbers.total,
      firstRule({ outside, trend, pair, shift }),
    ),
  );
  const numbers = patternNumbers(kpis);
  const { cells, withPattern, withTrials } = room;
  const own = withPattern > 0 ? patterns(cells, constants, months, kpis, chosen, since, numbers, withPattern) : null;
  const rates = trialNumbers(kpis);
  const plain = { counts, packed, before, known, baseline, trend };
  const tried =
    withTrials > 0 ? trials(cells, constants, columns, months, kpis, plain, chosen, rates, withTrials) : null;
  const inOwn = (quantity: Quantity, place: Quantity): string => index(quantity.all, 1, max(1, place));
  /** What a KPI with a pattern or with trials has in its own cells, and what another has. */
  const either = (
    label: string,
    otherwise: Quantity,
    ofPattern: (patterns: Patterns) => Quantity,
    ofTrials?: (trials: Trials) => Quantity,
  ): Quantity => {
    const cases = [
      ...(own ? [`${own.place}>0`, inOwn(ofPattern(own), own.place)] : []),
      ...(tried && ofTrials ? [`${tried.place}>0`, inOwn(ofTrials(tried), tried.place)] : []),
    ];
    const [test, value, ...more] = cases;
    return test === undefined || value === undefined
      ? otherwise
      : rowsPerKpi.quantity(`${label}, by what is usual`, ifElse(test, value, ...more, otherwise));
  };
  const isPlainTooEarly = `${known}<${leastLimitValues}`;
  const lacksPattern = own ? and(isGiven(numbers), `${own.place}=0`) : isGiven(numbers);
  const uncomputed = rowsPerKpi.quantity(
    "needs the page made again",
    flag(or(lacksPattern, and(isGiven(rates), `${count(rates.all)}>${withTrials}`))),
  );
  const isUncomputed = `${uncomputed}=1`;
  const isTooEarly = own
    ? ifElse(`${own.place}=0`, isPlainTooEarly, `${inOwn(own.isJudged, own.place)}=0`)
    : isPlainTooEarly;
  const anySignal = either(
    "signal",
    signal,
    (each) => each.signal,
    (each) => each.signal,
  );
  return {
    isUncomputed,
    patternNumber: numbers,
    isTooEarly,
    lastNumber: lastVerdict({ signal: anySignal, isTooEarly, isUncomputed, isRare }, kpis),
    history: either("history", known, (each) => each.known),
    neededHistory: own
      ? ifElse(`${own.place}=0`, leastLimitValues, inOwn(own.needed, own.place))
      : `${leastLimitValues}`,
    outlookLower: either(
      "lower limit for the outlook",
      lower,
      (each) => each.lowerAhead,
      (each) => each.lower,
    ),
    outlookUpper: either(
      "upper limit for the outlook",
      upper,
      (each) => each.upperAhead,
      (each) => each.upper,
    ),
    rule: either(
      "rule",
      rule,
      (each) => each.rule,
      (each) => each.rule,
    ),
    lastValue: either("last value", rules.values[0] as Quantity, (each) => each.value),
    lastLower: either(
      "lower limit of the last value",
      lower,
      (each) => each.lower,
      (each) => each.lower,
    ),
    lastMean: either(
      "mean of the last value",
      mean,
      (each) => each.expected,
      (each) => each.mean,
    ),
    lastUpper: either(
      "upper limit of the last value",
      upper,
      (each) => each.upper,
      (each) => each.upper,
    ),
    largest: either("largest value", scale, (each) => each.largest),
    smallest: either("smallest value", rowsPerKpi.quantity("smallest value", min(packed.all)), (each) => each.smallest),
    totalOfSeven: rules.values.join("+"),
    patterns: own,
    trials: tried,
    monthBands: [own, tried].flatMap((each) => (each ? [each.bands] : [])),
    isRare,
    counts,
    packed,
    before,
    known,
    lastPlace,
    firstMonth,
    baseline,
    mean,
    lower,
    upper,
    lowerNear,
    upperNear,
    scale,
    since,
    signal: anySignal,
  };
}

/**
 * 1 where the figures that set the limits, or all of a KPI that says it is rare, are whole and not below 0; 0 where
 * there are too few. Without any, the packed values are texts, which not all spreadsheets add to.
 */
function countsIn(
  { usual }: Kpis,
  { known, baseline, packed }: Pick<Verdict, "known" | "baseline" | "packed">,
  counted: Column,
): string {
  const howMany = ifElse(`${usual}=${usuals.rare}`, known, baseline);
  const numbers = counted.part(0, monthCount - 1);
  const asked = `(${numbers}<=${howMany})`;
  // −1 to the power of a number has no answer unless the number is whole; 2 is added since some spreadsheets take an
  // odd root of −1. Without an answer, some spreadsheets show an error and others leave the term out of the sum.
  const whole = sumProduct(`((0-1)^((${packed.all}+2)*${asked}))^2`);
  const areCounts = and(
    `${ifError(whole, 0)}=${monthCount}`,
    `${countIfs(packed.all, '"<0"', numbers, `"<="&${howMany}`)}=0`,
  );
  return ifElse(`${known}<${leastLimitValues}`, 0, areCounts, 1, 0);
}

/**
 * 1 for a rare count: a KPI that says so, or one that does not say what is usual and whose baseline holds whole numbers
 * with a mean below 1. −1 where a KPI says so and holds another figure; 0 for all others.
 */
function rareIn(
  { usual }: Kpis,
  { known, mean, areCounts }: Pick<Verdict, "known" | "mean"> & { readonly areCounts: Quantity },
): string {
  return ifElse(
    or(`${known}<${leastLimitValues}`, `${usual}*(${usual}-${usuals.rare})<>0`),
    0,
    `${usual}=${usuals.rare}`,
    `${areCounts}*2-1`,
    and(`${mean}<1`, `${areCounts}=1`),
    1,
    0,
  );
}

/** The verdict of the month: that of the last value where the month is due and has one, 0 elsewhere. */
export const verdictNumber = (
  { lastNumber }: Pick<Verdict, "lastNumber">,
  { rowsPerKpi }: Kpis,
  { due }: Pick<ChosenMonth, "due">,
  own: Quantity,
): Quantity => rowsPerKpi.quantity("verdict", ifElse(or(`${due}=0`, isBlank(own)), 0, lastNumber));

/** The number of the verdict of the last value, in the order of `verdictWords`; 0 where there can be none. */
function lastVerdict(
  { signal, isTooEarly, isUncomputed, isRare }: Pick<Verdict, "signal" | "isTooEarly" | "isUncomputed" | "isRare">,
  { rowsPerKpi, direction, sign }: Kpis,
): Quantity {
  const isNeutral = or(`${direction}=0`, `${direction}=${directions.neutral}`);
  return rowsPerKpi.quantity(
    "verdict of the last value",
    ifElse(
      or(isUncomputed, `${isRare}<0`),
      0,
      isTooEarly,
      verdictNumbers.tooEarly,
      `${signal}=0`,
      verdictNumbers.usual,
      isNeutral,
      ifElse(`${signal}>0`, verdictNumbers.higher, verdictNumbers.lower),
      `${signal}*${sign}>0`,
      verdictNumbers.better,
      verdictNumbers.worse,
    ),
  );
}
