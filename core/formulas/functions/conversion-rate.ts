import { misread, type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { arg, define } from "../engine/define.ts";
import { count } from "../engine/readers.ts";

/** The share of the visits that converted. */
export function conversionRate(conversions: number, visits: number): number | Problem {
  if (conversions > visits) return moreConversions(conversions, visits);
  return visits === 0 ? noVisit : conversions / visits;
}

const moreConversions = (conversions: number, visits: number): Problem =>
  misread("more-conversions-than-visits", {
    en: `${numberIn("en", conversions)} conversions are more than ${numberIn("en", visits)} visits. Check the order of the arguments, and that both count the same thing.`,
    fr: `${numberIn("fr", conversions)} conversions dépassent ${numberIn("fr", visits)} visites. Vérifiez l'ordre des arguments, et que les deux comptent la même chose.`,
  });

const noVisit = unknown("no-visit", {
  en: "there was no visit, so the rate is unknown. Take a longer period.",
  fr: "aucune visite : le taux est inconnu. Prenez une période plus longue.",
});

export default define({
  name: "CONVERSION_RATE",
  family: "funnel",
  says: {
    en: "The share of the visits that became conversions.",
    fr: "La part des visites devenues des conversions.",
  },
  formula: { en: "conversions ÷ visits", fr: "conversions ÷ visites" },
  source: "Google Analytics 4 and Yandex Metrica, definitions of conversion rates",
  notes: [
    {
      en: "Conversions per visit and converted people per visitor are two rates: 90 conversions of 3,000 visits are 3%, 80 buyers of 2,200 visitors 3.6%. Do not mix them: one person can convert twice.",
      fr: "Conversions par visite et convertis par visiteur sont deux taux : 90 conversions pour 3 000 visites font 3 %, 80 acheteurs pour 2 200 visiteurs 3,6 %. Ne les mélangez pas : une personne peut convertir deux fois.",
    },
    {
      en: "The rate of several pages or months is the sum of the conversions over the sum of the visits, not the mean of the rates.",
      fr: "Le taux de plusieurs pages ou mois est la somme des conversions sur la somme des visites, pas la moyenne des taux.",
    },
  ],
  native: "IF(OR({visits}=0,{conversions}>{visits}),NA(),{conversions}/{visits})",
  alsoCalled: ["CVR", "CRO", "taux de transformation", "taux de conversion"],
  arguments: [
    arg({ en: "conversions", fr: "conversions" }, count, {
      en: "How many converted: filled the form, bought.",
      fr: "Combien ont converti : formulaire rempli, achat.",
    }),
    arg({ en: "visits", fr: "visites" }, count, {
      en: "Visits, or people, that could convert: the same unit as the conversions.",
      fr: "Visites, ou personnes, qui pouvaient convertir : même unité que les conversions.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "more-conversions-than-visits": moreConversions, "no-visit": noVisit },
  examples: [
    {
      says: { en: "90 conversions in 3,000 visits.", fr: "90 conversions pour 3 000 visites." },
      given: [90, 3000],
      answer: 0.03,
    },
    {
      says: { en: "Two landing pages at once.", fr: "Deux pages d'atterrissage d'un coup." },
      given: [
        [[150], [60]],
        [[250], [150]],
      ],
      answer: [[0.6], [0.4]],
    },
    {
      says: { en: "The arguments the wrong way round.", fr: "Les arguments dans le mauvais ordre." },
      given: [250, 150],
      answer: { problem: "more-conversions-than-visits" },
    },
    { says: { en: "No visit yet.", fr: "Pas encore de visite." }, given: [0, 0], answer: { problem: "no-visit" } },
  ],
  compute: conversionRate,
});
