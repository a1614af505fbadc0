import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** The share of the closed deals that were won. */
export function winRate(won: number, lost: number): number | Problem {
  return won + lost === 0 ? noClosedDeal : won / (won + lost);
}

const noClosedDeal = unknown("no-closed-deal", {
  en: "no deals have been won or lost yet. Use a longer period, or wait for the first decision.",
  fr: "aucune affaire gagnée ni perdue pour l'instant. Prenez une période plus longue, ou attendez la première décision.",
});

export default define({
  name: "WIN_RATE",
  family: "sales",
  says: {
    en: "The share of closed deals that were won.",
    fr: "La part des affaires clôturées qui ont été gagnées.",
  },
  formula: { en: "won ÷ (won + lost)", fr: "gagnées ÷ (gagnées + perdues)" },
  source: "Pipeline CRM help, Win ratio",
  notes: [
    {
      en: "Count by closing date. Over all deals created in a period, it is a different rate, low as long as many of them are open.",
      fr: "Comptez par date de clôture. Sur toutes les affaires créées dans une période, c'est un autre taux, bas tant que beaucoup restent ouvertes.",
    },
    {
      en: "Write down what counts as lost and stick to it: deals dropped early, or left open forever, flatter the rate.",
      fr: "Fixez par écrit ce qui compte comme perdu et tenez-vous-y : une affaire écartée tôt ou laissée ouverte sans fin embellit le taux.",
    },
  ],
  native: "IF({won}+{lost}=0,NA(),{won}/({won}+{lost}))",
  sums: true,
  alsoCalled: ["win ratio", "closing rate", "close rate", "taux de réussite", "taux de conclusion", "taux de closing"],
  arguments: [
    arg({ en: "won", fr: "gagnées" }, amount, {
      en: "Deals won in the period.",
      fr: "Affaires gagnées sur la période.",
    }),
    arg({ en: "lost", fr: "perdues" }, amount, {
      en: "Deals lost in the same period.",
      fr: "Affaires perdues sur la même période.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "no-closed-deal": noClosedDeal },
  examples: [
    {
      says: { en: "20 won, 30 lost.", fr: "20 gagnées, 30 perdues." },
      given: [20, 30],
      answer: 0.4,
    },
    {
      says: { en: "Two salespeople at once.", fr: "Deux commerciaux à la fois." },
      given: [
        [[20], [9]],
        [[30], [1]],
      ],
      answer: [[0.4], [0.9]],
    },
    {
      says: { en: "All deals are still open.", fr: "Toutes les affaires sont encore ouvertes." },
      given: [0, 0],
      answer: { problem: "no-closed-deal" },
    },
  ],
  compute: winRate,
});
