import { isProblem, type Problem } from "../../base/problem.ts";
import { type Language, numberIn, type Text } from "../../base/text.ts";
import { confidence } from "../engine/confidence.ts";
import { define } from "../engine/define.ts";
import { moreConversions, variants, variantsOf } from "../engine/variant-arguments.ts";
import { compareProportions, newcombeInterval } from "../statistics/two-proportions.ts";

const nothingToCompare = {
  none: { en: "No conversions in either A or B.", fr: "Aucune conversion, ni dans A ni dans B." },
  all: { en: "Every visitor converted, in A and in B.", fr: "Tous les visiteurs ont converti, dans A comme dans B." },
} as const;

const testNames = {
  z: { en: "z test", fr: "test z" },
  fisher: { en: "Fisher's exact test", fr: "test exact de Fisher" },
} as const;

/**
 * The verdict on an A/B test in one sentence, with the difference in points, its interval, p and the test. p decides.
 */
export function abTest(inA: number, ofA: number, inB: number, ofB: number, confidence = 0.95): Text | Problem {
  const both = variantsOf(inA, ofA, inB, ofB);
  if (isProblem(both)) return both;
  if (inA + inB === 0) return nothingToCompare.none;
  if (inA === ofA && inB === ofB) return nothingToCompare.all;
  const { p, test } = compareProportions(...both);
  const alpha = 1 - confidence;
  const proven = p < alpha;
  const difference = 100 * (inB / ofB - inA / ofA);
  const [low, high] = newcombeInterval(...both, confidence).map((bound) => 100 * bound) as [number, number];
  // “B does worse by 1.5 points (0.4 to 2.6)”: the interval speaks of the points named before it.
  const worse = proven && difference < 0;
  const points = worse ? -difference : difference;
  const [from, to] = worse ? [-high, -low] : [low, high];
  // Where p and the interval do not agree, p decides and the sentence says how close it is.
  const close = proven === (low <= 0 && high >= 0);
  const decimals = decimalsFor(high - low);
  const sentence = (language: Language): string => {
    const written = (value: number): string => fixed(language, value, decimals);
    const sure = numberIn(language, 100 * confidence, 6);
    const odds = oddsIn(language, p, alpha);
    const name = testNames[test][language];
    if (language === "en") {
      const verdict = proven
        ? `B does ${worse ? "worse" : "better"} than A by`
        : `Nothing is proven${close ? ", but it is close" : ""}: B − A =`;
      return `${verdict} ${written(points)} points${proven && close ? ", but only just" : ""} (${sure}% interval: ${written(from)} to ${written(to)}; ${odds}; ${name}).`;
    }
    const verdict = proven
      ? `B fait ${worse ? "moins bien" : "mieux"} que A de`
      : `Rien n'est prouvé${close ? ", mais de peu" : ""} : B − A =`;
    const unit = Math.abs(Number(points.toFixed(decimals))) < 2 ? "point" : "points";
    return `${verdict} ${written(points)} ${unit}${proven && close ? ", mais de justesse" : ""} (intervalle à ${sure} % : ${written(from)} à ${written(to)} ; ${odds} ; ${name}).`;
  };
  return { en: sentence("en"), fr: sentence("fr") };
}

/** One decimal; more if the interval is so narrow that it would read 0.1 to 0.1. */
const decimalsFor = (width: number): number => Math.min(6, Math.max(1, 1 - Math.floor(Math.log10(width))));

/** A number with just so many decimals, zeros included. */
function fixed(language: Language, value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals);
  return `${value < 0 && Number(digits) !== 0 ? "−" : ""}${language === "fr" ? digits.replace(".", ",") : digits}`;
}

/** “p = 0.010”: two significant digits, and more if these would hide which side of alpha it is on. */
function oddsIn(language: Language, p: number, alpha: number): string {
  const least = Math.min(0.001, Number(alpha.toPrecision(6)));
  if (p < least) return `p < ${numberIn(language, least, 12)}`;
  const decimals = (digits: number): number => digits - 1 - Math.floor(Math.log10(p));
  let digits = 2;
  while (digits < 6 && p.toFixed(decimals(digits)) === alpha.toFixed(decimals(digits))) digits++;
  return `p = ${fixed(language, p, decimals(digits))}`;
}

export default define({
  name: "AB_TEST",
  family: "tests",
  says: {
    en: "Says in one sentence whether B does better or worse than A, or whether nothing is proven.",
    fr: "Dit en une phrase si B fait mieux ou moins bien que A, ou si rien n'est prouvé.",
  },
  formula: {
    en: "proven if AB_PVALUE is below 1 − confidence; the interval is that of AB_INTERVAL, in points",
    fr: "prouvé quand AB_PVALUE est inférieure à 1 − confiance ; l'intervalle est celui d'AB_INTERVAL, en points",
  },
  source: "As AB_PVALUE and AB_INTERVAL; repeated looks after Armitage, McPherson & Rowe 1969",
  notes: [
    {
      en: "Check the split first: AB_SPLIT. More than two variants: AB_RANKING.",
      fr: "Vérifiez d'abord la répartition : AB_SPLIT. Plus de deux variantes : AB_RANKING.",
    },
    {
      en: "Don't stop as soon as something looks proven: if you check 5 times and stop at the first p below 5%, you will be wrong in 14.2% of tests of two equal variants; with 10 checks, in 19.3%. Set the number of visitors with AB_SAMPLE_SIZE beforehand, and look once they have come.",
      fr: "N'arrêtez pas le test dès qu'il semble concluant : en regardant 5 fois et en s'arrêtant à la première valeur p sous 5 %, on se trompe dans 14,2 % des tests de deux variantes égales ; avec 10 regards, dans 19,3 %. Fixez d'avance le nombre de visiteurs avec AB_SAMPLE_SIZE, et regardez une fois ce nombre atteint.",
    },
    {
      en: "“Nothing is proven” doesn't mean there is no difference: the interval says what is still possible. If it disagrees with p in a close case, p decides.",
      fr: "« Rien n'est prouvé » ne veut pas dire qu'il n'y a pas d'écart : l'intervalle dit ce qui reste possible. S'il contredit p dans un cas limite, p décide.",
    },
    {
      en: "Don't compare the words in a formula, since they follow the language of the workbook: use AB_PVALUE.",
      fr: "Ne comparez pas les mots dans une formule, car ils suivent la langue du classeur : utilisez AB_PVALUE.",
    },
  ],
  alsoCalled: [
    "A/B test",
    "split test",
    "significance",
    "which variant wins",
    "test A/B",
    "significativité",
    "variante gagnante",
  ],
  arguments: [...variants, confidence],
  shape: "cell",
  unit: "text",
  problems: {
    "more-conversions-than-visitors": moreConversions,
  },
  examples: [
    {
      says: { en: "4% of 5,000 against 5.2% of 5,000.", fr: "4 % de 5 000 contre 5,2 % de 5 000." },
      given: [200, 5000, 260, 5000],
      answer: {
        en: "B does better than A by 1.2 points (95% interval: 0.4 to 2.0; p = 0.0042; z test).",
        fr: "B fait mieux que A de 1,2 point (intervalle à 95 % : 0,4 à 2,0 ; p = 0,0042 ; test z).",
      },
    },
    {
      says: { en: "4.8% against 5.5%, of 1,000 each.", fr: "4,8 % contre 5,5 %, pour 1 000 chacune." },
      given: [48, 1000, 55, 1000],
      answer: {
        en: "Nothing is proven: B − A = 0.7 points (95% interval: −1.3 to 2.7; p = 0.48; z test).",
        fr: "Rien n'est prouvé : B − A = 0,7 point (intervalle à 95 % : −1,3 à 2,7 ; p = 0,48 ; test z).",
      },
    },
    {
      says: {
        en: "15% against 30%, of 60 each: the interval still contains 0.",
        fr: "15 % contre 30 %, pour 60 chacune : l'intervalle contient encore 0.",
      },
      given: [9, 60, 18, 60],
      answer: {
        en: "B does better than A by 15.0 points, but only just (95% interval: 0.0 to 29.3; p = 0.049; z test).",
        fr: "B fait mieux que A de 15,0 points, mais de justesse (intervalle à 95 % : 0,0 à 29,3 ; p = 0,049 ; test z).",
      },
    },
    {
      says: {
        en: "Few visitors, and 99% confidence asked for.",
        fr: "Peu de visiteurs, et 99 % de confiance demandés.",
      },
      given: [1, 24, 7, 25, 0.99],
      answer: {
        en: "Nothing is proven: B − A = 23.8 points (99% interval: −4.9 to 49.8; p = 0.049; Fisher's exact test).",
        fr: "Rien n'est prouvé : B − A = 23,8 points (intervalle à 99 % : −4,9 à 49,8 ; p = 0,049 ; test exact de Fisher).",
      },
    },
    {
      says: { en: "Nobody has converted yet.", fr: "Personne n'a encore converti." },
      given: [0, 100, 0, 100],
      answer: nothingToCompare.none,
    },
    {
      says: {
        en: "Conversions and visitors swapped.",
        fr: "Conversions et visiteurs inversés.",
      },
      given: [5000, 200, 5000, 260],
      answer: { problem: "more-conversions-than-visitors" },
    },
    {
      says: { en: "A confidence of 100%.", fr: "Une confiance de 100 %." },
      given: [200, 5000, 260, 5000, 1],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: abTest,
});
