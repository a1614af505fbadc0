import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { number, rate } from "../engine/readers.ts";

/** What a customer brings in before leaving: the margin of a period over the share of customers lost in one. */
export function ltv(margin: number, churn: number): number | Problem {
  return churn === 0 ? endless : margin / churn;
}

const endless = unknown("endless", {
  en: "nobody leaves, so the value is endless. Measure churn over a longer period.",
  fr: "aucun client ne part : la valeur serait infinie. Mesurez l'attrition sur une période plus longue.",
});

export default define({
  name: "LTV",
  family: "acquisition",
  says: {
    en: "What a customer is worth over the whole relationship: the margin of one period divided by churn.",
    fr: "Ce que vaut un client sur toute la relation : la marge d'une période divisée par l'attrition.",
  },
  formula: { en: "margin ÷ churn", fr: "marge ÷ attrition" },
  source: "Skok, SaaS Metrics 2.0; Stripe; HubSpot (value × lifespan, where lifespan is 1 ÷ churn)",
  notes: [
    {
      en: "Use churn, not retention, and margin, not revenue, both for the same period: a year's margin with a month's churn overstates the value twelvefold.",
      fr: "Prenez l'attrition et non la rétention, la marge et non le chiffre d'affaires, sur la même période : la marge d'un an avec l'attrition d'un mois donne une valeur douze fois trop grande.",
    },
    {
      en: 'CLV counts the first margin later and can discount: it gives 400 for 100 and 80% retention, this gives 500 for 100 and 20% churn. CLV with "now" gives the same. Say which one a ratio uses.',
      fr: "CLV compte la première marge plus tard et peut actualiser : elle donne 400 pour 100 et 80 % de rétention, celle-ci 500 pour 100 et 20 % d'attrition. CLV avec « immédiat » donne le même résultat. Précisez laquelle un ratio emploie.",
    },
  ],
  native: "IF({churn}=0,NA(),{margin}/{churn})",
  alsoCalled: ["lifetime value", "customer lifetime value", "CLTV", "valeur vie client", "valeur à vie"],
  arguments: [
    arg({ en: "margin", fr: "marge" }, number, {
      en: "What one customer brings in each period after costs, in money, not in percent.",
      fr: "Ce qu'un client rapporte par période une fois les coûts déduits, en argent et non en pourcentage.",
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
      says: { en: "Two plans side by side.", fr: "Deux offres côte à côte." },
      given: [
        [[30], [90]],
        [[0.05], [0.03]],
      ],
      answer: [[600], [3000]],
    },
    { says: { en: "Nobody leaves.", fr: "Personne ne part." }, given: [100, 0], answer: { problem: "endless" } },
    {
      says: { en: "5 typed instead of 5%.", fr: "5 saisi au lieu de 5 %." },
      given: [100, 5],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: ltv,
});
