import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What a thousand impressions cost. Not rounded. */
export function cpm(spend: number, impressions: number): number | Problem {
  return impressions === 0 ? noImpression : (1000 * spend) / impressions;
}

const noImpression = unknown("no-impression", {
  en: "no impressions yet, so there is no cost per thousand. Use a longer period.",
  fr: "aucune impression : pas de coût pour mille à calculer. Prenez une période plus longue.",
});

export default define({
  name: "CPM",
  family: "acquisition",
  says: {
    en: "What a thousand impressions of an ad cost.",
    fr: "Ce qu'ont coûté mille impressions d'une annonce.",
  },
  formula: { en: "1000 × spend ÷ impressions", fr: "1000 × dépenses ÷ impressions" },
  source: "Google Ads and Meta Ads, the column of this name",
  notes: [
    {
      en: "The CPM of several ads or months is 1000 × total spend over total impressions, not the average of the rows.",
      fr: "Le CPM de plusieurs annonces ou mois est 1000 × toutes les dépenses divisées par toutes les impressions ; ce n'est pas la moyenne des lignes.",
    },
    {
      en: "A low CPM buys views, not customers: look at CTR and CPA too. Reach counts people, impressions count views: the same person may see an ad ten times.",
      fr: "Un CPM bas achète des vues, pas des clients : regardez aussi CTR et CPA. La couverture compte des personnes, les impressions des vues : la même personne peut voir dix fois une annonce.",
    },
  ],
  native: "IF({impressions}=0,NA(),1000*{spend}/{impressions})",
  sums: true,
  alsoCalled: ["cost per mille", "cost per thousand", "coût pour mille", "coût par mille"],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent on the ads over the period.",
      fr: "Argent dépensé pour les annonces sur la période.",
    }),
    arg({ en: "impressions", fr: "impressions" }, amount, {
      en: "How often these ads were shown over the same period.",
      fr: "Combien de fois ces annonces ont été affichées sur la même période.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-impression": noImpression },
  examples: [
    {
      says: { en: "1,500 spent, shown 200,000 times.", fr: "1 500 dépensés, 200 000 affichages." },
      given: [1500, 200_000],
      answer: 7.5,
    },
    {
      says: { en: "One budget, two networks.", fr: "Un même budget, deux régies." },
      given: [600, [[120_000], [48_000]]],
      answer: [[5], [12.5]],
    },
    {
      says: { en: "The ad was never shown.", fr: "L'annonce n'a jamais été affichée." },
      given: [120, 0],
      answer: { problem: "no-impression" },
    },
  ],
  compute: cpm,
});
