import type { Language } from "../../../base/text.ts";
import { tables } from "../../sheets/layout.ts";
import type { PlanCell } from "../../sheets/plan.ts";
import { lastYearTexts } from "../frozen/last-year-words.ts";
import { directionMissing } from "../month/status.ts";
import {
  actionAt,
  actionLines,
  decisionAt,
  decisionRows,
  headAt,
  kpiAt,
  type kpiColumns,
  kpiRows,
  type PageCell,
  pageHeight,
  pageWidth,
} from "../page/page-cells.ts";
import { noDirection, outlookWords, statusWords, verdictNumbers, verdictWords, words } from "../page/words.ts";
import { type ActionColumns, finished } from "./actions.ts";
import type { Columns } from "./columns.ts";
import { type CompanyYear, yearNote } from "./company-year.ts";
import type { Constants } from "./constants.ts";
import {
  abs,
  and,
  blank,
  choose,
  count,
  countIf,
  flag,
  ifElse,
  ifError,
  index,
  isBlank,
  isGiven,
  joined,
  max,
  middle,
  mod,
  or,
  quoted,
  round,
  smallest,
  sum,
  sumProduct,
  type Term,
} from "./formulas.ts";
import { frozenSince } from "./frozen-since.ts";
import {
  type Address,
  type Column,
  formula,
  type HiddenCells,
  lineNumber,
  type Quantity,
  tableRow,
} from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { dayWordsOf, monthWordsOf, shortMonthWords } from "./months.ts";
import type { Notes } from "./notes.ts";
import type { Order } from "./order.ts";
import { programWorks } from "./program.ts";
import type { Status } from "./status.ts";
import type { Verdict } from "./verdict.ts";

/** What the page says of each KPI, in words and codes. */
export type KpiWords = Readonly<Record<(typeof kpiColumns)[number], Quantity>>;

interface Parts {
  readonly columns: Columns;
  readonly constants: Constants;
  readonly year: CompanyYear;
  readonly kpis: Kpis;
  readonly chosen: ChosenMonth;
  readonly status: Status;
  readonly verdict: Verdict;
  readonly verdictNumber: Quantity;
  readonly actions: ActionColumns;
  readonly notes: Notes;
  readonly order: Order;
  readonly chartTitle: Address;
  /** What is not read, in words. */
  readonly unread: Address;
  /** The months of the list of frozen months. */
  readonly frozen: Column;
}

/** The block of the page, in formulas. */
export function pageBlock(hidden: HiddenCells, ofKpis: KpiWords, parts: Parts, language: Language) {
  const cells = Array.from({ length: pageHeight }, () => new Array<PlanCell>(pageWidth).fill(""));
  const put = ({ row, column }: PageCell, text: string): void => {
    (cells[row] as PlanCell[])[column] = formula(text);
  };
  const { lines } = parts.order;
  for (let line = 0; line < kpiRows; line++)
    for (const [name, quantity] of Object.entries(ofKpis) as [(typeof kpiColumns)[number], Quantity][]) {
      const shown = ofLine(quantity, lines.at(line));
      // An objective is named once, above its KPIs.
      const isRepeated = name === "objective" && line > 0;
      const once = isRepeated ? ifElse(`${shown}=${ofLine(quantity, lines.at(line - 1))}`, blank, shown) : shown;
      put(kpiAt(line, name), ifElse(`${lines.at(line)}=0`, name.endsWith("Code") ? 0 : blank, once));
    }
  putDecisions(hidden, put, parts, language);
  putActions(hidden, put, parts, language);
  putHead(hidden, put, parts, language);
  return hidden.section("Page", pageWidth).block(cells);
}

type Put = (place: PageCell, text: string) => void;

/** A quantity of the KPI on a line of the page. */
const ofLine = (quantity: Quantity, line: Address): string => index(quantity.all, 1, max(1, line));

/** The smallest keys of a column, one for each line; 0 where there are fewer. */
const linesOf = (hidden: HiddenCells, title: string, keys: Address, lines: number): Column =>
  hidden.section(title, 1).column("key", lines, ifElse(`${count(keys)}<${lineNumber}`, 0, smallest(keys, lineNumber)));

function putDecisions(hidden: HiddenCells, put: Put, { columns, actions, constants }: Parts, language: Language): void {
  const keys = linesOf(hidden, "Decisions", actions.decisionOrder.all, decisionRows);
  for (let line = 0; line < decisionRows; line++) {
    const key = keys.at(line);
    const row = `(${mod(key, 1000)}+1)`;
    const due = index(actions.due.all, max(1, mod(key, 1000)));
    const toTake = joined(
      columns.actionText("decisionAsked", row),
      whoAndWhen(columns.actionText("owner", row), due, constants),
    );
    const taken = joined(quoted(`${words.decided[language]} `), columns.actionText("decisionTaken", row));
    const none = line === 0 ? quoted(words.nothingToDecide[language]) : blank;
    put(decisionAt(line, "decision"), ifElse(`${key}=0`, none, `${key}<1000`, toTake, taken));
    put(decisionAt(line, "code"), ifElse(`${key}=0`, 0, `${key}<1000`, 1, 2));
  }
}

/** ` (Anna, 15 November 2026)`; nothing where neither is known. */
function whoAndWhen(owner: string, day: string, constants: Constants): string {
  const comma = ifElse(or(isBlank(owner), isBlank(day)), blank, quoted(", "));
  const dayWords = ifElse(isBlank(day), blank, dayWordsOf(day, constants));
  return ifElse(isBlank(joined(owner, day)), blank, joined(quoted(" ("), owner, comma, dayWords, quoted(")")));
}

function putActions(
  hidden: HiddenCells,
  put: Put,
  { columns, actions, kpis, constants }: Parts,
  language: Language,
): void {
  const keys = linesOf(hidden, "Actions", actions.order.all, actionLines);
  for (let line = 0; line < actionLines; line++) {
    const key = keys.at(line);
    const number = mod(key, 1000);
    const row = `(${number}+1)`;
    const ofRow = (column: Column): string => index(column.all, max(1, number));
    const code = columns.actionText("code", row);
    const colon = quoted(language === "fr" ? "\u00a0: " : ": ");
    const kpiName = index(kpis.name.all, 1, `MATCH(${code},${kpis.code.all},0)`);
    const kpi = ifElse(isBlank(code), blank, ifError(joined(kpiName, colon), blank));
    const isDone = `${key}>=${finished}`;
    const done = ifElse(isDone, quoted(`${words.done[language]} `), blank);
    const none = line === 0 ? quoted(words.noActions[language]) : blank;
    const day = ofRow(actions.due);
    put(actionAt(line, "due"), ifElse(`${key}=0`, blank, isBlank(day), blank, dayWordsOf(day, constants)));
    put(actionAt(line, "action"), ifElse(`${key}=0`, none, joined(done, kpi, columns.actionText("action", row))));
    put(actionAt(line, "owner"), ifElse(`${key}=0`, blank, columns.actionText("owner", row)));
    put(actionAt(line, "code"), ifElse(`${key}=0`, 0, isDone, 2, flag(actions.isOverdue(max(1, number)))));
  }
}

function putHead(hidden: HiddenCells, put: Put, parts: Parts, language: Language): void {
  const { constants, kpis, chosen, status, notes, actions, order, verdictNumber, frozen, year } = parts;
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const head = hidden.section("Head", 2);
  const works = head.value("the program computes what the page needs", programWorks(constants));
  const statuses = status.status.all;
  const countStatuses = (...numbers: number[]): string => numbers.map((each) => countIf(statuses, each)).join("+");
  const onTrack = head.value("met", countStatuses(1, 7));
  const watch = head.value("close", countStatuses(2));
  const offTrack = head.value("missed", countStatuses(3, 6, 8));
  const due = head.value("due", sumProduct(`(${kpis.row.all}>0)*${chosen.due.all}`));
  const missing = head.value("missing", sum(notes.lacksFigure.all));
  const unanswered = head.value(
    "unanswered, with a figure",
    sumProduct(`${notes.unanswered.all}*(1-${notes.lacksFigure.all})`),
  );
  const provisional = head.value("not final", sumProduct(`(${actions.expected.all}>0)*${chosen.due.all}`));
  const signals = (label: string, wanted: number) => {
    const isOne = (number: string): string => `(${number}=${wanted})`;
    const howMany = head.value(`${label}: how many`, sumProduct(`${isOne(verdictNumber.all)}*1`));
    // The first of them in the order of the page.
    const inOrder = [...Array(kpiRows).keys()].flatMap((line) => {
      const at = order.lines.at(line);
      return [and(`${at}>0`, isOne(ofLine(verdictNumber, at))), ofLine(kpis.name, at)];
    });
    const [test = "", name = "", ...more] = inOrder;
    return { howMany, first: head.value(`${label}: the first`, ifElse(test, name, ...more, blank)) };
  };
  const worse = signals("worse", verdictNumbers.worse);
  const better = signals("better", verdictNumbers.better);
  const judged = head.value(
    "judged",
    sumProduct(`(${verdictNumber.all}>0)*(${verdictNumber.all}<${verdictNumbers.tooEarly})`),
  );
  /** ` Heading 3.`, or nothing where there is none. */
  const named = (howMany: Address, heading: string, what: string): string =>
    ifElse(`${howMany}=0`, blank, joined(space, heading, space, what, quoted(".")));
  const firstAndMore = ({ howMany, first }: ReturnType<typeof signals>): string => {
    const [and, more] = [quoted(` ${words.and[language]} `), quoted(` ${words.andMore[language]}`)];
    return joined(first, ifElse(`${howMany}>1`, joined(and, `(${howMany}-1)`, more), blank));
  };
  const onlyNoise = and(`${judged}>0`, `${worse.howMany}+${better.howMany}=0`);
  // Each part brings the space before it; the first one is cut off. TRIM would take the no-break spaces, too.
  const sentence = head.value(
    "summary",
    joined(
      named(missing, say("missingFigures"), missing),
      named(worse.howMany, say("worse"), firstAndMore(worse)),
      named(better.howMany, say("better"), firstAndMore(better)),
      ifElse(onlyNoise, joined(space, say("onlyNoise")), blank),
      named(unanswered, say("unexplained"), unanswered),
    ),
  );
  const summary = ifElse(
    `${works}=0`,
    say("cannotCompute"),
    `${order.count}=0`,
    say("noKpi"),
    `${chosen.isUnread}=1`,
    say("monthUnread"),
    `${chosen.at}=0`,
    say("monthOutside"),
    and(`${due}>0`, `${missing}=${due}`),
    say("noFigures"),
    middle(sentence, 2, 1000),
  );
  // The last row of the list says it: a month that was corrected is in it twice.
  const frozenSoFar = hidden
    .section("Frozen months: row", 1)
    .column("row so far", tables.frozen.rows, (line, { before }) =>
      ifElse(`${frozen}=${chosen.first}`, tableRow, line === 0 ? 0 : before),
    );
  const frozenRow = frozenSoFar.at(tables.frozen.rows - 1);
  const [frozenOn, frozenBy] = [index(tables.frozen.name, frozenRow, 3), index(tables.frozen.name, frozenRow, 4)];
  const by = ifElse(isBlank(frozenBy), blank, joined(quoted(` ${words.frozenBy[language]} `), frozenBy));
  const since = frozenSince(hidden, kpis, status, constants, frozenRow, language);
  const monthShown = joined(quoted(" · "), monthWordsOf(chosen.month, constants));
  put(headAt("title"), joined(say("title"), ifElse(`${chosen.isKnown}=0`, blank, monthShown)));
  const state = ifElse(
    `${frozenRow}>0`,
    joined(say("frozenOn"), space, dayWordsOf(frozenOn, constants), by, since),
    or(`${order.count}=0`, `${missing}+${provisional}>0`),
    say("provisionalMonth"),
    say("completeMonth"),
  );
  put(headAt("state"), joined(state, yearNote(year, chosen, constants, language), parts.unread));
  put(
    headAt("lastYearOf"),
    ifElse(`${chosen.isKnown}=0`, say("lastYear"), shortMonthWords(`${chosen.month}-12`, constants)),
  );
  put(headAt("summary"), summary);
  put(headAt("onTrack"), onTrack);
  put(headAt("watch"), watch);
  put(headAt("offTrack"), offTrack);
  const counted = (label: string, howMany: Address): string =>
    joined(label, ifElse(`${howMany}>0`, joined(quoted(" ("), howMany, quoted(")")), blank));
  const decisions = head.value("decisions to take", countIf(actions.decisionOrder.all, '"<1000"'));
  put(headAt("toDecide"), counted(say("toDecide"), decisions));
  put(headAt("openActions"), counted(say("openActions"), head.value("actions", count(actions.order.all))));
  put(headAt("chartOf"), parts.chartTitle);
  put(headAt("kpis"), order.count);
}

/** What the page says of each KPI. */
export function kpiWords(
  parts: Pick<Parts, "kpis" | "chosen" | "status" | "verdict" | "verdictNumber" | "actions" | "notes" | "constants">,
  written: {
    readonly figure: Quantity;
    readonly target: Quantity;
    readonly finalTarget: Quantity;
    readonly low: Quantity;
    readonly high: Quantity;
    readonly gap: Quantity;
    readonly lastYear: Quantity;
    readonly change: Quantity;
    readonly bars: Quantity;
    /** A test. */
    readonly isNeutral: string;
  },
  language: Language,
): KpiWords {
  const { kpis, chosen, status, verdict, verdictNumber, actions, notes, constants } = parts;
  const { rowsPerKpi, target } = kpis;
  const { isNeutral } = written;
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  /** The words of a number, counted from 1. */
  const wordsFor = (number: Quantity, list: readonly { readonly en: string; readonly fr: string }[]): string =>
    choose(max(1, number), ...list.map((each) => quoted(each[language])));
  const ofUsed = (label: string, ...cases: readonly [Term, ...Term[]]): Quantity =>
    rowsPerKpi.quantity(label, ifElse(`${kpis.row}=0`, blank, ...cases));
  const isRange = and(isNeutral, isGiven(kpis.low), isGiven(kpis.high));
  const targetWords = rowsPerKpi.quantity(
    "target in words",
    ifElse(isRange, joined(written.low, quoted(" – "), written.high), written.target),
  );
  const isFinal = `${target}=${status.target}`;
  const targetNote = ofUsed(
    "target, below it",
    or(isNeutral, isBlank(target)),
    blank,
    joined(
      ifElse(isFinal, blank, joined(quoted("→ "), written.finalTarget)),
      ifElse(or(isFinal, `${kpis.deadline}=0`), blank, space),
      ifElse(`${kpis.deadline}=0`, blank, joined(say("by"), space, monthWordsOf(max(13, kpis.deadline), constants))),
    ),
  );
  const actualNote = ofUsed(
    "actual, below it",
    `${chosen.due}=0`,
    ifElse(`${status.lastMonth}=0`, blank, monthWordsOf(max(13, status.lastMonth), constants)),
    isBlank(status.own),
    blank,
    `${status.isYearToDate}=1`,
    say("yearToDate"),
    `${actions.expected}>0`,
    say("provisional"),
    blank,
  );
  const lastYearNote = ofUsed(
    "last year, below it",
    `${status.lastYearLacks}=0`,
    written.change,
    `${status.isYearToDate}=0`,
    quoted(lastYearTexts.noFigure[language]),
    joined(quoted(lastYearTexts.lacks[language]), space, shortMonthWords(max(13, status.lastYearLacks), constants)),
  );
  const nextMonth = index(constants.monthNames, `${mod(`${chosen.nextDue}-1`, 12)}+1`);
  const statusInWords = ofUsed(
    "status in words",
    `${status.status}=9`,
    joined(say("nextValue"), space, nextMonth),
    `${status.status}=${noDirection}`,
    quoted(directionMissing[language]),
    wordsFor(status.status, statusWords),
  );
  const { history, neededHistory } = verdict;
  const tooEarly =
    language === "fr"
      ? [
          quoted("Trop tôt pour le dire ("),
          history,
          ifElse(`${history}>1`, quoted(" valeurs"), quoted(" valeur")),
          quoted(" sur "),
          neededHistory,
          quoted(")"),
        ]
      : [quoted("Too early to say ("), history, quoted(" of "), neededHistory, quoted(" values)")];
  const trend = ofUsed(
    "trend in words",
    and(verdict.isUncomputed, `${chosen.due}=1`, isGiven(status.own)),
    say("makePageAgain"),
    `${verdictNumber}=0`,
    blank,
    `${verdictNumber}=${verdictNumbers.tooEarly}`,
    joined(...tooEarly),
    wordsFor(verdictNumber, verdictWords),
  );
  const { outlookLower, outlookUpper } = verdict;
  const scale = max(abs(target), verdict.scale);
  const beyond = (over: string): string => `${over}>${constants.limitError}*${scale}`;
  const side = ifElse(beyond(`${target}-${outlookUpper}`), 1, beyond(`${outlookLower}-${target}`), -1, 0);
  const isSumOfYear = and(`${status.isYearToDate}=1`, or(`${kpis.kind}=0`, `${kpis.kind}=1`));
  const hasNone = [
    `${kpis.row}=0`,
    `${kpis.direction}=0`,
    isNeutral,
    isBlank(target),
    isBlank(outlookLower),
    verdict.isUncomputed,
    `${verdict.isRare}<0`,
    isSumOfYear,
  ];
  const outlookNumber = rowsPerKpi.quantity("outlook", ifElse(or(...hasNone), 0, `2+${side}*${kpis.sign}`));
  const outlook = rowsPerKpi.quantity(
    "outlook in words",
    ifElse(`${outlookNumber}=0`, blank, wordsFor(outlookNumber, outlookWords)),
  );
  const share = joined(round(`${status.attainment}*100`, 0), constants.percentSign);
  const attainment = rowsPerKpi.quantity(
    "attainment in words",
    ifElse(isBlank(status.attainment), blank, joined(say("attained"), space, share)),
  );
  const trendCode = rowsPerKpi.quantity(
    "code of the trend",
    ifElse(`${verdictNumber}=${verdictNumbers.better}`, 1, `${verdictNumber}=${verdictNumbers.worse}`, 2, 0),
  );
  return {
    objective: kpis.objective,
    name: kpis.name,
    meaning: kpis.meaning,
    actual: written.figure,
    actualNote,
    target: targetWords,
    targetNote,
    gap: written.gap,
    attainment,
    lastYear: written.lastYear,
    lastYearNote,
    status: statusInWords,
    trend,
    outlook,
    bars: written.bars,
    note: notes.note,
    statusCode: status.status,
    trendCode,
    noteCode: notes.code,
  };
}
