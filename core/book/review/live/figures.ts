import type { Language } from "../../../base/text.ts";
import { bars, noBar } from "../page/words.ts";
import type { Constants } from "./constants.ts";
import { type CalcGrid, type Column, formula, type Quantity } from "./grid.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import type { MonthColumns } from "./months.ts";

/**
 * Figures as people write them, without TEXT and FIXED: their codes and signs change with the language of the program. Two
 * decimals at most, none from 1,000 on; `CHF 2,500`, `2 500 CHF`, `12.6%`, `500 leads`.
 */
export interface Figures {
  /** Words of a figure with its unit; `""` where there is none. */
  inWords(label: string, value: Quantity): Quantity;
  /** The same with its sign, and points for percentages: a difference. */
  difference(label: string, value: Quantity): Quantity;
}

export function figures(kpis: Kpis, constants: Constants, language: Language): Figures {
  const { band, unit } = kpis;
  const { thousands, decimal, percentSign, space, points, currencies, currencySpaces } = constants;
  const isPercent = band.quantity("is a percentage", (slot) => `IF(${unit(slot)}="%",1,0)`);
  const currency = band.quantity("currency", (slot) => {
    const name = `IF(RIGHT(${unit(slot)},1)=".",LEFT(${unit(slot)},LEN(${unit(slot)})-1),${unit(slot)})`;
    // In French the unit follows the figure, whatever it is.
    return language === "fr" ? "0" : `IFERROR(MATCH(${name},${currencies},0),0)`;
  });
  const before = band.quantity(
    "before a figure",
    (slot) => `IF(${currency(slot)}=0,"",${unit(slot)}&INDEX(${currencySpaces},MAX(1,${currency(slot)})))`,
  );
  const after = band.quantity(
    "after a figure",
    (slot) =>
      `IF(${isPercent(slot)}=1,${percentSign},IF(OR(${currency(slot)}>0,${unit(slot)}=""),"",${space}&${unit(slot)}))`,
  );
  const grouped = (whole: string): string => {
    const three = (of: string): string => `RIGHT("00"&MOD(${of},1000),3)`;
    const thousand = `INT(${whole}/1000)`;
    const million = `INT(${whole}/10^6)`;
    return `IF(${whole}<1000,${whole},IF(${whole}<10^6,${thousand}&${thousands}&${three(whole)},IF(${whole}<10^9,${million}&${thousands}&${three(thousand)}&${thousands}&${three(whole)},INT(${whole}/10^9)&${thousands}&${three(million)}&${thousands}&${three(thousand)}&${thousands}&${three(whole)})))`;
  };
  /** The digits of a figure without sign and unit. */
  const digits = (label: string, value: Quantity) => {
    const shown = (slot: number): string => `ABS(${value(slot)})*IF(${isPercent(slot)}=1,100,1)`;
    const factor = band.quantity(
      `${label}: 1 in its last decimal`,
      (slot) => `IF(${value(slot)}="",1,IF(AND(${isPercent(slot)}=0,ABS(${value(slot)})>=1000),1,100))`,
    );
    const parts = band.quantity(
      `${label}: last decimals`,
      (slot) => `IF(${value(slot)}="",0,ROUND(ROUND(${shown(slot)}*${factor(slot)},6),0))`,
    );
    const whole = band.quantity(`${label}: whole`, (slot) => `INT(${parts(slot)}/${factor(slot)})`);
    const rest = band.quantity(`${label}: decimals`, (slot) => `${parts(slot)}-${whole(slot)}*${factor(slot)}`);
    const text = (slot: number): string =>
      `${grouped(whole(slot))}&IF(${rest(slot)}=0,"",${decimal}&IF(MOD(${rest(slot)},10)=0,${rest(slot)}/10,RIGHT("0"&${rest(slot)},2)))`;
    return { text, isZero: (slot: number): string => `${parts(slot)}=0` };
  };
  return {
    inWords(label, value) {
      const { text, isZero } = digits(label, value);
      return band.quantity(
        label,
        (slot) =>
          `IF(${value(slot)}="","",IF(OR(${value(slot)}>=0,${isZero(slot)}),"","−")&${before(slot)}&${text(slot)}&${after(slot)})`,
      );
    },
    difference(label, value) {
      const { text, isZero } = digits(label, value);
      return band.quantity(label, (slot) => {
        const sign = `IF(${isZero(slot)},"",IF(${value(slot)}>0,"+","−"))`;
        return `IF(${value(slot)}="","",${sign}&${before(slot)}&${text(slot)}&IF(${isPercent(slot)}=1,${points},${after(slot)}))`;
      });
    },
  };
}

const year = [...Array(12).keys()];

/** Twelve months up to the chosen one as bars of text that start at zero: they print and travel everywhere. */
export function barsOf(
  grid: CalcGrid,
  kpis: Kpis,
  { month, figures: ofKpis }: ChosenMonth,
  { ordered }: MonthColumns,
  constants: Pick<Constants, "bars">,
): Quantity {
  const places = grid.band("Twelve months", 2);
  const place = year.map((index) =>
    places.value(`${11 - index} before`, formula(`IFERROR(MATCH(${month}-${11 - index},${ordered.all},0),0)`)),
  );
  const cells = year.map((index) =>
    kpis.band.quantity(
      `figure ${11 - index} before`,
      (slot) => `IF(${place[index]}=0,"",INDEX(${(ofKpis[slot] as Column).all},${place[index]}))`,
    ),
  );
  const highest = kpis.band.quantity("highest of twelve", (slot) => `MAX(0,${cells[0]?.(slot)}:${cells[11]?.(slot)})`);
  return kpis.band.quantity("bars", (slot) => {
    const bar = (cell: string): string =>
      `IF(${cell}="","${noBar}",MID(${constants.bars},IF(${highest(slot)}=0,1,MAX(1,ROUND(${cell}/${highest(slot)}*${bars.length},0))),1))`;
    return `IF(${kpis.row(slot)}=0,"",${cells.map((cell) => bar(cell(slot))).join("&")})`;
  });
}
