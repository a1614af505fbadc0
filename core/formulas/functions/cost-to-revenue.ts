import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/**
 * The share of revenue spent to win it. A negative revenue has no share: it would look like a cost below 0.
 */
export function costToRevenue(spend: number, revenue: number): number | Problem {
  return revenue <= 0 ? noRevenue : spend / revenue;
}

const noRevenue = unknown("no-revenue", {
  en: "revenue is 0 or less, so the spend has no share of it. Use a longer period.",
  fr: "le chiffre d'affaires est nul ou négatif : aucune part à calculer. Prenez une période plus longue.",
});

export default define({
  name: "COST_TO_REVENUE",
  family: "acquisition",
  says: {
    en: "The share of revenue spent to win it.",
    fr: "La part du chiffre d'affaires dépensée pour l'obtenir.",
  },
  formula: { en: "spend ÷ revenue", fr: "dépenses ÷ chiffre d'affaires" },
  source: "Common practice in marketing budgets (acquisition cost ratio)",
  notes: [
    {
      en: "It is the inverse of ROAS, and like ROAS it ignores the margin: 12% is a loss if the margin is 10%. ROMI takes the margin into account.",
      fr: "C'est l'inverse de ROAS et, comme lui, il ignore la marge : 12 %, c'est une perte si la marge est de 10 %. ROMI tient compte de la marge.",
    },
  ],
  native: "IF({revenue}<=0,NA(),{spend}/{revenue})",
  sums: true,
  alsoCalled: ["advertising cost of sales", "ACOS", "cost ratio", "coût d'acquisition sur CA", "part des dépenses"],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent to win this revenue.",
      fr: "Argent dépensé pour obtenir ce chiffre d'affaires.",
    }),
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue of the same period and the same channels.",
      fr: "Chiffre d'affaires de la même période et des mêmes canaux.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "no-revenue": noRevenue },
  examples: [
    {
      says: { en: "50,000 spent for 400,000 of revenue.", fr: "50 000 dépensés pour 400 000 de chiffre d'affaires." },
      given: [50_000, 400_000],
      answer: 0.125,
    },
    {
      says: { en: "No sales yet.", fr: "Aucune vente pour l'instant." },
      given: [50_000, 0],
      answer: { problem: "no-revenue" },
    },
  ],
  compute: costToRevenue,
});
