import { shortMonthWords } from "../../../base/dates-in-words.ts";
import { type Month, monthWords } from "../../../base/months.ts";
import { quarterWords, sameMonthLastYear, usualYearStart, yearFromWords } from "../../../base/years.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Book } from "../../tables/read.ts";
import { asFormulasRead, reviewedInRows } from "../month/as-formulas-read.ts";
import { type MonthMessage, monthMessage } from "../month/month-message.ts";
import { type KpiMonth, type MonthOverview, monthOverview } from "../month/month-overview.ts";
import { inPageOrder, lacksFigure } from "../month/page-order.ts";
import { firstActions, firstLines, firstSteps } from "../page/first-page.ts";
import { type FocusChart, focusChart } from "../page/focus-chart.ts";
import { type ActionLine, type Head, headingColumns, type KpiLine } from "../page/page-cells.ts";
import { hasShortLegend, heightsFor } from "../page/page-heights.ts";
import { words } from "../page/words.ts";
import { type PhoneSource, type PhoneTexts, phoneActions, phoneDecisions } from "../phone/phone-lines.ts";
import {
  actionsInOneLine,
  actionsOf,
  actionsShown,
  decisionOf,
  decisionsOf,
  decisionTexts,
  textsShown,
  toDecide,
} from "./action-lines.ts";
import { lineOf, wholeNote } from "./kpi-line.ts";
import { unreadNote } from "./unread-note.ts";

/** What the page of a month says, in the book's language: the same words the hidden sheet computes. */
export interface Review {
  readonly month: Month;
  readonly message: MonthMessage;
  readonly head: Head;
  /** In page order: by objective, worst first. */
  readonly kpis: readonly ReviewedKpi[];
  /** What the lines say in place of KPIs while there are none. */
  readonly firstLines: readonly Partial<KpiLine>[];
  /** The decisions that are asked for, in words. */
  readonly toDecide: readonly string[];
  /** What the lines of a phone and of the message are made of. */
  readonly phone: PhoneSource;
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
  const { isCompact, lines } = heightsFor(ordered.length);
  const notes = ordered.map((of) => wholeNote(book, of, month));
  const kpis = ordered.map((of, index) => ({
    of,
    line: lineOf(book, of, month, notes[index] as string, ordered[index - 1], isCompact),
  }));
  const drawn = focused(ordered, focus);
  const chart = drawn && focusChart(book, drawn.kpi, month);
  const actions = actionsOf(book, month);
  const message = monthMessage(book, overview);
  const unread = unreadNote(book, month);
  const head: Head = {
    title: titleOf(book, overview, frozen),
    message: message.title,
    cause: [message.cause, message.news].filter(Boolean).join("\n"),
    counts: message.counts === "" ? unread.slice(separator) : `${message.counts}${unread}`,
    kpis: reviewedInRows(whole).length,
    ...(ordered.length === 0 ? headOfFirstPage(book) : headOf(book, month, actions, chart, ordered.length)),
  };
  const steps = ordered.length === 0 ? firstLines(language) : [];
  const asked = toDecide(book, month);
  const texts: PhoneTexts = {
    decisions: textsShown(decisionTexts(book, month), phoneDecisions, language),
    actions: textsShown(actionsInOneLine(book, month), phoneActions, language),
    notes,
    toTake: asked.length,
    overdue: actions.filter(({ code }) => code === 1).length,
    open: actions.filter(({ code }) => code !== 2).length,
  };
  return {
    month,
    message,
    kpis,
    toDecide: asked.map((row) => decisionOf(row, book)),
    firstLines: steps,
    actions: ordered.length === 0 ? firstActions(language) : actionsShown(actions, lines, language),
    chart,
    head,
    phone: { head, lines: ordered.length === 0 ? steps : kpis.map(({ line }) => line), texts },
  };
}

/** ` · ` */
const separator = 3;

type Rest = Omit<Head, "title" | "message" | "cause" | "counts" | "kpis">;

function headOf(
  book: Book,
  month: Month,
  actions: readonly ActionLine[],
  chart: FocusChart | undefined,
  kpis: number,
): Rest {
  const { language } = book;
  const say = (key: keyof typeof words): string => words[key][language];
  const open = toDecide(book, month).length;
  const lastYearOf = shortMonthWords(sameMonthLastYear(month), language);
  const named = Object.fromEntries(headingColumns.map((column) => [column, say(column)]));
  return {
    ...(named as Record<(typeof headingColumns)[number], string>),
    toDecide: counted(say("toDecide"), open),
    decisions: decisionsOf(book, month),
    decisionCode: open > 0 ? 1 : 2,
    actions: actionsHeading(actions, book),
    owner: say("owner"),
    chartOf: chart?.title ?? "",
    lastYearOf,
    legend: `${say("legend")}  ${lastYearOf}${language === "fr" ? "\u00a0" : ""}: ${say("legendLastYear")}${hasShortLegend(kpis) ? "" : `\n${say(chart?.isExpected ? "legendChartExpected" : "legendChart")}`}`,
  };
}

function headOfFirstPage({ language }: Book): Rest {
  const say = (key: keyof typeof firstSteps): string => firstSteps[key][language];
  const blank = Object.fromEntries(headingColumns.map((column) => [column, ""]));
  return {
    ...(blank as Record<(typeof headingColumns)[number], string>),
    kpi: say("step"),
    status: say("how"),
    toDecide: "",
    decisions: "",
    decisionCode: 0,
    actions: words.actions[language],
    owner: "",
    chartOf: say("chart"),
    lastYearOf: "",
    legend: say("sample"),
  };
}

const counted = (heading: string, count: number): string => (count > 0 ? `${heading} (${count})` : heading);

/** `Actions (2, 1 overdue)` */
function actionsHeading(actions: readonly ActionLine[], { language }: Book): string {
  const overdue = actions.filter(({ code }) => code === 1).length;
  const late = overdue === 0 ? "" : `, ${language === "fr" ? "dont " : ""}${overdue} ${words.overdueCount[language]}`;
  const { length } = actions;
  return length === 0 ? words.actions[language] : `${words.actions[language]} (${length}${late})`;
}

/** `Monthly KPI review · October 2026 · provisional` */
function titleOf(book: Book, { kpis, month }: MonthOverview, frozen: string): string {
  const { language } = book;
  const open = kpis.some((of) => lacksFigure(of) || (of.due && of.isExpected));
  const state = frozen || words[open ? "provisionalMonth" : "completeMonth"][language];
  return [
    words.title[language],
    monthWords(month, language),
    ...yearNote(book, month),
    ...(kpis.length > 0 ? [state] : []),
  ].join(" · ");
}

/** Which quarter it is if years begin after January; or that they begin there since the cell cannot be read. */
function yearNote({ yearStart, issues, language }: Book, month: Month): string[] {
  if (issues.some(({ table }) => table === "yearStart")) return [words.yearFromUnread[language]];
  if (yearStart === usualYearStart) return [];
  return [`${quarterWords(month, yearStart, language)}, ${yearFromWords(yearStart, language)}`];
}

function focused(kpis: readonly KpiMonth[], focus: string): KpiMonth | undefined {
  const byCode = kpis.find(({ kpi }) => codeKey(kpi.code) === codeKey(focus));
  const byName = kpis.find(({ kpi }) => (kpi.name || kpi.code).toLowerCase() === focus.toLowerCase());
  return byCode ?? byName ?? kpis[0];
}
