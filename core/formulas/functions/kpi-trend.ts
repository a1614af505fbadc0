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

/** What is said of the last known value: ● means a change, ○ none. */
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
  trials?: Line<Cell>,
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
    en: "Tells you whether a KPI's last result is as usual, or better or worse than usual.",
    fr: "Indique si le dernier résultat d'un KPI est comme d'habitude, ou meilleur ou moins bon que d'habitude.",
  },
  formula: {
    en: "The formula works out the range the KPI normally stays in: its average, plus or minus 2.66 times its average change from one month to the next. It reports a change when the last value leaves that range, or when the values form a pattern that chance hardly ever produces: 7 months in a row up (or down), 7 in a row on the same side of the average, or 2 of the last 3 close to a limit. With a season or a trend, it compares the last three values with what up to three earlier seasons lead you to expect",
    fr: "La formule calcule la plage habituelle du KPI : sa moyenne, plus ou moins 2,66 fois son écart moyen d'un mois à l'autre. Elle signale un changement quand la dernière valeur sort de cette plage, ou quand la série dessine ce que le hasard ne fait presque jamais : 7 mois de hausse (ou de baisse) d'affilée, 7 mois du même côté de la moyenne, ou 2 des 3 derniers mois près d'une limite. Avec une saison ou une tendance, elle compare les trois dernières valeurs à ce que laissent attendre jusqu'à trois saisons passées",
  },
  source: "NHS England, Making Data Count; R package NHSRplotthedots 0.2.2",
  notes: [
    {
      en: "Don't react to every arrow. A KPI that naturally varies by 10% moves by more than 10% in almost half of all months (48%) with nothing behind it. KPI_TREND raises a false alarm on the last value in fewer than 2 cases out of 100: 1.6% with 12 values, 1.8% with 24.",
      fr: "Ne réagissez pas à chaque flèche. Un KPI qui varie d'ordinaire de 10 % bouge de plus de 10 % presque un mois sur deux (48 %), sans aucune raison. KPI_TREND ne donne une fausse alerte sur la dernière valeur que dans moins de 2 cas sur 100 : 1,6 % avec 12 valeurs, 1,8 % avec 24.",
    },
    {
      en: "“As usual” doesn't mean that nothing changed: it means the change is still too small to tell from chance. For totals that carry over from month to month, such as subscribers, false alarms rise to 13%: follow the monthly gain instead.",
      fr: "« Comme d'habitude » ne veut pas dire que rien n'a changé, mais que le changement est encore trop petit pour être distingué du hasard. Pour un stock qui se reporte d'un mois à l'autre, comme les abonnés, les fausses alertes montent à 13 % : suivez plutôt le gain du mois.",
    },
    {
      en: "Limits from fewer than 12 values are provisional: they move with every new one. A KPI with a season or steady growth needs its pattern: without it, the season looks like a change and growth hides one. Don't compare the words in a formula, since they follow the language of the workbook: use KPI_SIGNALS.",
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
        fr: "Un coût qui passe sous ses limites : c'est mieux.",
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
        en: "A new way of working since the seventh month, with limits of its own.",
        fr: "Une nouvelle façon de faire depuis le septième mois, avec ses propres limites.",
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
        en: "Growing with a season; the last month brought in 30% less than three years of history suggest.",
        fr: "En croissance avec une saison ; le dernier mois a donné 30 % de moins que ce que laissent attendre trois ans d'historique.",
      },
      given: [[[...seasonalMonths.slice(0, -1), 1_300]], undefined, undefined, undefined, 12],
      answer: verdicts.worse,
    },
    {
      says: {
        en: "Growing steadily: on its path, as usual.",
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
        en: "Labels that aren't beside the values.",
        fr: "Des libellés qui ne sont pas en face des valeurs.",
      },
      given: [[[8], [9], [7], [8], [9], [8]], undefined, undefined, [["A"], ["B"]]],
      answer: { problem: "different-shapes" },
    },
    {
      says: { en: "Text among the results.", fr: "Du texte parmi les résultats." },
      given: [[[8], [9], ["n/a"], [8], [9], [8]]],
      answer: { problem: "not-a-number" },
    },
  ],
  compute: kpiTrend,
});
