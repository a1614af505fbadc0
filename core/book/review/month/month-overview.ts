import type { Month } from "../../../base/months.ts";
import { monthWords } from "../../../base/months.ts";
import { quoted, type Text } from "../../../base/text.ts";
import { codeKey } from "../../kpi/codes.ts";
import { isDue, nextDue } from "../../kpi/due.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { type BookAction, isOpenIn } from "../../tables/actions.ts";
import { type Book, type BookKpi, expectedFigure } from "../../tables/read.ts";
import { outsideGrid } from "../../tables/refusals.ts";
import { actualFor } from "./actual.ts";
import { kpiSeries } from "./kpi-series.ts";
import { type LastYear, lastYearOf } from "./last-year.ts";
import type { Course } from "./outlook-words.ts";
import { type Standing, standingOf } from "./standing.ts";

/** One reviewed KPI in one month. */
export interface KpiMonth extends Standing {
  readonly kpi: Kpi;
  /** Whether the month brings a new figure: a quarterly KPI has one in the last month of a quarter. */
  readonly due: boolean;
  /** Where it is not due, the next month that is. */
  readonly nextDue: Month | null;
  /** The month's own figure; where it is not due, the last one known. */
  readonly figure: number | null;
  /** The month that `figure` is from. */
  readonly figureMonth: Month | null;
  /** What is compared with the target: the month's figure, or the year to date. */
  readonly actual: number | null;
  /** Months of the year to date that have no figure: without them there is no sum. */
  readonly missing: readonly Month[];
  readonly target: number | null;
  /** The same month of last year; `null` where the month is not due, or last year's not in the book. */
  readonly lastYear: LastYear | null;
  /** Actual − target, in the unit of the KPI. */
  readonly gap: number | null;
  /** Whether somebody has said that the figure is still expected, and the day if it can be read. */
  readonly isExpected: boolean;
  readonly expectedOn: string | null;
  /** How the last known value was, of this month or before it. */
  readonly course: Course;
  /** Its verdict where the month is not due; `null` where it is, or nothing can be said yet. */
  readonly lastVerdict: Text | null;
  /** Whether somebody has to say something about it: target missed, a bad signal, or no figure. */
  readonly answer: "none-needed" | "open" | "given";
  /** What was said about it in this month. */
  readonly answers: readonly BookAction[];
  /** Actions opened in this month or before it, and not closed before it. */
  readonly openActions: readonly BookAction[];
}

export interface MonthOverview {
  readonly month: Month;
  /** In the order of their priority, then of the sheet. */
  readonly kpis: readonly KpiMonth[];
  /** How many KPIs are due, and how many of these have their figure. */
  readonly due: number;
  readonly recorded: number;
  /** What still keeps the month from being frozen, a sentence each; none: it can be. */
  readonly blocksFreeze: readonly Text[];
}

/**
 * The state of a month: for each reviewed KPI its figure, target, status and verdict, and what nobody has answered yet.
 */
export function monthOverview(book: Book, month: Month): MonthOverview {
  const reviewed = [...book.kpis.values()]
    .filter(({ kpi }) => kpi.role === "kpi")
    .map((each, index) => ({ each, index }))
    .sort((one, other) => rank(one.each.kpi) - rank(other.each.kpi) || one.index - other.index);
  const kpis = reviewed.map(({ each }) => kpiMonth(book, each, month));
  return {
    month,
    kpis,
    due: kpis.filter(({ due }) => due).length,
    recorded: kpis.filter(({ due, figure }) => due && figure !== null).length,
    blocksFreeze: blocks(book, kpis, month),
  };
}

const rank = ({ priority }: Kpi): number => priority ?? Number.MAX_SAFE_INTEGER;

function kpiMonth(book: Book, { kpi, results, targets }: BookKpi, month: Month): KpiMonth {
  const at = book.months.indexOf(month);
  const due = isDue(kpi.frequency, month, book.yearStart);
  const own = results[at]?.value ?? null;
  const past = at < 0 ? [] : results.slice(0, at + 1).map(({ value }) => value);
  let last = past.length - 1;
  while (last >= 0 && past[last] === null) last--;
  const shown = due || own !== null ? at : last;
  const figure = results[shown]?.value ?? null;
  const { actual, missing } = due ? actualFor(book, kpi, month) : { actual: null, missing: [] };
  const target = targets[at]?.value ?? null;
  const expected = expectedFigure(book, kpi.code, month);
  const series = kpiSeries(book, kpi, month);
  const isJudged = due && own !== null;
  const standing = standingOf(kpi, actual, target, isJudged ? series : undefined, month);
  const { signal, verdict } = isJudged ? standing : standingOf(kpi, null, null, series, month);
  const mine = book.actions.filter((row) => codeKey(row.code) === codeKey(kpi.code));
  const answers = mine.filter((row) => row.month === month && isAnswer(row));
  const needed = due && (own === null || standing.bad);
  const given = answers.some((row) => own !== null || row.entry === "expected");
  return {
    kpi,
    due,
    nextDue: due ? null : nextDue(kpi.frequency, month, book.yearStart),
    figure,
    figureMonth: figure === null ? null : (book.months[shown] ?? null),
    actual,
    missing,
    target,
    lastYear: due ? lastYearOf(book, kpi, month) : null,
    gap: actual === null || target === null ? null : actual - target,
    isExpected: expected !== undefined,
    expectedOn: expected?.due ?? null,
    ...standing,
    course: signal === "better" || signal === "worse" ? signal : "usual",
    lastVerdict: due || signal === "too-short" ? null : verdict,
    answer: needed ? (given ? "given" : "open") : "none-needed",
    answers,
    openActions: mine.filter((row) => row.entry === "action" && row.action !== "" && isOpenIn(row, month)),
  };
}

/** The four answers to a bad month. What worked is no answer, and a changed target or a retired KPI is none either. */
function isAnswer(row: BookAction): boolean {
  if (row.entry === "action") return row.why !== "" || row.action !== "";
  if (row.entry === "expected") return row.due !== null && row.monthClosed === null && row.state !== "done";
  return row.entry === "continues" || row.entry === "observe";
}

function blocks(book: Book, kpis: readonly KpiMonth[], month: Month): Text[] {
  if (kpis.length === 0) return [noKpi];
  if (!book.months.includes(month)) return [outsideGrid(month, book.months).says];
  return kpis.flatMap(({ kpi, due, figure, answer, missing }): Text[] => {
    if (!due || answer !== "open") return due && missing.length > 0 && figure !== null ? [yearLacks(kpi, missing)] : [];
    if (figure !== null) return [unexplained(kpi)];
    const standing = book.kpis.get(codeKey(kpi.code))?.results[book.months.indexOf(month)];
    return [standing && standing.inTheWay !== null ? unreadable(kpi, month) : lacksFigure(kpi, month)];
  });
}

const noKpi: Text = {
  en: "There is no KPI to review yet. Save one first.",
  fr: "Il n'y a pas encore de KPI à revoir. Enregistrez-en un d'abord.",
};

const lacksFigure = ({ name }: Kpi, month: Month): Text => ({
  en: `${quoted("en", name)} has no figure for ${monthWords(month, "en")}. Record it, or say when it is expected.`,
  fr: `${quoted("fr", name)} n'a pas de chiffre (${monthWords(month, "fr")}). Saisissez-le, ou dites quand il est attendu.`,
});

const unreadable = ({ name }: Kpi, month: Month): Text => ({
  en: `The cell of ${quoted("en", name)} for ${monthWords(month, "en")} isn't a figure. Correct it in the sheet.`,
  fr: `La cellule de ${quoted("fr", name)} (${monthWords(month, "fr")}) ne contient pas de chiffre. Corrigez-la dans la feuille.`,
});

const unexplained = ({ name }: Kpi): Text => ({
  en: `${quoted("en", name)} is off target or worse than usual, and nobody has said why. Explain it.`,
  fr: `${quoted("fr", name)} est hors cible ou moins bien que d'habitude, sans explication. Dites pourquoi.`,
});

const yearLacks = ({ name }: Kpi, missing: readonly Month[]): Text => ({
  en: `The year to date of ${quoted("en", name)} is missing ${monthWords(missing[0] as Month, "en")}. Record it, or start the KPI later.`,
  fr: `Le cumul annuel de ${quoted("fr", name)} n'est pas complet : il manque ${monthWords(missing[0] as Month, "fr")}. Saisissez ce mois, ou faites commencer le KPI plus tard.`,
});
