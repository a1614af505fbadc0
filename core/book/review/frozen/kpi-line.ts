import { shortMonthsIn, shortMonthWords } from "../../../base/dates-in-words.ts";
import { type Month, monthAfter, monthWords } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import { outlookFrom, outlooks } from "../../../formulas/functions/kpi-outlook.ts";
import { kpiStatus, statuses } from "../../../formulas/functions/kpi-status.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { addsUp } from "../../kpi/spread.ts";
import type { BookAction } from "../../tables/actions.ts";
import { objectiveKey } from "../../tables/objectives.ts";
import { type Book, expectedFigure } from "../../tables/read.ts";
import { figureOf, isYearToDate } from "../month/actual.ts";
import { kpiSeries, periodsAhead } from "../month/kpi-series.ts";
import { type LineFigures, lineFigures, mostly } from "../month/line-figures.ts";
import { shortened } from "../month/month-message.ts";
import type { KpiMonth } from "../month/month-overview.ts";
import { outlookWords } from "../month/outlook-words.ts";
import { provisionalWords } from "../month/status-words.ts";
import type { KpiLine } from "../page/page-cells.ts";
import {
  blocks,
  blocksBeyond,
  longest,
  longestFinalTarget,
  noDirection,
  targetBlocks,
  widest,
  words,
} from "../page/words.ts";
import { lastYearCells } from "./last-year-cells.ts";
import { noteOf } from "./note.ts";
import { stripOf } from "./strip.ts";

/** What the page says of one KPI in one month. */

const statusKeys = ["onTrack", "watch", "offTrack", "noTarget", "noResult", "below", "within", "above"] as const;

/** The whole note under a KPI. */
export const wholeNote = (book: Book, of: KpiMonth, month: Month): string => noteOf(noteSource(book, of, month), book);

/**
 * @param note the whole one
 * @param before the KPI above it on the page: an objective is named once
 * @param isCompact whether the page has many KPIs, and cuts its texts to one line
 */
export function lineOf(
  book: Book,
  of: KpiMonth,
  month: Month,
  note: string,
  before: KpiMonth | undefined,
  isCompact: boolean,
): KpiLine {
  const { kpi, due } = of;
  const { language } = book;
  const room = isCompact ? "many" : "few";
  const figures = lineFigures(of, language);
  const sameObjective = before && objectiveKey(before.kpi.objective) === objectiveKey(kpi.objective);
  const name = kpi.name === "" ? kpi.code : kpi.name;
  return {
    objective: sameObjective ? "" : kpi.objective,
    name: isYearToDate(kpi) ? `${name}, ${words.yearToDate[language]}` : name,
    details: shortened([kpi.owner, kpi.measures].filter(Boolean).join(" · "), longest.details[room]),
    actual: figures.actual,
    target: figures.target,
    gap: figures.gap,
    bar: barOf(of, language),
    ...lastYearCells(of.lastYear, figures, language),
    status: statusOf(of, language),
    trend: trendOf(of, language),
    outlook: outlookOf(book, of, month, figures),
    months: stripOf(book, kpi, month),
    onTarget: onTargetOf(book, kpi, month),
    note: shortened(note, longest.note[room]),
    statusCode: !due ? 9 : of.status === "noDirection" ? noDirection : statusKeys.indexOf(of.status) + 1,
    trendCode: of.signal === "better" ? 1 : of.signal === "worse" ? 2 : 0,
    noteCode: noteCode(of),
  };
}

function statusOf(of: KpiMonth, language: Language): string {
  if (of.due) {
    const status = of.statusWords[language];
    return of.actual !== null && of.isExpected ? `${status} ${provisionalWords[language]}` : status;
  }
  const [name] = monthWords(of.nextDue as Month, language).split(" ");
  return `${words.nextValue[language]} ${name}`;
}

/** A verdict with its reason below it. A KPI that is not due says how its last value was: `Sep: better than usual`. */
function trendOf({ verdict, reason, lastVerdict, figureMonth }: KpiMonth, language: Language): string {
  if (verdict) return reason ? below(verdict[language], reason[language], widest.reason) : verdict[language];
  if (!lastVerdict || figureMonth === null) return "";
  const name = shortMonthsIn(language)[Number(figureMonth.slice(5)) - 1];
  // Without its sign, and as part of a sentence.
  const [, ...letters] = lastVerdict[language].slice(1);
  return `${name}${language === "fr" ? "\u00a0" : ""}: ${letters.join("").replace(/^./, (first) => first.toLowerCase())}`;
}

/** The second text on a line of its own; beside the first where it would take two lines. */
const below = (first: string, second: string, most: number): string =>
  `${first}${second.length > most ? " · " : "\n"}${second}`;

/** The actual as blocks against the target; of a maximum, how much of it is used. */
function barOf({ due, actual, target, figureMonth, kpi }: KpiMonth, language: Language): string {
  if (!due) return figureMonth === null ? "" : monthWords(figureMonth, language);
  if (
    kpi.direction === "neutral" ||
    kpi.direction === null ||
    actual === null ||
    target === null ||
    target <= 0 ||
    actual < 0
  )
    return "";
  const share = Math.round((actual / target) * 1e6) / 1e6;
  const count = Math.floor(Math.round(share * targetBlocks * 1e6) / 1e6);
  const { full, empty, more } = blocks;
  const beyond = count - targetBlocks;
  const bar =
    beyond < 0
      ? `${full.repeat(count)}${empty.repeat(-beyond)}${blocks.target}`
      : `${full.repeat(targetBlocks)}${blocks.target}${full.repeat(Math.min(blocksBeyond, beyond))}${beyond > blocksBeyond ? more : ""}`;
  return `${bar} ${shareWords(share, kpi.direction === "decrease", language)}`;
}

/** `97%`; of a maximum `97% of the maximum`, and from twice on `2.1× the maximum`. Rounded down: 100% is reached. */
function shareWords(share: number, isMaximum: boolean, language: Language): string {
  const percent = `${Math.floor(Math.round(share * 1e8) / 1e6)}${language === "fr" ? "\u00a0%" : "%"}`;
  if (!isMaximum) return percent;
  if (share < 2) return `${percent} ${words.ofMaximum[language]}`;
  const tenths = Math.floor(Math.round(share * 1e7) / 1e6);
  const times = `${Math.floor(tenths / 10)}${language === "fr" ? "," : "."}${tenths % 10}`;
  return `${times}${words.timesMaximum[language]}`;
}

/** The final target with its month, and below it whether it can be reached; after its month, that it has passed. */
function outlookOf(book: Book, of: KpiMonth, month: Month, { finalTarget }: LineFigures): string {
  const { direction, target, deadline, targetAppliesTo } = of.kpi;
  const { language } = book;
  if (direction === null || direction === "neutral" || target === null) return "";
  // A sum of the year cannot be held against single months.
  if (targetAppliesTo === "year-to-date" && addsUp(of.kpi)) return "";
  const series = kpiSeries(book, of.kpi, month);
  const outlook = series && outlookFrom(series, target, direction, periodsAhead(series, deadline));
  if (!outlook) return "";
  const reachable = (["likely", "possible", "outOfReach"] as const).find((key) => outlooks[key] === outlook);
  const by = deadline === null ? "" : ` ${words.by[language]} ${shortMonthWords(deadline, language)}`;
  const hasPassed = deadline !== null && deadline < month;
  const phrase = (hasPassed ? words.deadlinePassed : outlookWords[of.course][reachable ?? "possible"])[language];
  const first = `${finalTarget}${by}`;
  return below(first.length > longestFinalTarget ? first.replace(mostly, "") : first, phrase, widest.outlook);
}

/** How many of the last twelve months with a figure and a target reached it: `6 of 12 on target`. */
function onTargetOf(book: Book, kpi: Kpi, month: Month): string {
  const { direction } = kpi;
  if (isYearToDate(kpi) || direction === null || direction === "neutral") return "";
  const own = book.kpis.get(codeKey(kpi.code));
  const reached = [...Array(12).keys()].flatMap((back) => {
    const at = book.months.indexOf(monthAfter(month, back - 11));
    const [figure, target] = [own?.results[at]?.value ?? null, own?.targets[at]?.value ?? null];
    return figure === null || target === null ? [] : [kpiStatus(figure, target, direction) === statuses.onTrack];
  });
  if (reached.length === 0) return "";
  const say = (key: keyof typeof words): string => words[key][book.language];
  return `${reached.filter(Boolean).length} ${say("of")} ${reached.length} ${say("onTarget")}`;
}

const noteSource = (book: Book, of: KpiMonth, month: Month) => ({
  due: of.due,
  known: figureOf(book, of.kpi.code, month) !== null,
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

const lastOf = (rows: readonly BookAction[]): BookAction | undefined => rows[rows.length - 1];

/** 2 where something is missing. */
function noteCode(of: KpiMonth): number {
  if (of.answer === "open" || (of.actual === null && of.missing.length > 0)) return 2;
  return of.due && of.status === "noDirection" ? 2 : 0;
}
