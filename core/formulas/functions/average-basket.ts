import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/** What an order brings in on average: revenue over orders. */
export function averageBasket(revenue: number, orders: number): number | Problem {
  return orders === 0 ? noOrder : revenue / orders;
}

const noOrder = unknown("no-order", {
  en: "there were no orders, so there is no average. Use a longer period, or wait for the first order.",
  fr: "aucune commande : pas de moyenne possible. Prenez une période plus longue, ou attendez la première commande.",
});

export default define({
  name: "AVERAGE_BASKET",
  family: "revenue",
  says: {
    en: "What an order brings in on average: revenue divided by orders.",
    fr: "Ce que rapporte une commande en moyenne : chiffre d'affaires divisé par les commandes.",
  },
  formula: { en: "revenue ÷ orders", fr: "chiffre d'affaires ÷ commandes" },
  source: "Omniconvert, Average order value",
  notes: [
    {
      en: "Over several months, divide the totals: averaging monthly baskets gives a quiet month as much weight as a busy one.",
      fr: "Sur plusieurs mois, divisez les totaux : la moyenne des paniers mensuels donne autant de poids à un mois creux qu'à un mois chargé.",
    },
    {
      en: "Treat revenue and orders the same way: both with or without tax, shipping, returns and canceled orders.",
      fr: "Comptez chiffre d'affaires et commandes de la même façon : taxes, port, retours et annulations compris dans les deux, ou dans aucun.",
    },
  ],
  native: "IF({orders}=0,NA(),{revenue}/{orders})",
  sums: true,
  alsoTyped: ["AOV"],
  alsoCalled: ["average order value", "basket size", "panier moyen", "valeur moyenne de commande"],
  arguments: [
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue of the period; below 0 if refunds exceed sales.",
      fr: "Chiffre d'affaires de la période ; inférieur à 0 si les remboursements dépassent les ventes.",
    }),
    arg({ en: "orders", fr: "commandes" }, amount, {
      en: "Orders of the same period.",
      fr: "Commandes de la même période.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-order": noOrder },
  examples: [
    {
      says: { en: "6,600 from 120 orders.", fr: "6 600 pour 120 commandes." },
      given: [6_600, 120],
      answer: 55,
    },
    {
      says: {
        en: "Three months; the last isn't filled in yet.",
        fr: "Trois mois ; le dernier n'est pas encore saisi.",
      },
      given: [
        [[6_600], [7_000], [null]],
        [[120], [125], [null]],
      ],
      answer: [[55], [56]],
    },
    {
      says: { en: "No orders.", fr: "Aucune commande." },
      given: [0, 0],
      answer: { problem: "no-order" },
    },
  ],
  compute: averageBasket,
});
