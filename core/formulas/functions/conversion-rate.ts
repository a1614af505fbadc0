import { misread, type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { arg, define, optional } from "../engine/define.ts";
import { amount, choice } from "../engine/readers.ts";
import { reaches, shareOf } from "../statistics/reaches.ts";

const counts = [
  {
    key: "once",
    en: ["once"],
    fr: ["une fois"],
    says: {
      en: "A visit converts at most once: the rate can't exceed 100%.",
      fr: "Une visite convertit au plus une fois : le taux ne dépasse pas 100 %.",
    },
  },
  {
    key: "every",
    en: ["every"],
    fr: ["toutes"],
    says: {
      en: "Every conversion of a visit counts, as ad programs count them: over 100% is possible.",
      fr: "Toutes les conversions d'une visite comptent, comme dans les régies : plus de 100 % est possible.",
    },
  },
] as const;

/** The share of the visits that converted, or the conversions per visit if every one of them counts. */
export function conversionRate(
  conversions: number,
  visits: number,
  counted: (typeof counts)[number]["key"] = "once",
): number | Problem {
  if (counted === "every") return visits === 0 ? noVisit : conversions / visits;
  if (!reaches(visits, conversions)) return moreConversions(conversions, visits);
  return visits === 0 ? noVisit : shareOf(conversions, visits);
}

const moreConversions = (conversions: number, visits: number): Problem =>
  misread("more-conversions-than-visits", {
    en: `there are more conversions (${numberIn("en", conversions)}) than visits (${numberIn("en", visits)}). Check the order of the arguments, and that both count the same thing. If one visit can convert several times, add "every".`,
    fr: `il y a plus de conversions (${numberIn("fr", conversions)}) que de visites (${numberIn("fr", visits)}). Vérifiez l'ordre des arguments, et que les deux comptent la même chose. Si une visite peut convertir plusieurs fois, ajoutez "toutes".`,
  });

const noVisit = unknown("no-visit", {
  en: "there were no visits, so the rate is unknown. Use a longer period.",
  fr: "aucune visite : le taux est inconnu. Prenez une période plus longue.",
});

export default define({
  name: "CONVERSION_RATE",
  family: "funnel",
  says: {
    en: "The share of visits that became conversions.",
    fr: "La part des visites qui ont donné une conversion.",
  },
  formula: { en: "conversions ÷ visits", fr: "conversions ÷ visites" },
  source: "Google Analytics 4 and Yandex Metrica, definitions of conversion rates",
  notes: [
    {
      en: "Conversions per visit and converted people per visitor are two different rates: 90 conversions in 3,000 visits are 3%, 80 buyers among 2,200 visitors are 3.6%. Don't mix them: one person can convert twice.",
      fr: "Les conversions par visite et les acheteurs par visiteur sont deux taux différents : 90 conversions pour 3 000 visites font 3 %, 80 acheteurs pour 2 200 visiteurs font 3,6 %. Ne les mélangez pas : une personne peut convertir deux fois.",
    },
    {
      en: "The rate of several pages or months is total conversions over total visits, not the average of the rates.",
      fr: "Le taux de plusieurs pages ou mois divise toutes les conversions par toutes les visites ; ce n'est pas la moyenne des taux.",
    },
  ],
  native: "IF(OR({visits}=0,{conversions}-{visits}>{conversions}/10^9),NA(),MIN(1,{conversions}/{visits}))",
  sums: true,
  alsoCalled: ["CVR", "CRO", "taux de transformation", "taux de conversion"],
  arguments: [
    arg({ en: "conversions", fr: "conversions" }, amount, {
      en: "How many converted: filled in the form, bought.",
      fr: "Combien ont converti : formulaire rempli, achat.",
    }),
    arg({ en: "visits", fr: "visites" }, amount, {
      en: "Visits, or people, that could convert: in the same unit as the conversions.",
      fr: "Visites, ou personnes, qui pouvaient convertir : même unité que les conversions.",
    }),
    optional({ en: "counted", fr: "comptage" }, choice(counts), {
      en: 'How conversions are counted: "once" per visit (default) or "every" one.',
      fr: "Comment les conversions sont comptées : « une fois » par visite (par défaut) ou « toutes ».",
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
      says: { en: "Two landing pages at once.", fr: "Deux pages de destination à la fois." },
      given: [
        [[150], [60]],
        [[250], [150]],
      ],
      answer: [[0.6], [0.4]],
    },
    {
      says: {
        en: "An ad program that counts every order after a click: 150 for 100 clicks.",
        fr: "Une régie qui compte toutes les commandes après un clic : 150 pour 100 clics.",
      },
      given: [150, 100, "every"],
      answer: 1.5,
    },
    {
      says: { en: "Arguments swapped.", fr: "Les arguments inversés." },
      given: [250, 150],
      answer: { problem: "more-conversions-than-visits" },
    },
    {
      says: { en: "No visits yet.", fr: "Aucune visite pour l'instant." },
      given: [0, 0],
      answer: { problem: "no-visit" },
    },
  ],
  compute: conversionRate,
});
