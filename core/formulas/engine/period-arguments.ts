import { misread, type Problem, unknown } from "../../base/problem.ts";
import { type Calendar, elapsedShare } from "../statistics/pacing.ts";
import { arg, type Example, forAll, optional } from "./define.ts";
import { type Line, line } from "./ranges.ts";
import { choice, day, number } from "./readers.ts";

/** The arguments shared by the three pacing formulas, and how they become a share of a period. */

const calendars = [
  {
    key: "calendar",
    en: ["calendar"],
    fr: ["calendaires"],
    says: { en: "Every day counts.", fr: "Chaque jour compte." },
  },
  {
    key: "business",
    en: ["business"],
    fr: ["ouvrés"],
    says: { en: "Monday to Friday, without the holidays.", fr: "Du lundi au vendredi, sauf les jours fériés." },
  },
] as const;

export const actual = arg({ en: "actual", fr: "réalisé" }, number, {
  en: "What has been reached since the start: a figure that adds up, such as revenue or leads.",
  fr: "Ce qui est réalisé depuis le début : un chiffre qui s'additionne, comme le chiffre d'affaires ou les leads.",
});

export const target = arg({ en: "target", fr: "cible" }, number, {
  en: "What the whole period should bring in.",
  fr: "Ce que toute la période doit apporter.",
});

export const period = [
  arg({ en: "start", fr: "début" }, day, { en: "The first day of the period.", fr: "Le premier jour de la période." }),
  arg({ en: "end", fr: "fin" }, day, { en: "The last day of the period.", fr: "Le dernier jour de la période." }),
  arg({ en: "as_of", fr: "arrêté_au" }, day, {
    en: "The last day the actual figure covers; it counts as elapsed.",
    fr: "Le dernier jour couvert par le chiffre réalisé ; il compte comme écoulé.",
  }),
  forAll(
    optional({ en: "days", fr: "jours" }, choice(calendars), {
      en: 'Which days count: "calendar" (default) or "business".',
      fr: "Les jours qui comptent : « calendaires » (par défaut) ou « ouvrés ».",
    }),
  ),
  forAll(
    optional({ en: "holidays", fr: "fériés" }, line(day), {
      en: 'Days off between Monday and Friday, in one row or column; for "business" days.',
      fr: "Les jours fériés, en ligne ou en colonne ; pour les jours « ouvrés ».",
    }),
  ),
] as const;

/** The values of a period's arguments. */
export type Period = readonly [
  start: number,
  end: number,
  asOf: number,
  days?: Calendar | undefined,
  holidays?: Line<number | null> | undefined,
];

/** The holidays that were passed. */
export const daysOff = (holidays: Line<number | null> | undefined): number[] =>
  (holidays?.values ?? []).filter((holiday) => holiday !== null);

/** Why the arguments of a period do not fit together; undefined if they do. */
export function misreadPeriod(...[start, end, , days, holidays]: Period): Problem | undefined {
  if (end < start) return endBeforeStart;
  // With calendar days, holidays would be silently ignored; someone who passes them means business days.
  return holidays && days === undefined ? holidaysOfNoCalendar : undefined;
}

/** The elapsed share of the period, or why there is none yet. */
export function elapsed(...period: Period): number | Problem {
  const [start, end, asOf, days = "calendar", holidays] = period;
  const problem = misreadPeriod(...period);
  if (problem) return problem;
  if (asOf < start) return notBegun;
  return elapsedShare(start, end, asOf, days, daysOff(holidays)) ?? noBusinessDay;
}

const endBeforeStart = misread("end-before-start", {
  en: "the end comes before the start. Check the two dates.",
  fr: "la fin précède le début. Vérifiez les deux dates.",
});

const holidaysOfNoCalendar = misread("holidays-without-days", {
  en: 'holidays only count among business days. Choose "business" for days, or remove the holidays.',
  fr: "les jours fériés ne comptent que parmi les jours ouvrés. Choisissez « ouvrés » pour « jours », ou retirez les jours fériés.",
});

const notBegun = unknown("period-not-begun", {
  en: "the period hasn't started on that day. Wait for its first day, or check the dates.",
  fr: "la période n'a pas commencé à cette date. Attendez son premier jour, ou vérifiez les dates.",
});

const noBusinessDay = unknown("no-business-day", {
  en: 'no business days have passed yet. Wait for the first one, or choose "calendar".',
  fr: "aucun jour ouvré ne s'est encore écoulé. Attendez le premier, ou choisissez « calendaires ».",
});

export const misreadProblems = {
  "end-before-start": endBeforeStart,
  "holidays-without-days": holidaysOfNoCalendar,
} as const;

export const periodProblems = {
  ...misreadProblems,
  "period-not-begun": notBegun,
  "no-business-day": noBusinessDay,
} as const;

/** Examples of refused periods, shared by these formulas; `figures` are the arguments before the period. */
export const misreadExamples = (...figures: number[]): Example<keyof typeof misreadProblems>[] => [
  {
    says: { en: "The two dates swapped.", fr: "Les deux dates inversées." },
    given: [...figures, "2026-05-31", "2026-05-01", "2026-05-12"],
    answer: { problem: "end-before-start" },
  },
  {
    says: {
      en: "Holidays, without saying which days count.",
      fr: "Des jours fériés, sans dire quels jours comptent.",
    },
    given: [...figures, "2026-05-01", "2026-05-31", "2026-05-12", undefined, [["2026-05-14"], ["2026-05-25"]]],
    answer: { problem: "holidays-without-days" },
  },
];

export const periodExamples = (...figures: number[]): Example<keyof typeof periodProblems>[] => [
  ...misreadExamples(...figures),
  {
    says: { en: "The day before the period starts.", fr: "La veille du début de la période." },
    given: [...figures, "2026-05-01", "2026-05-31", "2026-04-30"],
    answer: { problem: "period-not-begun" },
  },
  {
    says: { en: "A month that starts with a weekend.", fr: "Un mois qui commence par un week-end." },
    given: [...figures, "2026-08-01", "2026-08-31", "2026-08-02", "business"],
    answer: { problem: "no-business-day" },
  },
];

/** The public holidays of May 2026 in France, for examples. */
export const holidaysOfMay: readonly (readonly string[])[] = [
  ["2026-05-01"],
  ["2026-05-08"],
  ["2026-05-14"],
  ["2026-05-25"],
];

export const flowsOnly = {
  en: "Only for figures that add up over the period, such as revenue, leads or deals. Half a month doesn't bring half of a rate, an average or a stock.",
  fr: "Réservé aux chiffres qui s'additionnent sur la période : chiffre d'affaires, leads, affaires. La moitié du mois n'apporte pas la moitié d'un taux, d'une moyenne ou d'un stock.",
};

export const calendarMatters = {
  en: "Say which calendar you use: for 48,000 on May 12, 2026, calendar days forecast 124,000, business days 126,000, and 136,000 with four holidays.",
  fr: "Dites quel calendrier vous employez : pour 48 000 au 12 mai 2026, les jours calendaires prévoient 124 000, les jours ouvrés 126 000, et 136 000 avec quatre jours fériés.",
};
