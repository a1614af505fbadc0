import type { Cell } from "../../base/cells.ts";
import { isProblem, type Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { define } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import {
  type Better,
  baseline,
  better,
  notEnoughHistory,
  pattern,
  phases,
  seriesOf,
  seriesProblems,
  signOf,
  trials,
  values,
} from "../engine/trend-arguments.ts";
import { growingMonths, problemExamples, seasonalMonths } from "../engine/trend-examples.ts";
import { type Finding, findingOf, type Pattern } from "../statistics/finding.ts";
import type { TooEarly } from "../statistics/season.ts";

/** What is said of the last known value: ● tells a change, ○ none. */
export const verdicts = {
  usual: { en: "○ As usual", fr: "○ Comme d'habitude" },
  better: { en: "● Better than usual", fr: "● Mieux que d'habitude" },
  worse: { en: "● Worse than usual", fr: "● Moins bien que d'habitude" },
  higher: { en: "● Higher than usual", fr: "● Plus haut que d'habitude" },
  lower: { en: "● Lower than usual", fr: "● Plus bas que d'habitude" },
} as const;

/** Signal or noise: whether the last known value is unusual for this KPI. */
export function kpiTrend(
  results: Line<number | null>,
  better: Better = "increase",
  baseline?: number,
  phases?: Line<Cell>,
  pattern?: Pattern,
  trials?: Line<number | null>,
): Text | Problem {
  const series = seriesOf(results, baseline, phases, pattern, trials);
  return isProblem(series) ? series : verdictOf(findingOf(series), better);
}

/** A finding in words. */
export function verdictOf(finding: Finding | TooEarly, better: Better): Text {
  if ("needed" in finding) return notEnoughHistory(finding);
  const { direction } = finding;
  if (direction === 0) return verdicts.usual;
  if (better === "neutral") return direction > 0 ? verdicts.higher : verdicts.lower;
  return direction === signOf(better) ? verdicts.better : verdicts.worse;
}

export default define({
  name: "KPI_TREND",
  family: "followUp",
  says: {
    en: "Whether the last result of a KPI is as usual, or better or worse than usual.",
    fr: "Si le dernier résultat d'un KPI est comme d'habitude, ou mieux ou moins bien que d'habitude.",
  },
  formula: {
    en: "natural limits (mean ± 2.66 × average moving range) and four rules: outside the limits, 7 rising or falling, 2 of 3 near a limit, 7 on one side of the mean; with a season or a trend, the last three values against what up to three seasons before let expect",
    fr: "limites naturelles (moyenne ± 2,66 × étendue mobile moyenne) et quatre règles : hors limites, 7 en hausse ou en baisse, 2 sur 3 près d'une limite, 7 du même côté de la moyenne ; avec une saison ou une tendance, les trois dernières valeurs face à ce que trois saisons au plus laissent attendre",
  },
  source: "NHS England, Making Data Count; R package NHSRplotthedots 0.2.2",
  notes: [
    {
      en: "An arrow from one month to the next is mostly noise: a KPI that varies by 10% moves up or down by more than 10% in 48% of the months although nothing has changed. KPI_TREND then calls its last value a signal in only 1.6% (12 values) to 1.8% (24 values) of the cases.",
      fr: "Une flèche d'un mois à l'autre est surtout du bruit : un KPI qui varie de 10 % monte ou descend de plus de 10 % dans 48 % des mois sans que rien n'ait changé. KPI_TREND n'y voit alors un signal sur la dernière valeur que dans 1,6 % (12 valeurs) à 1,8 % (24 valeurs) des cas.",
    },
    {
      en: "As usual does not mean that nothing changed, but that it cannot be told from chance yet. Where each value depends on the one before, as with a number of subscribers, false alarms rise to 13%.",
      fr: "Comme d'habitude ne veut pas dire que rien n'a changé, mais qu'on ne peut pas encore le distinguer du hasard. Si chaque valeur dépend de la précédente, comme un nombre d'abonnés, les fausses alertes montent à 13 %.",
    },
    {
      en: "Limits from fewer than 12 values are provisional: they move with every new one. A KPI with a season or steady growth needs its pattern: without it, the season looks like a change and growth hides one. Do not compare the words in a formula, since they follow the language of the workbook: use KPI_SIGNALS.",
      fr: "Des limites tirées de moins de 12 valeurs sont provisoires : chaque nouvelle valeur les déplace. Un KPI saisonnier ou en croissance a besoin de son profil : sans lui, la saison passe pour un changement et la croissance en cache. Ne comparez pas les mots dans une formule, car ils suivent la langue du classeur : utilisez KPI_SIGNALS.",
    },
  ],
  alsoCalled: [
    "control chart",
    "SPC",
    "XmR",
    "signal or noise",
    "carte de contrôle",
    "signal ou bruit",
    "évolution",
    "seasonality",
    "year over year",
    "p-chart",
    "Laney",
    "saisonnalité",
    "tendance",
    "d'une année sur l'autre",
  ],
  arguments: [values, better, baseline, phases, pattern, trials],
  shape: "cell",
  unit: "text",
  problems: seriesProblems,
  examples: [
    {
      says: {
        en: "Leads that wobble around 8 a month, then 12: unusual.",
        fr: "Des leads autour de 8 par mois, puis 12 : inhabituel.",
      },
      given: [[[8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12]]],
      answer: verdicts.better,
    },
    {
      says: {
        en: "The same 12 after months between 2 and 14: only noise.",
        fr: "Les mêmes 12 après des mois entre 2 et 14 : du bruit.",
      },
      given: [[[8, 3, 13, 5, 11, 4, 12, 8, 2, 14, 7, 9, 12]]],
      answer: verdicts.usual,
    },
    {
      says: {
        en: "A cost that falls below its limits: lower is better.",
        fr: "Un coût qui passe sous ses limites : plus bas est mieux.",
      },
      given: [[[15], [14], [16], [15], [15], [14], [16], [15], [15], [14], [16], [15], [12]], "decrease", 12],
      answer: verdicts.better,
    },
    {
      says: { en: "Four known months: too early to say.", fr: "Quatre mois connus : trop tôt pour le dire." },
      given: [[[12, 15, 11, 14, null, null]]],
      answer: notEnoughHistory({ known: 4, needed: 6 }),
    },
    {
      says: {
        en: "A new process since the seventh month: its limits are its own.",
        fr: "Un nouveau processus depuis le septième mois : il a ses propres limites.",
      },
      given: [
        [[8], [9], [7], [8], [9], [8], [20], [21], [19], [20], [22], [20]],
        undefined,
        undefined,
        [["A"], [null], [null], [null], [null], [null], ["B"], [null], [null], [null], [null], [null]],
      ],
      answer: verdicts.usual,
    },
    {
      says: {
        en: "Growing with a season; the last month brought 30% less than three years let expect.",
        fr: "En croissance avec une saison ; le dernier mois a donné 30 % de moins que ce que trois ans laissent attendre.",
      },
      given: [[[...seasonalMonths.slice(0, -1), 1_300]], undefined, undefined, undefined, 12],
      answer: verdicts.worse,
    },
    {
      says: {
        en: "Growing steadily: on its way, as usual.",
        fr: "En croissance régulière : sur sa lancée, comme d'habitude.",
      },
      given: [[growingMonths], undefined, undefined, undefined, "trend"],
      answer: verdicts.usual,
    },
    {
      says: {
        en: "One complaint in a year of none: as usual, since it is rare.",
        fr: "Une réclamation après un an sans aucune : comme d'habitude, car c'est rare.",
      },
      given: [[[0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]], "decrease"],
      answer: verdicts.usual,
    },
    {
      says: {
        en: "A rate of 6% from 200 visits after 3% from 5,000: chance can do that.",
        fr: "Un taux de 6 % sur 200 visites après 3 % sur 5 000 : le hasard peut le faire.",
      },
      given: [
        [[0.031, 0.029, 0.03, 0.032, 0.028, 0.03, 0.031, 0.06]],
        undefined,
        undefined,
        undefined,
        undefined,
        [[5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 200]],
      ],
      answer: verdicts.usual,
    },
    ...problemExamples(),
    {
      says: {
        en: "Labels that do not stand beside the values.",
        fr: "Des libellés qui ne sont pas en face des valeurs.",
      },
      given: [[[8], [9], [7], [8], [9], [8]], undefined, undefined, [["A"], ["B"]]],
      answer: { problem: "different-shapes" },
    },
    {
      says: { en: "A text among the results.", fr: "Un texte parmi les résultats." },
      given: [[[8], [9], ["n/a"], [8], [9], [8]]],
      answer: { problem: "not-a-number" },
    },
  ],
  compute: kpiTrend,
});
