import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What one new customer cost: the money spent to win customers, over the customers won. Not rounded. */
export function coca(spend: number, customers: number): number | Problem {
  return customers === 0 ? noCustomer : spend / customers;
}

const noCustomer = unknown("no-customer", {
  en: "no customer was won, so what one cost is unknown. Take a longer period, or wait for the first customer.",
  fr: "aucun client gagné : le coût d'un client est inconnu. Prenez une période plus longue, ou attendez le premier client.",
});

export default define({
  name: "COCA",
  family: "acquisition",
  says: {
    en: "What one new customer cost: spend divided by customers won.",
    fr: "Ce qu'a coûté un nouveau client : dépenses divisées par les clients gagnés.",
  },
  formula: { en: "spend ÷ customers won", fr: "dépenses ÷ clients gagnés" },
  source: "Aulet, Disciplined Entrepreneurship Workbook, step 19",
  notes: [
    {
      en: "A year's COCA is the sum of spend over the sum of customers, not the mean of the months: 10,000, 20,000 and 30,000 for 5, 8 and 12 customers make 2,400, and the mean of the months says 2,333.",
      fr: "Le COCA d'une année est la somme des dépenses sur la somme des clients, pas la moyenne des mois : 10 000, 20 000 et 30 000 pour 5, 8 et 12 clients font 2 400, et la moyenne des mois dit 2 333.",
    },
    {
      en: "In the full sense all marketing and sales costs count: salaries, tools and commissions, not the advertising alone. Say what you count, and keep to it. Customers who came by themselves lower it: for paid channels, divide by the customers they brought.",
      fr: "Au sens complet, tous les coûts de marketing et de vente comptent : salaires, outils et commissions, pas la seule publicité. Dites ce que vous comptez, et tenez-vous-y. Les clients venus d'eux-mêmes l'abaissent : pour les canaux payants, divisez par les clients qu'ils ont apportés.",
    },
    {
      en: "Where a sale takes months, this month's customers cost the spend of months ago: divide that, or take a long period.",
      fr: "Quand une vente prend des mois, les clients de ce mois ont coûté les dépenses d'avant : divisez celles-là, ou prenez une longue période.",
    },
  ],
  native: "IF({customers}=0,NA(),{spend}/{customers})",
  sums: true,
  alsoTyped: ["CAC"],
  alsoCalled: ["customer acquisition cost", "cost of customer acquisition", "coût d'acquisition client"],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent to win customers over the period: marketing, and sales if you count it.",
      fr: "Argent dépensé sur la période pour gagner des clients : marketing, et vente si vous la comptez.",
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
        en: "Three months at once, the second not filled in yet.",
        fr: "Trois mois d'un coup, le deuxième pas encore rempli.",
      },
      given: [
        [[12_000], [null], [9_000]],
        [[40], [null], [30]],
      ],
      answer: [[300], [null], [300]],
    },
    {
      says: { en: "Nobody was won.", fr: "Aucun client gagné." },
      given: [50_000, 0],
      answer: { problem: "no-customer" },
    },
    {
      says: { en: "An amount typed with its currency.", fr: "Un montant saisi avec sa monnaie." },
      given: ["CHF 50", 15],
      answer: { problem: "not-a-number" },
    },
  ],
  compute: coca,
});
