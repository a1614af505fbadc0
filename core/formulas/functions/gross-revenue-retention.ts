import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";
import { reaches } from "../statistics/reaches.ts";

/** What is left of the recurring revenue of the customers at the start, without what they bought in addition. */
export function grossRevenueRetention(start: number, contraction: number, churned: number): number | Problem {
  if (!reaches(start, contraction + churned)) return moreLostThanAtStart;
  return start === 0 ? noRevenueAtStart : Math.max(0, start - (contraction + churned)) / start;
}

const moreLostThanAtStart = misread("more-lost-than-at-start", {
  en: "contraction and churned together exceed start. Count only customers who were there at the start, over the same period.",
  fr: "« baisses » et « départs » dépassent ensemble « début ». Ne comptez que les clients présents au début, sur la même période.",
});

export const noRevenueAtStart = unknown("no-revenue-at-start", {
  en: "there was no recurring revenue at the start, so there is no rate. Start with a period that has some.",
  fr: "aucun revenu récurrent au début : il n'y a pas de taux. Commencez par une période qui en a.",
});

export const revenueAtStart = arg({ en: "start", fr: "début" }, amount, {
  en: "Recurring revenue of all customers at the start of the period.",
  fr: "Revenu récurrent de tous les clients au début de la période.",
});

export const contracted = arg({ en: "contraction", fr: "baisses" }, amount, {
  en: "How much less those who stayed now pay, typed without a minus sign.",
  fr: "Ce que ceux qui sont restés paient en moins, saisi sans signe moins.",
});

export const churnedRevenue = arg({ en: "churned", fr: "départs" }, amount, {
  en: "What those who left paid, typed without a minus sign.",
  fr: "Ce que payaient ceux qui sont partis, saisi sans signe moins.",
});

export default define({
  name: "GROSS_REVENUE_RETENTION",
  family: "revenue",
  says: {
    en: "The share of recurring revenue kept from the customers at the start, without upgrades.",
    fr: "La part du revenu récurrent conservée auprès des clients du début, hors ventes additionnelles.",
  },
  formula: { en: "(start − contraction − churned) ÷ start", fr: "(début − baisses − départs) ÷ début" },
  source: "figro.app, SaaS metrics; ChartMogul glossary",
  notes: [
    {
      en: "It never exceeds 100%. Next to NET_REVENUE_RETENTION, it shows what upgrades hide.",
      fr: "Elle ne dépasse jamais 100 %. À côté de NET_REVENUE_RETENTION, elle montre ce que les hausses cachent.",
    },
    {
      en: "Revenue from new customers is never included.",
      fr: "Le revenu des nouveaux clients n'y entre jamais.",
    },
  ],
  native:
    "IF(OR({start}=0,{contraction}+{churned}-{start}>({contraction}+{churned})/10^9),NA(),MAX(0,{start}-({contraction}+{churned}))/{start})",
  alsoTyped: ["GRR"],
  alsoCalled: ["gross retention", "GDR", "rétention brute du revenu", "MRR"],
  arguments: [revenueAtStart, contracted, churnedRevenue],
  shape: "each",
  unit: "rate",
  problems: { "more-lost-than-at-start": moreLostThanAtStart, "no-revenue-at-start": noRevenueAtStart },
  examples: [
    {
      says: {
        en: "Of 100,000 a month, 2,000 was cut and 3,000 left.",
        fr: "Sur 100 000 par mois, 2 000 de baisses et 3 000 de départs.",
      },
      given: [100_000, 2_000, 3_000],
      answer: 0.95,
    },
    {
      says: { en: "A yearly figure mixed with a monthly one.", fr: "Un chiffre annuel mêlé à un chiffre mensuel." },
      given: [10_000, 0, 36_000],
      answer: { problem: "more-lost-than-at-start" },
    },
    {
      says: { en: "A company's first month.", fr: "Le premier mois d'une entreprise." },
      given: [0, 0, 0],
      answer: { problem: "no-revenue-at-start" },
    },
  ],
  compute: grossRevenueRetention,
});
