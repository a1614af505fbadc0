import { isProblem, type Problem } from "../../base/problem.ts";
import { define } from "../engine/define.ts";
import {
  actual,
  calendarMatters,
  elapsed,
  flowsOnly,
  holidaysOfMay,
  type Period,
  period,
  periodExamples,
  periodProblems,
} from "../engine/period-arguments.ts";

/** Where the period ends if its other days bring in as much as those so far. */
export function kpiForecast(actual: number, ...period: Period): number | Problem {
  const share = elapsed(...period);
  return isProblem(share) ? share : actual / share;
}

export default define({
  name: "KPI_FORECAST",
  family: "followUp",
  says: {
    en: "What a KPI will reach by the end of the period at its current pace.",
    fr: "Ce qu'un KPI atteindra en fin de période s'il continue au même rythme.",
  },
  formula: {
    en: "actual ÷ (days elapsed ÷ days of the period)",
    fr: "réalisé ÷ (jours écoulés ÷ jours de la période)",
  },
  source: "Linear run rate, as Recruiterflow and Engagedly pace goals",
  notes: [
    flowsOnly,
    {
      en: "A straight line ignores seasons and end-of-month rushes, and one or two days predict nothing: wait until about a fifth of the period has passed.",
      fr: "Une ligne droite ignore les saisons et les fins de mois chargées, et un jour ou deux ne prédisent rien : attendez qu'environ un cinquième de la période soit passé.",
    },
    calendarMatters,
  ],
  alsoCalled: ["run rate", "projection", "landing", "atterrissage", "prévision", "extrapolation"],
  arguments: [actual, ...period],
  shape: "each",
  unit: "same",
  problems: periodProblems,
  examples: [
    {
      says: { en: "48,000 in the first 12 days of May.", fr: "48 000 pendant les 12 premiers jours de mai." },
      given: [48_000, "2026-05-01", "2026-05-31", "2026-05-12"],
      answer: 124_000,
    },
    {
      says: {
        en: "The same in business days without the holidays.",
        fr: "La même chose en jours ouvrés, sans les jours fériés.",
      },
      given: [48_000, "2026-05-01", "2026-05-31", "2026-05-12", "business", holidaysOfMay],
      answer: 136_000,
    },
    {
      says: { en: "After the end, it is what was reached.", fr: "Après la fin, c'est ce qui a été atteint." },
      given: [95_000, "2026-05-01", "2026-05-31", "2026-06-10"],
      answer: 95_000,
    },
    ...periodExamples(48_000),
  ],
  compute: kpiForecast,
});
