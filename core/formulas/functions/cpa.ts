import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What one conversion cost: spend over conversions, which attribution may split. Not rounded. */
export function cpa(spend: number, conversions: number): number | Problem {
  return conversions === 0 ? noConversion : spend / conversions;
}

const noConversion = unknown("no-conversion", {
  en: "no conversion yet, so what one cost is unknown. Take a longer period.",
  fr: "aucune conversion : le coût d'une conversion est inconnu. Prenez une période plus longue.",
});

export default define({
  name: "CPA",
  family: "acquisition",
  says: {
    en: "What one conversion cost, such as an order: spend divided by conversions.",
    fr: "Ce qu'a coûté une conversion, par exemple une commande : dépenses divisées par les conversions.",
  },
  formula: { en: "spend ÷ conversions", fr: "dépenses ÷ conversions" },
  source: "Google Ads (cost per conversion) and Meta Ads (cost per result)",
  notes: [
    {
      en: "It counts the orders of old customers too: what a new customer costs is COCA.",
      fr: "Il compte aussi les commandes des anciens clients : ce que coûte un nouveau client, c'est COCA.",
    },
    {
      en: "The CPA of several ads or months is the sum of spend over the sum of conversions, not the mean of the rows.",
      fr: "Le CPA de plusieurs annonces ou mois est la somme des dépenses sur la somme des conversions, pas la moyenne des lignes.",
    },
    {
      en: "Conversions may have decimals: an ad program shares an order out among the clicks that led to it.",
      fr: "Les conversions peuvent avoir des décimales : la régie partage une commande entre les clics qui y ont mené.",
    },
  ],
  native: "IF({conversions}=0,NA(),{spend}/{conversions})",
  sums: true,
  alsoCalled: [
    "cost per acquisition",
    "cost per action",
    "cost per conversion",
    "coût par acquisition",
    "coût par conversion",
  ],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent on the ads over the period.",
      fr: "Argent dépensé pour les annonces sur la période.",
    }),
    arg({ en: "conversions", fr: "conversions" }, amount, {
      en: "Conversions of the same period: orders, sign-ups, calls. Decimals are allowed.",
      fr: "Conversions de la même période : commandes, inscriptions, appels. Les décimales sont permises.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-conversion": noConversion },
  examples: [
    {
      says: {
        en: "7,298.62 spent, 428.2 conversions as an ad program counts them.",
        fr: "7 298,62 dépensés, 428,2 conversions au compte d'une régie.",
      },
      given: [7298.62, 428.2],
      answer: 17.044885567491825,
    },
    {
      says: { en: "Two campaigns at once.", fr: "Deux campagnes d'un coup." },
      given: [
        [[900], [400]],
        [[30], [16]],
      ],
      answer: [[30], [25]],
    },
    {
      says: { en: "Nobody converted yet.", fr: "Personne n'a encore converti." },
      given: [120, 0],
      answer: { problem: "no-conversion" },
    },
  ],
  compute: cpa,
});
