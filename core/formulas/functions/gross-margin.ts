import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/** The share of the revenue that is left after the cost of what was sold: below 0 if it was sold below cost. */
export function grossMargin(revenue: number, cost: number): number | Problem {
  return revenue <= 0 ? noRevenue : (revenue - cost) / revenue;
}

const noRevenue = unknown("no-revenue", {
  en: "there is no revenue, so there is no margin rate. Check the figures.",
  fr: "sans chiffre d'affaires, pas de taux de marge. Vérifiez les chiffres.",
});

export default define({
  name: "GROSS_MARGIN",
  family: "revenue",
  says: {
    en: "The share of the revenue that is left after the cost of what was sold.",
    fr: "La part du chiffre d'affaires qui reste une fois déduit le coût des ventes.",
  },
  formula: { en: "(revenue − cost) ÷ revenue", fr: "(chiffre d'affaires − coût) ÷ chiffre d'affaires" },
  source: "The profit and loss statement",
  notes: [
    {
      en: "Markup divides by the cost: bought for 50 and sold for 100 is a margin of 50% and a markup of 100%.",
      fr: "C'est le « taux de marque » ; le « taux de marge » divise souvent par le coût : acheté 50 et vendu 100, le premier est de 50 % et le second de 100 %.",
    },
    {
      en: "The cost is that of the goods or services sold. The contribution margin deducts all variable costs, such as shipping and commissions: a different figure.",
      fr: "Le coût est celui des biens ou services vendus. La marge sur coûts variables déduit aussi les autres coûts variables, comme le port et les commissions : un autre chiffre.",
    },
    {
      en: "The margin of several products is everything that is left over total revenue, not the average of their margins.",
      fr: "La marge de plusieurs produits divise tout ce qui reste par tout le chiffre d'affaires ; ce n'est pas la moyenne de leurs marges.",
    },
  ],
  native: "IF({revenue}<=0,NA(),({revenue}-{cost})/{revenue})",
  sums: true,
  alsoCalled: ["gross profit margin", "profit margin", "mark-up", "taux de marque", "taux de marge", "marge brute"],
  arguments: [
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue of the period.",
      fr: "Chiffre d'affaires de la période.",
    }),
    arg({ en: "cost", fr: "coût" }, amount, {
      en: "What the goods or services sold cost to buy or make.",
      fr: "Ce qu'ont coûté à l'achat ou à la production les biens ou services vendus.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "no-revenue": noRevenue },
  examples: [
    {
      says: { en: "Sold for 400,000 what cost 260,000.", fr: "Vendu 400 000 ce qui a coûté 260 000." },
      given: [400_000, 260_000],
      answer: 0.35,
    },
    {
      says: { en: "Two products, one of them sold below cost.", fr: "Deux produits, dont un vendu à perte." },
      given: [
        [[100], [100]],
        [[50], [130]],
      ],
      answer: [[0.5], [-0.3]],
    },
    {
      says: { en: "No sales.", fr: "Aucune vente." },
      given: [0, 0],
      answer: { problem: "no-revenue" },
    },
  ],
  compute: grossMargin,
});
