import { tables } from "../../sheets/layout.ts";
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
  int,
  isBlank,
  max,
  min,
  numberIn,
  or,
  range,
  sumIfs,
} from "./formulas.ts";
import type { HiddenCells, Quantity } from "./hidden-cells.ts";
import { appliesTo, directions, type Kpis, kinds } from "./kpis.ts";
import { type ChosenMonth, isDueIn } from "./month.ts";
import type { MonthColumns } from "./months.ts";
import type { Verdict } from "./verdict.ts";

/** The month's figure against its target, as `core/book/review/month/month-overview.ts` judges it. */
export interface Status {
  /** The month's own figure, `""` where there is none. */
  readonly own: Quantity;
  /** The last figure up to the month, and its month; `""` and 0 where there is none. */
  readonly last: Quantity;
  readonly lastMonth: Quantity;
  /** What is compared with the target: the month's figure or the year to date. */
  readonly actual: Quantity;
  readonly isYearToDate: Quantity;
  /** The first month that the year to date lacks; 0 where it lacks none. */
  readonly missingMonth: Quantity;
  readonly target: Quantity;
  readonly gap: Quantity;
  readonly attainment: Quantity;
  /** In the order of `statusWords`. */
  readonly status: Quantity;
  /** Between start and target, from 0 to 1; `""` where it cannot be said. */
  readonly score: Quantity;
}

const yearLength = [...Array(12).keys()];

export function status(
  hidden: HiddenCells,
  constants: Constants,
  months: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
  columns: Columns,
  { lastPlace: lastAt }: Pick<Verdict, "lastPlace">,
): Status {
  const { rowsPerKpi, sign, direction } = kpis;
  const { at, figures, due } = chosen;
  const own = rowsPerKpi.quantity("figure of the month", ifElse(`${at}=0`, blank, index(figures.all, at)));
  const last = rowsPerKpi.quantity("last figure", ifElse(`${lastAt}=0`, blank, index(figures.all, lastAt)));
  const lastMonth = rowsPerKpi.quantity("its month", ifElse(`${lastAt}=0`, 0, index(months.ordered.all, lastAt)));
  const year = yearToDate(hidden, kpis, chosen, months, columns);
  const isYearToDate = rowsPerKpi.quantity(
    "judged by the year to date",
    flag(and(`${kpis.appliesTo}=${appliesTo["year-to-date"]}`, `${kpis.kind}<>${kinds.level}`)),
  );
  const isAwaited = or(`${due}=0`, isBlank(own));
  const actual = rowsPerKpi.quantity("actual", ifElse(isAwaited, blank, `${isYearToDate}=0`, own, year.figure));
  const missingMonth = rowsPerKpi.quantity(
    "year to date lacks",
    ifElse(or(`${due}=0`, isBlank(own), `${isYearToDate}=0`), 0, year.missing),
  );
  const targetCell = index(tables.targets.name, chosen.targetRow, kpis.targetColumn);
  const target = rowsPerKpi.quantity(
    "target of the month",
    ifElse(or(`${at}=0`, `${chosen.targetRow}=0`), blank, numberIn(targetCell)),
  );
  /** What needs both figure and target. */
  const compared = (label: string, text: string): Quantity =>
    rowsPerKpi.quantity(label, ifElse(or(isBlank(actual), isBlank(target)), blank, text));
  const gap = compared("gap", `${actual}-${target}`);
  const part = compared("attained", ifElse(`${sign}>0`, actual, target));
  const whole = compared("of", ifElse(`${sign}>0`, target, actual));
  const attainment = compared(
    "attainment",
    ifElse(or(`${direction}=${directions.neutral}`, `${part}<0`, `${whole}<=0`), blank, `${part}/${whole}`),
  );
  const reaches = (figure: Quantity, bound: Quantity): string =>
    `${figure}-${bound}>=-${constants.targetError}*${max(abs(figure), abs(bound))}`;
  const againstTarget = compared(
    "against the target",
    ifElse(reaches(part, whole), 1, isBlank(attainment), 3, reaches(attainment, kpis.watch), 2, 3),
  );
  const { low, high } = kpis;
  const beyond = (over: string, bound: Quantity): string =>
    `${over}>${constants.limitError}*${max(abs(actual), abs(bound))}`;
  const inRange = rowsPerKpi.quantity(
    "in its band",
    ifElse(
      or(isBlank(low), isBlank(high)),
      4,
      isBlank(actual),
      5,
      `${low}>${high}`,
      4,
      beyond(`${low}-${actual}`, low),
      6,
      beyond(`${actual}-${high}`, high),
      8,
      7,
    ),
  );
  return {
    own,
    last,
    lastMonth,
    actual,
    isYearToDate,
    missingMonth,
    target,
    gap,
    attainment,
    status: rowsPerKpi.quantity(
      "status",
      ifElse(
        `${kpis.row}=0`,
        0,
        `${due}=0`,
        9,
        `${direction}=${directions.neutral}`,
        inRange,
        isBlank(target),
        4,
        isBlank(actual),
        5,
        againstTarget,
      ),
    ),
    score: score(kpis, year.addsUp, { actual, isYearToDate, last }),
  };
}

interface YearToDate {
  readonly figure: Quantity;
  readonly missing: Quantity;
  readonly addsUp: Quantity;
}

/** The months of the year up to the chosen one: flows add up, rates divide the sums of their counts. */
function yearToDate(
  hidden: HiddenCells,
  kpis: Kpis,
  { month, figures }: ChosenMonth,
  { ordered, rows }: MonthColumns,
  columns: Columns,
): YearToDate {
  const { rowsPerKpi, start, kind } = kpis;
  const section = hidden.section("Year to date", 2);
  const january = section.value("January", `${int(`(${month}-1)/12`)}*12+1`);
  const places = yearLength.map((later) =>
    section.value(`month ${later + 1}: its place`, find(`${january}+${later}`, ordered.all)),
  );
  const first = rowsPerKpi.quantity(
    "year to date from",
    ifElse(and(`${start}>${january}`, `${start}<=${month}`), start, january),
  );
  const counts = yearLength.map((later) => {
    const each = `${january}+${later}`;
    const isPast = and(`${each}>=${first}`, `${each}<=${month}`);
    return rowsPerKpi.quantity(`month ${later + 1} counts`, ifElse(isPast, isDueIn(kpis, `(${each})`), 0));
  });
  const counting = range(counts[0] as Quantity, counts[11] as Quantity);
  /** The sum of twelve figures over the months that count, and the first month without one; 0 where none lacks it. */
  const summed = (label: string, figure: (place: string) => string) => {
    const cells = places.map((place, later) =>
      rowsPerKpi.quantity(`${label}, month ${later + 1}`, ifElse(`${place}=0`, blank, figure(place))),
    );
    const all = range(cells[0] as Quantity, cells[11] as Quantity);
    const sum = rowsPerKpi.quantity(`${label}, sum`, sumIfs(all, counting, 1));
    const lacks = cells.map((cell, later) =>
      ifElse(and(`${counts[later]}=1`, isBlank(cell)), `${january}+${later}`, noneMissing),
    );
    return { sum, missing: rowsPerKpi.quantity(`${label}, first month missing`, min(...lacks)) };
  };
  const own = summed("own", (place) => index(figures.all, place));
  const ofCount = (label: "numerator" | "denominator") => {
    const code = kpis[label];
    const column = rowsPerKpi.quantity(
      `column of the ${label}`,
      ifElse(isBlank(code), missingColumn, columns.placeIn("results", code)),
    );
    const kindOfCount = index(kpis.kinds.all, `MATCH(${code},${kpis.codes.all},0)`);
    const usable = rowsPerKpi.quantity(
      `${label} is a count`,
      ifElse(isBlank(code), 0, ifError(ifElse(`${kindOfCount}=${kinds.rate}`, 0, 1), 0)),
    );
    const sums = summed(label, (place) => numberIn(index(tables.results.name, index(rows.all, place), column)));
    return { usable, ...sums };
  };
  const numerator = ofCount("numerator");
  const denominator = ofCount("denominator");
  const addsUp = rowsPerKpi.quantity("months add up", flag(or(`${kind}=0`, `${kind}=${kinds.flow}`)));
  const divides = rowsPerKpi.quantity(
    "counts divide",
    flag(and(`${kind}=${kinds.rate}`, `${numerator.usable}=1`, `${denominator.usable}=1`)),
  );
  const missing = rowsPerKpi.quantity(
    "first month missing",
    ifElse(`${addsUp}=1`, own.missing, `${divides}=1`, min(numerator.missing, denominator.missing), noneMissing),
  );
  return {
    addsUp,
    missing: rowsPerKpi.quantity("first month missing, or 0", ifElse(`${missing}=${noneMissing}`, 0, missing)),
    figure: rowsPerKpi.quantity(
      "year to date",
      ifElse(
        `${missing}<${noneMissing}`,
        blank,
        `${addsUp}=1`,
        own.sum,
        `${divides}=0`,
        blank,
        `${denominator.sum}=0`,
        blank,
        `${numerator.sum}/${denominator.sum}`,
      ),
    ),
  };
}

/** Later than any month. */
const noneMissing = "10^6";

/** The share of the way from start to target: of a year that adds up, from nothing to the target of the year. */
function score(
  { rowsPerKpi, target, startValue }: Kpis,
  addsUp: Quantity,
  { actual, isYearToDate, last }: Pick<Status, "actual" | "isYearToDate" | "last">,
): Quantity {
  const ofYear = and(`${isYearToDate}=1`, `${addsUp}=1`);
  const from = rowsPerKpi.quantity("score from", ifElse(ofYear, 0, startValue));
  const now = rowsPerKpi.quantity("score at", ifElse(ofYear, actual, last));
  return rowsPerKpi.quantity(
    "score",
    ifElse(
      or(isBlank(from), isBlank(now), isBlank(target)),
      blank,
      `${target}=${from}`,
      blank,
      max(0, min(1, `(${now}-${from})/(${target}-${from})`)),
    ),
  );
}
