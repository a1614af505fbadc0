import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/**
 * What a customer brings on average: revenue over customers. Customers may be a fraction, since many divide by the
 * mean of those at the start and at the end.
 */
export function revenuePerCustomer(revenue: number, customers: number): number | Problem {
  return customers === 0 ? noCustomer : revenue / customers;
}

const noCustomer = unknown("no-customer", {
  en: "there is no customer, so what one brings is unknown. Take a longer period, or wait for the first customer.",
  fr: "aucun client : ce qu'un client rapporte est inconnu. Prenez une période plus longue, ou attendez le premier client.",
});

export default define({
  name: "REVENUE_PER_CUSTOMER",
  family: "revenue",
  says: {
    en: "What a customer brings on average: revenue divided by customers.",
    fr: "Ce que rapporte un client en moyenne : chiffre d'affaires divisé par les clients.",
  },
  formula: { en: "revenue ÷ customers", fr: "chiffre d'affaires ÷ clients" },
  source: "ChartMogul glossary, Average revenue per account",
  notes: [
    {
      en: "Choose the customers once and keep them: all, those who bought, or the mean of start and end. Each gives another figure.",
      fr: "Choisissez une fois quels clients compter et gardez ce choix : tous, ceux qui ont acheté, ou la moyenne du début et de la fin. Le chiffre change à chaque fois.",
    },
    {
      en: "It is revenue of one period, neither a margin nor a lifetime value: see CLV.",
      fr: "C'est le chiffre d'affaires d'une période, ni une marge ni une valeur à vie : voir CLV.",
    },
  ],
  native: "IF({customers}=0,NA(),{revenue}/{customers})",
  sums: true,
  alsoTyped: ["ARPU"],
  alsoCalled: ["ARPA", "average revenue per user", "revenu par client", "CA par client"],
  arguments: [
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue of the period; below 0 where refunds exceed sales.",
      fr: "Chiffre d'affaires de la période ; inférieur à 0 si les remboursements dépassent les ventes.",
    }),
    arg({ en: "customers", fr: "clients" }, amount, {
      en: "Customers of the same period; it may be their mean over the period, such as 409.5.",
      fr: "Clients de la même période ; ce peut être leur moyenne sur la période, même avec une décimale.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-customer": noCustomer },
  examples: [
    {
      says: { en: "40,000 from 400 customers.", fr: "40 000 pour 400 clients." },
      given: [40_000, 400],
      answer: 100,
    },
    {
      says: { en: "Two customer groups at once.", fr: "Deux groupes de clients d'un coup." },
      given: [[[30_000, 10_000]], [[100, 400]]],
      answer: [[300, 25]],
    },
    {
      says: { en: "There is no customer yet.", fr: "Pas encore de client." },
      given: [0, 0],
      answer: { problem: "no-customer" },
    },
  ],
  compute: revenuePerCustomer,
});
