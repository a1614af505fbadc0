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
  en: "no impression yet, so the rate is unknown. Take a longer period.",
  fr: "aucune impression : le taux est inconnu. Prenez une période plus longue.",
});

export default define({
  name: "CTR",
  family: "funnel",
  says: {
    en: "Click-through rate: the share of the impressions of an ad that were clicked.",
    fr: "Taux de clics : la part des impressions d'une annonce qui ont été cliquées.",
  },
  formula: { en: "clicks ÷ impressions", fr: "clics ÷ impressions" },
  source: "Google Ads and Meta Ads, the column of this name",
  notes: [
    {
      en: "The CTR of several ads or months is the sum of clicks over the sum of impressions, not the mean of the rows.",
      fr: "Le CTR de plusieurs annonces ou mois est la somme des clics sur la somme des impressions, pas la moyenne des lignes.",
    },
    {
      en: "An ad report may print 3.48 for 3.48%: this answers 0.0348, which a cell shows as 3.5% once it is formatted as a percentage.",
      fr: "Un rapport publicitaire peut afficher 3,48 pour 3,48 % : celle-ci répond 0,0348, que la cellule affiche 3,5 % une fois mise au format pourcentage.",
    },
    {
      en: "Link clicks or all clicks, unique or all: programs count differently. Compare only rates that count the same.",
      fr: "Clics sur le lien ou tous les clics, uniques ou non : les régies comptent autrement. Ne comparez que des taux comptés de la même façon.",
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
      says: { en: "Two ads at once.", fr: "Deux annonces d'un coup." },
      given: [
        [[200], [90]],
        [[10_000], [1800]],
      ],
      answer: [[0.02], [0.05]],
    },
    {
      says: { en: "The arguments the wrong way round.", fr: "Les arguments dans le mauvais ordre." },
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
