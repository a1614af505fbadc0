import { monthNamesIn } from "../../../base/months.ts";
import { colonIn, type Language } from "../../../base/text.ts";
import { tables } from "../../sheets/layout.ts";
import {
  alwaysCounted,
  countWords,
  longestCause,
  longestName,
  messageWords,
  namesTold,
  noFigureWords,
  ofMonthInFrench,
} from "../month/month-message.ts";
import { firstSteps } from "../page/first-page.ts";
import { type HeadColumn, headingColumns, kpiRows } from "../page/page-cells.ts";
import { leastShown } from "../page/page-heights.ts";
import { verdictNumbers, words } from "../page/words.ts";
import type { ActionWords, Decisions } from "./action-lines.ts";
import type { ActionColumns } from "./actions.ts";
import { type CompanyYear, yearNote } from "./company-year.ts";
import type { Constants } from "./constants.ts";
import {
  and,
  blank,
  choose,
  countIf,
  cut,
  find,
  ifElse,
  index,
  isBlank,
  joined,
  max,
  middle,
  or,
  quoted,
  sum,
  sumProduct,
  type Term,
} from "./formulas.ts";
import { frozenSince } from "./frozen-since.ts";
import { type Address, type Column, fewLines, type HiddenCells, type Quantity, tableRow } from "./hidden-cells.ts";
import type { KpiWords } from "./kpi-words.ts";
import { directions, type Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { monthInYear, monthWordsOf, shortDayWords, shortMonthWords } from "./months.ts";
import type { Notes } from "./notes.ts";
import type { Order } from "./order.ts";
import { programWorks } from "./program.ts";
import type { Status } from "./status.ts";

export interface HeadParts {
  readonly constants: Constants;
  readonly year: CompanyYear;
  readonly kpis: Kpis;
  readonly chosen: ChosenMonth;
  readonly status: Status;
  readonly verdictNumber: Quantity;
  readonly actions: ActionColumns;
  readonly notes: Notes;
  readonly order: Order;
  readonly words: KpiWords;
  readonly targetFigure: Quantity;
  readonly decisions: Decisions;
  readonly actionWords: ActionWords;
  readonly chartTitle: Address;
  /** A test: the chart shows what was expected of each month. */
  readonly isExpected: string;
  /** What is not read, in words. */
  readonly unread: Address;
  /** The months of the list of frozen months. */
  readonly frozen: Column;
}

/** A quantity of the KPI on a line of the page. */
export const ofLine = (quantity: Quantity, line: Term): string => index(quantity.all, 1, max(1, line));

/** What the page says above and beside the lines of the KPIs. */
export function headWords(
  hidden: HiddenCells,
  parts: HeadParts,
  language: Language,
): Readonly<Record<HeadColumn, Term>> {
  const { constants, chosen, order, decisions, actionWords } = parts;
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const first = (key: keyof typeof firstSteps): string => quoted(firstSteps[key][language]);
  const head = hidden.section("Head", 2, fewLines);
  const isEmpty = `${order.count}=0`;
  /** Before the first KPI the page says other things. */
  const either = (empty: Term, otherwise: Term): string => ifElse(isEmpty, empty, otherwise);
  const message = messageOf(hidden, head, parts, language);
  const lastYearOf = ifElse(`${chosen.isKnown}=0`, say("lastYear"), shortMonthWords(`${chosen.month}-12`, constants));
  const legend = joined(
    say("legend"),
    quoted("  "),
    lastYearOf,
    quoted(`${colonIn(language)} `),
    say("legendLastYear"),
    ifElse(
      `${order.count}>${leastShown}`,
      blank,
      joined(constants.lineBreak, ifElse(parts.isExpected, say("legendChartExpected"), say("legendChart"))),
    ),
  );
  const headings = Object.fromEntries(headingColumns.map((column) => [column, either(blank, say(column))]));
  return {
    ...(headings as Record<(typeof headingColumns)[number], string>),
    ...message,
    kpi: either(first("step"), say("kpi")),
    status: either(first("how"), say("status")),
    toDecide: either(
      blank,
      joined(say("toDecide"), ifElse(`${decisions.open}=0`, blank, joined(quoted(" ("), decisions.open, quoted(")")))),
    ),
    decisions: either(blank, decisions.text),
    decisionCode: ifElse(isEmpty, 0, `${decisions.open}=0`, 2, 1),
    actions: either(say("actions"), actionWords.heading),
    owner: either(blank, say("owner")),
    chartOf: either(first("chart"), parts.chartTitle),
    lastYearOf: either(blank, lastYearOf),
    legend: either(first("sample"), legend),
    kpis: parts.kpis.reviewed,
  };
}

type Head = ReturnType<HiddenCells["section"]>;

/** The sentence, its cause and its counts: what `core/book/review/month/month-message.ts` says. */
function messageOf(
  hidden: HiddenCells,
  head: Head,
  parts: HeadParts,
  language: Language,
): Readonly<Record<"title" | "message" | "cause" | "counts", Term>> {
  const { constants, kpis, chosen, status, notes, order, verdictNumber, targetFigure } = parts;
  const french = language === "fr";
  const say = (key: keyof typeof messageWords): string => quoted(messageWords[key][language]);
  const space = quoted(" ");
  const works = head.value("the program computes what the page needs", programWorks(constants));
  const statuses = status.status.all;
  const countStatuses = (...numbers: number[]): string => numbers.map((each) => countIf(statuses, each)).join("+");
  const counts = {
    met: head.value("met", countStatuses(1, 7)),
    close: head.value("close", countStatuses(2)),
    missed: head.value("missed", countStatuses(3, 6, 8)),
    notDue: head.value("not due", countStatuses(9)),
    missing: head.value("missing", sum(notes.lacksFigure.all)),
    provisional: head.value(
      "provisional",
      sumProduct(`(${parts.actions.expected.all}>0)*${chosen.due.all}*(1-${notes.lacksFigure.all})`),
    ),
  };
  const { met, close, missed, missing } = counts;
  const due = head.value("due", `${order.count}-${counts.notDue}`);
  const withoutStatus = head.value(
    "without a status",
    `${order.count}-${met}-${close}-${missed}-${counts.notDue}-${missing}`,
  );
  const all = { ...counts, withoutStatus };
  const countedParts = (Object.keys(countWords) as (keyof typeof countWords)[]).map((key, at) => {
    const { one, more } = countWords[key];
    const noun =
      one[language] === more[language]
        ? quoted(` ${one[language]}`)
        : ifElse(`${all[key]}>1`, quoted(` ${more[language]}`), quoted(` ${one[language]}`));
    const part = joined(at === 0 ? blank : quoted(" · "), all[key], noun);
    return alwaysCounted.includes(key) ? part : ifElse(`${all[key]}=0`, blank, part);
  });
  const first = order.lines.at(0);
  const statusOfFirst = head.value("status of the first", ofLine(status.status, first));
  const isFirstBad = or(
    ...[3, 6, 8].map((code) => `${statusOfFirst}=${code}`),
    `${ofLine(verdictNumber, first)}=${verdictNumbers.worse}`,
  );
  const better = hidden.section("Good news", 1, kpiRows).column("better so far", kpiRows, (line, { before }) => {
    const at = order.lines.at(line);
    return `${line === 0 ? "0" : before}+${ifElse(`${at}=0`, 0, `${ofLine(verdictNumber, at)}=${verdictNumbers.better}`, 1, 0)}`;
  });
  const howManyBetter = better.at(kpiRows - 1);
  /** The KPI with so many good news, counted from 1. */
  const betterAt = (number: Term): string => index(order.lines.all, find(number, better.all, 1));
  const told = head.value("the first better one", betterAt(1));
  const others = `(${missed}-1)`;
  const plural =
    messageWords.moreMissed[language] === messageWords.moreMissedPlural[language]
      ? say("moreMissed")
      : ifElse(`${others}>1`, say("moreMissedPlural"), say("moreMissed"));
  const moreMissed = ifElse(`${missed}>1`, joined(quoted(" · "), others, space, plural), blank);
  const [noFigure, noFigureEnd] = noFigureWords[language].map(quoted) as [string, string];
  const missingWords = french
    ? joined(quoted("Chiffres manquants\u00a0: "), missing, quoted(" sur "), due, quoted(", d'abord "))
    : joined(quoted("Figures missing: "), missing, quoted(" of "), due, quoted(", "));
  const closeWords = ifElse(`${ofLine(kpis.direction, first)}=${directions.decrease}`, say("justAbove"), say("close"));
  const monthName = index(constants.monthNames, monthInYear(chosen.month));
  const ofMonth = french
    ? choose(monthInYear(chosen.month), ...monthNamesIn("fr").map((name) => quoted(ofMonthInFrench(name))))
    : monthName;
  const allMet = french
    ? ifElse(
        `${due}=1`,
        joined(quoted("La cible "), ofMonth, quoted(" est atteinte")),
        joined(quoted("Les "), due, quoted(" cibles "), ofMonth, quoted(" sont atteintes")),
      )
    : ifElse(
        `${due}=1`,
        joined(quoted("The "), ofMonth, quoted(" target is met")),
        joined(quoted("All "), due, space, ofMonth, quoted(" targets met")),
      );
  const caseNumber = head.value(
    "case of the message",
    ifElse(
      `${works}=0`,
      1,
      `${order.count}=0`,
      2,
      `${chosen.isUnread}=1`,
      3,
      `${chosen.at}=0`,
      4,
      `${chosen.latest}=0`,
      5,
      and(`${due}>0`, `${missing}=${due}`),
      6,
      isFirstBad,
      7,
      `${missing}>0`,
      8,
      `${statusOfFirst}=2`,
      9,
      `${howManyBetter}>0`,
      10,
      and(`${due}>0`, `${met}=${due}`),
      11,
      12,
    ),
  );
  const { start, sentence } = parts.words;
  const shortName = (line: Term): string => cut(ofLine(kpis.name, line), longestName);
  const message = choose(
    caseNumber,
    quoted(words.cannotCompute[language]),
    say("threeSteps"),
    quoted(words.monthUnread[language]),
    say("monthOutside"),
    say("recordFirst"),
    joined(noFigure, monthWordsOf(chosen.month, constants), noFigureEnd),
    joined(ofLine(sentence, first), moreMissed),
    joined(missingWords, shortName(first), quoted(french ? "" : " first")),
    joined(ofLine(start, first), quoted(", "), closeWords, space, ofLine(targetFigure, first)),
    ofLine(sentence, told),
    allMet,
    say("nothingUnusual"),
  );
  // What the sentence tells is not told again.
  const skipped = ifElse(`${caseNumber}=10`, 1, 0);
  const toTell = head.value("good news to tell", `${howManyBetter}-${skipped}`);
  const names = [...Array(namesTold).keys()].map((at) => {
    const name = shortName(betterAt(`${skipped}+${at + 1}`));
    return ifElse(`${toTell}>${at}`, at === 0 ? name : joined(quoted(", "), name), blank);
  });
  const andMore = joined(quoted(" "), say("and"), space, `(${toTell}-${namesTold})`, space, say("andMore"));
  const news = head.value(
    "good news",
    ifElse(
      `${toTell}=0`,
      blank,
      joined(say("better"), space, ...names, ifElse(`${toTell}>${namesTold}`, andMore, blank), quoted(".")),
    ),
  );
  const cause = head.value("cause", cut(ofLine(notes.cause, first), longestCause));
  const isOfMonth = `${caseNumber}>4`;
  return {
    title: titleOf(hidden, parts, `${missing}+${counts.provisional}`, language),
    message,
    cause: ifElse(
      `${caseNumber}=2`,
      say("fillsItself"),
      isOfMonth,
      joined(cause, ifElse(or(isBlank(cause), isBlank(news)), blank, constants.lineBreak), news),
      blank,
    ),
    // Without the counts, what is not read needs no dot before it.
    counts: ifElse(
      isOfMonth,
      joined(quoted(french ? "Cibles\u00a0: " : "Targets: "), ...countedParts, parts.unread),
      middle(parts.unread, 4, 1000),
    ),
  };
}

/**
 * `Monthly KPI review · October 2026 · provisional`
 * @param unfinished how many figures are missing or not final
 */
function titleOf(
  hidden: HiddenCells,
  { constants, kpis, chosen, status, order, frozen, year }: HeadParts,
  unfinished: Term,
  language: Language,
): string {
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  // The last row of the list says it: a month that was corrected is in it twice.
  const frozenSoFar = hidden
    .section("Frozen months: row", 1, tables.frozen.rows)
    .column("row so far", tables.frozen.rows, (line, { before }) =>
      ifElse(`${frozen}=${chosen.first}`, tableRow, line === 0 ? 0 : before),
    );
  const frozenRow = frozenSoFar.at(tables.frozen.rows - 1);
  const [frozenOn, frozenBy] = [index(tables.frozen.name, frozenRow, 3), index(tables.frozen.name, frozenRow, 4)];
  const by = ifElse(isBlank(frozenBy), blank, joined(space, say("frozenBy"), space, frozenBy));
  const since = frozenSince(hidden, kpis, status, constants, frozenRow, language);
  const state = ifElse(
    `${frozenRow}>0`,
    joined(say("frozenOn"), space, shortDayWords(frozenOn, constants), by, since),
    `${unfinished}>0`,
    say("provisionalMonth"),
    say("completeMonth"),
  );
  const monthShown = joined(quoted(" · "), monthWordsOf(chosen.month, constants));
  return joined(
    say("title"),
    ifElse(`${chosen.isKnown}=0`, blank, monthShown),
    yearNote(year, chosen, constants, language),
    ifElse(`${order.count}=0`, blank, joined(quoted(" · "), state)),
  );
}
