import { colonIn, type Language } from "../../../base/text.ts";
import { firstSteps } from "../page/first-page.ts";
import { type ActionColumn, actionLines, decisionLines, kpiRows } from "../page/page-cells.ts";
import { heightsFor } from "../page/page-heights.ts";
import { longest, words } from "../page/words.ts";
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
} from "./formulas.ts";
import { type Address, type Column, type HiddenCells, lineNumber } from "./hidden-cells.ts";
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
  /** Each of those to take in words, `""` where there are fewer. */
  readonly lines: Column;
}

export function decisions(hidden: HiddenCells, { columns, actions, constants }: Parts, language: Language): Decisions {
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const section = hidden.section("Decisions", 4);
  const open = section.value("to take", countIf(actions.decisionOrder.all, '"<1000"'));
  const all = section.value("all", count(actions.decisionOrder.all));
  const told = hidden.section("Decisions in words", 2);
  const key = told.column(
    "key",
    decisionLines,
    ifElse(`${all}<${lineNumber}`, 0, smallest(actions.decisionOrder.all, lineNumber)),
  );
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
    "in words",
    decisionLines,
    ifElse(
      `${key}=0`,
      blank,
      cut(
        ifElse(
          `${key}<1000`,
          joined(number, askedWords),
          joined(say("decided"), space, columns.actionText("decisionTaken", row)),
        ),
        choose(min(decisionLines, max(1, all)), ...longest.decision),
      ),
    ),
  );
  const { lineBreak } = constants;
  const shown = [...Array(decisionLines).keys()].map((at) =>
    at === 0 ? lines.at(0) : ifElse(isBlank(lines.at(at)), blank, joined(lineBreak, lines.at(at))),
  );
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
  /** How many there are, and in how many lines. */
  readonly all: Address;
}

/** @param kpiCount how many KPIs the book has: their lines leave room for so many actions */
export function actionWords(
  hidden: HiddenCells,
  { columns, actions, kpis, constants }: Parts,
  kpiCount: Address,
  language: Language,
): ActionWords {
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const section = hidden.section("Actions", 2);
  const all = section.value("all", count(actions.order.all));
  const overdue = section.value("overdue", countIf(actions.order.all, `"<"&${actions.overdueBelow}`));
  const roomFor = [...Array(kpiRows).keys()].map((at) => heightsFor(at + 1).lines);
  const room = section.value("lines", choose(max(1, min(kpiRows, kpiCount)), ...roomFor));
  const keys = hidden
    .section("Actions: order", 1)
    .column("key", actionLines, ifElse(`${all}<${lineNumber}`, 0, smallest(actions.order.all, lineNumber)));
  const colon = quoted(`${colonIn(language)} `);
  const late = joined(quoted(language === "fr" ? ", dont " : ", "), overdue, space, say("overdueCount"));
  const heading = joined(
    say("actions"),
    ifElse(`${all}=0`, blank, joined(quoted(" ("), all, ifElse(`${overdue}=0`, blank, late), quoted(")"))),
  );
  const lines = [...Array(actionLines).keys()].map((line) => {
    const key = keys.at(line);
    const number = mod(key, 1000);
    const row = `(${number}+1)`;
    const ofRow = (column: Column): string => index(column.all, max(1, number));
    const code = columns.actionText("code", row);
    const kpiName = index(kpis.name.all, 1, `MATCH(${code},${kpis.code.all},0)`);
    const kpi = ifElse(isBlank(code), blank, ifError(joined(kpiName, colon), blank));
    const isDone = `${key}>=${finished}`;
    const isLate = `${key}<${actions.overdueBelow}`;
    const state = ifElse(isDone, joined(say("done"), space), isLate, joined(say("overdue"), quoted(" · ")), blank);
    const none = line === 0 ? ifElse(`${kpiCount}=0`, quoted(firstSteps.actions[language]), say("noActions")) : blank;
    const noneCode = line === 0 ? "2" : "0";
    const isMore = and(`${room}=${line + 1}`, `${all}>${room}`);
    const isPast = or(`${room}<${line + 1}`, `${kpiCount}=0`);
    const day = ofRow(actions.due);
    const owner = columns.actionText("owner", row);
    /** Blank past the last line; the last line may say how many more there are. */
    const cell = (ofMore: string, ofNone: string, text: string): string =>
      ifElse(isPast, line === 0 ? ofNone : ofNone === "0" ? "0" : blank, isMore, ofMore, `${key}=0`, ofNone, text);
    return {
      due: cell(blank, blank, ifElse(isBlank(day), blank, shortDayWords(day, constants))),
      action: cell(
        joined(`(${all}-${room}+1)`, space, say("more")),
        none,
        cut(joined(state, kpi, columns.actionText("action", row)), longest.action),
      ),
      owner: cell(blank, blank, ifElse(isGiven(owner), owner, quoted("–"))),
      code: cell("2", noneCode, ifElse(isDone, 2, flag(isLate))),
    };
  });
  return { heading, lines, all };
}
