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
 * expectation is the mean of the last phase, or what a season or growth leads one to expect.
 */
export function kpiLimits(
  results: Line<number | null>,
  baseline?: number,
  phases?: Line<Cell>,
  pattern?: Pattern,
  trials?: Line<Cell>,
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
    en: "A KPI's usual range in three cells: lower limit, average and upper limit.",
    fr: "La plage habituelle d'un KPI en trois cellules : limite basse, moyenne et limite haute.",
  },
  formula: {
    en: "average ± 2.66 × the average change from one value to the next; changes of 3.267 times that average or more don't count",
    fr: "moyenne ± 2,66 × l'écart moyen d'une valeur à la suivante ; les écarts d'au moins 3,267 fois cette moyenne ne comptent pas",
  },
  source: "NHS England, Making Data Count; R package NHSRplotthedots 0.2.2",
  notes: [
    {
      en: "These limits aren't targets. They show the range your KPI stays in when you change nothing. If your target is outside it, working harder won't get you there: change the way you work.",
      fr: "Ces limites ne sont pas des cibles. Elles montrent la plage où évolue votre KPI si vous ne changez rien. Si la cible est en dehors, en faire plus ne suffira pas : il faut travailler autrement.",
    },
    {
      en: "Don't use the average ± 3 standard deviations instead: the changes you are looking for would widen that range and hide themselves. If the lower limit is negative and your KPI can't be, read 0.",
      fr: "N'utilisez pas à la place la moyenne ± 3 écarts types : les changements que vous cherchez élargiraient la plage et s'y cacheraient. Si la limite basse est négative alors que le KPI ne peut pas l'être, lisez 0.",
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
        en: "Limits from the first twelve months only.",
        fr: "Des limites tirées des douze premiers mois seulement.",
      },
      given: [[[8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12, 14]], 12],
      answer: [[8 - 2.66 * (12 / 11), 8, 8 + 2.66 * (12 / 11)]],
    },
    {
      says: {
        en: "A KPI that never varies: the limits equal the average.",
        fr: "Un KPI qui ne varie jamais : les limites sont égales à la moyenne.",
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
      says: {
        en: "Only the limits of the new way of working.",
        fr: "Les limites de la nouvelle façon de faire seulement.",
      },
      given: [
        [[8], [9], [7], [8], [9], [8], [20], [21], [19], [20], [22], [20]],
        undefined,
        [["A"], [null], [null], [null], [null], [null], ["B"], [null], [null], [null], [null], [null]],
      ],
      answer: [[61 / 3 - 2.66 * 1.6, 61 / 3, 61 / 3 + 2.66 * 1.6]],
    },
    {
      says: {
        en: "A season: what the last month should have brought in, and how far off it may be.",
        fr: "Une saison : ce que le dernier mois aurait dû donner, et jusqu'où il peut s'en écarter.",
      },
      given: [[seasonalMonths], undefined, undefined, 12],
      answer: [[1840.327733371881, 1895.306045520743, 1951.9267905645324]],
    },
    {
      says: {
        en: "Rare counts: limits as wide as chance.",
        fr: "Des nombres rares : des limites aussi larges que le hasard.",
      },
      given: [[[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]]],
      answer: [[1 / 6 - 3 * Math.sqrt(1 / 6), 1 / 6, 1 / 6 + 3 * Math.sqrt(1 / 6)]],
    },
    ...withoutBetter(problemExamples()),
  ],
  compute: kpiLimits,
});
