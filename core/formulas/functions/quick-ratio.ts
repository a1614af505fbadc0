import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** Recurring revenue won for each unit of it lost: 4 is four for one. */
export function quickRatio(
  newRevenue: number,
  expansion: number,
  contraction: number,
  churned: number,
): number | Problem {
  const lost = contraction + churned;
  return lost === 0 ? nothingLost : (newRevenue + expansion) / lost;
}

const nothingLost = unknown("nothing-lost", {
  en: "nothing was lost, so there is no ratio. Write “no loss” instead.",
  fr: "aucune perte : le ratio n'existe pas. Écrivez « aucune perte » à la place.",
});

export default define({
  name: "QUICK_RATIO",
  family: "revenue",
  says: {
    en: "Recurring revenue won for each unit lost: new and expansion over contraction and churned.",
    fr: "Le revenu récurrent gagné par unité perdue : nouveau et hausses sur baisses et départs.",
  },
  formula: { en: "(new + expansion) ÷ (contraction + churned)", fr: "(nouveau + hausses) ÷ (baisses + départs)" },
  source: "Hamid (Social Capital), the SaaS quick ratio; 4 is the usual yardstick",
  notes: [
    {
      en: "A ratio of 4 can hide high churn behind fast growth: look at NET_REVENUE_RETENTION and GROSS_REVENUE_RETENTION too.",
      fr: "Un ratio de 4 peut cacher une forte attrition derrière une croissance rapide : regardez aussi NET_REVENUE_RETENTION et GROSS_REVENUE_RETENTION.",
    },
    {
      en: "The accountants' quick ratio, liquid assets over short-term debts, is something else.",
      fr: "Le « quick ratio » des comptables, ou liquidité réduite (actifs liquides sur dettes à court terme), est autre chose.",
    },
  ],
  native: "IF({contraction}+{churned}=0,NA(),({new_revenue}+{expansion})/({contraction}+{churned}))",
  sums: true,
  alsoCalled: ["SaaS quick ratio", "growth efficiency", "MRR movements", "ratio de croissance", "mouvements de MRR"],
  arguments: [
    arg({ en: "new_revenue", fr: "nouveau" }, amount, {
      en: "Recurring revenue of the customers won in the period.",
      fr: "Revenu récurrent des clients gagnés pendant la période.",
    }),
    arg({ en: "expansion", fr: "hausses" }, amount, {
      en: "How much more existing customers pay.",
      fr: "Ce que les clients existants paient en plus.",
    }),
    arg({ en: "contraction", fr: "baisses" }, amount, {
      en: "How much less the customers who stayed pay, as a positive number.",
      fr: "Ce que ceux qui sont restés paient en moins, en nombre positif.",
    }),
    arg({ en: "churned", fr: "départs" }, amount, {
      en: "What the customers who left used to pay, as a positive number.",
      fr: "Ce que payaient ceux qui sont partis, en nombre positif.",
    }),
  ],
  shape: "each",
  unit: "multiple",
  problems: { "nothing-lost": nothingLost },
  examples: [
    {
      says: {
        en: "10,000 new, 2,000 more from existing customers, 500 less, 3,000 gone.",
        fr: "10 000 gagnés, 2 000 de hausses, 500 de baisses, 3 000 de départs.",
      },
      given: [10_000, 2000, 500, 3000],
      answer: 12_000 / 3500,
    },
    {
      says: { en: "Two months at once.", fr: "Deux mois à la fois." },
      given: [
        [[8000], [5000]],
        [[0], [1000]],
        [[0], [1000]],
        [[2000], [2000]],
      ],
      answer: [[4], [2]],
    },
    {
      says: { en: "Nothing lost.", fr: "Aucune perte." },
      given: [5000, 1000, 0, 0],
      answer: { problem: "nothing-lost" },
    },
    {
      says: { en: "A loss typed with a minus sign.", fr: "Une perte saisie avec un signe moins." },
      given: [8000, 0, 0, -2000],
      answer: { problem: "negative" },
    },
  ],
  compute: quickRatio,
});
