import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { number } from "../engine/readers.ts";
import { type Better, better as eitherWay } from "../engine/trend-arguments.ts";

/**
 * The share of the target that is attained: actual ÷ target, or target ÷ actual where lower is better. Figures below 0
 * have none: a loss of 20 against a loss of 10 would be 200 % “attained”.
 */
export function kpiAttainment(actual: number, target: number, better: Better = "increase"): number | Problem {
  if (better === "neutral") return noBetterWay;
  const [part, whole] = better === "increase" ? [actual, target] : [target, actual];
  if (part < 0 || whole < 0) return belowZero;
  return whole === 0 ? nothingToDivideBy[better] : part / whole;
}

/** A direction that a target cannot be judged by. */
export const noBetterWay = misread("neutral-has-no-target", {
  en: "where neither direction is better, no target can be reached. Judge the KPI by a low and a high limit with KPI_BAND.",
  fr: "quand aucun sens n'est meilleur, aucune cible ne peut être atteinte. Jugez le KPI entre un repère bas et un repère haut avec KPI_BAND.",
});

const belowZero = unknown("below-zero", {
  en: "a figure below 0 attains no share of a target. Compare the two with KPI_STATUS, or look at their difference.",
  fr: "un chiffre inférieur à 0 n'atteint aucune part d'une cible. Comparez les deux avec KPI_STATUS, ou regardez leur écart.",
});

const nothingToDivideBy = {
  increase: unknown("nothing-to-divide-by", {
    en: "the target is 0, so there is no share of it. Compare the two with KPI_STATUS, or look at their difference.",
    fr: "la cible vaut 0 : elle n'a pas de part. Comparez les deux avec KPI_STATUS, ou regardez leur écart.",
  }),
  decrease: unknown("nothing-to-divide-by", {
    en: "the actual figure is 0, so the target cannot be divided by it. Compare the two with KPI_STATUS.",
    fr: "le chiffre réel vaut 0 : la cible ne peut pas être divisée par lui. Comparez les deux avec KPI_STATUS.",
  }),
} as const;

/** Which way is better, for formulas that hold a figure against a target. */
export const better = optional(eitherWay.name, eitherWay.reader, {
  en: 'Which way is better: "increase" (unless you say otherwise) or "decrease".',
  fr: "Le sens souhaité : « hausse » (par défaut) ou « baisse ».",
});

export default define({
  name: "KPI_ATTAINMENT",
  family: "followUp",
  says: {
    en: "The share of a target that a KPI attains: 85 of 100 is 85%.",
    fr: "La part de la cible qu'un KPI atteint : 85 sur 100 font 85 %.",
  },
  formula: {
    en: "actual ÷ target; target ÷ actual where lower is better",
    fr: "réel ÷ cible ; cible ÷ réel quand plus bas est mieux",
  },
  source: "Oracle Fusion Analytics, Evaluate KPIs",
  notes: [
    {
      en: "Do not average the attainments of several KPIs: one at 200% would hide one at 0%. Count how many meet their target instead.",
      fr: "Ne faites pas la moyenne des taux d'atteinte de plusieurs KPI : un 200 % cacherait un 0 %. Comptez plutôt ceux qui atteignent leur cible.",
    },
    {
      en: "A KPI that starts far from 0 looks good from the first day: a satisfaction of 78 against 80 is 98% attained. To measure the way covered from a starting value, use OKR_SCORE.",
      fr: "Un KPI qui part loin de 0 paraît bon dès le premier jour : une satisfaction de 78 pour une cible de 80 est atteinte à 98 %. Pour mesurer le chemin parcouru depuis un départ, utilisez OKR_SCORE.",
    },
  ],
  native: "IF(OR({actual}<0,{target}<0,{target}=0),NA(),{actual}/{target})",
  alsoCalled: [
    "KPI",
    "ICP",
    "achievement",
    "percent of target",
    "taux d'atteinte",
    "taux de réalisation",
    "réel sur cible",
  ],
  arguments: [
    arg({ en: "actual", fr: "réel" }, number, { en: "What the KPI reached.", fr: "Ce que le KPI a atteint." }),
    arg({ en: "target", fr: "cible" }, number, { en: "What it should reach.", fr: "Ce qu'il doit atteindre." }),
    better,
  ],
  shape: "each",
  unit: "rate",
  problems: {
    "neutral-has-no-target": noBetterWay,
    "below-zero": belowZero,
    "nothing-to-divide-by": nothingToDivideBy.increase,
  },
  examples: [
    { says: { en: "85 leads of 100.", fr: "85 leads sur 100." }, given: [85, 100], answer: 0.85 },
    {
      says: {
        en: "A cost of 125 where at most 100 was wanted.",
        fr: "Un coût de 125 quand on voulait 100 au plus.",
      },
      given: [125, 100, "decrease"],
      answer: 0.8,
    },
    {
      says: { en: "Three months, the third still to come.", fr: "Trois mois, le dernier encore à venir." },
      given: [
        [[90], [120], [null]],
        [[100], [100], [null]],
      ],
      answer: [[0.9], [1.2]],
    },
    {
      says: { en: "A target of 0.", fr: "Une cible de 0." },
      given: [5, 0],
      answer: { problem: "nothing-to-divide-by" },
    },
    {
      says: { en: "A loss of 20 where one of 10 was planned.", fr: "Une perte de 20 quand on en prévoyait une de 10." },
      given: [-20, -10],
      answer: { problem: "below-zero" },
    },
    {
      says: { en: "A KPI without a better direction.", fr: "Un KPI dont aucun sens n'est meilleur." },
      given: [42, 40, "neutral"],
      answer: { problem: "neutral-has-no-target" },
    },
  ],
  compute: kpiAttainment,
});
