import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { number } from "../engine/readers.ts";
import { type Better, betterForTarget } from "../engine/trend-arguments.ts";

/**
 * The share of the target reached: actual ÷ target, or target ÷ actual if lower is better. Figures below 0
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
  en: "a neutral KPI has no target to reach. Judge it by a low and a high limit with KPI_BAND.",
  fr: "un KPI neutre n'a pas de cible à atteindre. Jugez-le entre un repère bas et un repère haut avec KPI_BAND.",
});

const belowZero = unknown("below-zero", {
  en: "a negative figure can't be expressed as a share of the target. Compare the two with KPI_STATUS, or look at their difference.",
  fr: "un chiffre négatif ne donne pas de pourcentage de la cible. Comparez les deux avec KPI_STATUS, ou regardez leur écart.",
});

const nothingToDivideBy = {
  increase: unknown("nothing-to-divide-by", {
    en: "the target is 0, so there is no share of it. Compare the two with KPI_STATUS, or look at their difference.",
    fr: "la cible est 0 : pas de pourcentage possible. Comparez les deux avec KPI_STATUS, ou regardez leur écart.",
  }),
  decrease: unknown("nothing-to-divide-by", {
    en: "the actual figure is 0, so the target can't be divided by it. Compare the two with KPI_STATUS.",
    fr: "le chiffre réalisé est 0 : la cible ne peut pas être divisée par 0. Comparez les deux avec KPI_STATUS.",
  }),
} as const;

export default define({
  name: "KPI_ATTAINMENT",
  family: "followUp",
  says: {
    en: "The share of its target a KPI has reached: 85 of 100 is 85%.",
    fr: "Le pourcentage de la cible atteint par un KPI : 85 sur 100 font 85 %.",
  },
  formula: {
    en: "actual ÷ target; target ÷ actual if lower is better",
    fr: "réalisé ÷ cible ; cible ÷ réalisé pour un KPI à réduire",
  },
  source: "Oracle Fusion Analytics, Evaluate KPIs",
  notes: [
    {
      en: "Don't average the attainment of several KPIs: one at 200% would hide one at 0%. Count how many meet their target instead.",
      fr: "Ne faites pas la moyenne des taux d'atteinte de plusieurs KPI : un KPI à 200 % en cacherait un à 0 %. Comptez plutôt ceux qui atteignent leur cible.",
    },
    {
      en: "A KPI that starts far from 0 looks good from day one: a satisfaction score of 78 is 98% of a target of 80. To measure progress from a starting value, use OKR_SCORE.",
      fr: "Un KPI qui part loin de 0 paraît bon dès le premier jour : une satisfaction de 78 représente déjà 98 % d'une cible de 80. Pour mesurer le chemin parcouru depuis le départ, utilisez OKR_SCORE.",
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
    "réalisé sur cible",
  ],
  arguments: [
    arg({ en: "actual", fr: "réalisé" }, number, { en: "What the KPI reached.", fr: "Ce que le KPI a atteint." }),
    arg({ en: "target", fr: "cible" }, number, { en: "What it should reach.", fr: "Ce qu'il doit atteindre." }),
    betterForTarget,
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
        en: "A cost of 125 with a target of at most 100.",
        fr: "Un coût de 125 pour une cible de 100 au plus.",
      },
      given: [125, 100, "decrease"],
      answer: 0.8,
    },
    {
      says: { en: "Three months; the third is still to come.", fr: "Trois mois ; le dernier est encore à venir." },
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
      says: { en: "A loss of 20 when 10 was planned.", fr: "Une perte de 20 quand on en prévoyait une de 10." },
      given: [-20, -10],
      answer: { problem: "below-zero" },
    },
    {
      says: { en: "A neutral KPI.", fr: "Un KPI neutre." },
      given: [42, 40, "neutral"],
      answer: { problem: "neutral-has-no-target" },
    },
  ],
  compute: kpiAttainment,
});
