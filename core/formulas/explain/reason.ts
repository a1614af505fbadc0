import { type Language, numberIn, type Text } from "../../base/text.ts";
import { clearGrowth, type Finding, isPath, type Series } from "../statistics/finding.ts";

/** Why a verdict is what it is, in few words: for the panel, the page, the message and *Why?*. */

/** How figures and periods are worded where the reason is read. */
export interface Wording {
  /** Figures that belong together, with the same decimals. */
  readonly figures: (language: Language, values: readonly number[]) => string[];
  /** “months” */
  readonly periods: Text;
  /** “a month” */
  readonly each: Text;
  /** “last year's August”, whose echo a season may hear; left out, it is not told. */
  readonly seasonBefore?: Text | undefined;
}

/** Several values of a formula's range, of which nobody says how far apart they are. */
export const valuesWording = (figures: Wording["figures"]): Wording => ({
  figures,
  periods: { en: "values", fr: "valeurs" },
  each: { en: "from one value to the next", fr: "d'une valeur à l'autre" },
  seasonBefore: { en: "the same value one season before", fr: "la même valeur, une saison plus tôt," },
});

/** The lower limit as it is said: of figures that are never below 0, the limit is not either. */
export const shownLower = ({ values }: Series, { lower }: Pick<Finding, "lower">): number =>
  values.every((value) => value === null || value >= 0) ? Math.max(0, lower) : lower;

/** A figure alone. */
export const figureAlone = ({ figures }: Wording, language: Language, value: number): string =>
  figures(language, [value])[0] as string;

/** The limits as they are said, both with the same decimals. */
export const limitsInWords = (
  language: Language,
  series: Series,
  finding: Pick<Finding, "lower" | "upper">,
  { figures }: Wording,
): [low: string, high: string] => figures(language, [shownLower(series, finding), finding.upper]) as [string, string];

/** What is between two limits. */
export const rangeSign: Text = { en: "–", fr: " à " };

/** `3.5–13.6`, `3,5 à 13,6`: from one limit to the other, or the one value where both are written alike. */
export const rangeIn = (language: Language, low: string, high: string): string =>
  low === high ? low : `${low}${rangeSign[language]}${high}`;

/** Whether all known values are the same: the last one is the smallest, and none is larger without its sign. */
const isConstant = ({ values }: Series, last: number): boolean =>
  values.every((value) => value === null || (value >= last && Math.abs(value) <= Math.abs(last)));

export function reasonOf(series: Series, finding: Finding, wording: Wording): Text {
  return { en: reasonIn("en", series, finding, wording), fr: reasonIn("fr", series, finding, wording) };
}

function reasonIn(language: Language, series: Series, finding: Finding, wording: Wording): string {
  const { rule, direction, kind } = finding;
  if (rule === null) return usualReason(language, series, finding, wording);
  const french = language === "fr";
  const up = direction > 0;
  const write = (value: number): string => figureAlone(wording, language, value);
  const [low, high] = limitsInWords(language, series, finding, wording);
  switch (rule) {
    case "trend":
      if (french) return up ? "7 hausses d'affilée" : "7 baisses d'affilée";
      return up ? "7 rises in a row" : "7 falls in a row";
    case "two of three":
      if (french) return `2 des 3 derniers proches de la limite ${up ? `haute (${high})` : `basse (${low})`}`;
      return `2 of the last 3 near the ${up ? `upper limit (${high})` : `lower limit (${low})`}`;
    case "shift":
      if (french) return `7 d'affilée ${up ? "au-dessus" : "au-dessous"} de la moyenne (${write(finding.expected)})`;
      return `7 in a row ${up ? "above" : "below"} the average (${write(finding.expected)})`;
    case "total of seven": {
      const [total, usual] = [numberIn(language, finding.total), numberIn(language, finding.expected * 7, 1)];
      const periods = wording.periods[language];
      return french ? `${total} en 7 ${periods}, d'habitude ${usual}` : `${total} in 7 ${periods}, usually ${usual}`;
    }
    case "last three": {
      const three = `3 ${wording.periods[language]}`;
      const said = french
        ? `${three} dans le ${up ? "haut" : "bas"} de ce qui était attendu`
        : `${three} in the ${up ? "upper" : "lower"} part of what was expected`;
      return said + echo(language, finding, wording);
    }
    case "outside": {
      if (kind !== "path")
        return french
          ? `${up ? "au-dessus des" : "sous les"} ${rangeIn(language, low, high)} habituels`
          : `${up ? "above" : "below"} the usual ${rangeIn(language, low, high)}`;
      const value = write(finding.value);
      const ends = low === high ? low : french ? `entre ${low} et ${high}` : `${low} to ${high}`;
      const said = `${value}, ${french ? "attendu" : "expected"} ${ends}`;
      return said + echo(language, finding, wording);
    }
  }
}

/** ` · last year's August was exceptionally low`: what makes this one look high. */
function echo(language: Language, { seasonBefore, direction }: Finding, { seasonBefore: name }: Wording): string {
  if (!name || seasonBefore === 0 || seasonBefore === direction) return "";
  const high = seasonBefore > 0;
  return language === "fr"
    ? ` · ${name.fr} était exceptionnellement ${high ? "haut" : "bas"}`
    : ` · ${name.en} was exceptionally ${high ? "high" : "low"}`;
}

/** On its way: how it grows, and that its season is allowed for; around a level, where that is. */
function usualReason(language: Language, series: Series, finding: Finding, wording: Wording): string {
  const french = language === "fr";
  const [low, high] = limitsInWords(language, series, finding, wording);
  const growth = growthIn(language, clearGrowth(series), wording.each[language]);
  const season = isPath(series.pattern) && series.pattern !== "trend";
  const path = [growth, season ? (french ? "saison prise en compte" : "season allowed for") : ""].filter(Boolean);
  if (path.length > 0) return path.join(", ");
  if (low === high && isConstant(series, finding.value)) return french ? `toujours ${low}` : `always ${low}`;
  const range = rangeIn(language, low, high);
  if (low === high) return french ? `aux ${range} habituels` : `at the usual ${range}`;
  return french ? `dans les ${range} habituels` : `within the usual ${range}`;
}

/** “growing 3% a month”; nothing where it would be 0%. */
function growthIn(language: Language, growth: number | undefined, each: string): string {
  const share = Math.abs(growth ?? 0) * 100;
  const words = numberIn(language, share, share < 1 ? 1 : 0);
  if (growth === undefined || !/[1-9]/.test(words)) return "";
  return language === "fr"
    ? `${growth > 0 ? "croissance" : "recul"} de ${words} % ${each}`
    : `${growth > 0 ? "growing" : "falling"} ${words}% ${each}`;
}
