import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";
import { reaches, shareOf } from "../statistics/reaches.ts";

/** The share of the customers at the start who are still there at the end: those won in between do not count. */
export function retentionRate(start: number, end: number, newCustomers: number): number | Problem {
  if (!reaches(end, newCustomers)) return newMissingAtEnd;
  const stayed = Math.max(0, end - newCustomers);
  if (!reaches(start, stayed)) return moreThanAtStart;
  return start === 0 ? noCustomerAtStart : shareOf(stayed, start);
}

const newMissingAtEnd = misread("end-below-new", {
  en: "end is smaller than new_customers. In end, count everyone who is a customer on the last day, including new ones.",
  fr: "« fin » est plus petit que « nouveaux ». Comptez dans « fin » tous les clients du dernier jour, nouveaux compris.",
});

const moreThanAtStart = misread("more-than-at-start", {
  en: "more customers would have stayed than there were at the start. Check that new_customers includes everyone won since.",
  fr: "il serait resté plus de clients qu'il n'y en avait au début. Vérifiez que « nouveaux » compte tous les clients gagnés depuis.",
});

export const noCustomerAtStart = unknown("no-customer-at-start", {
  en: "there were no customers at the start, so there is no rate. Start with a period that has customers.",
  fr: "aucun client au début : il n'y a pas de taux. Commencez par une période qui a des clients.",
});

export default define({
  name: "RETENTION_RATE",
  family: "revenue",
  says: {
    en: "The share of the customers at the start of a period who are still customers at its end.",
    fr: "La part des clients du début d'une période qui sont encore clients à la fin.",
  },
  formula: {
    en: "(customers at the end − new customers) ÷ customers at the start",
    fr: "(clients à la fin − nouveaux clients) ÷ clients au début",
  },
  source: "Piwik PRO glossary, Customer retention rate",
  notes: [
    {
      en: "Customers at the end over customers at the start isn't retention: new customers would hide those who left.",
      fr: "Diviser les clients de la fin par ceux du début ne mesure pas la rétention : les nouveaux cacheraient ceux qui sont partis.",
    },
    {
      en: "Don't compare a monthly rate with a yearly one: 98% a month is 78% a year.",
      fr: "Un taux mensuel et un taux annuel ne se comparent pas : 98 % par mois font 78 % par an.",
    },
  ],
  native:
    "IF(OR({start}=0,{new_customers}-{end}>{new_customers}/10^9,{end}-{new_customers}-{start}>({end}-{new_customers})/10^9),NA(),MIN(1,MAX(0,{end}-{new_customers})/{start}))",
  alsoCalled: ["customer retention", "loyalty", "CRR", "taux de rétention", "fidélisation", "fidélité"],
  arguments: [
    arg({ en: "start", fr: "début" }, amount, {
      en: "Customers on the first day of the period.",
      fr: "Clients le premier jour de la période.",
    }),
    arg({ en: "end", fr: "fin" }, amount, {
      en: "Customers on the last day, including new ones.",
      fr: "Clients le dernier jour, nouveaux compris.",
    }),
    arg({ en: "new_customers", fr: "nouveaux" }, amount, {
      en: "Customers won during the period and still there on its last day.",
      fr: "Clients gagnés pendant la période et encore là le dernier jour.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: {
    "end-below-new": newMissingAtEnd,
    "more-than-at-start": moreThanAtStart,
    "no-customer-at-start": noCustomerAtStart,
  },
  examples: [
    {
      says: {
        en: "400 at the start, 418 at the end, of whom 30 are new.",
        fr: "400 au début, 418 à la fin, dont 30 nouveaux.",
      },
      given: [400, 418, 30],
      answer: 0.97,
    },
    {
      says: { en: "Two months at once.", fr: "Deux mois à la fois." },
      given: [
        [[400], [500]],
        [[418], [480]],
        [[30], [20]],
      ],
      answer: [[0.97], [0.92]],
    },
    {
      says: { en: "The new ones weren't counted at the end.", fr: "Les nouveaux n'ont pas été comptés à la fin." },
      given: [400, 20, 30],
      answer: { problem: "end-below-new" },
    },
    {
      says: { en: "The new ones were forgotten.", fr: "Les nouveaux ont été oubliés." },
      given: [400, 418, 0],
      answer: { problem: "more-than-at-start" },
    },
    {
      says: { en: "Everyone is new.", fr: "Tout le monde est nouveau." },
      given: [0, 30, 30],
      answer: { problem: "no-customer-at-start" },
    },
  ],
  compute: retentionRate,
});
