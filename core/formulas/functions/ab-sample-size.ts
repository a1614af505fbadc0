import { misread, type Problem, unknown } from "../../base/problem.ts";
import { confidence } from "../engine/confidence.ts";
import { arg, define, optional } from "../engine/define.ts";
import { rate } from "../engine/readers.ts";
import { ceiling } from "../statistics/ceiling.ts";
import { sampleSize } from "../statistics/two-proportions.ts";

/** Visitors that each variant needs to tell the target rate from the base rate: whole, two-sided, by Cohen's h. */
export function abSampleSize(baseRate: number, targetRate: number, power = 0.8, confidence = 0.95): number | Problem {
  if (power <= 1 - confidence || power === 1) return powerOutOfReach;
  if (baseRate === targetRate) return equalRates;
  const exact = sampleSize(baseRate, targetRate, power, confidence);
  return ceiling(exact);
}

const equalRates = unknown("equal-rates", {
  en: "the two rates are equal: no number of visitors tells them apart. Type the rate you hope for as the target.",
  fr: "les deux taux sont égaux : aucun nombre de visiteurs ne les distingue. Saisissez comme cible le taux que vous espérez.",
});

const powerOutOfReach = misread("power-out-of-reach", {
  en: "the power must be above 1 − confidence and below 100%. Type 80%, or 90% to miss fewer effects.",
  fr: "la puissance doit être supérieure à 1 − confiance et inférieure à 100 %. Saisissez 80 %, ou 90 % pour manquer moins d'effets.",
});

export default define({
  name: "AB_SAMPLE_SIZE",
  family: "tests",
  says: {
    en: "How many visitors each variant of an A/B test needs.",
    fr: "Combien de visiteurs il faut à chaque variante d'un test A/B.",
  },
  formula: {
    en: "2 × ((z of the confidence + z of the power) ÷ h)², rounded up; h = 2 arcsin √target − 2 arcsin √base",
    fr: "2 × ((z de la confiance + z de la puissance) ÷ h)², arrondi vers le haut ; h = 2 arcsin √cible − 2 arcsin √base",
  },
  source: "Cohen, Statistical Power Analysis for the Behavioral Sciences (effect size h, two-sided)",
  notes: [
    {
      en: "This is for each variant: a test of two needs twice as many. Set the number before the test, and look at the result once it is reached.",
      fr: "Ce nombre vaut pour chaque variante : un test de deux variantes en demande le double. Fixez ce nombre avant le test, et regardez le résultat une fois qu'il est atteint.",
    },
    {
      en: "Calculators differ because their formulas differ, not because one is wrong: from 5 to 6%, this one asks for 8,143, the pooled normal approximation for 8,158 and Evan Miller's calculator for 7,663.",
      fr: "Les calculateurs diffèrent par leur formule, aucun n'est faux : de 5 à 6 %, celle-ci demande 8 143, l'approximation normale à taux commun 8 158 et le calculateur d'Evan Miller 7 663.",
    },
    {
      en: "The target is a rate, not a gain: 20% more than 5% is 6%.",
      fr: "La cible est un taux, pas un gain : 20 % de plus que 5 %, c'est 6 %.",
    },
    {
      en: "Evan Miller's calculator says 7,663 for 5% → 6%: it uses the spread of the base rate alone. With 7,663, such a difference is found in 77.5% of tests; with 8,143, in 80%.",
      fr: "Le calculateur d'Evan Miller dit 7 663 pour 5 % → 6 % : il ne prend que la dispersion du taux de départ. Avec 7 663, un tel écart est trouvé dans 77,5 % des tests ; avec 8 143, dans 80 %.",
    },
  ],
  alsoCalled: [
    "A/B test",
    "power analysis",
    "minimum detectable effect",
    "test A/B",
    "taille d'échantillon",
    "puissance",
  ],
  arguments: [
    arg({ en: "base_rate", fr: "taux_actuel" }, rate, {
      en: "The rate today, of variant A.",
      fr: "Le taux d'aujourd'hui, celui de la variante A.",
    }),
    arg({ en: "target_rate", fr: "taux_cible" }, rate, {
      en: "The rate that B should reach for the change to be worth it.",
      fr: "Le taux que B doit atteindre pour que le changement en vaille la peine.",
    }),
    optional({ en: "power", fr: "puissance" }, rate, {
      en: "How often such a difference should be found (default: 80%).",
      fr: "La probabilité de détecter un tel écart : 80 % par défaut.",
    }),
    confidence,
  ],
  shape: "each",
  unit: "count",
  problems: {
    "equal-rates": equalRates,
    "power-out-of-reach": powerOutOfReach,
  },
  examples: [
    { says: { en: "From 5% to 6%.", fr: "De 5 % à 6 %." }, given: [0.05, 0.06], answer: 8143 },
    {
      says: { en: "From 20% to 25%, detected nine times in ten.", fr: "De 20 % à 25 %, détecté neuf fois sur dix." },
      given: [0.2, 0.25, 0.9, 0.95],
      answer: 1462,
    },
    {
      says: { en: "From 10% to several targets.", fr: "De 10 % à plusieurs cibles." },
      given: [0.1, [[0.11], [0.12], [0.15]]],
      answer: [[14745], [3835], [681]],
    },
    {
      says: { en: "Two equal rates.", fr: "Deux taux égaux." },
      given: [0.05, 0.05],
      answer: { problem: "equal-rates" },
    },
    {
      says: { en: "A power of 100%.", fr: "Une puissance de 100 %." },
      given: [0.05, 0.06, 1],
      answer: { problem: "power-out-of-reach" },
    },
    {
      says: { en: "A confidence of 100%.", fr: "Une confiance de 100 %." },
      given: [0.05, 0.06, 0.8, 1],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: abSampleSize,
});
