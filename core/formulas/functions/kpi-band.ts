import { misread, type Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { arg, define } from "../engine/define.ts";
import { number } from "../engine/readers.ts";
import { above, below } from "../statistics/limits.ts";

export const bands = {
  below: { en: "Below", fr: "En dessous" },
  within: { en: "Within", fr: "Dans la plage" },
  above: { en: "Above", fr: "Au-dessus" },
} as const;

/** Where a figure is in relation to a low and a high limit, both of which are still within. */
export function kpiBand(value: number, low: number, high: number): Text | Problem {
  if (low > high) return limitsSwapped;
  if (below(value, low, Math.abs(low))) return bands.below;
  return above(value, high, Math.abs(high)) ? bands.above : bands.within;
}

const limitsSwapped = misread("limits-swapped", {
  en: "the low limit is above the high one. Swap them.",
  fr: "le repère bas dépasse le repère haut. Inversez-les.",
});

export default define({
  name: "KPI_BAND",
  family: "followUp",
  says: {
    en: "Tells you whether a figure is below, within or above a band such as a benchmark.",
    fr: "Indique si un chiffre est en dessous d'une plage de référence, dans la plage ou au-dessus.",
  },
  formula: { en: "low ≤ value ≤ high is within", fr: "bas ≤ valeur ≤ haut est dans la plage" },
  source: "Plain comparison; both limits belong to the band",
  notes: [
    {
      en: "A benchmark holds for one definition only. The 30 to 50% often quoted for bounce rates comes from Universal Analytics; Google Analytics 4 counts differently, so don't compare its figures with it.",
      fr: "Un repère ne vaut que pour une définition. Les 30 à 50 % souvent cités pour le taux de rebond viennent d'Universal Analytics ; Google Analytics 4 compte autrement : n'y comparez pas ses chiffres.",
    },
    {
      en: "A band is what others reach or what you aim for; the limits within which your own KPI normally varies come from KPI_LIMITS.",
      fr: "Une plage dit ce que d'autres atteignent ou ce que vous voulez ; les limites entre lesquelles votre KPI varie d'ordinaire viennent de KPI_LIMITS.",
    },
  ],
  alsoCalled: ["benchmark", "bounce rate", "tolerance", "taux de rebond", "repère", "fourchette", "plage"],
  arguments: [
    arg({ en: "value", fr: "valeur" }, number, { en: "The figure to place.", fr: "Le chiffre à situer." }),
    arg({ en: "low", fr: "bas" }, number, {
      en: "The lowest figure within.",
      fr: "Le plus petit chiffre dans la plage.",
    }),
    arg({ en: "high", fr: "haut" }, number, {
      en: "The highest figure within.",
      fr: "Le plus grand chiffre dans la plage.",
    }),
  ],
  shape: "each",
  unit: "text",
  problems: { "limits-swapped": limitsSwapped },
  examples: [
    {
      says: {
        en: "A conversion rate of 5% when 3 to 10% is common.",
        fr: "Un taux de conversion de 5 % quand 3 à 10 % est courant.",
      },
      given: [0.05, 0.03, 0.1],
      answer: bands.within,
    },
    {
      says: {
        en: "Three pages against one band; the limits are part of it.",
        fr: "Trois pages face à une même plage ; les repères en font partie.",
      },
      given: [[[0.3], [0.62], [0.2]], 0.3, 0.5],
      answer: [[bands.within], [bands.above], [bands.below]],
    },
    {
      says: { en: "The limits swapped.", fr: "Les repères inversés." },
      given: [0.05, 0.1, 0.03],
      answer: { problem: "limits-swapped" },
    },
  ],
  compute: kpiBand,
});
