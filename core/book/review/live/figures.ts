import type { Language } from "../../../base/text.ts";
import { bars, noBar } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  find,
  flag,
  ifElse,
  index,
  int,
  isBlank,
  joined,
  left,
  length,
  max,
  middle,
  mod,
  or,
  quoted,
  range,
  right,
  round,
  type Term,
} from "./formulas.ts";
import type { HiddenCells, Quantity } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { MonthColumns } from "./months.ts";

/**
 * Figures as people write them, without TEXT and FIXED: their codes and signs change with the language of the program.
 * Two decimals at most, none from 1,000 on; `CHF 2,500`, `2 500 CHF`, `12.6%`, `500 leads`.
 */
export interface Figures {
  /** Words of a figure with its unit; `""` where there is none. */
  inWords(label: string, value: Quantity): Quantity;
  /** The same with its sign, and points for percentages: a difference. */
  difference(label: string, value: Quantity): Quantity;
  /** How a figure changed: percentages by points, all else by percent, with one decimal below ten. */
  change(label: string, now: Quantity, before: Quantity): Quantity;
}

export function figures({ rowsPerKpi, unit }: Kpis, constants: Constants, language: Language): Figures {
  const { thousands, decimal, percentSign, space, points, currencies, currencySpaces } = constants;
  const isPercent = rowsPerKpi.quantity("is a percentage", flag(`${unit}="%"`));
  const withoutPeriod = ifElse(`${right(unit, 1)}="."`, left(unit, `${length(unit)}-1`), unit);
  // In French every unit follows its figure.
  const currency = rowsPerKpi.quantity("currency", language === "fr" ? "0" : find(withoutPeriod, currencies));
  const before = rowsPerKpi.quantity(
    "before a figure",
    ifElse(`${currency}=0`, blank, joined(unit, index(currencySpaces, max(1, currency)))),
  );
  const after = rowsPerKpi.quantity(
    "after a figure",
    ifElse(`${isPercent}=1`, percentSign, or(`${currency}>0`, isBlank(unit)), blank, joined(space, unit)),
  );
  const grouped = (whole: Term): string => {
    const lastThree = (of: Term): string => right(joined('"00"', mod(of, 1000)), 3);
    const [inThousands, inMillions, inBillions] = [int(`${whole}/1000`), int(`${whole}/10^6`), int(`${whole}/10^9`)];
    const [ones, thousand, million] = [lastThree(whole), lastThree(inThousands), lastThree(inMillions)];
    return ifElse(
      `${whole}<1000`,
      whole,
      `${whole}<10^6`,
      joined(inThousands, thousands, ones),
      `${whole}<10^9`,
      joined(inMillions, thousands, thousand, thousands, ones),
      joined(inBillions, thousands, million, thousands, thousand, thousands, ones),
    );
  };
  const usual = (value: Quantity) => ({
    scale: ifElse(`${isPercent}=1`, 100, 1),
    factor: ifElse(and(`${isPercent}=0`, `${abs(value)}>=1000`), 1, 100),
  });
  /** The digits of a figure without sign and unit: times its scale, and with a factor of 10 for each decimal. */
  const digits = (label: string, value: Quantity, written = usual(value)) => {
    const shown = `${abs(value)}*${written.scale}`;
    const factor = rowsPerKpi.quantity(`${label}: 1 in its last decimal`, ifElse(isBlank(value), 1, written.factor));
    const parts = rowsPerKpi.quantity(
      `${label}: last decimals`,
      ifElse(isBlank(value), 0, round(round(`${shown}*${factor}`, 6), 0)),
    );
    const whole = rowsPerKpi.quantity(`${label}: whole`, int(`${parts}/${factor}`));
    const rest = rowsPerKpi.quantity(`${label}: decimals`, `${parts}-${whole}*${factor}`);
    const decimals = ifElse(`${factor}=10`, rest, `${mod(rest, 10)}=0`, `${rest}/10`, right(joined('"0"', rest), 2));
    return {
      text: joined(grouped(whole), ifElse(`${rest}=0`, blank, joined(decimal, decimals))),
      isZero: `${parts}=0`,
    };
  };
  return {
    inWords(label, value) {
      const { text, isZero } = digits(label, value);
      const sign = ifElse(or(`${value}>=0`, isZero), blank, quoted("−"));
      return rowsPerKpi.quantity(label, ifElse(isBlank(value), blank, joined(sign, before, text, after)));
    },
    difference(label, value) {
      const { text, isZero } = digits(label, value);
      const sign = ifElse(isZero, blank, `${value}>0`, quoted("+"), quoted("−"));
      const unitAfter = ifElse(`${isPercent}=1`, points, after);
      return rowsPerKpi.quantity(label, ifElse(isBlank(value), blank, joined(sign, before, text, unitAfter)));
    },
    change(label, now, before) {
      const value = rowsPerKpi.quantity(
        `${label}: its size`,
        ifElse(
          or(isBlank(now), isBlank(before)),
          blank,
          `${isPercent}=1`,
          `${now}-${before}`,
          `${before}>0`,
          `${now}/${before}-1`,
          blank,
        ),
      );
      const factor = ifElse(`${isPercent}=1`, 100, `${round(`${abs(value)}*10^4`, 4)}<995`, 10, 1);
      const { text, isZero } = digits(label, value, { scale: "100", factor });
      const sign = ifElse(isZero, blank, `${value}>0`, quoted("+"), quoted("−"));
      const unitAfter = ifElse(`${isPercent}=1`, points, percentSign);
      return rowsPerKpi.quantity(label, ifElse(isBlank(value), blank, joined(sign, text, unitAfter)));
    },
  };
}

const year = [...Array(12).keys()];

/** Twelve months up to the chosen one as bars of text that start at zero: they print and travel everywhere. */
export function barsOf(
  hidden: HiddenCells,
  { rowsPerKpi, row }: Kpis,
  { month, figures: ofKpis }: ChosenMonth,
  { ordered }: MonthColumns,
  constants: Pick<Constants, "bars">,
): Quantity {
  const section = hidden.section("Twelve months", 2);
  const places = year.map((at) => section.value(`${11 - at} before`, find(`${month}-${11 - at}`, ordered.all)));
  const cells = places.map((place, at) =>
    rowsPerKpi.quantity(`figure ${11 - at} before`, ifElse(`${place}=0`, blank, index(ofKpis.all, place))),
  );
  const highest = rowsPerKpi.quantity("highest of twelve", max(0, range(cells[0] as Quantity, cells[11] as Quantity)));
  const bar = (cell: Quantity): string => {
    const height = ifElse(`${highest}=0`, 1, max(1, round(`${cell}/${highest}*${bars.length}`, 0)));
    return ifElse(isBlank(cell), quoted(noBar), middle(constants.bars, height, 1));
  };
  return rowsPerKpi.quantity("bars", ifElse(`${row}=0`, blank, joined(...cells.map(bar))));
}
