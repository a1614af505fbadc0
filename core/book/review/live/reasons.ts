import type { Language } from "../../../base/text.ts";
import { rangeSign } from "../../../formulas/explain/reason.ts";
import { sizes } from "../month/against-usual.ts";
import type { Constants } from "./constants.ts";
import type { Figures } from "./figures.ts";
import { abs, and, blank, flag, ifElse, index, int, isBlank, joined, max, or, quoted, round } from "./formulas.ts";
import type { Quantity } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import { ruleNumbers } from "./rules.ts";
import type { Status } from "./status.ts";
import type { Verdict } from "./verdict.ts";

/** Why a verdict is what it is, in few words: what `core/formulas/explain/reason.ts` says of the last known value. */
export interface Reasons {
  /** `above the usual 3.5%–13.6%`; `""` where there is no verdict. */
  readonly reason: Quantity;
  /** The same as a sentence says it after the figure, or its size; `""` for a year to date. */
  readonly inSentence: Quantity;
  /** The limits in words. */
  readonly low: Quantity;
  readonly high: Quantity;
}

export function reasons(
  { inWords: rowsPerKpi, period }: Kpis,
  { decimal }: Constants,
  verdict: Verdict,
  { isYearToDate }: Pick<Status, "isYearToDate">,
  { isPercent, grouped, short, shortPair }: Figures,
  language: Language,
): Reasons {
  const french = language === "fr";
  const { lastLower, lastMean, lastUpper, lastValue, rule, signal, largest, smallest, patterns } = verdict;
  const has = rowsPerKpi.quantity(
    "has a reason",
    flag(and(`${lastUpper}<>""`, `${verdict.isRare}>=0`, `(${verdict.isUncomputed})=(1=0)`)),
  );
  const isKnown = `${has}=1`;
  const size = `${largest}*${ifElse(`${isPercent}=1`, 100, 1)}`;
  const decimals = rowsPerKpi.quantity(
    "decimals of a reason",
    ifElse(`${has}=0`, 0, `${size}>=100`, 0, `${size}>=10`, 1, 2),
  );
  const lowest = rowsPerKpi.quantity(
    "lower limit as it is said",
    ifElse(isKnown, ifElse(`${smallest}>=0`, max(0, lastLower), lastLower), blank),
  );
  const [low, high] = shortPair(
    ["lower limit in words", "upper limit in words"],
    [lowest, lastUpper],
    isKnown,
    decimals,
  );
  const mean = short("mean in words", lastMean, isKnown, decimals);
  const value = short("last value in words", lastValue, isKnown, decimals);
  const up = `${signal}>0`;
  const either = (above: string, below: string): string => ifElse(up, quoted(above), quoted(below));
  const isOne = `${low}=${high}`;
  /** Both limits, or the one value where they are written alike. */
  const range = joined(low, ifElse(isOne, blank, joined(quoted(rangeSign[language]), high)));
  const usualEnd = french ? quoted(" habituels") : blank;
  const periodWords = ifElse(
    `${period}=3`,
    quoted(french ? "trimestres" : "quarters"),
    `${period}=12`,
    quoted(french ? "ans" : "years"),
    quoted(french ? "mois" : "months"),
  );
  const seven = rowsPerKpi.quantity(
    "usual total, in tenths",
    ifElse(isKnown, round(round(`${abs(lastMean)}*70`, 6), 0), 0),
  );
  const wholes = rowsPerKpi.quantity("usual total: whole", int(`${seven}/10`));
  const tenths = `(${seven}-${wholes}*10)`;
  const usualTotal = joined(grouped(wholes), ifElse(`${tenths}=0`, blank, joined(decimal, tenths)));
  const total = rowsPerKpi.quantity("total of seven", verdict.totalOfSeven);
  const expected = french
    ? ifElse(isOne, joined(quoted("attendu "), low), joined(quoted("attendu entre "), low, quoted(" et "), high))
    : joined(quoted("expected "), low, ifElse(isOne, blank, joined(quoted(" to "), high)));
  const isConstant = and(`${smallest}=${lastValue}`, `${largest}=${abs(lastValue)}`);
  const within = ifElse(
    isOne,
    ifElse(
      isConstant,
      joined(quoted(french ? "toujours " : "always "), low),
      joined(quoted(french ? "aux " : "at the usual "), low, usualEnd),
    ),
    joined(quoted(french ? "dans les " : "within the usual "), range, usualEnd),
  );
  const ofPattern = (quantity: (own: NonNullable<Verdict["patterns"]>) => Quantity): string =>
    patterns ? index(quantity(patterns).all, 1, max(1, patterns.place)) : blank;
  const path = patterns
    ? pathWords(
        ofPattern(({ growth }) => growth),
        ofPattern(({ growthLow }) => growthLow),
        ofPattern(({ growthHigh }) => growthHigh),
        ofPattern(({ isSeason }) => isSeason),
      )
    : undefined;

  /** “growing 3% a month, season allowed for” */
  function pathWords(growth: string, growthLow: string, growthHigh: string, isSeason: string): Quantity {
    const own = rowsPerKpi.quantity(
      "clear growth",
      ifElse(isBlank(growth), 0, `${growthLow}*${growthHigh}>0`, growth, 0),
    );
    const tenthsOf = rowsPerKpi.quantity("growth in tenths of a percent", round(round(`${abs(own)}*1000`, 6), 0));
    const isSmall = `${abs(own)}*100<1`;
    const shown = rowsPerKpi.quantity("growth in percent", round(round(`${abs(own)}*100`, 6), 0));
    const number = ifElse(and(isSmall, `${tenthsOf}<10`), joined("0", decimal, tenthsOf), isSmall, 1, grouped(shown));
    const each = ifElse(
      `${period}=3`,
      quoted(french ? "par trimestre" : "a quarter"),
      `${period}=12`,
      quoted(french ? "par an" : "a year"),
      quoted(french ? "par mois" : "a month"),
    );
    const way = ifElse(
      `${own}>0`,
      quoted(french ? "croissance de " : "growing "),
      quoted(french ? "recul de " : "falling "),
    );
    const words = rowsPerKpi.quantity(
      "growth in words",
      ifElse(
        or(`${own}=0`, ifElse(isSmall, `${tenthsOf}=0`, `${shown}=0`)),
        blank,
        joined(way, number, quoted(french ? " % " : "% "), each),
      ),
    );
    const season = ifElse(`${isSeason}=1`, quoted(french ? "saison prise en compte" : "season allowed for"), blank);
    const comma = ifElse(or(isBlank(words), `${isSeason}=0`), blank, quoted(", "));
    return rowsPerKpi.quantity("way in words", joined(words, comma, season));
  }

  const usual = path ? ifElse(and(`${patterns?.place}>0`, `${path}<>""`), path, within) : within;
  const near = french
    ? joined(
        either("2 des 3 derniers proches de la limite haute (", "2 des 3 derniers proches de la limite basse ("),
        ifElse(up, high, low),
        quoted(")"),
      )
    : joined(
        either("2 of the last 3 near the upper limit (", "2 of the last 3 near the lower limit ("),
        ifElse(up, high, low),
        quoted(")"),
      );
  const side = french
    ? joined(
        either("7 d'affilée au-dessus de la moyenne (", "7 d'affilée au-dessous de la moyenne ("),
        mean,
        quoted(")"),
      )
    : joined(either("7 in a row above the average (", "7 in a row below the average ("), mean, quoted(")"));
  const beyond = joined(
    french ? either("au-dessus des ", "sous les ") : either("above the usual ", "below the usual "),
    range,
    usualEnd,
  );
  const sevenInWords = french
    ? joined(grouped(total), quoted(" en 7 "), periodWords, quoted(", d'habitude "), usualTotal)
    : joined(grouped(total), quoted(" in 7 "), periodWords, quoted(", usually "), usualTotal);
  const three = french
    ? joined(
        quoted("3 "),
        periodWords,
        either(" dans le haut de ce qui était attendu", " dans le bas de ce qui était attendu"),
      )
    : joined(
        quoted("3 "),
        periodWords,
        either(" in the upper part of what was expected", " in the lower part of what was expected"),
      );
  const { none, outside, trend, pair, shift, total: totalRule, three: threeRule } = ruleNumbers;
  const is = (number: number): string => `${rule}=${number}`;
  const without = rowsPerKpi.quantity(
    "reason without the figure",
    ifElse(
      `${has}=0`,
      blank,
      is(none),
      usual,
      is(outside),
      beyond,
      is(trend),
      french ? either("7 hausses d'affilée", "7 baisses d'affilée") : either("7 rises in a row", "7 falls in a row"),
      is(pair),
      near,
      is(shift),
      side,
      is(totalRule),
      sevenInWords,
      is(threeRule),
      three,
      expected,
    ),
  );
  const reason = rowsPerKpi.quantity(
    "reason",
    ifElse(and(is(ruleNumbers.outsidePath), isKnown), joined(value, quoted(", "), without), without),
  );
  const share = rowsPerKpi.quantity(
    "percent of the mean",
    ifElse(
      or(`${has}=0`, is(none), `${verdict.isRare}<>0`, is(threeRule), is(ruleNumbers.outsidePath)),
      0,
      `${lastMean}>0`,
      round(`${lastValue}/${lastMean}*100`, 4),
      0,
    ),
  );
  const sizeCases = sizes.flatMap((each) => [
    and(`${share}>=${Math.round(each.from * 100)}`, `${share}<${Math.round(each.below * 100)}`),
    joined(quoted(french ? `${each.fr} des ` : `${each.en} the usual `), mean, french ? quoted(" habituels") : blank),
  ]);
  return {
    reason,
    inSentence: rowsPerKpi.quantity(
      "in a sentence",
      ifElse(`${isYearToDate}=1`, blank, ...(sizeCases as [string, string]), without),
    ),
    low,
    high,
  };
}
