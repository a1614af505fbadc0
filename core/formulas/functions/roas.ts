import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/** Revenue for each unit of money spent on advertising: 5 is five for one, not 5 %. */
export function roas(revenue: number, spend: number): number | Problem {
  return spend === 0 ? noAdSpend : revenue / spend;
}

const noAdSpend = unknown("no-ad-spend", {
  en: "nothing was spent, so there is no return on it. Fill in the spend, or leave this line out.",
  fr: "rien n'a été dépensé : aucun retour à calculer. Indiquez la dépense, ou retirez cette ligne.",
});

export default define({
  name: "ROAS",
  family: "acquisition",
  says: {
    en: "Return on ad spend: revenue for each unit of money spent on advertising.",
    fr: "Retour sur dépenses publicitaires : chiffre d'affaires par unité de monnaie dépensée.",
  },
  formula: { en: "revenue ÷ ad spend", fr: "chiffre d'affaires ÷ dépenses publicitaires" },
  source: "Common practice in online advertising; kameir.com, Marketing ROI",
  notes: [
    {
      en: "It is a multiple of revenue, not a profit. It pays off above 1 ÷ margin: at a margin of 60% you break even at 1.67, and a ROAS of 1.5 loses money. ROMI answers that question directly.",
      fr: "C'est un multiple du chiffre d'affaires, pas un gain. La publicité est rentable à partir de 1 ÷ marge : avec 60 % de marge, la dépense est couverte à 1,67, et un ROAS de 1,5 perd de l'argent. ROMI répond directement à cette question.",
    },
    {
      en: "Ad platforms take credit for sales that others claim too: added together, their figures exceed your revenue.",
      fr: "Les régies s'attribuent des ventes que d'autres revendiquent aussi : leurs chiffres additionnés dépassent votre chiffre d'affaires.",
    },
  ],
  native: "IF({spend}=0,NA(),{revenue}/{spend})",
  sums: true,
  alsoCalled: [
    "MER",
    "marketing efficiency ratio",
    "return on ad spend",
    "retour sur dépenses publicitaires",
    "rentabilité publicitaire",
  ],
  arguments: [
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue attributed to the advertising.",
      fr: "Chiffre d'affaires attribué à la publicité.",
    }),
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent on that advertising.",
      fr: "Argent dépensé pour cette publicité.",
    }),
  ],
  shape: "each",
  unit: "multiple",
  problems: { "no-ad-spend": noAdSpend },
  examples: [
    {
      says: { en: "50,000 in sales for 10,000 of advertising.", fr: "50 000 vendus pour 10 000 de publicité." },
      given: [50_000, 10_000],
      answer: 5,
    },
    {
      says: { en: "Sales without advertising.", fr: "Des ventes sans publicité." },
      given: [50_000, 0],
      answer: { problem: "no-ad-spend" },
    },
  ],
  compute: roas,
});
