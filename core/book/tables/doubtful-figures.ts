import type { Day } from "../../base/cells.ts";
import { type Month, monthOf, monthWords } from "../../base/months.ts";
import type { Language, Text } from "../../base/text.ts";
import { currencyOf, figureIn, isPercent } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Kpi } from "../kpi/schema.ts";
import type { Frozen } from "./frozen-months.ts";
import type { Book } from "./read.ts";

/** A figure that somebody is about to save. */
export interface FigureToSave {
  readonly code: string;
  readonly month: Month;
  /** `null` empties the month. */
  readonly value: number | null;
}

/** Something that is hardly right about one of them. It can be saved all the same, by one more click. */
export interface Doubt {
  readonly code: string;
  readonly month: Month;
  readonly name: "above-whole" | "negative" | "far-above" | "far-below" | "future" | "frozen";
  /** To stand beside the field. */
  readonly says: Text;
}

/**
 * What to point at before figures are saved, typed, pasted or imported: more than all of something, fewer than none,
 * five
 * times beyond what the KPI has ever been, a month to come, a month whose page is frozen.
 */
export function doubtsAbout(
  book: Book,
  frozen: readonly Frozen[],
  figures: readonly FigureToSave[],
  today: Day,
): Doubt[] {
  const given = new Map(figures.map((figure) => [`${codeKey(figure.code)} ${figure.month}`, figure.value]));
  const figureAt = (code: string, month: Month): number | null => {
    const key = `${codeKey(code)} ${month}`;
    return given.has(key) ? (given.get(key) ?? null) : standing(book, code, month);
  };
  return figures.flatMap((figure): Doubt[] => {
    const known = book.kpis.get(codeKey(figure.code));
    if (!known) return [];
    const doubt = (name: Doubt["name"], says: Text): Doubt => ({ code: figure.code, month: figure.month, name, says });
    const was = standing(book, figure.code, figure.month);
    const doubts: Doubt[] = [];
    const { value } = figure;
    if (frozen.some(({ month }) => month === figure.month) && value !== was)
      doubts.push(doubt("frozen", isFrozen(figure.month, was, known.kpi)));
    if (value === null || value === was) return doubts;
    if (figure.month > monthOf(today)) doubts.push(doubt("future", isToCome(figure.month)));
    const whole = aboveWhole(book, known.kpi, figure.month, value, figureAt);
    if (whole) doubts.push(doubt("above-whole", whole));
    const range = usualRange(book, figure.code, figure.month, figureAt);
    if (value < 0 && isCount(known.kpi) && !(range && range.low < 0))
      doubts.push(doubt("negative", belowNone(value, known.kpi)));
    else if (range && range.low >= 0 && value > farBeyond * range.high && range.high > 0)
      doubts.push(doubt("far-above", farAbove(value, range.high, known.kpi)));
    else if (range && range.low > 0 && value > 0 && value * farBeyond < range.low)
      doubts.push(doubt("far-below", farBelow(value, range.low, known.kpi)));
    return doubts;
  });
}

/** A digit too many or too few makes ten times as much; a strong month makes two or three times. */
const farBeyond = 5;
/** Fewer months do not show what is usual. */
const leastMonths = 3;

function standing(book: Book, code: string, month: Month): number | null {
  return book.kpis.get(codeKey(code))?.results[book.months.indexOf(month)]?.value ?? null;
}

/** The lowest and the highest figure of the other months, as they will be: a whole history may come in at once. */
function usualRange(
  book: Book,
  code: string,
  month: Month,
  figureAt: (code: string, month: Month) => number | null,
): { readonly low: number; readonly high: number } | undefined {
  const others = book.months.flatMap((each) => (each === month ? [] : (figureAt(code, each) ?? [])));
  return others.length < leastMonths ? undefined : { low: Math.min(...others), high: Math.max(...others) };
}

/** People, deals, visits: fewer than none cannot be. Money can fall below 0. */
const isCount = ({ kind, unit }: Kpi): boolean => kind !== "rate" && !isPercent(unit) && currencyOf(unit) === undefined;

/** A share of a count that is more than the whole: by its two counts, or typed as such. */
function aboveWhole(
  book: Book,
  kpi: Kpi,
  month: Month,
  value: number,
  figureAt: (code: string, month: Month) => number | null,
): Text | undefined {
  if (kpi.kind === "rate") {
    const hasCounts = kpi.numerator !== "" && kpi.denominator !== "";
    const before = book.kpis.get(codeKey(kpi.code))?.results.some((each) => (each.value ?? 0) > 1);
    return isPercent(kpi.unit) && !hasCounts && !before && value > 1 ? moreThanAll(value, kpi) : undefined;
  }
  for (const { kpi: rate } of book.kpis.values()) {
    const isOf = [rate.numerator, rate.denominator].some((code) => codeKey(code) === codeKey(kpi.code));
    const says = isOf ? moreThanWhole(book, rate, month, figureAt) : undefined;
    if (says) return says;
  }
  return undefined;
}

/** Why a rate of the book cannot be: its count is more than the whole. Nobody should be asked what made it so good. */
export const impossibleRate = (book: Book, rate: Kpi, month: Month): Text | undefined =>
  moreThanWhole(book, rate, month, (code, each) => standing(book, code, each));

function moreThanWhole(
  book: Book,
  rate: Kpi,
  month: Month,
  figureAt: (code: string, month: Month) => number | null,
): Text | undefined {
  if (rate.kind !== "rate" || !isPercent(rate.unit)) return undefined;
  const [above, below] = [rate.numerator, rate.denominator].map((code) => book.kpis.get(codeKey(code))?.kpi);
  if (!above || !below || !isCount(above) || !isCount(below)) return undefined;
  const [one, all] = [figureAt(above.code, month), figureAt(below.code, month)];
  return one !== null && all !== null && one > all && one > 0 ? moreOf(above, one, below, all, rate) : undefined;
}

const shown = (language: Language, value: number, { unit }: Kpi): string => figureIn(language, value, unit, 6);

const inBoth = (words: (language: Language) => string): Text => ({ en: words("en"), fr: words("fr") });

const moreOf = (above: Kpi, one: number, below: Kpi, all: number, rate: Kpi): Text =>
  inBoth((language) =>
    language === "fr"
      ? `${above.name} (${shown("fr", one, above)}) dépasse ${below.name} (${shown("fr", all, below)}) : ${rate.name} serait au-dessus de 100 %.`
      : `${above.name} (${shown("en", one, above)}) is more than ${below.name} (${shown("en", all, below)}): ${rate.name} would be above 100%.`,
  );

const moreThanAll = (value: number, kpi: Kpi): Text => ({
  en: `${shown("en", value, kpi)} is more than 100%.`,
  fr: `${shown("fr", value, kpi)} dépasse 100 %.`,
});

const belowNone = (value: number, kpi: Kpi): Text => ({
  en: `${shown("en", value, kpi)} is negative.`,
  fr: `${shown("fr", value, kpi)} est un chiffre négatif.`,
});

const farAbove = (value: number, high: number, kpi: Kpi): Text => ({
  en: `${shown("en", value, kpi)} is more than ${farBeyond} times the highest month so far, ${shown("en", high, kpi)}.`,
  fr: `${shown("fr", value, kpi)}, c'est plus de ${farBeyond} fois le mois le plus élevé jusqu'ici, ${shown("fr", high, kpi)}.`,
});

const farBelow = (value: number, low: number, kpi: Kpi): Text => ({
  en: `${shown("en", value, kpi)} is less than a fifth of the lowest month so far, ${shown("en", low, kpi)}.`,
  fr: `${shown("fr", value, kpi)}, c'est moins d'un cinquième du mois le plus bas jusqu'ici, ${shown("fr", low, kpi)}.`,
});

const isToCome = (month: Month): Text => ({
  en: `${monthWords(month, "en")} is still to come.`,
  fr: `Le mois est encore à venir : ${monthWords(month, "fr")}.`,
});

const isFrozen = (month: Month, was: number | null, kpi: Kpi): Text => ({
  en: `${monthWords(month, "en")} is frozen: the frozen page keeps ${was === null ? "no figure" : shown("en", was, kpi)}.`,
  fr: `Le mois est figé (${monthWords(month, "fr")}) : la page figée garde ${was === null ? "l'absence de chiffre" : shown("fr", was, kpi)}.`,
});
