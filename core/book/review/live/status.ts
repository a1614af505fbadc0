import { tables } from "../../sheets/layout.ts";
import { noDirection } from "../page/words.ts";
import { type Columns, missingColumn } from "./columns.ts";
import type { CompanyYear } from "./company-year.ts";
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
  isBlank,
  isNumber,
  max,
  min,
  numberIn,
  or,
  sum,
  sumIfs,
} from "./formulas.ts";
import type { Address, Quantity } from "./hidden-cells.ts";
import { appliesTo, directions, type Kpis, kinds } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { MonthColumns } from "./months.ts";
import { addressIn, isUnread } from "./unread.ts";
import type { Verdict } from "./verdict.ts";

/** The month's figure against its target, as `core/book/review/month/month-overview.ts` judges it. */
export interface Status {
  /** The month's own figure, `""` where there is none. */
  readonly own: Quantity;
  /** The address of the month's own cell where it holds something that isn't a number; `""` where it does not. */
  readonly ownUnread: Quantity;
  /** The last figure up to the month, and its month; `""` and 0 where there is none. */
  readonly last: Quantity;
  readonly lastMonth: Quantity;
  /** What is compared with the target: the month's figure or the year to date. */
  readonly actual: Quantity;
  readonly isYearToDate: Quantity;
  /** The first month that the year to date lacks; 0 where it lacks none. */
  readonly missingMonth: Quantity;
  /** The same month of last year, or its year to date; and the first month that it lacks, 0 where it lacks none. */
  readonly lastYear: Quantity;
  readonly lastYearLacks: Quantity;
  readonly target: Quantity;
  readonly gap: Quantity;
  readonly attainment: Quantity;
  /** In the order of `statusWords`; 9 where the month is not due. */
  readonly status: Quantity;
  /** Between start and target, from 0 to 1; `""` where it cannot be said. */
  readonly score: Quantity;
}

export function status(
  constants: Constants,
  months: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
  columns: Columns,
  { lastPlace: lastAt }: Pick<Verdict, "lastPlace">,
  companyYear: CompanyYear,
): Status {
  const { rowsPerKpi, sign, direction } = kpis;
  const { at, figures, due } = chosen;
  const own = rowsPerKpi.quantity("figure of the month", ifElse(`${at}=0`, blank, index(figures.all, at)));
  const ownRow = companyYear.section.value(
    "row of the month",
    ifElse(`${at}=0`, missingColumn, index(months.rows.all, at)),
  );
  const ownUnread = rowsPerKpi.quantity(
    "cell of the month, if it isn't a number",
    ifElse(
      or(`${at}=0`, `${kpis.resultColumn}=${missingColumn}`),
      blank,
      `${isUnread(index(tables.results.name, ownRow, kpis.resultColumn), constants)}=1`,
      addressIn(tables.results.name, ownRow, kpis.resultColumn),
      blank,
    ),
  );
  const last = rowsPerKpi.quantity("last figure", ifElse(`${lastAt}=0`, blank, index(figures.all, lastAt)));
  const lastMonth = rowsPerKpi.quantity("its month", ifElse(`${lastAt}=0`, 0, index(months.ordered.all, lastAt)));
  const year = yearToDate(kpis, chosen, months, columns, companyYear);
  const isYearToDate = rowsPerKpi.quantity(
    "judged by the year to date",
    flag(and(`${kpis.appliesTo}=${appliesTo["year-to-date"]}`, `${kpis.kind}<>${kinds.level}`)),
  );
  const isAwaited = or(`${due}=0`, isBlank(own));
  const actual = rowsPerKpi.quantity("actual", ifElse(isAwaited, blank, `${isYearToDate}=0`, own, year.figure[0]));
  const missingMonth = rowsPerKpi.quantity(
    "year to date lacks",
    ifElse(or(`${due}=0`, isBlank(own), `${isYearToDate}=0`), 0, year.missing[0]),
  );
  const before = companyYear.section.value(
    "place of last year's month",
    find(`${chosen.month}-12`, months.ordered.all),
  );
  const ownBefore = rowsPerKpi.quantity(
    "figure a year before",
    ifElse(`${before}=0`, blank, index(figures.all, before)),
  );
  const isUncompared = or(`${kpis.row}=0`, `${due}=0`, `${before}=0`);
  const lastYear = rowsPerKpi.quantity(
    "last year",
    ifElse(isUncompared, blank, `${isYearToDate}=0`, ownBefore, year.figure[1]),
  );
  const lastYearLacks = rowsPerKpi.quantity(
    "missing last year",
    ifElse(isUncompared, 0, `${isYearToDate}=1`, year.missing[1], isBlank(ownBefore), `${chosen.month}-12`, 0),
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
    ifElse(
      or(`${direction}=0`, `${direction}=${directions.neutral}`, `${part}<0`, `${whole}<=0`),
      blank,
      `${part}/${whole}`,
    ),
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
    ownUnread,
    last,
    lastMonth,
    actual,
    isYearToDate,
    missingMonth,
    lastYear,
    lastYearLacks,
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
        `${direction}=0`,
        noDirection,
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
  /** Of this year and of the last one, to the same month. */
  readonly figure: readonly [Quantity, Quantity];
  /** A formula: the first month missing; 0 where none is. */
  readonly missing: readonly [string, string];
  readonly addsUp: Quantity;
}

/** The months of the year up to the chosen one: flows add up, rates divide the sums of their counts. */
function yearToDate(
  kpis: Kpis,
  { month, firstOfYear: firstMonth, figures }: ChosenMonth,
  { ordered, rows, stretches }: MonthColumns,
  columns: Columns,
  { section }: CompanyYear,
): YearToDate {
  const { rowsPerKpi, start, kind, period, resultColumn } = kpis;
  const last = section.value("place of the month", `${month}-${firstMonth}+1`);
  const first = rowsPerKpi.quantity(
    "year to date from place",
    ifElse(and(`${start}>${firstMonth}`, `${start}<=${month}`), `${start}-${firstMonth}+1`, 1),
  );
  const ofCount = (label: "numerator" | "denominator") => {
    const code = kpis[label];
    const kindOfCount = index(kpis.kinds.all, `MATCH(${code},${kpis.codes.all},0)`);
    return {
      column: rowsPerKpi.quantity(
        `column of the ${label}`,
        ifElse(isBlank(code), missingColumn, columns.placeIn("results", code)),
      ),
      usable: rowsPerKpi.quantity(
        `${label} is a count`,
        ifElse(isBlank(code), 0, ifError(ifElse(`${kindOfCount}=${kinds.rate}`, 0, 1), 0)),
      ),
    };
  };
  const numerator = ofCount("numerator");
  const denominator = ofCount("denominator");
  const addsUp = rowsPerKpi.quantity("months add up", flag(or(`${kind}=0`, `${kind}=${kinds.flow}`)));
  const divides = rowsPerKpi.quantity(
    "counts divide",
    flag(and(`${kind}=${kinds.rate}`, `${numerator.usable}=1`, `${denominator.usable}=1`)),
  );
  // The two columns that a month needs a figure in: of what adds up, its own.
  const counted = [numerator, denominator].map(({ column }, at) =>
    rowsPerKpi.quantity(`column ${at + 1} of the sum`, ifElse(`${addsUp}=1`, resultColumn, column)),
  );
  const counts = places.map((place) => {
    // Quarters end with every third month of a year, wherever it begins.
    const isDue = place % 12 === 0 ? [] : [place % 3 === 0 ? `${period}<12` : `${period}=1`];
    const isCovered = [...(place < 12 ? [`${first}<=${place}`] : []), ...(place > 1 ? [`${last}>=${place}`] : [])];
    return rowsPerKpi.quantity(`month ${place} counts`, flag(and(...isCovered, ...isDue)));
  });
  const toDate = (label: string, yearsBack: 0 | 1): readonly [Quantity, string] => {
    const back = 12 * yearsBack;
    const counting = places.map((place, at) => {
      const row = section.value(
        `${label}: row ${place}`,
        ifError(index(rows.all, `MATCH(${firstMonth}+${place - 1 - back},${ordered.all},0)`), missingColumn),
      );
      return { place, row, counts: counts[at] as Quantity };
    });
    const cell = (row: Address, column: Quantity): string => index(tables.results.name, row, column);
    const lacking = counting.map(({ place, row, counts }) => {
      const areKnown = counted.map((column) => isNumber(cell(row, column))).join("*");
      return ifElse(`${counts}>${areKnown}`, `${firstMonth}+${place - 1 - back}`, noneMissing);
    });
    const missing = rowsPerKpi.quantity(
      `${label}: first month missing`,
      ifElse(`${addsUp}+${divides}=0`, noneMissing, min(...lacking)),
    );
    const within = [
      ...[ordered.all, `">="&(${firstMonth}+${first}-${1 + back})`],
      ...[ordered.all, `"<="&(${month}-${back})`],
      ...[stretches.all, `">="&${period}`],
    ];
    const sumOfCounts = (of: string, column: Quantity): Quantity =>
      rowsPerKpi.quantity(
        `${label}, ${of}`,
        ifElse(
          or(`${divides}=0`, `${missing}<${noneMissing}`),
          0,
          sum(...counting.map(({ row, counts }) => ifElse(`${counts}=1`, cell(row, column), 0))),
        ),
      );
    const above = sumOfCounts("sum of the numerator", numerator.column);
    const below = sumOfCounts("sum of the denominator", denominator.column);
    const figure = rowsPerKpi.quantity(
      label,
      ifElse(
        `${missing}<${noneMissing}`,
        blank,
        `${addsUp}=1`,
        sumIfs(figures.all, ...within),
        `${below}=0`,
        blank,
        `${above}/${below}`,
      ),
    );
    return [figure, ifElse(`${missing}=${noneMissing}`, 0, missing)];
  };
  const [figure, missing] = toDate("year to date", 0);
  const [figureBefore, missingBefore] = toDate("year to date, last year", 1);
  return { addsUp, figure: [figure, figureBefore], missing: [missing, missingBefore] };
}

/** The months of a year by their places in it. */
const places = [...Array(12).keys()].map((index) => index + 1);

/** Later than any month. */
const noneMissing = 1_000_000;

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
