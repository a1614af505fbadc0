import { colonIn, type Language } from "../../../base/text.ts";
import { firstSteps } from "../page/first-page.ts";
import { type ActionColumn, actionLines, decisionLines, kpiRows } from "../page/page-cells.ts";
import { heightsFor } from "../page/page-heights.ts";
import { longest, words } from "../page/words.ts";
import { phoneActions, phoneDecisions } from "../phone/phone-lines.ts";
import { type ActionColumns, finished } from "./actions.ts";
import type { Columns } from "./columns.ts";
import type { Constants } from "./constants.ts";
import {
  and,
  blank,
  choose,
  count,
  countIf,
  cut,
  flag,
  ifElse,
  ifError,
  index,
  isBlank,
  isGiven,
  joined,
  left,
  length,
  max,
  min,
  mod,
  or,
  quoted,
  right,
  smallest,
  type Term,
  word,
} from "./formulas.ts";
import { type Address, type Column, fewLines, type HiddenCells, lineNumber, type Section } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import { shortDayWords } from "./months.ts";

/** What the page says of actions and decisions. */

interface Parts {
  readonly columns: Columns;
  readonly actions: ActionColumns;
  readonly kpis: Kpis;
  readonly constants: Constants;
}

/** The decisions, a line each, in one cell; how many are to be taken. */
export interface Decisions {
  readonly text: string;
  readonly open: Address;
  /** Each of them in words, `""` where there are fewer; the last says how many more there are. */
  readonly lines: Column;
}

export function decisions(
  hidden: HiddenCells,
  told: Section,
  { columns, actions, constants }: Parts,
  language: Language,
): Decisions {
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const section = hidden.section("Decisions", 4, fewLines);
  const open = section.value("to take", countIf(actions.decisionOrder.all, '"<1000"'));
  const all = section.value("all", count(actions.decisionOrder.all));
  const key = hidden
    .section("Decisions: order", 1, phoneDecisions)
    .column("key", phoneDecisions, ifElse(`${all}<${lineNumber}`, 0, smallest(actions.decisionOrder.all, lineNumber)));
  const row = `(${mod(key, 1000)}+1)`;
  const owner = columns.actionText("owner", row);
  const day = index(actions.due.all, max(1, mod(key, 1000)));
  const beside = joined(
    ifElse(isBlank(owner), blank, joined(say("askedBy"), space, owner)),
    ifElse(or(isBlank(owner), isBlank(day)), blank, quoted(", ")),
    ifElse(isBlank(day), blank, joined(say("decideBy"), space, shortDayWords(day, constants))),
  );
  const asked = columns.actionText("decisionAsked", row);
  // What is in parentheses follows: the full stop of what somebody wrote goes.
  const hasStop = and(`${right(asked, 1)}="."`, `${right(asked, 2)}<>".."`);
  const shortened = ifElse(hasStop, left(asked, `${length(asked)}-1`), asked);
  const inBrackets = joined(shortened, quoted(" ("), beside, quoted(")"));
  const askedWords = ifElse(and(isBlank(owner), isBlank(day)), asked, inBrackets);
  const number = ifElse(`${open}>1`, joined(lineNumber, quoted(". ")), blank);
  const lines = told.column(
    "decision",
    phoneDecisions,
    ifElse(
      `${key}=0`,
      blank,
      and(`${lineNumber}=${phoneDecisions}`, `${all}>${phoneDecisions}`),
      joined(`(${all}-${phoneDecisions}+1)`, space, say("more")),
      `${key}<1000`,
      joined(number, askedWords),
      joined(say("decided"), space, columns.actionText("decisionTaken", row)),
    ),
  );
  const { lineBreak } = constants;
  const room = choose(min(decisionLines, max(1, all)), ...longest.decision);
  const shown = [...Array(decisionLines).keys()].map((at) => {
    const text = cut(lines.at(at), room);
    return at === 0 ? text : ifElse(isBlank(lines.at(at)), blank, joined(lineBreak, text));
  });
  const more = ifElse(
    `${all}>${decisionLines}`,
    joined(lineBreak, `(${all}-${decisionLines})`, space, say("more")),
    blank,
  );
  return { open, lines, text: ifElse(`${all}=0`, say("nothingToDecide"), joined(...shown, more)) };
}

/** The actions of the page: each line's cells, and the heading above them. */
export interface ActionWords {
  readonly heading: string;
  readonly lines: readonly Readonly<Record<ActionColumn, string>>[];
  readonly overdue: Address;
  /** How many are open. */
  readonly open: string;
}

/** @param kpiCount how many KPIs the book has: their lines leave room for so many actions */
export function actionWords(
  hidden: HiddenCells,
  told: Section,
  { columns, actions, kpis, constants }: Parts,
  kpiCount: Address,
  language: Language,
): ActionWords {
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const section = hidden.section("Actions", 2, fewLines);
  const all = section.value("all", count(actions.order.all));
  const overdue = section.value("overdue", countIf(actions.order.all, `"<"&${actions.overdueBelow}`));
  const roomFor = [...Array(kpiRows).keys()].map((at) => heightsFor(at + 1).lines);
  const room = section.value("lines", choose(max(1, min(kpiRows, kpiCount)), ...roomFor));
  const keys = hidden
    .section("Actions: order", 1, phoneActions)
    .column("key", phoneActions, ifElse(`${all}<${lineNumber}`, 0, smallest(actions.order.all, lineNumber)));
  const colon = quoted(`${colonIn(language)} `);
  const late = joined(quoted(language === "fr" ? ", dont " : ", "), overdue, space, say("overdueCount"));
  const heading = joined(
    say("actions"),
    ifElse(`${all}=0`, blank, joined(quoted(" ("), all, ifElse(`${overdue}=0`, blank, late), quoted(")"))),
  );
  const dot = quoted(" · ");
  const wordsOf = (key: Term) => {
    const number = mod(key, 1000);
    const row = `(${number}+1)`;
    const code = word(columns.actionText("code", row));
    const kpiName = index(kpis.name.all, 1, `MATCH(${code},${kpis.code.all},0)`);
    const kpi = ifElse(isBlank(code), blank, ifError(joined(kpiName, colon), blank));
    const isDone = `${key}>=${finished}`;
    const isLate = `${key}<${actions.overdueBelow}`;
    const day = index(actions.due.all, max(1, number));
    return {
      isDone,
      isLate,
      due: ifElse(isBlank(day), blank, shortDayWords(day, constants)),
      owner: columns.actionText("owner", row),
      late: ifElse(isLate, joined(say("overdue"), dot), blank),
      action: joined(ifElse(isDone, joined(say("done"), space), blank), kpi, columns.actionText("action", row)),
    };
  };
  const { late: overdueFirst, due, owner, action } = wordsOf(keys);
  told.column(
    "action",
    phoneActions,
    ifElse(
      `${keys}=0`,
      blank,
      and(`${lineNumber}=${phoneActions}`, `${all}>${phoneActions}`),
      joined(`(${all}-${phoneActions}+1)`, space, say("more")),
      joined(overdueFirst, due, ifElse(isBlank(due), blank, dot), owner, ifElse(isBlank(owner), blank, dot), action),
    ),
  );
  const lines = [...Array(actionLines).keys()].map((line) => {
    const key = keys.at(line);
    const told = wordsOf(key);
    const none = line === 0 ? ifElse(`${kpiCount}=0`, quoted(firstSteps.actions[language]), say("noActions")) : blank;
    const noneCode = line === 0 ? "2" : "0";
    const isMore = and(`${room}=${line + 1}`, `${all}>${room}`);
    const isPast = or(`${room}<${line + 1}`, `${kpiCount}=0`);
    /** Blank past the last line; the last line may say how many more there are. */
    const cell = (ofMore: string, ofNone: string, text: string): string =>
      ifElse(isPast, line === 0 ? ofNone : ofNone === "0" ? "0" : blank, isMore, ofMore, `${key}=0`, ofNone, text);
    return {
      due: cell(blank, blank, told.due),
      action: cell(
        joined(`(${all}-${room}+1)`, space, say("more")),
        none,
        cut(joined(told.late, told.action), longest.action),
      ),
      owner: cell(blank, blank, ifElse(isGiven(told.owner), told.owner, quoted("–"))),
      code: cell("2", noneCode, ifElse(told.isDone, 2, flag(told.isLate))),
    };
  });
  return { heading, lines, overdue, open: `${all}-${countIf(actions.order.all, `">="&${finished}`)}` };
}
