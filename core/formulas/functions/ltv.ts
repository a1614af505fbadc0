import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { number, rate } from "../engine/readers.ts";

/** What a customer leaves until they leave: the margin of a period over the share of customers lost in one. */
export function ltv(margin: number, churn: number): number | Problem {
  return churn === 0 ? endless : margin / churn;
}

const endless = unknown("endless", {
  en: "nobody leaves, so the value has no end. Measure churn over a longer period.",
  fr: "aucun client ne part : la valeur est sans fin. Mesurez l'attrition sur une période plus longue.",
});

export default define({
  name: "LTV",
  family: "acquisition",
  says: {
    en: "What a customer is worth over the whole relation: the margin of one period divided by churn.",
    fr: "Ce que vaut un client sur toute la relation : la marge d'une période divisée par l'attrition.",
  },
  formula: { en: "margin ÷ churn", fr: "marge ÷ attrition" },
  source: "Skok, SaaS Metrics 2.0; Stripe; HubSpot (value × lifespan, where lifespan is 1 ÷ churn)",
  notes: [
    {
      en: "Give churn, not retention, and margin, not revenue, both of the same period: a year's margin with a month's churn overstates twelvefold.",
      fr: "Donnez l'attrition et non la rétention, la marge et non le chiffre d'affaires, sur la même période : la marge d'un an avec l'attrition d'un mois surestime douze fois.",
    },
    {
      en: 'CLV waits for the first margin and can discount: it says 400 for 100 and 80% retention, this says 500 for 100 and 20% churn. CLV with "now" says the same. Say which one a ratio uses.',
      fr: "CLV attend la première marge et peut actualiser : elle dit 400 pour 100 et 80 % de rétention, celle-ci dit 500 pour 100 et 20 % d'attrition. CLV avec « immédiat » dit la même chose. Précisez laquelle un ratio emploie.",
    },
  ],
  native: "IF({churn}=0,NA(),{margin}/{churn})",
  alsoCalled: ["lifetime value", "customer lifetime value", "CLTV", "valeur vie client", "valeur à vie"],
  arguments: [
    arg({ en: "margin", fr: "marge" }, number, {
      en: "What one customer leaves each period after costs, in money, not in percent.",
      fr: "Ce qu'un client laisse par période une fois les coûts déduits, en argent et non en pour cent.",
    }),
    arg({ en: "churn", fr: "attrition" }, rate, {
      en: "Share of the customers who leave in one period: 2%.",
      fr: "Part des clients qui partent en une période : 2 %.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { endless },
  examples: [
    {
      says: { en: "80 a month, 2% leave.", fr: "80 par mois, 2 % partent." },
      given: [80, 0.02],
      answer: 4000,
    },
    {
      says: { en: "Two plans side by side.", fr: "Deux formules côte à côte." },
      given: [
        [[30], [90]],
        [[0.05], [0.03]],
      ],
      answer: [[600], [3000]],
    },
    { says: { en: "Nobody leaves.", fr: "Personne ne part." }, given: [100, 0], answer: { problem: "endless" } },
    {
      says: { en: "5 typed for 5%.", fr: "5 saisi pour 5 %." },
      given: [100, 5],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: ltv,
});
