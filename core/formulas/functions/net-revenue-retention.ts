import { misread, type Problem } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";
import { reaches } from "../statistics/reaches.ts";
import { churnedRevenue, contracted, noRevenueAtStart, revenueAtStart } from "./gross-revenue-retention.ts";

/**
 * What the customers at the start pay at the end, over what they paid then: above 1 they grow without new customers.
 */
export function netRevenueRetention(
  start: number,
  expansion: number,
  contraction: number,
  churned: number,
): number | Problem {
  if (!reaches(start + expansion, contraction + churned)) return moreLostThanThereWas;
  return start === 0 ? noRevenueAtStart : Math.max(0, start + expansion - (contraction + churned)) / start;
}

const moreLostThanThereWas = misread("more-lost-than-there-was", {
  en: "contraction and churned together exceed start and expansion. Count only customers who were there at the start, over the same period.",
  fr: "« baisses » et « départs » dépassent ensemble « début » et « hausses ». Ne comptez que les clients présents au début, sur la même période.",
});

export default define({
  name: "NET_REVENUE_RETENTION",
  family: "revenue",
  says: {
    en: "What the customers at the start pay now, including upgrades, downgrades and departures, over what they paid then.",
    fr: "Ce que les clients du début paient maintenant, hausses, baisses et départs compris, rapporté à ce qu'ils payaient.",
  },
  formula: {
    en: "(start + expansion − contraction − churned) ÷ start",
    fr: "(début + hausses − baisses − départs) ÷ début",
  },
  source: "figro.app, SaaS metrics; ChartMogul glossary",
  notes: [
    {
      en: "Revenue from new customers is never included: with it, this would be plain growth.",
      fr: "Le revenu des nouveaux clients n'y entre jamais : avec lui, ce serait la simple croissance.",
    },
    {
      en: "Above 100%, it can hide many departures behind a few upgrades: look at GROSS_REVENUE_RETENTION too.",
      fr: "Au-dessus de 100 %, elle peut cacher bien des départs derrière quelques hausses : regardez aussi GROSS_REVENUE_RETENTION.",
    },
  ],
  native:
    "IF(OR({start}=0,{contraction}+{churned}-{start}-{expansion}>({contraction}+{churned})/10^9),NA(),MAX(0,{start}+{expansion}-({contraction}+{churned}))/{start})",
  alsoTyped: ["NRR"],
  alsoCalled: ["NDR", "net dollar retention", "rétention nette du revenu"],
  arguments: [
    revenueAtStart,
    arg({ en: "expansion", fr: "hausses" }, amount, {
      en: "How much more those customers pay now: upgrades, options, price increases.",
      fr: "Ce que ces clients paient en plus : montées en gamme, options, hausses de prix.",
    }),
    contracted,
    churnedRevenue,
  ],
  shape: "each",
  unit: "rate",
  problems: { "more-lost-than-there-was": moreLostThanThereWas, "no-revenue-at-start": noRevenueAtStart },
  examples: [
    {
      says: {
        en: "100,000 a month, 8,000 more from upgrades, 2,000 in downgrades, 3,000 left.",
        fr: "100 000 par mois, 8 000 de hausses, 2 000 de baisses, 3 000 de départs.",
      },
      given: [100_000, 8_000, 2_000, 3_000],
      answer: 1.03,
    },
    {
      says: { en: "A loss typed with a minus sign.", fr: "Une perte saisie avec un signe moins." },
      given: [100_000, 8_000, -2_000, 3_000],
      answer: { problem: "negative" },
    },
    {
      says: { en: "A yearly figure mixed with a monthly one.", fr: "Un chiffre annuel mêlé à un chiffre mensuel." },
      given: [10_000, 800, 0, 36_000],
      answer: { problem: "more-lost-than-there-was" },
    },
    {
      says: { en: "A company's first month.", fr: "Le premier mois d'une entreprise." },
      given: [0, 0, 0, 0],
      answer: { problem: "no-revenue-at-start" },
    },
  ],
  compute: netRevenueRetention,
});
