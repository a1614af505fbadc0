import { misread, type Problem } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";
import { reaches, shareOf } from "../statistics/reaches.ts";
import { noCustomerAtStart } from "./retention-rate.ts";

/** The share of the customers at the start who left. */
export function churnRate(lost: number, start: number): number | Problem {
  if (!reaches(start, lost)) return moreLostThanAtStart;
  return start === 0 ? noCustomerAtStart : shareOf(lost, start);
}

const moreLostThanAtStart = misread("more-lost-than-at-start", {
  en: "more customers were lost than there were at the start. Don't count those who came and went within the period.",
  fr: "plus de clients perdus que de clients au début. Ne comptez pas ceux qui sont arrivés puis repartis pendant la période.",
});

export default define({
  name: "CHURN_RATE",
  family: "revenue",
  says: {
    en: "The share of the customers at the start of a period who left during it.",
    fr: "La part des clients présents au début d'une période qui sont partis pendant celle-ci.",
  },
  formula: { en: "customers lost ÷ customers at the start", fr: "clients perdus ÷ clients au début" },
  source: "figro.app, SaaS metrics; ChartMogul glossary",
  notes: [
    {
      en: "Some divide by the average of start and end: if your customer base grows, churn then looks smaller.",
      fr: "Certains divisent par la moyenne du début et de la fin : si la clientèle grandit, l'attrition paraît alors plus faible.",
    },
    {
      en: "Don't multiply a month by twelve: 2% a month is 21.5% a year, 1 − (1 − 2%)^12.",
      fr: "Ne multipliez pas un mois par douze : 2 % par mois font 21,5 % par an, 1 − (1 − 2 %)^12.",
    },
  ],
  native: "IF(OR({start}=0,{lost}-{start}>{lost}/10^9),NA(),MIN(1,{lost}/{start}))",
  alsoCalled: ["churn", "attrition", "customer churn", "logo churn", "taux d'attrition", "taux de perte de clients"],
  arguments: [
    arg({ en: "lost", fr: "perdus" }, amount, {
      en: "Customers of the first day who left during the period.",
      fr: "Clients du premier jour qui sont partis pendant la période.",
    }),
    arg({ en: "start", fr: "début" }, amount, {
      en: "Customers on the first day of the period.",
      fr: "Clients le premier jour de la période.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "more-lost-than-at-start": moreLostThanAtStart, "no-customer-at-start": noCustomerAtStart },
  examples: [
    {
      says: { en: "12 of 400 customers left.", fr: "12 clients sur 400 sont partis." },
      given: [12, 400],
      answer: 0.03,
    },
    {
      says: {
        en: "Three months; the last isn't filled in yet.",
        fr: "Trois mois ; le dernier n'est pas encore saisi.",
      },
      given: [
        [[12], [0], [null]],
        [[400], [418], [null]],
      ],
      answer: [[0.03], [0]],
    },
    {
      says: { en: "More customers lost than there were.", fr: "Plus de clients perdus que de clients au début." },
      given: [12, 10],
      answer: { problem: "more-lost-than-at-start" },
    },
    {
      says: { en: "No customers at the start.", fr: "Aucun client au début." },
      given: [0, 0],
      answer: { problem: "no-customer-at-start" },
    },
  ],
  compute: churnRate,
});
