import { type Month, monthAfter, monthWords } from "../../../base/months.ts";
import { isProblem } from "../../../base/problem.ts";
import type { Language } from "../../../base/text.ts";
import { kpiAttainment } from "../../../formulas/functions/kpi-attainment.ts";
import { outlookFrom } from "../../../formulas/functions/kpi-outlook.ts";
import { figureIn } from "../../figures/units.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { addsUp } from "../../kpi/spread.ts";
import type { BookAction } from "../../tables/actions.ts";
import { objectiveKey } from "../../tables/objectives.ts";
import { type Book, expectedFigure } from "../../tables/read.ts";
import { kpiSeries, periodsAhead } from "../month/kpi-series.ts";
import type { KpiMonth } from "../month/month-overview.ts";
import type { KpiLine } from "../page/page-cells.ts";
import { bars, noBar, noDirection, words } from "../page/words.ts";
import { isOverdue } from "./action-lines.ts";
import { differenceIn } from "./difference-in.ts";
import { lastYearCells } from "./last-year-cells.ts";
import { noteOf } from "./note.ts";

/** What the page says of one KPI in one month. */

const statusKeys = ["onTrack", "watch", "offTrack", "noTarget", "noResult", "below", "within", "above"] as const;

/** @param before the KPI above it on the page: an objective is named once */
export function lineOf(book: Book, of: KpiMonth, month: Month, before: KpiMonth | undefined): KpiLine {
  const { kpi, due, actual, target, gap } = of;
  const { language } = book;
  const written = (value: number | null): string => (value === null ? "" : figureIn(language, value, kpi.unit));
  const neutral = kpi.direction === "neutral";
  const isBand = neutral && kpi.benchmarkLow !== null && kpi.benchmarkHigh !== null;
  const share =
    neutral || kpi.direction === null || actual === null || target === null
      ? undefined
      : kpiAttainment(actual, target, kpi.direction);
  const expected = expectedFigure(book, kpi.code, month);
  const own = book.kpis.get(codeKey(kpi.code))?.results[book.months.indexOf(month)]?.value ?? null;
  const percentSign = language === "fr" ? "\u00a0%" : "%";
  const sameObjective = before && objectiveKey(before.kpi.objective) === objectiveKey(kpi.objective);
  return {
    objective: sameObjective ? "" : kpi.objective,
    name: kpi.name === "" ? kpi.code : kpi.name,
    meaning: kpi.measures,
    actual: written(due ? actual : of.figure),
    actualNote: actualNote(of, own, expected, language),
    target: isBand ? `${written(kpi.benchmarkLow)} – ${written(kpi.benchmarkHigh)}` : written(target),
    targetNote: neutral ? "" : targetNote(kpi, target, language),
    gap: gap === null ? "" : differenceIn(language, gap, kpi.unit),
    attainment:
      share === undefined || isProblem(share)
        ? ""
        : `${words.attained[language]} ${Math.round(share * 100)}${percentSign}`,
    ...lastYearCells(of.lastYear, kpi.unit, language),
    status: due ? of.statusWords[language] : nextValue(of, language),
    trend: of.verdict?.[language] ?? "",
    outlook: outlookOf(book, kpi, month)?.[language] ?? "",
    bars: barsOf(lastTwelve(book, kpi, month)),
    note: noteOf(noteSource(book, of, month, own !== null), language),
    statusCode: !due ? 9 : of.status === "noDirection" ? noDirection : statusKeys.indexOf(of.status) + 1,
    trendCode: of.signal === "better" ? 1 : of.signal === "worse" ? 2 : 0,
    noteCode: noteCode(of, month),
  };
}

function nextValue({ nextDue }: KpiMonth, language: Language): string {
  const [name] = monthWords(nextDue as Month, language).split(" ");
  return `${words.nextValue[language]} ${name}`;
}

function actualNote(of: KpiMonth, own: number | null, expected: BookAction | undefined, language: Language): string {
  if (!of.due) return of.figureMonth === null ? "" : monthWords(of.figureMonth, language);
  if (own === null) return "";
  if (of.kpi.targetAppliesTo === "year-to-date" && of.kpi.kind !== "level") return words.yearToDate[language];
  return expected ? words.provisional[language] : "";
}

/** The final target where it is another than the month's, and by when. */
function targetNote(kpi: Kpi, target: number | null, language: Language): string {
  if (kpi.target === null) return "";
  const final = kpi.target === target ? "" : `→ ${figureIn(language, kpi.target, kpi.unit)}`;
  const by = kpi.deadline === null ? "" : `${words.by[language]} ${monthWords(kpi.deadline, language)}`;
  return [final, by].filter(Boolean).join(" ");
}

function lastTwelve(book: Book, kpi: Kpi, month: Month): (number | null)[] {
  const { results = [] } = book.kpis.get(codeKey(kpi.code)) ?? {};
  return [...Array(12).keys()].map((back) => {
    const at = book.months.indexOf(monthAfter(month, back - 11));
    return results[at]?.value ?? null;
  });
}

/** Figures as bars of text that start at zero; `·` stands for one that is not known. */
export function barsOf(figures: readonly (number | null)[]): string {
  const highest = figures.reduce<number>((most, figure) => Math.max(most, figure ?? 0), 0);
  return figures
    .map((figure) => {
      if (figure === null) return noBar;
      const level = highest === 0 ? 1 : Math.max(1, Math.round((figure / highest) * bars.length));
      return bars[level - 1];
    })
    .join("");
}

/** The final target against the limits of the KPI: a sum of the year cannot be held against single months. */
function outlookOf(book: Book, kpi: Kpi, month: Month) {
  const { direction, target } = kpi;
  if (direction === null || direction === "neutral" || target === null) return undefined;
  if (kpi.targetAppliesTo === "year-to-date" && addsUp(kpi)) return undefined;
  const series = kpiSeries(book, kpi, month);
  return series && outlookFrom(series, target, direction, periodsAhead(series, kpi.deadline));
}

const noteSource = (book: Book, of: KpiMonth, month: Month, known: boolean) => ({
  due: of.due,
  known,
  bad: of.bad,
  undirected: of.status === "noDirection",
  unread: book.kpis.get(codeKey(of.kpi.code))?.results[book.months.indexOf(month)]?.noNumber,
  missing: of.actual === null ? of.missing[0] : undefined,
  answer: lastOf(of.answers),
  openAction: lastOf(of.openActions),
  worked: lastOf(
    book.actions.filter(
      (row) => row.entry === "worked" && row.month === month && codeKey(row.code) === codeKey(of.kpi.code),
    ),
  ),
  expected: expectedFigure(book, of.kpi.code, month),
});

const lastOf = <T>(rows: readonly T[]): T | undefined => rows[rows.length - 1];

/** 1 where the action that is shown is overdue, 2 where something is missing. */
function noteCode(of: KpiMonth, month: Month): number {
  if (of.answer === "open" || (of.actual === null && of.missing.length > 0)) return 2;
  if (of.due && of.status === "noDirection") return 2;
  if (!of.due || !of.bad) return 0;
  const answer = lastOf(of.answers);
  const shown = answer?.entry === "continues" ? lastOf(of.openActions) : answer;
  return shown && isOverdue(shown, month) ? 1 : 0;
}
