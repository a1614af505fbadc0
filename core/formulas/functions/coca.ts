import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What one new customer cost: the money spent to win customers, over the customers won. Not rounded. */
export function coca(spend: number, customers: number): number | Problem {
  return customers === 0 ? noCustomer : spend / customers;
}

const noCustomer = unknown("no-customer", {
  en: "no customers were won, so there is no cost per customer. Use a longer period, or wait for the first customer.",
  fr: "aucun client gagné : pas de coût par client à calculer. Prenez une période plus longue, ou attendez le premier client.",
});

export default define({
  name: "COCA",
  family: "acquisition",
  says: {
    en: "What one new customer cost (COCA, or CAC): spend divided by customers won.",
    fr: "Ce qu'a coûté un nouveau client (COCA, ou CAC) : dépenses divisées par les clients gagnés.",
  },
  formula: { en: "spend ÷ customers won", fr: "dépenses ÷ clients gagnés" },
  source: "Aulet, Disciplined Entrepreneurship Workbook, step 19",
  notes: [
    {
      en: "A year's COCA is total spend over total customers, not the average of the months: 10,000, 20,000 and 30,000 for 5, 8 and 12 customers give 2,400; averaging the months would give 2,333.",
      fr: "Le COCA d'une année divise toutes les dépenses par tous les clients ; ce n'est pas la moyenne des mois : 10 000, 20 000 et 30 000 pour 5, 8 et 12 clients donnent 2 400, alors que la moyenne des mois donnerait 2 333.",
    },
    {
      en: "Strictly, all marketing and sales costs count: salaries, tools and commissions, not just advertising. Say what you count, and stick to it. Customers who came on their own lower it: for paid channels, divide by the customers they brought in.",
      fr: "Au sens strict, tous les coûts marketing et commerciaux comptent : salaires, outils et commissions, pas seulement la publicité. Dites ce que vous comptez, et tenez-vous-y. Les clients venus d'eux-mêmes le font baisser : pour les canaux payants, divisez par les clients qu'ils ont apportés.",
    },
    {
      en: "If a sale takes months, this month's customers come from earlier spend: divide that spend, or use a longer period.",
      fr: "Si une vente prend plusieurs mois, les clients du mois viennent de dépenses plus anciennes : divisez celles-ci, ou prenez une période plus longue.",
    },
  ],
  native: "IF({customers}=0,NA(),{spend}/{customers})",
  sums: true,
  alsoTyped: ["CAC"],
  alsoCalled: ["customer acquisition cost", "cost of customer acquisition", "coût d'acquisition client"],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent to win customers over the period: marketing, and sales if you count it.",
      fr: "Argent dépensé sur la période pour gagner des clients : marketing, et force de vente si vous la comptez.",
    }),
    arg({ en: "customers", fr: "clients" }, amount, {
      en: "New customers won over the same period.",
      fr: "Nouveaux clients gagnés sur la même période.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-customer": noCustomer },
  examples: [
    {
      says: { en: "50,000 spent, 15 customers won.", fr: "50 000 dépensés, 15 clients gagnés." },
      given: [50_000, 15],
      answer: 10_000 / 3,
    },
    {
      says: {
        en: "Three months at once; the second isn't filled in yet.",
        fr: "Trois mois à la fois ; le deuxième n'est pas encore saisi.",
      },
      given: [
        [[12_000], [null], [9_000]],
        [[40], [null], [30]],
      ],
      answer: [[300], [null], [300]],
    },
    {
      says: { en: "No customers won.", fr: "Aucun client gagné." },
      given: [50_000, 0],
      answer: { problem: "no-customer" },
    },
    {
      says: { en: "An amount typed with a currency.", fr: "Un montant saisi avec sa monnaie." },
      given: ["CHF 50", 15],
      answer: { problem: "not-a-number" },
    },
  ],
  compute: coca,
});
