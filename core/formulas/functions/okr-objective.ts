import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { type Line, line, unlikeLines } from "../engine/ranges.ts";
import { amount, rate } from "../engine/readers.ts";

/** The mean of the known scores, each with its weight. A score that is not known yet is left out with its weight. */
export function okrObjective(scores: Line<number | null>, weights?: Line<number | null>): number | Problem {
  const unlike = unlikeLines(scores, weights);
  if (unlike) return unlike;
  let weighted = 0;
  let all = 0;
  let known = 0;
  for (const [index, score] of scores.values.entries()) {
    if (score === null) continue;
    const weight = weights ? (weights.values[index] ?? null) : 1;
    if (weight === null) return noWeight(index + 1);
    weighted += score * weight;
    all += weight;
    known++;
  }
  if (known === 0) return noScore;
  return all === 0 ? weightsOfZero : weighted / all;
}

const noScore = unknown("no-score", {
  en: "no key result has a score yet. Wait for the first one.",
  fr: "aucun résultat clé n'a encore de score. Attendez le premier.",
});

const weightsOfZero = unknown("weights-of-zero", {
  en: "the weights of the known scores add up to 0. At least one needs a weight above 0.",
  fr: "les poids des scores connus totalisent 0. L'un d'eux au moins doit avoir un poids supérieur à 0.",
});

const noWeight = (position: number): Problem =>
  misread("no-weight", {
    en: `score ${position} of the range has no weight. Type one; 0 leaves it out.`,
    fr: `le score ${position} de la plage n'a pas de poids. Saisissez-en un ; 0 l'écarte.`,
  });

export default define({
  name: "OKR_OBJECTIVE",
  family: "followUp",
  says: {
    en: "The score of an objective: the mean of its key results' scores, weighted if you like.",
    fr: "Le score d'un objectif : la moyenne des scores de ses résultats clés, pondérée si vous le voulez.",
  },
  formula: {
    en: "sum of score × weight ÷ sum of weights, over the known scores",
    fr: "somme des scores × poids ÷ somme des poids, sur les scores connus",
  },
  source: "Google re:Work, Set goals with OKRs: grade OKRs",
  notes: [
    {
      en: "A key result without a score is skipped, not counted as 0: next to the figure, say how many are scored.",
      fr: "Un résultat clé sans score est laissé de côté, pas compté comme 0 : indiquez à côté du chiffre combien sont notés.",
    },
    {
      en: "A mean can hide a failure: 1 and 0 look like 0.5 and 0.5. Read the scores too.",
      fr: "Une moyenne peut cacher un échec : 1 et 0 ressemblent à 0,5 et 0,5. Lisez aussi les scores.",
    },
  ],
  alsoCalled: ["OKR", "objective score", "weighted mean", "score d'objectif", "moyenne pondérée"],
  arguments: [
    arg({ en: "scores", fr: "scores" }, line(rate), {
      en: "The scores of the key results, from 0 to 1, in one row or column. Blanks are left out.",
      fr: "Les scores des résultats clés, de 0 à 1, en ligne ou en colonne. Les vides sont laissés de côté.",
    }),
    optional({ en: "weights", fr: "poids" }, line(amount), {
      en: "A weight beside each score (default: equal weights).",
      fr: "Un poids à côté de chaque score (par défaut, poids égaux).",
    }),
  ],
  shape: "cell",
  unit: "number",
  problems: { "no-score": noScore, "weights-of-zero": weightsOfZero, "no-weight": noWeight },
  examples: [
    {
      says: { en: "Three key results with the same weight.", fr: "Trois résultats clés de même poids." },
      given: [[[0.5], [0.7], [0.9]]],
      answer: 0.7,
    },
    {
      says: { en: "The first one counts double.", fr: "Le premier compte double." },
      given: [
        [[0.5], [0.7], [0.9]],
        [[2], [1], [1]],
      ],
      answer: 0.65,
    },
    {
      says: { en: "One of them isn't scored yet.", fr: "L'un d'eux n'est pas encore noté." },
      given: [[[0.5, null, 0.9]]],
      answer: 0.7,
    },
    {
      says: { en: "Nothing is scored yet.", fr: "Rien n'est encore noté." },
      given: [[[null], [null]]],
      answer: { problem: "no-score" },
    },
    {
      says: { en: "Only the one without weight is scored.", fr: "Seul celui qui ne pèse rien est noté." },
      given: [
        [[0.5], [null]],
        [[0], [1]],
      ],
      answer: { problem: "weights-of-zero" },
    },
    {
      says: { en: "A weight was forgotten.", fr: "Un poids a été oublié." },
      given: [
        [[0.5], [0.7]],
        [[2], [null]],
      ],
      answer: { problem: "no-weight" },
    },
  ],
  compute: okrObjective,
});
