import { type Month, monthWords } from "../../../base/months.ts";
import { quarterWords, sameMonthLastYear, usualYearStart, yearFromWords } from "../../../base/years.ts";
import { codeKey } from "../../kpi/codes.ts";
import { type Book, expectedFigure } from "../../tables/read.ts";
import { asFormulasRead } from "../month/as-formulas-read.ts";
import { type MonthMessage, monthMessage } from "../month/month-message.ts";
import { type KpiMonth, type MonthOverview, monthOverview } from "../month/month-overview.ts";
import { inPageOrder, isClose, isMet, isMissed, lacksFigure } from "../month/page-order.ts";
import { type FocusChart, focusChart } from "../page/focus-chart.ts";
import { type ActionLine, actionLines, type DecisionLine, type Head, type KpiLine } from "../page/page-cells.ts";
import { words } from "../page/words.ts";
import { actionsOf, decisionsOf, toDecide } from "./action-lines.ts";
import { lineOf } from "./kpi-line.ts";
import { shortMonthWords } from "./last-year-cells.ts";
import { unreadNote } from "./unread-note.ts";

/** What the page of a month says, in the book's language: the same words the hidden sheet computes. */
export interface Review {
  readonly month: Month;
  readonly message: MonthMessage;
  readonly head: Head;
  /** In page order: by objective, worst first. */
  readonly kpis: readonly ReviewedKpi[];
  readonly decisions: readonly DecisionLine[];
  readonly actions: readonly ActionLine[];
  readonly chart: FocusChart | undefined;
}

export interface ReviewedKpi {
  readonly line: KpiLine;
  readonly of: KpiMonth;
}

/**
 * @param month left out: the latest one with a figure
 * @param focus a code or a name; if it is left out or unknown, the KPI that comes first
 * @param frozen the words for the state of a frozen month
 */
export function reviewOf(whole: Book, month: Month, focus = "", frozen = ""): Review {
  const book = asFormulasRead(whole);
  const overview = monthOverview(book, month);
  const { language } = book;
  const ordered = inPageOrder(book, overview);
  const kpis = ordered.map((of, index) => ({ of, line: lineOf(book, of, month, ordered[index - 1]) }));
  const drawn = focused(ordered, focus);
  const chart = drawn && focusChart(book, drawn.kpi, month);
  const decisions = decisionsOf(book, month);
  const actions = actionsOf(book, month);
  return {
    month,
    message: monthMessage(book, overview),
    kpis,
    decisions: decisions.length > 0 ? decisions : [{ decision: words.nothingToDecide[language], code: 0 }],
    actions:
      actions.length > 0
        ? actions.slice(0, actionLines)
        : [{ due: "", action: words.noActions[language], owner: "", code: 0 }],
    chart,
    head: {
      title: `${words.title[language]} · ${monthWords(month, language)}`,
      state: `${frozen || stateOf(book, overview, month)}${yearNote(book, month)}${unreadNote(book)}`,
      summary: summaryOf(book, ordered, month),
      onTrack: count(ordered, isMet),
      watch: count(ordered, isClose),
      offTrack: count(ordered, isMissed),
      toDecide: counted(words.toDecide[language], toDecide(book, month).length),
      openActions: counted(words.openActions[language], actions.length),
      chartOf: chart?.title ?? "",
      lastYearOf: shortMonthWords(sameMonthLastYear(month), language),
      kpis: ordered.length,
    },
  };
}

/** Which quarter it is if years begin after January; or that they begin there since the cell cannot be read. */
function yearNote({ yearStart, issues, language }: Book, month: Month): string {
  if (issues.some(({ table }) => table === "yearStart")) return ` · ${words.yearFromUnread[language]}`;
  if (yearStart === usualYearStart) return "";
  return ` · ${quarterWords(month, yearStart, language)}, ${yearFromWords(yearStart, language)}`;
}

const counted = (heading: string, count: number): string => (count > 0 ? `${heading} (${count})` : heading);

const count = (kpis: readonly KpiMonth[], is: (of: KpiMonth) => boolean): number => kpis.filter(is).length;

function focused(kpis: readonly KpiMonth[], focus: string): KpiMonth | undefined {
  const byCode = kpis.find(({ kpi }) => codeKey(kpi.code) === codeKey(focus));
  const byName = kpis.find(({ kpi }) => (kpi.name || kpi.code).toLowerCase() === focus.toLowerCase());
  return byCode ?? byName ?? kpis[0];
}

function stateOf(book: Book, { kpis }: MonthOverview, month: Month): string {
  const open = kpis.some((of) => lacksFigure(of) || (of.due && expectedFigure(book, of.kpi.code, month) !== undefined));
  return words[kpis.length === 0 || open ? "provisionalMonth" : "completeMonth"][book.language];
}

function summaryOf(book: Book, kpis: readonly KpiMonth[], month: Month): string {
  const { language } = book;
  const say = (key: keyof typeof words): string => words[key][language];
  if (kpis.length === 0) return say("noKpi");
  if (!book.months.includes(month)) return say("monthOutside");
  const due = kpis.filter((of) => of.due);
  const missing = due.filter(lacksFigure);
  if (due.length > 0 && missing.length === due.length) return say("noFigures");
  const named = (heading: string, found: readonly KpiMonth[]): string => {
    const [first] = found;
    if (!first) return "";
    return `${heading} ${first.kpi.name || first.kpi.code}${found.length > 1 ? ` ${say("and")} ${found.length - 1} ${say("andMore")}` : ""}. `;
  };
  const worse = kpis.filter(({ signal }) => signal === "worse");
  const better = kpis.filter(({ signal }) => signal === "better");
  const judged = kpis.filter(({ signal }) => signal !== null && signal !== "too-short");
  const unanswered = kpis.filter((of) => of.answer === "open" && !lacksFigure(of));
  return [
    missing.length > 0 ? `${say("missingFigures")} ${missing.length}. ` : "",
    named(say("worse"), worse),
    named(say("better"), better),
    judged.length > 0 && worse.length + better.length === 0 ? `${say("onlyNoise")} ` : "",
    unanswered.length > 0 ? `${say("unexplained")} ${unanswered.length}.` : "",
  ]
    .join("")
    .trim();
}
