import { misread, type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";
import { reaches, shareOf } from "../statistics/reaches.ts";

/** The share of the impressions that were clicked. */
export function ctr(clicks: number, impressions: number): number | Problem {
  if (!reaches(impressions, clicks)) return moreClicks(clicks, impressions);
  return impressions === 0 ? noImpression : shareOf(clicks, impressions);
}

const moreClicks = (clicks: number, impressions: number): Problem =>
  misread("more-clicks-than-impressions", {
    en: `there are more clicks (${numberIn("en", clicks)}) than impressions (${numberIn("en", impressions)}). Check the order: clicks, then impressions.`,
    fr: `il y a plus de clics (${numberIn("fr", clicks)}) que d'impressions (${numberIn("fr", impressions)}). Vérifiez l'ordre : clics, puis impressions.`,
  });

const noImpression = unknown("no-impression", {
  en: "no impressions yet, so the rate is unknown. Use a longer period.",
  fr: "aucune impression : le taux est inconnu. Prenez une période plus longue.",
});

export default define({
  name: "CTR",
  family: "funnel",
  says: {
    en: "Click-through rate: the share of an ad's impressions that were clicked.",
    fr: "Taux de clics : la part des impressions d'une annonce qui ont donné un clic.",
  },
  formula: { en: "clicks ÷ impressions", fr: "clics ÷ impressions" },
  source: "Google Ads and Meta Ads, the column of this name",
  notes: [
    {
      en: "The CTR of several ads or months is total clicks over total impressions, not the average of the rows.",
      fr: "Le CTR de plusieurs annonces ou mois divise tous les clics par toutes les impressions ; ce n'est pas la moyenne des lignes.",
    },
    {
      en: "An ad report may show 3.48 for 3.48%: this returns 0.0348, which a cell shows as 3.5% once it is formatted as a percentage.",
      fr: "Un rapport publicitaire peut afficher 3,48 pour 3,48 % : cette formule donne 0,0348, que la cellule affiche comme 3,5 % au format pourcentage.",
    },
    {
      en: "Link clicks or all clicks, unique or all: programs count differently. Compare only rates that count the same.",
      fr: "Clics sur le lien ou tous les clics, uniques ou non : chaque régie compte à sa façon. Ne comparez que des taux comptés de la même façon.",
    },
  ],
  native: "IF(OR({impressions}=0,{clicks}-{impressions}>{clicks}/10^9),NA(),MIN(1,{clicks}/{impressions}))",
  sums: true,
  alsoCalled: ["click-through rate", "click rate", "taux de clics", "taux de clic"],
  arguments: [
    arg({ en: "clicks", fr: "clics" }, amount, {
      en: "Clicks on the ad over the period.",
      fr: "Clics sur l'annonce pendant la période.",
    }),
    arg({ en: "impressions", fr: "impressions" }, amount, {
      en: "How often it was shown over the same period.",
      fr: "Combien de fois elle a été affichée sur la même période.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "more-clicks-than-impressions": moreClicks, "no-impression": noImpression },
  examples: [
    {
      says: { en: "87 clicks, shown 2,500 times.", fr: "87 clics, 2 500 affichages." },
      given: [87, 2500],
      answer: 0.0348,
    },
    {
      says: { en: "Two ads at once.", fr: "Deux annonces à la fois." },
      given: [
        [[200], [90]],
        [[10_000], [1800]],
      ],
      answer: [[0.02], [0.05]],
    },
    {
      says: { en: "Arguments swapped.", fr: "Les arguments inversés." },
      given: [2497, 87],
      answer: { problem: "more-clicks-than-impressions" },
    },
    {
      says: { en: "The ad was never shown.", fr: "L'annonce n'a jamais été affichée." },
      given: [0, 0],
      answer: { problem: "no-impression" },
    },
  ],
  compute: ctr,
});
