import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { amount, number, rate } from "../engine/readers.ts";

/** What each unit of money spent brought in beyond itself: 2 is 200 %, −0.4 a loss of 40 %. */
export function romi(revenue: number, spend: number, margin = 1): number | Problem {
  return spend === 0 ? nothingSpent : (revenue * margin - spend) / spend;
}

const nothingSpent = unknown("nothing-spent", {
  en: "nothing was spent, so there is no return on it. Fill in the spend, or leave this line out.",
  fr: "rien n'a été dépensé : aucun retour à calculer. Indiquez la dépense, ou retirez cette ligne.",
});

export default define({
  name: "ROMI",
  family: "acquisition",
  says: {
    en: "Return on marketing investment: the margin earned beyond the spend, as a share of the spend.",
    fr: "Retour sur l'investissement marketing : la marge gagnée au-delà de la dépense, en part de la dépense.",
  },
  formula: {
    en: "(revenue × margin − spend) ÷ spend",
    fr: "(chiffre d'affaires × marge − dépenses) ÷ dépenses",
  },
  source: "Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics; MASB marketing dictionary",
  notes: [
    {
      en: "Without a margin, this is a return on revenue, which is flattering: 12,000 in sales for 10,000 spent shows +20%, but −40% at a margin of 50%. Enter the margin.",
      fr: "Sans marge, c'est un retour sur le chiffre d'affaires, trop flatteur : 12 000 vendus pour 10 000 dépensés donnent +20 %, et −40 % avec une marge de 50 %. Indiquez la marge.",
    },
    {
      en: "Count only the revenue the campaign added. Sales you would have made anyway aren't part of it: subtract them first.",
      fr: "Ne comptez que le chiffre d'affaires apporté par la campagne. Les ventes que vous auriez faites de toute façon n'en font pas partie : retirez-les d'abord.",
    },
  ],
  native: "IF({spend}=0,NA(),({revenue}*{margin|1}-{spend})/{spend})",
  heading: { en: "Marketing ROI", fr: "ROI marketing (RSI)" },
  alsoCalled: ["MROI", "return on marketing investment", "retour sur investissement marketing"],
  arguments: [
    arg({ en: "revenue", fr: "chiffre_d_affaires" }, number, {
      en: "Revenue added by the spend, not all revenue of the period.",
      fr: "Chiffre d'affaires apporté par la dépense, pas tout celui de la période.",
    }),
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent on marketing to win it.",
      fr: "Argent dépensé en marketing pour l'obtenir.",
    }),
    optional({ en: "margin", fr: "marge" }, rate, {
      en: "Share of the revenue left after the cost of what was sold, such as 60%. If omitted, this is a return on revenue.",
      fr: "Part du chiffre d'affaires qui reste après le coût des ventes, par exemple 60 %. Par défaut, c'est un retour sur le chiffre d'affaires.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "nothing-spent": nothingSpent },
  examples: [
    {
      says: {
        en: "10,000 spent, 50,000 sold at a margin of 60%.",
        fr: "10 000 dépensés, 50 000 vendus avec 60 % de marge.",
      },
      given: [50_000, 10_000, 0.6],
      answer: 2,
    },
    {
      says: { en: "More sold than spent, and still a loss.", fr: "Plus vendu que dépensé, et pourtant une perte." },
      given: [12_000, 10_000, 0.5],
      answer: -0.4,
    },
    {
      says: {
        en: "The same without the margin: a return on revenue.",
        fr: "Le même cas sans la marge : un retour sur le chiffre d'affaires.",
      },
      given: [12_000, 10_000],
      answer: 0.2,
    },
    {
      says: { en: "Nothing was spent.", fr: "Rien n'a été dépensé." },
      given: [12_000, 0, 0.5],
      answer: { problem: "nothing-spent" },
    },
  ],
  compute: romi,
});
