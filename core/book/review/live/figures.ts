import type { Language } from "../../../base/text.ts";
import { longestUnit, mostly, scales, tenThousand } from "../month/line-figures.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  count,
  countIf,
  find,
  flag,
  ifElse,
  ifError,
  index,
  int,
  isBlank,
  isGiven,
  joined,
  left,
  length,
  max,
  mod,
  or,
  quoted,
  range,
  replace,
  right,
  round,
  smallest,
  type Term,
} from "./formulas.ts";
import type { Quantity } from "./hidden-cells.ts";
import { directions, type Kpis } from "./kpis.ts";

/**
 * Figures as people write them, without TEXT and FIXED: their codes and signs change with the language of the program.
 */
export interface Figures {
  readonly isPercent: Quantity;
  /** A whole number with its thousands apart. */
  grouped(whole: Term): string;
  /** A figure without its unit, but for %: no more decimals than asked for, and no zeros at their end. */
  short(label: string, value: Term, isKnown: string, decimals: Term): Quantity;
  /** Two such figures with the same decimals, those that one of them needs; a 0 has none. */
  shortPair(
    labels: readonly [string, string],
    values: readonly [Term, Term],
    isKnown: string,
    decimals: Term,
  ): [Quantity, Quantity];
  /** The figures of a line, as `core/book/review/month/line-figures.ts` writes them. */
  line(from: LineSource): LineWords;
}

/** What is shown of each KPI; `""` where it is not known. */
export interface LineSource {
  readonly shown: Quantity;
  /** The target of the month, or the low end of a band. */
  readonly first: Quantity;
  /** The final target, or the high end of a band. */
  readonly second: Quantity;
  readonly before: Quantity;
  readonly gap: Quantity;
  readonly isBand: Quantity;
}

/** The same in words. */
export interface LineWords {
  readonly actual: Quantity;
  readonly target: Quantity;
  readonly targetFigure: Quantity;
  readonly gap: Quantity;
  readonly lastYear: Quantity;
  readonly change: Quantity;
  readonly finalTarget: Quantity;
}

export function figures(
  { inWords: rowsPerKpi, unit, direction }: Kpis,
  constants: Constants,
  language: Language,
): Figures {
  const french = language === "fr";
  const { thousands, decimal, percentSign, space, points, currencies, currencySpaces, units } = constants;
  const isPercent = rowsPerKpi.quantity("is a percentage", flag(`${unit}="%"`));
  const withoutPeriod = ifElse(`${right(unit, 1)}="."`, left(unit, `${length(unit)}-1`), unit);
  // In French every unit follows its figure.
  const currency = rowsPerKpi.quantity("currency", french ? "0" : find(withoutPeriod, currencies));
  const before = rowsPerKpi.quantity(
    "before a figure",
    ifElse(`${currency}=0`, blank, joined(unit, index(currencySpaces, max(1, currency)))),
  );
  // A unit that is known agrees with its figure.
  const unitAs = (form: "one" | "many"): string => {
    const word = `MATCH(${unit},${units[form === "one" ? "many" : "one"]},0)`;
    return ifError(index(units[form], word), unit);
  };
  const [after, afterOne] = (["many", "one"] as const).map((form) =>
    rowsPerKpi.quantity(
      form === "many" ? "after a figure" : "after 1",
      ifElse(`${isPercent}=1`, percentSign, or(`${currency}>0`, isBlank(unit)), blank, joined(space, unitAs(form))),
    ),
  ) as [Quantity, Quantity];
  // From right to left, so that no sign moves the place of the next one.
  const grouped = (whole: Term): string =>
    [3, 6, 9].reduce<Term>(
      (text, digits) =>
        replace(
          text,
          max(1, `${length(whole)}-${digits - 1}`),
          0,
          ifElse(`${whole}<${10 ** digits}`, blank, thousands),
        ),
      whole,
    ) as string;
  /** Halves round up, regardless of what the last binary digit says. */
  const rounded = (text: string): string => round(round(text, 6), 0);
  /** What is after the decimal sign: `rest` in units of the last of some decimals, without zeros at its end. */
  const inLastDecimal = (label: string, value: Term, isKnown: string, decimals: Term): Quantity =>
    rowsPerKpi.quantity(
      `${label}: in its last decimal`,
      ifElse(isKnown, rounded(`${abs(value)}*${ifElse(`${isPercent}=1`, 100, 1)}*10^${decimals}`), 0),
    );
  /** @param shown the decimals with their sign, of what is left of a whole number in units of the last decimal */
  const written = (
    label: string,
    { value, parts, isKnown, decimals }: { value: Term; parts: Quantity; isKnown: string; decimals: Term },
    shown: (rest: string) => Term,
  ): Quantity => {
    const whole = rowsPerKpi.quantity(`${label}: whole`, int(`${parts}/10^${decimals}`));
    const rest = `(${parts}-${whole}*10^${decimals})`;
    return rowsPerKpi.quantity(
      label,
      ifElse(
        isKnown,
        joined(
          ifElse(and(`${value}<0`, `${parts}>0`), quoted("−"), blank),
          grouped(whole),
          shown(rest),
          ifElse(`${isPercent}=1`, percentSign, blank),
        ),
        blank,
      ),
    );
  };
  const short = (label: string, value: Term, isKnown: string, decimals: Term): Quantity => {
    const parts = inLastDecimal(label, value, isKnown, decimals);
    return written(label, { value, parts, isKnown, decimals }, (rest) => {
      const digits = right(joined('"0"', rest), decimals);
      const shorter = ifElse(and(`${decimals}=2`, `${mod(rest, 10)}=0`), `${rest}/10`, digits);
      return ifElse(`${rest}=0`, blank, joined(decimal, shorter));
    });
  };
  const shortPair: Figures["shortPair"] = (labels, values, isKnown, decimals) => {
    const both = values.map((value, at) => inLastDecimal(labels[at] as string, value, isKnown, decimals));
    const rests = (by: Term): string => both.map((each) => mod(each, by)).join("+");
    const needed = rowsPerKpi.quantity(
      `${labels.join(" and ")}: decimals`,
      ifElse(or(`${decimals}=0`, `${rests(10)}>0`), decimals, `${rests(`10^${decimals}`)}=0`, 0, `${decimals}-1`),
    );
    return values.map((value, at) => {
      const parts = both[at] as Quantity;
      return written(labels[at] as string, { value, parts, isKnown, decimals }, (rest) => {
        const digits = right(joined('"0"', `${rest}/10^(${decimals}-${needed})`), needed);
        return ifElse(or(`${needed}=0`, `${parts}=0`), blank, joined(decimal, digits));
      });
    }) as [Quantity, Quantity];
  };

  function line({ shown, first, second, before: lastYear, gap, isBand }: LineSource): LineWords {
    const all = [shown, first, second, lastYear];
    const names = ["actual", "target", "final target", "last year"];
    const sizes = all.map((each, at) =>
      rowsPerKpi.quantity(
        `${names[at]}: its size`,
        ifElse(isBlank(each), blank, round(`${abs(each)}*${ifElse(`${isPercent}=1`, 100, 1)}`, 6)),
      ),
    );
    const allSizes = range(sizes[0] as Quantity, sizes[3] as Quantity);
    const [ofShown, ofTarget, ofSecond, ofLastYear] = sizes as [Quantity, Quantity, Quantity, Quantity];
    const largest = rowsPerKpi.quantity(
      "size of the first that is known",
      ifElse(isGiven(ofShown), ofShown, isGiven(ofTarget), ofTarget, isGiven(ofSecond), ofSecond, max(0, ofLastYear)),
    );
    const positive = countIf(allSizes, '">0"');
    const least = rowsPerKpi.quantity(
      "size of the smallest",
      ifElse(`${positive}=0`, 0, smallest(allSizes, `${count(allSizes)}-${positive}+1`)),
    );
    const scaleCases = scales.flatMap(({ scale, from, others }) => [
      and(`${largest}>=${from}`, `${least}>=${others}`),
      scale,
    ]);
    const scale = rowsPerKpi.quantity("scale", ifElse(`${isPercent}=1`, 1, ...scaleCases, 1));
    const decimalsFor = (size: string, one: number, none: number): string =>
      ifElse(`${size}>=${none}`, 0, `${size}>=${one}`, 1, 2);
    const fewest = rowsPerKpi.quantity(
      "fewest decimals",
      max(decimalsFor(`${largest}/${scale}`, 10, 100), decimalsFor(`${least}/${scale}`, 1, 10)),
    );
    const parts = (size: Quantity, decimals: Term): string => rounded(`${size}/${scale}*10^${decimals}`);
    const differ = (decimals: Term): string => `${parts(ofShown, decimals)}<>${parts(ofTarget, decimals)}`;
    const most = rowsPerKpi.quantity(
      "most decimals",
      ifElse(
        or(isBlank(ofShown), isBlank(ofTarget)),
        fewest,
        differ(fewest),
        fewest,
        differ(2),
        2,
        differ(4),
        4,
        fewest,
      ),
    );
    const inParts = sizes.map((size, at) =>
      rowsPerKpi.quantity(`${names[at]}: in its last decimal`, ifElse(isBlank(size), 0, parts(size, most))),
    );
    const rests = (by: number): string => inParts.map((each) => mod(each, by)).join("+");
    const unused = rowsPerKpi.quantity(
      "decimals that no figure needs",
      ifElse(
        or(`${most}<1`, `${rests(10)}>0`),
        0,
        or(`${most}<2`, `${rests(100)}>0`),
        1,
        or(`${most}<3`, `${rests(1000)}>0`),
        2,
        or(`${most}<4`, `${rests(10_000)}>0`),
        3,
        4,
      ),
    );
    const decimals = rowsPerKpi.quantity("decimals of the line", `${most}-${unused}`);
    const letters = scales.flatMap((each) => [
      `${scale}=${each.scale}`,
      quoted(`${french ? "\u00a0" : ""}${each.letter}`),
    ]);
    const [test = "", letter = "", ...more] = letters;
    const scaled = ifElse(test, letter, ...more, blank);
    const mostLetters = ifElse(`${max(0, allSizes)}>=${tenThousand}`, longestUnit.large, longestUnit.small);
    const isWithoutUnit = rowsPerKpi.quantity("too narrow for the unit", flag(`${length(unit)}>${mostLetters}`));
    /** The unit after a figure in its last decimal, if it fits: `core/base/count.ts` says when it is singular. */
    const unitFor = (row: Term): string => {
      const isOne = french ? `${abs(row)}<2*10^${decimals}` : and(`${decimals}=0`, `${abs(row)}=1`);
      return ifElse(`${isWithoutUnit}=1`, blank, and(`${scale}=1`, isOne), afterOne, after);
    };
    const digits = (label: string, quantity: Term): { readonly text: string; readonly whole: Quantity } => {
      const whole = rowsPerKpi.quantity(`${label}: whole`, int(`${abs(quantity)}/10^${decimals}`));
      const rest = `(${abs(quantity)}-${whole}*10^${decimals})`;
      const tail = joined(decimal, right(joined('"000"', rest), decimals));
      return { whole, text: joined(grouped(whole), ifElse(`${decimals}=0`, blank, tail), scaled) };
    };
    const rows = all.map((each, at) =>
      rowsPerKpi.quantity(
        `${names[at]}: as shown`,
        ifElse(isBlank(each), 0, `${ifElse(`${each}<0`, "0-1", 1)}*${inParts[at]}/10^${unused}`),
      ),
    );
    const words = rows.map((row, at) => {
      const { text } = digits(`${names[at]} in words`, row);
      const sign = ifElse(`${row}<0`, quoted("−"), blank);
      return rowsPerKpi.quantity(
        `${names[at]} in words`,
        ifElse(isBlank(all[at] as Quantity), blank, joined(sign, before, text, unitFor(row))),
      );
    });
    const [own, against, , lastOne] = rows as [Quantity, Quantity, Quantity, Quantity];
    const difference = (label: string, row: string, isKnown: string): Quantity => {
      const sign = ifElse(`${row}=0`, blank, `${row}>0`, quoted("+"), quoted("−"));
      const { text } = digits(label, row);
      const unitAfter = ifElse(`${isPercent}=1`, points, unitFor(row));
      return rowsPerKpi.quantity(label, ifElse(isKnown, joined(sign, before, text, unitAfter), blank));
    };
    const gapWords = difference(
      "gap in words",
      `(${own}-${against})`,
      and(isGiven(gap), isGiven(shown), isGiven(first), `${isBand}=0`),
    );
    const isCompared = and(isGiven(shown), isGiven(lastYear));
    const pointWords = difference(
      "points since last year, in words",
      `(${own}-${lastOne})`,
      and(isCompared, `${isPercent}=1`),
    );
    const share = rowsPerKpi.quantity(
      "change on last year, in percent",
      ifElse(and(isCompared, `${isPercent}=0`, `${lastOne}>0`), `(${own}/${max(1, lastOne)}-1)*100`, blank),
    );
    const factor = rowsPerKpi.quantity(
      "1 in its last decimal",
      ifElse(isBlank(share), 1, `${round(`${abs(share)}*100`, 4)}<995`, 10, 1),
    );
    const tenths = rowsPerKpi.quantity(
      "change in its last decimal",
      ifElse(isBlank(share), 0, rounded(`${abs(share)}*${factor}`)),
    );
    const wholes = rowsPerKpi.quantity("change: whole", int(`${tenths}/${factor}`));
    const rest = `(${tenths}-${wholes}*${factor})`;
    const change = rowsPerKpi.quantity(
      "change in words",
      ifElse(
        `${isPercent}=1`,
        pointWords,
        isBlank(share),
        blank,
        joined(
          ifElse(`${tenths}=0`, blank, `${share}>0`, quoted("+"), quoted("−")),
          grouped(wholes),
          ifElse(`${rest}=0`, blank, joined(decimal, rest)),
          percentSign,
        ),
      ),
    );
    const [actual, targetWords, secondWords, lastYearWords] = words as [Quantity, Quantity, Quantity, Quantity];
    const limit = (figure: Term): string =>
      ifElse(and(`${direction}=${directions.decrease}`, isGiven(figure)), joined(quoted(mostly), figure), figure);
    const targetFigure = rowsPerKpi.quantity(
      "target or band in words",
      ifElse(`${isBand}=1`, joined(targetWords, quoted(" – "), secondWords), targetWords),
    );
    return {
      actual,
      targetFigure,
      target: rowsPerKpi.quantity("target as it is said", ifElse(`${isBand}=1`, targetFigure, limit(targetWords))),
      gap: gapWords,
      lastYear: lastYearWords,
      change,
      finalTarget: rowsPerKpi.quantity("final target as it is said", ifElse(`${isBand}=1`, blank, limit(secondWords))),
    };
  }

  return { isPercent, grouped, short, shortPair, line };
}
