import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { type Name, names } from "../engine/named-rows.ts";
import { type Line, placeIn, unlikeLines } from "../engine/ranges.ts";
import { empty } from "../engine/readers.ts";

const ordersName = { en: "orders", fr: "commandes" };

/**
 * The share of the customers with two orders or more. Each row is an order, or a line of one: with order numbers, the
 * rows of one customer and one number count once. Rows without a customer are left out.
 */
export function repeatPurchaseRate(customers: Line<Name | null>, orders?: Line<Name | null>): number | Problem {
  const unlike = unlikeLines(customers, orders);
  if (unlike) return unlike;
  /** The number of a customer's first order; `again` once there is a second. */
  const first = new Map<string, string | typeof again>();
  let repeated = 0;
  for (const [row, customer] of customers.values.entries()) {
    if (customer === null) continue;
    const order = orders?.values[row] ?? null;
    if (orders && order === null) return empty(placeIn(orders, ordersName, row));
    const before = first.get(customer.key);
    if (before === undefined) first.set(customer.key, order?.key ?? "");
    else if (before !== again && (order === null || order.key !== before)) {
      first.set(customer.key, again);
      repeated++;
    }
  }
  return first.size === 0 ? noCustomer : repeated / first.size;
}

const again = Symbol("a second order");

const noCustomer = unknown("no-customer", {
  en: "no orders with a customer are listed yet.",
  fr: "aucune commande avec client pour l'instant.",
});

export default define({
  name: "REPEAT_PURCHASE_RATE",
  family: "revenue",
  says: {
    en: "The share of customers in a list of orders who ordered at least twice.",
    fr: "La part des clients d'une liste de commandes qui ont commandé au moins deux fois.",
  },
  formula: {
    en: "customers with two orders or more ÷ customers",
    fr: "clients avec deux commandes ou plus ÷ clients",
  },
  source: "Shop reports of this name",
  notes: [
    {
      en: "It grows with the length of the list: compare periods of the same length. New customers haven't had time to come back yet: COHORT_TABLE compares groups at the same age.",
      fr: "Il grandit avec la longueur de la liste : comparez des périodes de même durée. Les nouveaux clients n'ont pas encore eu le temps de revenir : COHORT_TABLE compare des groupes du même âge.",
    },
    {
      en: "It counts customers. The share of orders from existing customers, or the customers of a month who had already bought before, are different figures.",
      fr: "Il compte des clients. La part des commandes de clients connus, ou les clients d'un mois qui avaient déjà acheté avant, sont d'autres chiffres.",
    },
    {
      en: "An export with one row per item counts an order several times: select the order numbers too.",
      fr: "Un export avec une ligne par article compte une commande plusieurs fois : indiquez aussi les numéros de commande.",
    },
  ],
  alsoCalled: ["repeat customer rate", "repurchase rate", "loyalty", "taux de réachat", "clients fidèles"],
  arguments: [
    arg({ en: "customers", fr: "clients" }, names, {
      en: "The customer of each order, in one row or column: a name, a number or an e-mail address.",
      fr: "Le client de chaque commande, en ligne ou en colonne : un nom, un numéro ou une adresse e-mail.",
    }),
    optional(ordersName, names, {
      en: "The number of each order, if an order fills several rows.",
      fr: "Le numéro de chaque commande, si une commande occupe plusieurs lignes.",
    }),
  ],
  shape: "cell",
  unit: "rate",
  problems: { "no-customer": noCustomer },
  examples: [
    {
      says: { en: "Four orders; only Ana came back.", fr: "Quatre commandes ; seule Ana est revenue." },
      given: [[["Ana"], ["Ben"], ["ana "], ["Cleo"]]],
      answer: 1 / 3,
    },
    {
      says: {
        en: "One row per item: both rows of order 1001 count once.",
        fr: "Une ligne par article : les deux lignes de la commande 1001 comptent une fois.",
      },
      given: [
        [["Ana"], ["Ana"], ["Ben"], ["Ben"]],
        [[1001], [1001], [1002], [1003]],
      ],
      answer: 0.5,
    },
    {
      says: { en: "A customer without an order number.", fr: "Un client sans numéro de commande." },
      given: [
        [["Ana"], ["Ana"]],
        [[1001], [null]],
      ],
      answer: { problem: "empty" },
    },
    {
      says: { en: "No orders yet.", fr: "Aucune commande pour l'instant." },
      given: [[[null], [null]]],
      answer: { problem: "no-customer" },
    },
  ],
  compute: repeatPurchaseRate,
});
