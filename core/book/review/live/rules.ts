import { leastLimitValues } from "../../kpi/schema.ts";
import { abs, and, ifElse, max, type Term } from "./formulas.ts";
import type { Quantity, Section } from "./hidden-cells.ts";

/** The rules of NHS “Making Data Count” for the last value, as `core/formulas/statistics/signals.ts` asks them. */
export interface Rules {
  /** The last seven values, the last one first; 0 where there are fewer. */
  readonly values: readonly Quantity[];
  /** Each rule: 1 where the last value is high by it, −1 where it is low, 0 where the rule says nothing. */
  readonly outside: Quantity;
  readonly trend: Quantity;
  readonly pair: Quantity;
  readonly shift: Quantity;
}

/** What each rule is called by: 0 for none of them. */
export const ruleNumbers = {
  none: 0,
  outside: 1,
  trend: 2,
  pair: 3,
  shift: 4,
  total: 5,
  three: 6,
  outsidePath: 7,
} as const;

/** The first rule that says something, in the order in which they are asked. */
export function firstRule({
  outside,
  trend,
  pair,
  shift,
}: Readonly<Record<"outside" | "trend" | "pair" | "shift", Term>>) {
  const { none, ...numbers } = ruleNumbers;
  return ifElse(
    `${outside}<>0`,
    numbers.outside,
    `${trend}<>0`,
    numbers.trend,
    `${pair}<>0`,
    numbers.pair,
    `${shift}<>0`,
    numbers.shift,
    none,
  );
}

/** The rules look at seven values, the pair of two at the last three of them. */
export const seven = 7;

interface Judged {
  readonly known: Quantity;
  /** The value so many before the last one. */
  readonly value: (back: number) => string;
  readonly mean: Term;
  readonly lower: Term;
  readonly upper: Term;
  readonly lowerNear: Term;
  readonly upperNear: Term;
  /** What a value may lie beyond a bound by rounding alone. */
  readonly tolerance: (value: Term) => Term;
}

export function lastRules(rows: Section, { known, value, tolerance, ...bounds }: Judged): Rules {
  /** Of the last value and of those before it: 0 where so many are not known, or there are no limits. */
  const lastOf = (label: string, text: (back: number) => string, reach = seven): Quantity[] =>
    [...Array(reach).keys()].map((back) =>
      rows.quantity(
        back === 0 ? `last ${label}` : `${label}, ${back} before`,
        ifElse(`${known}<${Math.max(leastLimitValues, back + 1)}`, 0, text(back)),
      ),
    );
  const values = lastOf("value", value);
  const sideAt = (back: number, low: Term, high: Term): string => {
    const value = values[back] as Quantity;
    return sideOf(value, low, high, tolerance(value));
  };
  const side = lastOf("side of the mean", (back) => sideAt(back, bounds.mean, bounds.mean));
  const outside = lastOf("outside the limits", (back) => sideAt(back, bounds.lower, bounds.upper), 3);
  const near = lastOf(
    "near a limit",
    (back) => ifElse(`${outside[back]}<>0`, 0, sideAt(back, bounds.lowerNear, bounds.upperNear)),
    3,
  );
  const allMove = (sign: ">" | "<"): string =>
    and(...values.slice(1).map((earlier, back) => `${values[back]}${sign}${earlier}`));
  const trend = rows.quantity(
    "seven rising or falling",
    ifElse(`${known}<${seven}`, 0, allMove(">"), 1, allMove("<"), -1, 0),
  );
  const three = [2, 1, 0] as const;
  const oneSide = `${abs(three.map((back) => side[back]).join("+"))}=3`;
  const nearAtLeastTwice = `${three.map((back) => abs(near[back] as Quantity)).join("+")}>=2`;
  const pair = rows.quantity(
    "two of three near a limit",
    ifElse(and(oneSide, `${near[0]}<>0`, nearAtLeastTwice), side[0] as Quantity, 0),
  );
  const shift = rows.quantity("seven on one side", ifElse(`${abs(side.join("+"))}=${seven}`, side[0] as Quantity, 0));
  return { values, outside: outside[0] as Quantity, trend, pair, shift };
}

/** 1 above the upper bound, −1 below the lower one, 0 between them, rounding errors apart. */
export const sideOf = (value: Term, lower: Term, upper: Term, tolerance: Term): string =>
  ifElse(`${value}-${upper}>${tolerance}`, 1, `${lower}-${value}>${tolerance}`, -1, 0);

/** The rounding error of a value that may be larger than what it is measured by. */
export const toleranceOf = (value: Term, error: Term, scale: Term): string => `${error}*${max(abs(value), scale)}`;
