import { misread, type Problem, unknown } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";
import { type AnswerCell, arg, define } from "../engine/define.ts";
import { along, type Line, stageCounts } from "../engine/ranges.ts";
import { reaches, shareOf } from "../statistics/reaches.ts";

/** The rate from each stage of a funnel to the next, in the direction of the counts. */
export function funnelRates(counts: Line<number>): AnswerCell | AnswerCell[][] | Problem {
  const { values } = counts;
  if (values.length < 2) return oneStage;
  const growing = values.findIndex((count, stage) => stage > 0 && !reaches(values[stage - 1] as number, count));
  if (growing > 0) return growingStage(growing + 1, values[growing] as number, values[growing - 1] as number);
  const rates = values.slice(1).map((count, stage) => stepRate(values[stage] as number, count));
  if (rates.length === 1) return rates[0] as AnswerCell;
  return along(counts, rates);
}

/** The rate of one step. */
export const stepRate = (before: number, after: number): number | Problem =>
  before === 0 ? nobodyBefore : shareOf(after, before);

export const oneStage = misread("one-stage", {
  en: "there is only one stage, and a rate goes from one to the next. Select the counts of at least two stages.",
  fr: "il n'y a qu'une étape, or un taux va d'une étape à la suivante. Sélectionnez les nombres d'au moins deux étapes.",
});

const growingStage = (stage: number, count: number, before: number): Problem =>
  misread("growing-stage", {
    en: `stage ${stage} (${numberIn("en", count)}) is larger than the stage before it (${numberIn("en", before)}). Check the order of the stages, and that they all count the same people.`,
    fr: `l'étape ${stage} (${numberIn("fr", count)}) dépasse l'étape précédente (${numberIn("fr", before)}). Vérifiez l'ordre des étapes, et que toutes comptent les mêmes personnes.`,
  });

const nobodyBefore = unknown("nobody-before", {
  en: "nobody reached the stage before, so the rate of this step is unknown. Use a longer period.",
  fr: "personne n'a atteint l'étape précédente : le taux de ce passage est inconnu. Prenez une période plus longue.",
});

export default define({
  name: "FUNNEL_RATES",
  family: "funnel",
  says: {
    en: "The rate of each step of a funnel, from how many reached each stage.",
    fr: "Le taux de chaque passage d'un tunnel, d'après le nombre qui atteint chaque étape.",
  },
  formula: {
    en: "count of a stage ÷ count of the stage before",
    fr: "nombre d'une étape ÷ nombre de l'étape précédente",
  },
  source: "thecalcu.com, Sales funnel calculator",
  notes: [
    {
      en: "One month's counts mix people who entered at different times: with a long sales cycle, this month's deals come from leads of months ago. Follow one group through, or use a period much longer than the cycle.",
      fr: "Les nombres d'un mois mêlent des personnes entrées à des moments différents : avec un cycle long, les affaires du mois viennent de leads plus anciens. Suivez un même groupe, ou prenez une période bien plus longue que le cycle.",
    },
    {
      en: "The answer has one cell fewer than the counts. Multiplied together, its rates give the overall rate, and FUNNEL_LEADS takes it as it is.",
      fr: "La réponse a une cellule de moins que les nombres. Le produit de ses taux est le taux global, et FUNNEL_LEADS la prend telle quelle.",
    },
  ],
  alsoCalled: ["step conversion", "stage conversion", "taux de passage", "taux par étape", "tunnel", "entonnoir"],
  arguments: [
    arg({ en: "counts", fr: "nombres" }, stageCounts, {
      en: "How many reached each stage, the first stage first, in one row or column.",
      fr: "Combien ont atteint chaque étape, la première d'abord, en ligne ou en colonne.",
    }),
  ],
  shape: "range",
  unit: "rate",
  problems: { "one-stage": oneStage, "growing-stage": growingStage, "nobody-before": nobodyBefore },
  examples: [
    {
      says: {
        en: "1,000 leads become 300, then 120, then 15 deals.",
        fr: "1 000 leads deviennent 300, puis 120, puis 15 affaires.",
      },
      given: [[[1000], [300], [120], [15]]],
      answer: [[0.3], [0.4], [0.125]],
    },
    {
      says: {
        en: "Stages side by side: the rates stay in the row.",
        fr: "Des étapes côte à côte : les taux restent en ligne.",
      },
      given: [[[500, 100, 60]]],
      answer: [[0.2, 0.6]],
    },
    {
      says: { en: "A stage larger than the one before.", fr: "Une étape plus grande que la précédente." },
      given: [[[150], [250]]],
      answer: { problem: "growing-stage" },
    },
    {
      says: { en: "Nobody has entered yet.", fr: "Personne n'est encore entré." },
      given: [[[0], [0]]],
      answer: { problem: "nobody-before" },
    },
    {
      says: { en: "One stage alone.", fr: "Une seule étape." },
      given: [[[500]]],
      answer: { problem: "one-stage" },
    },
    {
      says: { en: "A stage left blank.", fr: "Une étape laissée vide." },
      given: [[[500], [null], [60]]],
      answer: { problem: "blank-inside" },
    },
  ],
  compute: funnelRates,
});
