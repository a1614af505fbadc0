import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What one click cost: spend over clicks. Not rounded. */
export function cpc(spend: number, clicks: number): number | Problem {
  return clicks === 0 ? noClick : spend / clicks;
}

const noClick = unknown("no-click", {
  en: "no clicks yet, so there is no cost per click. Use a longer period.",
  fr: "aucun clic : pas de coût par clic à calculer. Prenez une période plus longue.",
});

export default define({
  name: "CPC",
  family: "acquisition",
  says: {
    en: "What one click on an ad cost: spend divided by clicks.",
    fr: "Ce qu'a coûté un clic sur une annonce : dépenses divisées par les clics.",
  },
  formula: { en: "spend ÷ clicks", fr: "dépenses ÷ clics" },
  source: "Google Ads and Meta Ads, the column of this name",
  notes: [
    {
      en: "The CPC of several ads or months is total spend over total clicks, not the average of the rows.",
      fr: "Le CPC de plusieurs annonces ou mois divise toutes les dépenses par tous les clics ; ce n'est pas la moyenne des lignes.",
    },
    {
      en: "Meta counts all clicks in one column and link clicks in another: likes and opened pictures make the first one cheap. Stick to one of them.",
      fr: "Meta compte tous les clics dans une colonne et les clics sur le lien dans une autre : les mentions J'aime et les images ouvertes rendent la première bon marché. Tenez-vous à l'une d'elles.",
    },
  ],
  native: "IF({clicks}=0,NA(),{spend}/{clicks})",
  sums: true,
  alsoCalled: ["cost per click", "coût par clic", "PPC"],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent on the ads over the period.",
      fr: "Argent dépensé pour les annonces sur la période.",
    }),
    arg({ en: "clicks", fr: "clics" }, amount, {
      en: "Clicks on these ads over the same period.",
      fr: "Clics sur ces annonces pendant la même période.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-click": noClick },
  examples: [
    {
      says: { en: "7,298.62 spent, 3,316 clicks.", fr: "7 298,62 dépensés, 3 316 clics." },
      given: [7298.62, 3316],
      answer: 2.201031363088058,
    },
    {
      says: {
        en: "Three campaigns at once; the second hasn't started.",
        fr: "Trois campagnes à la fois ; la deuxième n'est pas encore lancée.",
      },
      given: [
        [[120], [null], [90]],
        [[60], [null], [30]],
      ],
      answer: [[2], [null], [3]],
    },
    { says: { en: "No clicks.", fr: "Aucun clic." }, given: [120, 0], answer: { problem: "no-click" } },
  ],
  compute: cpc,
});
