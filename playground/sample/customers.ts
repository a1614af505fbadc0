import { dayOf, type Language, type Text } from "../../core/index.ts";
import { format, type Sheet, shown, style, tryHere } from "./look.ts";

/** The orders of the merchant's online shop: who comes back, and what that brings. */

export const customersId = "customers";
export const customersTry = { cell: "J24", formula: "=REPEAT_PURCHASE_RATE(A4:A39)" } as const;

type Order = readonly [customer: string, month: number, day: number, amount: number];

/** By day, as a shop exports them; one order was refunded, one was paid without an account. */
const orders: readonly Order[] = [
  ["anna@lavigne.ch", 1, 8, 84],
  ["bruno@keller.ch", 1, 12, 126],
  ["claire@rey.ch", 1, 15, 58],
  ["david@muller.ch", 1, 22, 210],
  ["emma@favre.ch", 1, 27, 72],
  ["anna@lavigne.ch", 2, 4, 96],
  ["felix@berger.ch", 2, 6, 64],
  ["gina@rossi.ch", 2, 10, 148],
  ["bruno@keller.ch", 2, 13, 110],
  ["hugo@blanc.ch", 2, 19, 90],
  ["david@muller.ch", 2, 24, 180],
  ["ines@costa.ch", 3, 3, 54],
  ["anna@lavigne.ch", 3, 5, 88],
  ["felix@berger.ch", 3, 9, 70],
  ["gina@rossi.ch", 3, 12, 132],
  ["jonas@frei.ch", 3, 16, 240],
  ["bruno@keller.ch", 3, 18, -110],
  ["", 3, 20, 45],
  ["karin@weber.ch", 3, 25, 66],
  ["david@muller.ch", 3, 30, 160],
  ["jonas@frei.ch", 4, 2, 220],
  ["lea@martin.ch", 4, 7, 78],
  ["hugo@blanc.ch", 4, 9, 95],
  ["gina@rossi.ch", 4, 14, 150],
  ["ines@costa.ch", 4, 17, 60],
  ["anna@lavigne.ch", 4, 21, 92],
  ["marc@girard.ch", 4, 28, 120],
  ["jonas@frei.ch", 5, 4, 205],
  ["david@muller.ch", 5, 6, 175],
  ["lea@martin.ch", 5, 11, 82],
  ["nora@vogel.ch", 5, 13, 99],
  ["gina@rossi.ch", 5, 18, 141],
  ["marc@girard.ch", 5, 22, 118],
  ["felix@berger.ch", 5, 25, 68],
  ["olga@meier.ch", 5, 27, 87],
  ["anna@lavigne.ch", 5, 29, 90],
];

const first = 4;
const last = first + orders.length - 1;
const columnOf = (letter: string): string => `${letter}${first}:${letter}${last}`;

export function customers(language: Language): Sheet {
  const text = (words: Text): string => words[language];
  const [people, days, amounts] = ["A", "B", "C"].map(columnOf);
  const share = `=COHORT_TABLE(${people},${days},${amounts})`;
  const value = `=COHORT_TABLE(${people},${days},${amounts},"value")`;
  const cells: Record<string, string> = {
    A1: text({
      en: "Who comes back · orders of the online shop",
      fr: "Qui revient · commandes de la boutique en ligne",
    }),
    A3: text({ en: "Customer", fr: "Client" }),
    B3: text({ en: "Day", fr: "Jour" }),
    C3: text({ en: "Amount (CHF)", fr: "Montant (CHF)" }),
    E3: text({
      en: "By the month of their first purchase: who bought again",
      fr: "Par mois de premier achat : qui a racheté",
    }),
    E4: share,
    E11: shown(language, share),
    E13: text({
      en: "What each customer of a group has brought in so far (CHF)",
      fr: "Ce que chaque client d'un groupe a rapporté jusque-là (CHF)",
    }),
    E14: value,
    E21: shown(language, value),
    E23: text({ en: "How many ordered at least twice?", fr: "Combien ont commandé au moins deux fois ?" }),
    E24: tryHere(language, customersTry.formula),
    E26: text({
      en: "The last month of each row may not be over, and a group of three people swings widely: read with care.",
      fr: "Le dernier mois de chaque ligne n'est peut-être pas terminé, et les taux d'un groupe de trois personnes varient beaucoup : prudence.",
    }),
  };
  for (const [index, [customer, month, day, amount]] of orders.entries()) {
    const row = first + index;
    if (customer) cells[`A${row}`] = customer;
    cells[`B${row}`] = String(dayOf(2026, month, day).day);
    cells[`C${row}`] = String(amount);
  }
  const rate = language === "fr" ? format.frenchPercent : format.percent;
  return {
    id: customersId,
    name: text({ en: "Customers", fr: "Clients" }),
    colNumber: 14,
    rowNumber: 60,
    cells,
    cols: {
      0: { size: 150 },
      1: { size: 95 },
      2: { size: 115 },
      3: { size: 30 },
      4: { size: 120 },
      5: { size: 92 },
      ...Object.fromEntries([6, 7, 8, 9, 10].map((column) => [column, { size: 76 }])),
    },
    rows: { 0: { size: 40 }, 23: { size: 30 } },
    styles: {
      "A1:K1": style.title,
      A3: style.heading,
      "B3:C3": style.headingRight,
      [`A${first}:C${last}`]: style.input,
      "E3:K3": style.heading,
      "E4:E10": style.label,
      "F4:K10": style.result,
      E11: style.note,
      "E13:K13": style.heading,
      "E14:E20": style.label,
      "F14:K20": style.result,
      E21: style.note,
      "E23:K23": style.heading,
      E24: style.firstTry,
      [customersTry.cell]: style.firstTry,
      E26: style.note,
    },
    formats: {
      [columnOf("B")]: language === "fr" ? format.dayNumber : format.day,
      [columnOf("C")]: format.whole,
      "G5:K10": rate,
      "G15:K20": format.whole,
    },
    borders: { [customersTry.cell]: 1 },
    figures: [],
    areGridLinesVisible: false,
  };
}
