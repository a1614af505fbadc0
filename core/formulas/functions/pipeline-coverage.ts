import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";
import { reaches } from "../statistics/reaches.ts";

/** How many times over the open pipeline covers what is still missing to reach the goal. */
export function pipelineCoverage(pipeline: number, goal: number, won = 0): number | Problem {
  return reaches(won, goal) ? goalReached : pipeline / (goal - won);
}

const goalReached = unknown("goal-reached", {
  en: "the goal has already been reached, so nothing is left to cover. Set a new goal, or omit won.",
  fr: "l'objectif est déjà atteint : il ne reste rien à couvrir. Fixez un nouvel objectif, ou laissez « gagné » vide.",
});

export default define({
  name: "PIPELINE_COVERAGE",
  family: "sales",
  says: {
    en: "How many times over the open pipeline covers what is missing to reach the sales goal.",
    fr: "Combien de fois le pipeline ouvert couvre ce qui manque pour atteindre l'objectif de vente.",
  },
  formula: { en: "pipeline ÷ (goal − won)", fr: "pipeline ÷ (objectif − gagné)" },
  source: "KPI Tree, Pipeline coverage ratio",
  notes: [
    {
      en: "You need 1 ÷ your win rate by value: 4 at 25%. The usual rule of 3 only works at 33%.",
      fr: "Il vous faut 1 ÷ votre taux de réussite en valeur : 4 à 25 %. La règle courante de 3 ne vaut qu'à 33 %.",
    },
    {
      en: "Leave out of the pipeline the deals already won and those that can't close before the goal's deadline.",
      fr: "Ne mettez dans le pipeline ni les affaires gagnées, ni celles qui ne peuvent être conclues avant l'échéance de l'objectif.",
    },
  ],
  native: "IF({goal}-{won|0}<={goal}/10^9,NA(),{pipeline}/({goal}-{won|0}))",
  alsoCalled: ["pipeline ratio", "quota coverage", "couverture du pipeline", "couverture du portefeuille", "pipe"],
  arguments: [
    arg({ en: "pipeline", fr: "pipeline" }, amount, {
      en: "The value of the deals still open.",
      fr: "La valeur des affaires encore ouvertes.",
    }),
    arg({ en: "goal", fr: "objectif" }, amount, {
      en: "The sales to reach in the period.",
      fr: "Les ventes à atteindre sur la période.",
    }),
    optional({ en: "won", fr: "gagné" }, amount, {
      en: "What has already been won in the same period (default: 0).",
      fr: "Ce qui est déjà gagné sur la même période (0 par défaut).",
    }),
  ],
  shape: "each",
  unit: "multiple",
  problems: { "goal-reached": goalReached },
  examples: [
    {
      says: {
        en: "300,000 open for a goal of 100,000, of which 40,000 is won.",
        fr: "300 000 ouverts pour un objectif de 100 000, dont 40 000 gagnés.",
      },
      given: [300_000, 100_000, 40_000],
      answer: 5,
    },
    {
      says: { en: "The whole goal is still to win.", fr: "Tout l'objectif est encore à gagner." },
      given: [300_000, 100_000],
      answer: 3,
    },
    {
      says: { en: "The goal is reached.", fr: "L'objectif est atteint." },
      given: [300_000, 100_000, 110_000],
      answer: { problem: "goal-reached" },
    },
  ],
  compute: pipelineCoverage,
});
