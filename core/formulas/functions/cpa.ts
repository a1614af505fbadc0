import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What one conversion cost: spend over conversions, which attribution may split. Not rounded. */
export function cpa(spend: number, conversions: number): number | Problem {
  return conversions === 0 ? noConversion : spend / conversions;
}

const noConversion = unknown("no-conversion", {
  en: "no conversions yet, so there is no cost per conversion. Use a longer period.",
  fr: "aucune conversion : pas de coût par conversion à calculer. Prenez une période plus longue.",
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
      en: "It counts orders from existing customers too: for the cost of a new customer, use COCA.",
      fr: "Il compte aussi les commandes des clients existants : pour le coût d'un nouveau client, utilisez COCA.",
    },
    {
      en: "The CPA of several ads or months is total spend over total conversions, not the average of the rows.",
      fr: "Le CPA de plusieurs annonces ou mois divise toutes les dépenses par toutes les conversions ; ce n'est pas la moyenne des lignes.",
    },
    {
      en: "Conversions may have decimals: ad programs split an order among the clicks that led to it.",
      fr: "Les conversions peuvent avoir des décimales : les régies partagent une commande entre les clics qui y ont mené.",
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
      says: { en: "Two campaigns at once.", fr: "Deux campagnes à la fois." },
      given: [
        [[900], [400]],
        [[30], [16]],
      ],
      answer: [[30], [25]],
    },
    {
      says: { en: "Nobody has converted yet.", fr: "Personne n'a encore converti." },
      given: [120, 0],
      answer: { problem: "no-conversion" },
    },
  ],
  compute: cpa,
});
