import { type Problem, unknown } from "../../base/problem.ts";
import { define } from "../engine/define.ts";
import {
  actual,
  daysOff,
  flowsOnly,
  holidaysOfMay,
  misreadExamples,
  misreadPeriod,
  misreadProblems,
  type Period,
  period,
  target,
} from "../engine/period-arguments.ts";
import { daysFrom } from "../statistics/pacing.ts";
import { reaches } from "../statistics/reaches.ts";

/** What each day after the as-of day must bring to reach the target: nothing once it is reached. */
export function kpiRequired(actual: number, target: number, ...period: Period): number | Problem {
  if (reaches(actual, target)) return 0;
  const problem = misreadPeriod(...period);
  if (problem) return problem;
  const [start, end, asOf, days = "calendar", holidays] = period;
  const left = daysFrom(Math.max(start, asOf + 1), end, days, daysOff(holidays));
  return left === 0 ? noDayLeft : (target - actual) / left;
}

const noDayLeft = unknown("no-day-left", {
  en: "no days are left to reach the target. Check the dates, or set a target for the next period.",
  fr: "il ne reste aucun jour pour atteindre la cible. Vérifiez les dates, ou fixez une cible pour la période suivante.",
});

export default define({
  name: "KPI_REQUIRED",
  family: "followUp",
  says: {
    en: "What each remaining day must bring in to reach the target.",
    fr: "Ce que chaque jour restant doit apporter pour atteindre la cible.",
  },
  formula: {
    en: "(target − actual) ÷ days left after the as-of day; 0 once the target is reached",
    fr: "(cible − réalisé) ÷ jours restants après la date d'arrêté ; 0 une fois la cible atteinte",
  },
  source: "Plain arithmetic on the days of KPI_PACE",
  notes: [
    flowsOnly,
    {
      en: "Compare it with the daily average so far, actual ÷ days elapsed: three times as much is a new target, not a plan.",
      fr: "Comparez-le à la moyenne par jour jusqu'ici, réalisé ÷ jours écoulés : trois fois plus, c'est une nouvelle cible, pas un plan.",
    },
  ],
  alsoCalled: ["required run rate", "catch-up", "reste à faire", "effort quotidien", "rythme nécessaire"],
  arguments: [actual, target, ...period],
  shape: "each",
  unit: "same",
  problems: { ...misreadProblems, "no-day-left": noDayLeft },
  examples: [
    {
      says: { en: "52,000 to go after May 12, in 19 days.", fr: "Il manque 52 000 après le 12 mai, en 19 jours." },
      given: [48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12"],
      answer: 52_000 / 19,
    },
    {
      says: {
        en: "The same in the 11 business days left without holidays.",
        fr: "La même chose dans les 11 jours ouvrés restants, hors jours fériés.",
      },
      given: [48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12", "business", holidaysOfMay],
      answer: 52_000 / 11,
    },
    {
      says: { en: "The target has already been reached.", fr: "La cible est déjà atteinte." },
      given: [101_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12"],
      answer: 0,
    },
    {
      says: { en: "The last day has passed.", fr: "Le dernier jour est passé." },
      given: [48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-31"],
      answer: { problem: "no-day-left" },
    },
    ...misreadExamples(48_000, 100_000),
  ],
  compute: kpiRequired,
});
