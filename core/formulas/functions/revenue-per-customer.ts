import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/**
 * What a customer brings in on average: revenue over customers. Customers may be a fraction, since many divide by the
 * mean of those at the start and at the end.
 */
export function revenuePerCustomer(revenue: number, customers: number): number | Problem {
  return customers === 0 ? noCustomer : revenue / customers;
}

const noCustomer = unknown("no-customer", {
  en: "there are no customers, so there is no average. Use a longer period, or wait for the first customer.",
  fr: "aucun client : pas de moyenne possible. Prenez une période plus longue, ou attendez le premier client.",
});

export default define({
  name: "REVENUE_PER_CUSTOMER",
  family: "revenue",
  says: {
    en: "What a customer brings in on average: revenue divided by customers.",
    fr: "Ce que rapporte un client en moyenne : chiffre d'affaires divisé par les clients.",
  },
  formula: { en: "revenue ÷ customers", fr: "chiffre d'affaires ÷ clients" },
  source: "ChartMogul glossary, Average revenue per account",
  notes: [
    {
      en: "Decide once which customers to count and stick to it: all of them, those who bought, or the average of start and end. Each gives a different figure.",
      fr: "Décidez une fois pour toutes quels clients compter : tous, ceux qui ont acheté, ou la moyenne du début et de la fin. Le chiffre change à chaque fois.",
    },
    {
      en: "It is revenue of one period, neither a margin nor a lifetime value: see CLV.",
      fr: "C'est le chiffre d'affaires d'une période, ni une marge ni une valeur vie client : voir CLV.",
    },
  ],
  native: "IF({customers}=0,NA(),{revenue}/{customers})",
  sums: true,
  alsoTyped: ["ARPU"],
  alsoCalled: ["ARPA", "average revenue per user", "revenu par client", "CA par client"],
  arguments: [
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue of the period; below 0 if refunds exceed sales.",
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
      says: { en: "Two customer groups at once.", fr: "Deux groupes de clients à la fois." },
      given: [[[30_000, 10_000]], [[100, 400]]],
      answer: [[300, 25]],
    },
    {
      says: { en: "No customers yet.", fr: "Aucun client pour l'instant." },
      given: [0, 0],
      answer: { problem: "no-customer" },
    },
  ],
  compute: revenuePerCustomer,
});
