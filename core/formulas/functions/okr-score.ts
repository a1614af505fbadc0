import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { number } from "../engine/readers.ts";

/**
 * The share of the way from the starting value to the target, kept between 0 and 1. Targets may be below the start.
 */
export function okrScore(start: number, current: number, target: number): number | Problem {
  if (target === start) return noWayToGo;
  return Math.min(1, Math.max(0, (current - start) / (target - start)));
}

const noWayToGo = unknown("no-way-to-go", {
  en: "the target equals the start, so there is no distance to cover. Set a target that differs from the starting value.",
  fr: "la cible est égale au départ : il n'y a aucun chemin à parcourir. Fixez une cible différente de la valeur de départ.",
});

export default define({
  name: "OKR_SCORE",
  family: "followUp",
  says: {
    en: "How far a key result has come from its start to its target, from 0 to 1.",
    fr: "La part du chemin parcourue par un résultat clé entre son départ et sa cible, de 0 à 1.",
  },
  formula: {
    en: "(current − start) ÷ (target − start), never below 0 or above 1",
    fr: "(actuel − départ) ÷ (cible − départ), ni sous 0 ni au-dessus de 1",
  },
  source: "Google re:Work, Set goals with OKRs: grade OKRs",
  notes: [
    {
      en: "It isn't KPI_ATTAINMENT: from 100 to 150, a current value of 130 has covered 60% of the way, although it is 87% of the target.",
      fr: "Ce n'est pas KPI_ATTAINMENT : de 100 à 150, une valeur actuelle de 130 a parcouru 60 % du chemin, alors qu'elle représente 87 % de la cible.",
    },
    {
      en: "Google calls 0.6 to 0.7 the sweet spot: scores that are always 1 mean targets are too easy. Don't use it to appraise people.",
      fr: "Pour Google, le bon niveau se situe entre 0,6 et 0,7 : un score toujours égal à 1 trahit des cibles trop faciles. Ne vous en servez pas pour évaluer des personnes.",
    },
  ],
  native: "IF({target}={start},NA(),MAX(0,MIN(1,({current}-{start})/({target}-{start}))))",
  alsoCalled: ["OKR", "key result", "progress", "résultat clé", "progression", "avancement"],
  arguments: [
    arg({ en: "start", fr: "départ" }, number, { en: "The value at the start.", fr: "La valeur de départ." }),
    arg({ en: "current", fr: "actuel" }, number, { en: "The value today.", fr: "La valeur d'aujourd'hui." }),
    arg({ en: "target", fr: "cible" }, number, {
      en: "The value to reach; it may be below the start.",
      fr: "La valeur à atteindre ; elle peut être inférieure au départ.",
    }),
  ],
  shape: "each",
  unit: "number",
  problems: { "no-way-to-go": noWayToGo },
  examples: [
    {
      says: { en: "Three of six features launched.", fr: "Trois fonctions lancées sur six." },
      given: [0, 3, 6],
      answer: 0.5,
    },
    {
      says: {
        en: "Complaints to bring down from 150 to 100, now at 130; and two that went backward or beyond the target.",
        fr: "Des réclamations à ramener de 150 à 100, aujourd'hui 130 ; et deux qui ont reculé ou dépassé la cible.",
      },
      given: [
        [[150], [100], [100]],
        [[130], [160], [90]],
        [[100], [150], [150]],
      ],
      answer: [[0.4], [1], [0]],
    },
    {
      says: { en: "A target equal to the start.", fr: "Une cible égale au départ." },
      given: [5, 5, 5],
      answer: { problem: "no-way-to-go" },
    },
  ],
  compute: okrScore,
});
