import { isProblem, type Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { arg, define, optional } from "../engine/define.ts";
import { number, orBlank, rate } from "../engine/readers.ts";
import { type Better, betterForTarget } from "../engine/trend-arguments.ts";
import { reaches } from "../statistics/reaches.ts";
import { kpiAttainment, noBetterWay } from "./kpi-attainment.ts";

export const statuses = {
  onTrack: { en: "✔ Target met", fr: "✔ Cible atteinte" },
  watch: { en: "! Close to target", fr: "! Proche de la cible" },
  offTrack: { en: "✖ Target missed", fr: "✖ Cible manquée" },
  noTarget: { en: "No target", fr: "Pas de cible" },
  noResult: { en: "No figure yet", fr: "Pas encore de chiffre" },
} as const;

/**
 * A figure against its target: reached or better is met, even if no share can be computed; from the watch share on
 * it is close, below it or without a share missed. Without a target nothing can be judged: that is said first.
 */
export function kpiStatus(
  actual: number | null,
  target: number | null,
  better: Better = "increase",
  watch = 0.9,
): Text | Problem {
  if (better === "neutral") return noBetterWay;
  if (target === null) return statuses.noTarget;
  if (actual === null) return statuses.noResult;
  if (better === "increase" ? reaches(actual, target) : reaches(target, actual)) return statuses.onTrack;
  const attained = kpiAttainment(actual, target, better);
  return !isProblem(attained) && reaches(attained, watch) ? statuses.watch : statuses.offTrack;
}

export default define({
  name: "KPI_STATUS",
  family: "followUp",
  says: {
    en: "Tells you whether a KPI meets its target, comes close to it or misses it.",
    fr: "Indique si un KPI atteint sa cible, en est proche ou la manque.",
  },
  formula: {
    en: "met if the target is reached; close from 90% of it (the watch share); missed below that",
    fr: "atteinte si le chiffre vaut la cible ou mieux ; proche à partir de 90 % (le seuil de vigilance) ; manquée en dessous",
  },
  source: "The rule of SMART KPI's monthly review; Oracle Fusion Analytics draws the line at 70%",
  notes: [
    {
      en: "Without a target or a figure, it says so: some tools show such a KPI in green, which is wrong.",
      fr: "Sans cible ou sans chiffre, elle le dit : certains outils affichent alors le KPI en vert, à tort.",
    },
    {
      en: "A status compares one figure with one target. Whether the figure has really changed is another question: use KPI_TREND. A KPI can miss its target and still do better than usual.",
      fr: "Un statut compare un chiffre à une cible. Savoir si le chiffre a vraiment changé est une autre question : posez-la à KPI_TREND. Un KPI peut manquer sa cible et faire mieux que d'habitude.",
    },
    {
      en: 'Don\'t compare the words in a formula, since they follow the language of the workbook: use KPI_ATTAINMENT, or the symbol: =COUNTIF(D2:D9,"✔*").',
      fr: 'Ne comparez pas les mots dans une formule, car ils suivent la langue du classeur : utilisez KPI_ATTAINMENT, ou le symbole : =NB.SI(D2:D9;"✔*").',
    },
  ],
  alsoCalled: [
    "RAG",
    "traffic light",
    "KPI",
    "ICP",
    "on track",
    "off track",
    "feu tricolore",
    "statut",
    "en bonne voie",
    "hors cible",
  ],
  arguments: [
    arg({ en: "actual", fr: "réalisé" }, orBlank(number), {
      en: "What the KPI reached; blank until it is known.",
      fr: "Ce que le KPI a atteint ; vide tant qu'on ne le connaît pas.",
    }),
    arg({ en: "target", fr: "cible" }, orBlank(number), {
      en: "What it should reach; blank if it has no target.",
      fr: "Ce qu'il doit atteindre ; vide s'il n'a pas de cible.",
    }),
    betterForTarget,
    optional({ en: "watch", fr: "vigilance" }, rate, {
      en: "The share of the target from which a KPI counts as close rather than missed (default: 90%).",
      fr: "La part de la cible à partir de laquelle elle est proche et non manquée (90 % par défaut).",
    }),
  ],
  shape: "each",
  unit: "text",
  problems: { "neutral-has-no-target": noBetterWay },
  examples: [
    { says: { en: "93 leads of 100.", fr: "93 leads sur 100." }, given: [93, 100], answer: statuses.watch },
    {
      says: {
        en: "A column of results beside their targets; a row without both stays blank.",
        fr: "Une colonne de résultats face à leurs cibles ; une ligne sans l'un ni l'autre reste vide.",
      },
      given: [
        [[102], [93], [60], [null], [null], [12]],
        [[100], [100], [100], [null], [100], [null]],
      ],
      answer: [
        [statuses.onTrack],
        [statuses.watch],
        [statuses.offTrack],
        [null],
        [statuses.noResult],
        [statuses.noTarget],
      ],
    },
    {
      says: { en: "A churn of 0: it can't get better.", fr: "Une attrition de 0 : on ne peut pas faire mieux." },
      given: [0, 0.02, "decrease"],
      answer: statuses.onTrack,
    },
    {
      says: { en: "75 of 100, close from 70% on.", fr: "75 sur 100, proche à partir de 70 %." },
      given: [75, 100, "increase", 0.7],
      answer: statuses.watch,
    },
    {
      says: { en: "A neutral KPI.", fr: "Un KPI neutre." },
      given: [42, 40, "neutral"],
      answer: { problem: "neutral-has-no-target" },
    },
  ],
  compute: kpiStatus,
});
