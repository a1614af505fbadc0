import { isProblem, type Problem, unknown } from "../../base/problem.ts";
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
  target,
} from "../engine/period-arguments.ts";

/** What is reached over what should be reached by now: the target times the share of the period that has passed. */
export function kpiPace(actual: number, target: number, ...period: Period): number | Problem {
  const share = elapsed(...period);
  if (isProblem(share)) return share;
  return target === 0 ? targetOfZero : actual / (target * share);
}

const targetOfZero = unknown("target-of-zero", {
  en: "the target is 0, so there is no pace toward it. Type the target for the whole period.",
  fr: "la cible est 0 : pas de rythme à calculer. Saisissez la cible de toute la période.",
});

export default define({
  name: "KPI_PACE",
  family: "followUp",
  says: {
    en: "How a KPI is pacing toward its target: above 100% is ahead of schedule, below is behind.",
    fr: "Compare l'avancement d'un KPI au rythme prévu : au-dessus de 100 %, il est en avance ; en dessous, en retard.",
  },
  formula: {
    en: "actual ÷ (target × days elapsed ÷ days of the period)",
    fr: "réalisé ÷ (cible × jours écoulés ÷ jours de la période)",
  },
  source: "Recruiterflow, Understanding goal progress and status (which rounds the share of the period)",
  notes: [flowsOnly, calendarMatters],
  alsoCalled: [
    "budget pacing",
    "budget pace",
    "rythme du budget",
    "pacing",
    "run rate",
    "ahead of plan",
    "prorata",
    "rythme",
    "avance ou retard",
  ],
  arguments: [actual, target, ...period],
  shape: "each",
  unit: "rate",
  problems: { ...periodProblems, "target-of-zero": targetOfZero },
  examples: [
    {
      says: { en: "48,000 of 100,000 on May 12: ahead of schedule.", fr: "48 000 sur 100 000 au 12 mai : en avance." },
      given: [48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12"],
      answer: 1.24,
    },
    {
      says: { en: "The same in business days.", fr: "La même chose en jours ouvrés." },
      given: [48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12", "business"],
      answer: 1.26,
    },
    {
      says: { en: "And without the holidays of May.", fr: "Et sans les jours fériés de mai." },
      given: [48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12", "business", holidaysOfMay],
      answer: 1.36,
    },
    {
      says: {
        en: "The budget of each channel: spend, budget, the same period for all.",
        fr: "Le budget de chaque canal : dépenses, budget, même période pour tous.",
      },
      given: [[[4800], [2000], [null]], [[10_000], [3000], [null]], "2026-05-01", "2026-05-31", "2026-05-12"],
      answer: [[1.24], [31 / 18]],
    },
    {
      says: { en: "A target of 0.", fr: "Une cible de 0." },
      given: [48_000, 0, "2026-05-01", "2026-05-31", "2026-05-12"],
      answer: { problem: "target-of-zero" },
    },
    ...periodExamples(48_000, 100_000),
  ],
  compute: kpiPace,
});
