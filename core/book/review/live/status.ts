import { tables } from "../../sheets/layout.ts";
import { missingColumn } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { type CalcGrid, type Column, formula, type Quantity } from "./grid.ts";
import { appliesTo, directions, type Kpis, kinds } from "./kpis.ts";
import { type ChosenMonth, isDueIn } from "./month.ts";
import type { MonthColumns } from "./months.ts";

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
  grid: CalcGrid,
  constants: Constants,
  months: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
): Status {
  const { ordered } = months;
  const { band } = kpis;
  const { at, figures, due } = chosen;
  const figuresOf = (slot: number): Column => figures[slot] as Column;
  const own = band.quantity("figure of the month", (slot) => `IF(${at}=0,"",INDEX(${figuresOf(slot).all},${at}))`);
  const lastAt = band.quantity(
    "place of the last figure",
    (slot) =>
      `SUMPRODUCT(MAX(ISNUMBER(${figuresOf(slot).all})*(${constants.counted.part(0, 59)}<=${at})*${constants.counted.part(0, 59)}))`,
  );
  const last = band.quantity(
    "last figure",
    (slot) => `IF(${lastAt(slot)}=0,"",INDEX(${figuresOf(slot).all},${lastAt(slot)}))`,
  );
  const lastMonth = band.quantity(
    "its month",
    (slot) => `IF(${lastAt(slot)}=0,0,INDEX(${ordered.all},${lastAt(slot)}))`,
  );
  const year = yearToDate(grid, kpis, chosen, months);
  const isYearToDate = band.quantity(
    "judged by the year to date",
    (slot) => `IF(AND(${kpis.appliesTo(slot)}=${appliesTo["year-to-date"]},${kpis.kind(slot)}<>${kinds.level}),1,0)`,
  );
  const actual = band.quantity(
    "actual",
    (slot) => `IF(OR(${due(slot)}=0,${own(slot)}=""),"",IF(${isYearToDate(slot)}=0,${own(slot)},${year.figure(slot)}))`,
  );
  const missingMonth = band.quantity(
    "year to date lacks",
    (slot) => `IF(OR(${due(slot)}=0,${own(slot)}="",${isYearToDate(slot)}=0),0,${year.missing(slot)})`,
  );
  const target = band.quantity("target of the month", (slot) => {
    const cell = `INDEX(${tables.targets.name},${chosen.targetRow},${kpis.targetColumn(slot)})`;
    return `IF(OR(${at}=0,${chosen.targetRow}=0),"",IF(ISNUMBER(${cell}),${cell},""))`;
  });
  const both = (slot: number, text: string): string => `IF(OR(${actual(slot)}="",${target(slot)}=""),"",${text})`;
  const gap = band.quantity("gap", (slot) => both(slot, `${actual(slot)}-${target(slot)}`));
  const part = band.quantity("attained", (slot) =>
    both(slot, `IF(${kpis.sign(slot)}>0,${actual(slot)},${target(slot)})`),
  );
  const whole = band.quantity("of", (slot) => both(slot, `IF(${kpis.sign(slot)}>0,${target(slot)},${actual(slot)})`));
  const attainment = band.quantity("attainment", (slot) =>
    both(
      slot,
      `IF(OR(${kpis.direction(slot)}=${directions.neutral},${part(slot)}<0,${whole(slot)}<=0),"",${part(slot)}/${whole(slot)})`,
    ),
  );
  const reaches = (figure: string, bound: string): string =>
    `${figure}-${bound}>=-${constants.targetError}*MAX(ABS(${figure}),ABS(${bound}))`;
  const againstTarget = band.quantity("against the target", (slot) =>
    both(
      slot,
      `IF(${reaches(part(slot), whole(slot))},1,IF(${attainment(slot)}="",3,IF(${reaches(attainment(slot), kpis.watch(slot))},2,3)))`,
    ),
  );
  const inBand = band.quantity("in its band", (slot) => {
    const [low, high] = [kpis.low(slot), kpis.high(slot)];
    const beyond = (over: string, bound: string): string =>
      `${over}>${constants.limitError}*MAX(ABS(${actual(slot)}),ABS(${bound}))`;
    return `IF(OR(${low}="",${high}=""),4,IF(${actual(slot)}="",5,IF(${low}>${high},4,IF(${beyond(`${low}-${actual(slot)}`, low)},6,IF(${beyond(`${actual(slot)}-${high}`, high)},8,7)))))`;
  });
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
    status: band.quantity(
      "status",
      (slot) =>
        `IF(${kpis.row(slot)}=0,0,IF(${due(slot)}=0,9,IF(${kpis.direction(slot)}=${directions.neutral},${inBand(slot)},IF(${target(slot)}="",4,IF(${actual(slot)}="",5,${againstTarget(slot)})))))`,
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
  grid: CalcGrid,
  kpis: Kpis,
  { month, figures }: ChosenMonth,
  { ordered, rows }: MonthColumns,
): YearToDate {
  const { band } = kpis;
  const months = grid.band("Year to date", 2);
  const january = months.value("January", formula(`INT((${month}-1)/12)*12+1`));
  const places = yearLength.map((index) =>
    months.value(`month ${index + 1}: its place`, formula(`IFERROR(MATCH(${january}+${index},${ordered.all},0),0)`)),
  );
  const first = band.quantity("year to date from", (slot) => {
    const start = kpis.start(slot);
    return `IF(AND(${start}>${january},${start}<=${month}),${start},${january})`;
  });
  const counts = yearLength.map((index) =>
    band.quantity(`month ${index + 1} counts`, (slot) => {
      const each = `${january}+${index}`;
      return `IF(AND(${each}>=${first(slot)},${each}<=${month}),${isDueIn(kpis, slot, `(${each})`)},0)`;
    }),
  );
  const counting = (slot: number): string => `${counts[0]?.(slot)}:${counts[11]?.(slot)}`;
  /** The sum of twelve figures over the months that count, and the first month without one; 0 where none lacks it. */
  const summed = (label: string, figure: (slot: number, index: number) => string) => {
    const cells = yearLength.map((index) =>
      band.quantity(`${label}, month ${index + 1}`, (slot) => `IF(${places[index]}=0,"",${figure(slot, index)})`),
    );
    const sum = band.quantity(
      `${label}, sum`,
      (slot) => `SUMIFS(${cells[0]?.(slot)}:${cells[11]?.(slot)},${counting(slot)},1)`,
    );
    const missing = band.quantity(`${label}, first month missing`, (slot) => {
      const lacks = yearLength.map(
        (index) => `IF(AND(${counts[index]?.(slot)}=1,${cells[index]?.(slot)}=""),${january}+${index},10^6)`,
      );
      return `MIN(${lacks.join(",")})`;
    });
    return { sum, missing };
  };
  const own = summed("own", (slot, index) => `INDEX(${(figures[slot] as Column).all},${places[index]})`);
  const ofCount = (label: "numerator" | "denominator") => {
    const code = kpis[label];
    const column = band.quantity(
      `column of the ${label}`,
      (slot) =>
        `IF(${code(slot)}="",${missingColumn},IFERROR(MATCH(${code(slot)},INDEX(${tables.results.name},1,0),0),${missingColumn}))`,
    );
    const usable = band.quantity(
      `${label} is a count`,
      (slot) =>
        `IF(${code(slot)}="",0,IFERROR(IF(INDEX(${kpis.kinds.all},MATCH(${code(slot)},${kpis.codes.all},0))=${kinds.rate},0,1),0))`,
    );
    const sums = summed(label, (slot, index) => {
      const cell = `INDEX(${tables.results.name},INDEX(${rows.all},${places[index]}),${column(slot)})`;
      return `IF(ISNUMBER(${cell}),${cell},"")`;
    });
    return { usable, ...sums };
  };
  const numerator = ofCount("numerator");
  const denominator = ofCount("denominator");
  const addsUp = band.quantity(
    "months add up",
    (slot) => `IF(OR(${kpis.kind(slot)}=0,${kpis.kind(slot)}=${kinds.flow}),1,0)`,
  );
  const divides = band.quantity(
    "counts divide",
    (slot) => `IF(AND(${kpis.kind(slot)}=${kinds.rate},${numerator.usable(slot)}=1,${denominator.usable(slot)}=1),1,0)`,
  );
  const missing = band.quantity(
    "first month missing",
    (slot) =>
      `IF(${addsUp(slot)}=1,${own.missing(slot)},IF(${divides(slot)}=1,MIN(${numerator.missing(slot)},${denominator.missing(slot)}),10^6))`,
  );
  return {
    addsUp,
    missing: band.quantity("first month missing, or 0", (slot) => `IF(${missing(slot)}=10^6,0,${missing(slot)})`),
    figure: band.quantity(
      "year to date",
      (slot) =>
        `IF(${missing(slot)}<10^6,"",IF(${addsUp(slot)}=1,${own.sum(slot)},IF(${divides(slot)}=0,"",IF(${denominator.sum(slot)}=0,"",${numerator.sum(slot)}/${denominator.sum(slot)}))))`,
    ),
  };
}

/** The share of the way from start to target: of a year that adds up, from nothing to the target of the year. */
function score(
  kpis: Kpis,
  addsUp: Quantity,
  { actual, isYearToDate, last }: Pick<Status, "actual" | "isYearToDate" | "last">,
): Quantity {
  const { band, target, startValue } = kpis;
  const ofYear = (slot: number): string => `AND(${isYearToDate(slot)}=1,${addsUp(slot)}=1)`;
  const from = band.quantity("score from", (slot) => `IF(${ofYear(slot)},0,${startValue(slot)})`);
  const now = band.quantity("score at", (slot) => `IF(${ofYear(slot)},${actual(slot)},${last(slot)})`);
  return band.quantity(
    "score",
    (slot) =>
      `IF(OR(${from(slot)}="",${now(slot)}="",${target(slot)}=""),"",IF(${target(slot)}=${from(slot)},"",MAX(0,MIN(1,(${now(slot)}-${from(slot)})/(${target(slot)}-${from(slot)})))))`,
  );
}
