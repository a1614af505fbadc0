import type { Cell } from "../../base/cells.ts";
import { isProblem, type Problem } from "../../base/problem.ts";
import { define } from "../engine/define.ts";
import { along, type Line } from "../engine/ranges.ts";
import {
  type Better,
  baseline,
  better,
  pattern,
  phases,
  seriesOf,
  seriesProblems,
  signOf,
  trials,
  values,
} from "../engine/trend-arguments.ts";
import { problemExamples, seasonalMonths } from "../engine/trend-examples.ts";
import { type Pattern, signalsOf } from "../statistics/finding.ts";

/** For each value 1 for a signal in the good direction, −1 in the bad one, 0 for none; blanks stay blank. */
export function kpiSignals(
  results: Line<number | null>,
  better: Better = "increase",
  baseline?: number,
  phases?: Line<Cell>,
  pattern?: Pattern,
  trials?: Line<Cell>,
): (number | null)[][] | Problem {
  const series = seriesOf(results, baseline, phases, pattern, trials);
  if (isProblem(series)) return series;
  return along(
    results,
    signalsOf(series).map((direction) => direction && direction * signOf(better)),
  );
}

export default define({
  name: "KPI_SIGNALS",
  family: "followUp",
  says: {
    en: "For each result, 1 for better than usual, −1 for worse than usual, 0 for as usual.",
    fr: "Pour chaque résultat, 1 pour mieux que d'habitude, −1 pour moins bien, 0 pour comme d'habitude.",
  },
  formula: {
    en: 'the rules of KPI_TREND, for every value; with "neutral", 1 means higher and −1 lower',
    fr: "les règles de KPI_TREND, pour chaque valeur ; avec « neutre », 1 veut dire plus haut et −1 plus bas",
  },
  source: "NHS England, Making Data Count; R package NHSRplotthedots 0.2.2",
  notes: [
    {
      en: "Use this one in formulas and conditional formats: the words of KPI_TREND follow the language of the workbook, these figures don't.",
      fr: "Utilisez-la dans les formules et les mises en forme conditionnelles : les mots de KPI_TREND suivent la langue du classeur, pas ces chiffres.",
    },
    {
      en: "The more values, the more false alarms: when nothing has changed, at least one of 12 values is marked in 7% of series, and at least one of 24 in 19%. Look for the cause of the latest ones.",
      fr: "Plus il y a de valeurs, plus il y a de fausses alertes : quand rien n'a changé, au moins une valeur sur 12 est marquée dans 7 % des séries, et au moins une sur 24 dans 19 %. Cherchez la cause des plus récentes.",
    },
    {
      en: "Limits from fewer than 12 values are provisional: they move with every new one. A KPI with a season or steady growth needs its pattern: without it, the season looks like a change and growth hides one.",
      fr: "Des limites tirées de moins de 12 valeurs sont provisoires : chaque nouvelle valeur les déplace. Un KPI saisonnier ou en croissance a besoin de son profil : sans lui, la saison passe pour un changement et la croissance en cache.",
    },
  ],
  alsoCalled: [
    "control chart",
    "SPC",
    "XmR",
    "outlier",
    "anomaly",
    "signaux",
    "carte de contrôle",
    "points hors limites",
    "valeur aberrante",
    "anomalie",
    "seasonality",
    "p-chart",
    "saisonnalité",
  ],
  arguments: [values, better, baseline, phases, pattern, trials],
  shape: "range",
  unit: "number",
  problems: seriesProblems,
  examples: [
    {
      says: {
        en: "One month outside the limits; a blank stays blank.",
        fr: "Un mois hors limites ; une cellule vide reste vide.",
      },
      given: [[[100, 104, 98, 102, 97, 103, null, 99, 101, 96, 105, 98, 102, 101, 160, 99]], "increase", 12],
      answer: [[0, 0, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0, 0, 1, 0]],
    },
    {
      says: {
        en: "A cost that falls seven months in a row: better.",
        fr: "Un coût qui baisse sept mois d'affilée : mieux.",
      },
      given: [
        [
          [60],
          [64],
          [59],
          [65],
          [60],
          [63],
          [61],
          [64],
          [59],
          [65],
          [60],
          [64],
          [65],
          [64],
          [63],
          [62],
          [61],
          [60],
          [59],
        ],
        "decrease",
        12,
      ],
      answer: [[0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [1], [1], [1], [1], [1], [1], [1]],
    },
    {
      says: {
        en: "A new way of working since the seventh month: every month fits its own phase.",
        fr: "Une nouvelle façon de faire depuis le septième mois : chaque mois reste dans sa propre phase.",
      },
      given: [
        [[8], [9], [7], [8], [9], [8], [20], [21], [19], [20], [22], [20]],
        undefined,
        undefined,
        [["A"], [null], [null], [null], [null], [null], ["B"], [null], [null], [null], [null], [null]],
      ],
      answer: [[0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [0], [0]],
    },
    {
      says: {
        en: "A season: each month as it was judged when it was the last one, from the 27th on.",
        fr: "Une saison : chaque mois tel qu'il a été jugé quand il était le dernier, à partir du 27e.",
      },
      given: [[[...seasonalMonths.slice(0, -1), 1_300]], undefined, undefined, undefined, 12],
      answer: [[...Array(seasonalMonths.length - 1).fill(0), -1]],
    },
    ...problemExamples(),
  ],
  compute: kpiSignals,
});
