import type { Cell } from "../../base/cells.ts";
import { isProblem, type Problem } from "../../base/problem.ts";
import { define } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import {
  baseline,
  noLimitsYet,
  pattern,
  phases,
  seriesOf,
  seriesProblems,
  trials,
  values,
} from "../engine/trend-arguments.ts";
import { problemExamples, seasonalMonths, withoutBetter } from "../engine/trend-examples.ts";
import { findingOf, type Pattern } from "../statistics/finding.ts";

/**
 * Lower limit, expectation and upper limit of the last known value: between the limits lies what is usual. The
 * expectation is the mean of the last phase, or what a season or a growth lets expect.
 */
export function kpiLimits(
  results: Line<number | null>,
  baseline?: number,
  phases?: Line<Cell>,
  pattern?: Pattern,
  trials?: Line<number | null>,
): number[][] | Problem {
  const series = seriesOf(results, baseline, phases, pattern, trials);
  if (isProblem(series)) return series;
  const finding = findingOf(series);
  return "needed" in finding ? noLimitsYet(finding) : [[finding.lower, finding.expected, finding.upper]];
}

export default define({
  name: "KPI_LIMITS",
  family: "followUp",
  says: {
    en: "The lower limit, the mean and the upper limit of a KPI's usual variation, in three cells.",
    fr: "La limite basse, la moyenne et la limite haute de la variation habituelle d'un KPI, dans trois cellules.",
  },
  formula: {
    en: "mean ± 2.66 × average moving range; moving ranges of 3.267 times the average or more are left out",
    fr: "moyenne ± 2,66 × étendue mobile moyenne ; les étendues de 3,267 fois la moyenne ou plus sont écartées",
  },
  source: "NHS England, Making Data Count; R package NHSRplotthedots 0.2.2",
  notes: [
    {
      en: "They are neither targets nor a confidence interval: they say what this process does by itself. A target beyond them will not be met by trying harder, only by working differently.",
      fr: "Ce ne sont ni des cibles ni un intervalle de confiance : elles disent ce que ce processus fait de lui-même. Une cible au-delà ne s'atteint pas en insistant, mais en travaillant autrement.",
    },
    {
      en: "Do not replace them by the mean ± 3 standard deviations: the very changes you look for would widen those. A lower limit below 0 is only arithmetic: read it as 0 where the KPI cannot be negative.",
      fr: "Ne les remplacez pas par la moyenne ± 3 écarts types : les changements que vous cherchez élargiraient ceux-ci. Une limite basse sous 0 n'est que de l'arithmétique : lisez 0 si le KPI ne peut pas être négatif.",
    },
    {
      en: "Limits from fewer than 12 values are provisional: they move with every new one. A KPI with a season or steady growth needs its pattern: without it, the season looks like a change and growth hides one.",
      fr: "Des limites tirées de moins de 12 valeurs sont provisoires : chaque nouvelle valeur les déplace. Un KPI saisonnier ou en croissance a besoin de son profil : sans lui, la saison passe pour un changement et la croissance en cache.",
    },
  ],
  alsoCalled: [
    "natural process limits",
    "control limits",
    "SPC",
    "XmR",
    "limites de contrôle",
    "limites naturelles",
    "p-chart",
    "Laney",
    "seasonality",
    "saisonnalité",
  ],
  arguments: [values, baseline, phases, pattern, trials],
  shape: "range",
  unit: "same",
  problems: { ...seriesProblems, "not-enough-history": noLimitsYet },
  examples: [
    {
      says: { en: "Twelve months between 7 and 9 leads.", fr: "Douze mois entre 7 et 9 leads." },
      given: [[[8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8]]],
      answer: [[8 - 2.66 * (12 / 11), 8, 8 + 2.66 * (12 / 11)]],
    },
    {
      says: {
        en: "Limits from the first twelve months, whatever came after.",
        fr: "Des limites tirées des douze premiers mois, quoi qu'il arrive ensuite.",
      },
      given: [[[8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12, 14]], 12],
      answer: [[8 - 2.66 * (12 / 11), 8, 8 + 2.66 * (12 / 11)]],
    },
    {
      says: {
        en: "A KPI that never varies: the limits are the mean.",
        fr: "Un KPI qui ne varie jamais : les limites sont la moyenne.",
      },
      given: [[[5], [5], [5], [5], [5], [5]]],
      answer: [[5, 5, 5]],
    },
    {
      says: { en: "Two months of history.", fr: "Deux mois d'historique." },
      given: [[[12, 15]]],
      answer: { problem: "not-enough-history" },
    },
    {
      says: { en: "The limits of the new process alone.", fr: "Les limites du seul nouveau processus." },
      given: [
        [[8], [9], [7], [8], [9], [8], [20], [21], [19], [20], [22], [20]],
        undefined,
        [["A"], [null], [null], [null], [null], [null], ["B"], [null], [null], [null], [null], [null]],
      ],
      answer: [[61 / 3 - 2.66 * 1.6, 61 / 3, 61 / 3 + 2.66 * 1.6]],
    },
    {
      says: {
        en: "A season: what the last month should have brought, and how far it may lie from it.",
        fr: "Une saison : ce que le dernier mois aurait dû donner, et jusqu'où il peut s'en écarter.",
      },
      given: [[seasonalMonths], undefined, undefined, 12],
      answer: [[1840.327733371881, 1895.306045520743, 1951.9267905645324]],
    },
    {
      says: {
        en: "Rare counts: limits as wide as chance.",
        fr: "Des comptes rares : des limites aussi larges que le hasard.",
      },
      given: [[[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]]],
      answer: [[1 / 6 - 3 * Math.sqrt(1 / 6), 1 / 6, 1 / 6 + 3 * Math.sqrt(1 / 6)]],
    },
    ...withoutBetter(problemExamples()),
  ],
  compute: kpiLimits,
});
