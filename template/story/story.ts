import { type Month, monthAfter } from "../../core/base/months.ts";
import type { Language } from "../../core/base/text.ts";
import type { Requests } from "../../core/book/commands/index.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { isStillOpen } from "../../core/book/tables/actions.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { type Answer, answers, type Closing, type Said } from "./answers.ts";
import { figures, lastMonth, monthAt } from "./figures.ts";
import { said } from "./in-words.ts";
import { type Code, kpiOf, objectives } from "./kpis.ts";
import type { Step } from "./replay.ts";

/**
 * Eighteen months of the wine merchant's reviews, click by click: a cause with its action, a false alarm that cost
 * money and one that was left alone, a count that pleased and told nothing, a decision asked and taken, and an open
 * question.
 */
export const story = (language: Language): Step[] => [
  // A new book begins two years before: with the first figure there is.
  { on: `${lastMonth}-04`, command: "start-book", request: { language } },
  ...firstKpis(language),
  ...monthsReviewed.flatMap((month) => [
    ...(month === newYear ? planOfTheYear(language) : []),
    record(month),
    ...answers.filter((each) => each.month === month).flatMap((each) => answered(each, language)),
  ]),
];

/** The first month that was reviewed; the months before were pasted. */
const firstReview: Month = "2025-05";
const newYear: Month = "2026-01";
const planned = `${newYear}-12`;

const monthsReviewed = (figures.LEADS ?? []).map((_, index) => monthAt(index)).filter((month) => month >= firstReview);

/** Each month is reviewed on the fourth of the next one. */
const reviewOf = (month: Month): string => `${monthAfter(month)}-04`;

const firstKpis = (language: Language): Step[] => [
  ...objectives(language).map(
    (objective): Step => ({
      on: reviewOf(firstReview),
      command: "save-objective",
      request: { objective },
    }),
  ),
  save(reviewOf(firstReview), language, ["RETURN_RATE", "LEADS", "AVERAGE_BASKET", "NPS", "FOLLOWERS"]),
  save(reviewOf(firstReview), language, ["ORDERS", "RETURNS", "REVENUE"]),
  ...(["LEADS", "ORDERS", "RETURNS", "REVENUE", "FOLLOWERS", "NPS"] as const).map((code) =>
    pasted(code, reviewOf(firstReview), firstReview),
  ),
];

/** More leads are wanted, and what part of them qualifies is followed instead of how many people follow. */
const planOfTheYear = (language: Language): Step[] => [
  {
    on: planned,
    command: "save-kpis",
    request: (book, snapshot) => {
      const leads = { ...kpiOf("LEADS", language), target: 50, start: newYear, deadline: "2026-12" };
      return { kpis: [{ kpi: leads, seenCells: rowOf("LEADS", book, snapshot) }], reason: words.plan[language] };
    },
  },
  {
    on: planned,
    command: "retire-kpi",
    request: (book, snapshot) => ({
      code: "FOLLOWERS",
      seenCells: rowOf("FOLLOWERS", book, snapshot),
      reason: words.retired[language],
    }),
  },
  save(planned, language, ["QUALIFICATION_RATE", "QUALIFIED_LEADS"]),
  pasted("QUALIFIED_LEADS", planned, newYear),
];

const words = {
  plan: {
    en: "Sixty restaurants by the end of 2026: the plan of the year.",
    fr: "Soixante restaurants d'ici fin 2026 : le plan de l'année.",
  },
  retired: {
    en: "Up by nearly half in a year, while leads didn't move: nice to see, but no decision follows. We track the share of leads that qualify instead.",
    fr: "Presque 50 % de plus en un an, sans un lead de plus : agréable, mais aucune décision n'en découle. Nous suivons à la place la part des leads qualifiés.",
  },
} as const;

const save = (on: string, language: Language, codes: readonly Code[]): Step => ({
  on,
  command: "save-kpis",
  request: { kpis: codes.map((code) => ({ kpi: kpiOf(code, language) })) },
});

/** The figures of a code before a month, pasted at once. */
const pasted = (code: Code, on: string, before: Month): Step => ({
  on,
  command: "bring-in-figures",
  request: {
    figures: (figures[code] ?? []).flatMap((value, index) =>
      value !== null && monthAt(index) < before ? [{ code, month: monthAt(index), value }] : [],
    ),
  },
});

/** The figures of a month, of all codes that the book has by then. */
const record = (month: Month): Step => ({
  on: reviewOf(month),
  command: "record-results",
  request: ({ kpis }) => ({
    month,
    figures: Object.entries(figures).flatMap(([code, values]) => {
      const value = values.find((_, index) => monthAt(index) === month) ?? null;
      return value !== null && kpis.has(codeKey(code)) ? [{ code, value }] : [];
    }),
  }),
});

const answered = ({ month, code, answer, closing }: Said, language: Language): Step[] => [
  ...(answer
    ? [
        {
          on: reviewOf(month),
          command: "explain-result" as const,
          request: { code, month, answer: said<Answer>(language, answer) },
        },
      ]
    : []),
  ...(closing
    ? [
        {
          on: reviewOf(month),
          command: "close-action" as const,
          request: (book: Book, snapshot: Snapshot) => ({
            ...said<Closing>(language, closing),
            month,
            seenRow: openAction(code, book, snapshot),
          }),
        },
      ]
    : []),
];

/** The row of a KPI, as its user sees it. */
const rowOf = (code: Code, { kpis }: Book, { tables }: Snapshot) => [
  ...(tables.definitions?.cells[kpis.get(codeKey(code))?.row ?? 0] ?? []),
];

/** The action of a KPI that has been open longest, as its user sees it. */
function openAction(code: Code, { actions }: Book, { tables }: Snapshot): Requests["close-action"]["seenRow"] {
  const row = actions.find((each) => each.entry === "action" && each.code === code && isStillOpen(each))?.row ?? 0;
  return { row, cells: [...(tables.actions?.cells[row] ?? [])] };
}
