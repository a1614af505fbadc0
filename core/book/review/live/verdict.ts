import { leastLimitValues } from "../../kpi/schema.ts";
import type { Constants } from "./constants.ts";
import { type CalcGrid, type Column, eachSlot, formula, months, type Quantity } from "./grid.ts";
import { directions, type Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { MonthColumns } from "./months.ts";

/**
 * Signal or noise in native formulas: what `core/statistics` computes, for the last known value of each KPI. Known values
 * since the process last changed are packed; past the last one it repeats, so that ranges beyond it are 0.
 */
export interface Verdict {
  /** For each KPI how many values are known up to each month, and the packed values. */
  readonly counts: readonly Column[];
  readonly packed: readonly Column[];
  readonly known: Quantity;
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
  /** 1 where the last known value is high, −1 where it is low, 0 for usual variation. */
  readonly signal: Quantity;
}

/** The rules look at seven values, the pair of two at the last three of them. */
const seven = 7;

export function verdict(
  grid: CalcGrid,
  constants: Constants,
  { ordered }: MonthColumns,
  kpis: Kpis,
  chosen: ChosenMonth,
): Verdict {
  const { limitFactor, screeningFactor, limitError, counted } = constants;
  const each = [...Array(months).keys()];
  const { band } = kpis;
  const since = band.quantity(
    "counts from",
    (slot) => `IF(${kpis.processChanged(slot)}<=${chosen.month},${kpis.processChanged(slot)},0)`,
  );
  const countBand = grid.band("Known values so far", eachSlot.length);
  const counts = eachSlot.map((slot) => {
    const own = countBand.columnAt(slot, months);
    const figures = chosen.figures[slot] as Column;
    return countBand.column(
      slot,
      `KPI ${slot + 1}`,
      each.map((index) => {
        const counts = `AND(${chosen.at}>=${index + 1},ISNUMBER(${figures.at(index)}),${ordered.at(index)}>=${since(slot)})`;
        return formula(`${index === 0 ? "0" : own.at(index - 1)}+IF(${counts},1,0)`);
      }),
    );
  });
  const known = band.quantity("known values", (slot) => (counts[slot] as Column).at(months - 1));
  const packedBand = grid.band("Known values, packed", eachSlot.length);
  const packed = eachSlot.map((slot) => {
    const [figures, count] = [chosen.figures[slot] as Column, counts[slot] as Column];
    return packedBand.column(
      slot,
      `KPI ${slot + 1}`,
      each.map((index) =>
        formula(
          `IF(${known(slot)}=0,0,INDEX(${figures.all},MATCH(MIN(${counted.at(index)},${known(slot)}),${count.all},0)))`,
        ),
      ),
    );
  });
  const valuesOf = (slot: number): Column => packed[slot] as Column;
  const enough = (slot: number, text: string): string => `IF(${known(slot)}<${leastLimitValues},"",${text})`;

  const baseline = band.quantity(
    "baseline",
    (slot) => `IF(${kpis.limitsFrom(slot)}=0,${known(slot)},MIN(${kpis.limitsFrom(slot)},${known(slot)}))`,
  );
  const inBaseline = (slot: number, from: number): string => `(${counted.part(from, months - 1)}<=${baseline(slot)})`;
  const ranges = (slot: number): string =>
    `ABS(${valuesOf(slot).part(1, months - 1)}-${valuesOf(slot).part(0, months - 2)})`;
  const mean = band.quantity("mean", (slot) =>
    enough(slot, `SUMPRODUCT(${inBaseline(slot, 0)}*${valuesOf(slot).all})/${baseline(slot)}`),
  );
  const scale = band.quantity("largest value of the baseline", (slot) =>
    enough(slot, `SUMPRODUCT(MAX(${inBaseline(slot, 0)}*ABS(${valuesOf(slot).all})))`),
  );
  const average = band.quantity("average moving range", (slot) =>
    enough(slot, `SUMPRODUCT(${inBaseline(slot, 1)}*${ranges(slot)})/(${baseline(slot)}-1)`),
  );
  const bound = band.quantity("moving ranges count below", (slot) =>
    enough(slot, `${screeningFactor}*${average(slot)}`),
  );
  // The larger of two numbers, in a form that sums take over whole columns: (a + b + |a − b|) ÷ 2.
  const kept = (slot: number): string =>
    `${inBaseline(slot, 1)}*(${bound(slot)}-${ranges(slot)}>${limitError}*(${ranges(slot)}+${scale(slot)}+ABS(${ranges(slot)}-${scale(slot)}))/2)`;
  const keptCount = band.quantity("moving ranges kept", (slot) => enough(slot, `SUMPRODUCT(${kept(slot)}*1)`));
  const width = band.quantity("from the mean to a limit", (slot) =>
    enough(
      slot,
      `${limitFactor}*IF(${keptCount(slot)}=0,${average(slot)},SUMPRODUCT(${kept(slot)}*${ranges(slot)})/${keptCount(slot)})`,
    ),
  );
  const limit = (label: string, text: (slot: number) => string): Quantity =>
    band.quantity(label, (slot) => enough(slot, text(slot)));
  const lower = limit("lower limit", (slot) => `${mean(slot)}-${width(slot)}`);
  const upper = limit("upper limit", (slot) => `${mean(slot)}+${width(slot)}`);
  const lowerNear = limit("near the lower limit", (slot) => `${mean(slot)}-${width(slot)}*2/3`);
  const upperNear = limit("near the upper limit", (slot) => `${mean(slot)}+${width(slot)}*2/3`);

  const value = lastOf("value", (slot, back) => `INDEX(${valuesOf(slot).all},${known(slot)}-${back})`);
  const side = lastOf("side of the mean", (slot, back) =>
    sideOf(value(slot, back), mean(slot), mean(slot), limitError, scale(slot)),
  );
  const outside = lastOf(
    "outside the limits",
    (slot, back) => sideOf(value(slot, back), lower(slot), upper(slot), limitError, scale(slot)),
    3,
  );
  const near = lastOf(
    "near a limit",
    (slot, back) =>
      `IF(${outside(slot, back)}<>0,0,${sideOf(value(slot, back), lowerNear(slot), upperNear(slot), limitError, scale(slot))})`,
    3,
  );
  const moves = (slot: number, sign: ">" | "<"): string =>
    [...Array(seven - 1).keys()].map((back) => `${value(slot, back)}${sign}${value(slot, back + 1)}`).join(",");
  const trend = band.quantity(
    "seven rising or falling",
    (slot) => `IF(${known(slot)}<${seven},0,IF(AND(${moves(slot, ">")}),1,IF(AND(${moves(slot, "<")}),-1,0)))`,
  );
  const lastThree = (of: (slot: number, back: number) => string, slot: number): string =>
    [2, 1, 0].map((back) => of(slot, back)).join("+");
  const pair = band.quantity(
    "two of three near a limit",
    (slot) =>
      `IF(AND(ABS(${lastThree(side, slot)})=3,${near(slot, 0)}<>0,${[2, 1, 0].map((back) => `ABS(${near(slot, back)})`).join("+")}>=2),${side(slot, 0)},0)`,
  );
  const shift = band.quantity(
    "seven on one side",
    (slot) =>
      `IF(ABS(${[...Array(seven).keys()].map((back) => side(slot, back)).join("+")})=${seven},${side(slot, 0)},0)`,
  );
  const signal = band.quantity(
    "signal",
    (slot) =>
      `IF(${known(slot)}<${leastLimitValues},0,IF(${outside(slot, 0)}<>0,${outside(slot, 0)},IF(${trend(slot)}<>0,${trend(slot)},IF(${pair(slot)}<>0,${pair(slot)},${shift(slot)}))))`,
  );
  return {
    counts,
    packed,
    known,
    baseline,
    mean,
    lower,
    upper,
    lowerNear,
    upperNear,
    scale,
    since,
    signal,
  };

  /** A quantity of the last value and of those before it: 0 where so many are not known, or there are no limits. */
  function lastOf(
    label: string,
    text: (slot: number, back: number) => string,
    reach = seven,
  ): (slot: number, back: number) => string {
    const rows = [...Array(reach).keys()].map((back) =>
      band.quantity(
        back === 0 ? `last ${label}` : `${label}, ${back} before`,
        (slot) => `IF(OR(${known(slot)}<${leastLimitValues},${known(slot)}<=${back}),0,${text(slot, back)})`,
      ),
    );
    return (slot, back) => (rows[back] as Quantity)(slot);
  }
}

/** 1 above the upper bound, −1 below the lower one, 0 between them, rounding errors apart. */
export const sideOf = (value: string, lower: string, upper: string, error: string, scale: string): string =>
  `IF(${value}-${upper}>${error}*MAX(ABS(${value}),${scale}),1,IF(${lower}-${value}>${error}*MAX(ABS(${value}),${scale}),-1,0))`;

/** Numbers of the verdicts on the page, in the order of `verdictWords`. */
export function verdictNumber(
  { signal, known }: Pick<Verdict, "signal" | "known">,
  kpis: Kpis,
  { due }: Pick<ChosenMonth, "due">,
  own: Quantity,
): Quantity {
  const isNeutral = (slot: number): string =>
    `OR(${kpis.direction(slot)}=0,${kpis.direction(slot)}=${directions.neutral})`;
  return kpis.band.quantity(
    "verdict",
    (slot) =>
      `IF(OR(${due(slot)}=0,${own(slot)}=""),0,IF(${known(slot)}<${leastLimitValues},8,IF(${signal(slot)}=0,1,IF(${isNeutral(slot)},IF(${signal(slot)}>0,6,7),IF(${signal(slot)}*${kpis.sign(slot)}>0,IF(${signal(slot)}>0,2,3),IF(${signal(slot)}>0,4,5))))))`,
  );
}
