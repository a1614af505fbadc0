import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** How many deals are won for each one lost. */
export function wonLostRatio(won: number, lost: number): number | Problem {
  return lost === 0 ? noLostDeal : won / lost;
}

const noLostDeal = unknown("no-lost-deal", {
  en: "no deals were lost, so there is nothing to divide by. Use a longer period, or use WIN_RATE.",
  fr: "aucune affaire perdue : il n'y a rien par quoi diviser. Prenez une période plus longue, ou utilisez WIN_RATE.",
});

export default define({
  name: "WON_LOST_RATIO",
  family: "sales",
  says: {
    en: "How many deals are won for each deal lost.",
    fr: "Combien d'affaires sont gagnées pour chaque affaire perdue.",
  },
  formula: { en: "won ÷ lost", fr: "gagnées ÷ perdues" },
  source: "Gangly, Win/loss ratio",
  notes: [
    {
      en: "It isn't the win rate: 1.5 won for each one lost is a win rate of 60%.",
      fr: "Ce n'est pas le taux de réussite : 1,5 affaire gagnée pour une perdue, c'est un taux de 60 %.",
    },
  ],
  native: "IF({lost}=0,NA(),{won}/{lost})",
  sums: true,
  alsoCalled: ["win/loss ratio", "win-loss", "ratio gagnées perdues", "affaires signées / perdues"],
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
  unit: "multiple",
  problems: { "no-lost-deal": noLostDeal },
  examples: [
    {
      says: { en: "30 won, 20 lost.", fr: "30 gagnées, 20 perdues." },
      given: [30, 20],
      answer: 1.5,
    },
    {
      says: { en: "30 won, none lost.", fr: "30 gagnées, aucune perdue." },
      given: [30, 0],
      answer: { problem: "no-lost-deal" },
    },
  ],
  compute: wonLostRatio,
});
