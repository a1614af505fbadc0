import { type ActionField, entries, states } from "../../tables/actions.ts";
import { type Columns, numberOf } from "./columns.ts";
import {
  blank,
  choose,
  find,
  firstLine,
  flag,
  ifElse,
  ifError,
  int,
  isBlank,
  isGiven,
  keyOf,
  lastLine,
  linesIn,
  max,
  min,
  mod,
  or,
  smallest,
  type Term,
  word,
} from "./formulas.ts";
import {
  actionRows,
  type Column,
  type HiddenCells,
  kpiNumber,
  lineNumber,
  type Quantity,
  tableRow,
} from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";

/** What was said and is being done, of each row of Actions for the chosen month. */
export interface ActionColumns {
  readonly entry: Column;
  readonly due: Column;
  /** Below it lies the order of what is still open at the end of the month although its day has passed. */
  readonly overdueBelow: string;
  /** Smaller comes first on the page: from `finished` on what somebody has closed; `""` for what is not listed. */
  readonly order: Column;
  /** Decisions: those to take first, then those taken in the month; `""` for all else. */
  readonly decisionOrder: Column;
  /** The rows that answer for a KPI, counted from 1 below the headings; 0 where there is none. */
  readonly answer: Quantity;
  readonly worked: Quantity;
  readonly openAction: Quantity;
  readonly expected: Quantity;
  /** A test of each row: it is of the month. */
  readonly isOfMonth: string;
  /** How many answers, and how many of them put the figure off. */
  readonly answers: Quantity;
  readonly answersExpected: Quantity;
}

const entryNumber = (key: string): number => numberOf(entries, key);
export const entryNumbers = {
  action: entryNumber("action"),
  continues: entryNumber("continues"),
  observe: entryNumber("observe"),
  expected: entryNumber("expected"),
  worked: entryNumber("worked"),
} as const;

/** A blank cell, or another word than those of the list: an action. Of another word the page says so. */
export const otherEntry = 0;
/** The entry with the others taken for what they are. */
export const entryOrAction = (entry: Term): string => max(entryNumbers.action, entry);

const done = numberOf(states, "done");
/** Closed states come last in the list: done, dropped. */
const firstClosed = Math.min(done, numberOf(states, "dropped"));

/** Actions that somebody has closed come after all others. */
export const finished = "10000000000";

/** Later than any day of a book. */
const never = 1_000_000;

/** When a day is: a month is told by its first day. 0 where there is none, nor a number that is one. */
const [unknown, earlier, inMonth, later, unreadable] = [0, 1, 2, 3, 4];

export function actionColumns(
  hidden: HiddenCells,
  columns: Columns,
  { rowsPerKpi, code }: Kpis,
  { bounds, dayAfter }: ChosenMonth,
): ActionColumns {
  const { action, actionLength, actionNumber, actionChoice } = columns;
  const section = hidden.section("Rows of the sheet Actions", 10);
  const column = (heading: string, text: string): Column => section.column(heading, actionRows, text);
  const letters = (field: ActionField): string => actionLength(field, tableRow);
  const when = (field: ActionField): string =>
    ifError(mod(`MATCH(${smallest(action(field, tableRow), 1)},${bounds},1)`, unreadable), unknown);
  const entry = column("entry", actionChoice("entry", tableRow, otherEntry));
  const byEntry = (cases: Partial<Record<keyof typeof entryNumbers, Term>>): string =>
    choose(entryOrAction(entry), ...entries.map(({ key }) => (cases as Partial<Record<string, Term>>)[key] ?? 0));
  const kpi = find(word(action("code", tableRow)), code.all);
  const key = column(
    "KPI and row",
    keyOf(`(${kpi}+${byEntry({ expected: expectedGroup, worked: workedGroup })})`, lineNumber),
  );
  const opened = column("month", when("month"));
  // When it was closed and its state in one number: 23 is closed in the month, and done.
  const closed = column("month closed and state", `${when("monthClosed")}*10+${actionChoice("state", tableRow, 0)}`);
  const isUndated = `${closed}<10`;
  const due = column("due", actionNumber("due", tableRow));
  // A closed action without the month in which it was closed was closed in its own.
  const isClosedBefore = ifElse(
    isUndated,
    `(${closed}>=${firstClosed})*(${opened}=${earlier})`,
    `${closed}<${10 * inMonth}`,
  );
  const open = column("open in the month", `(${opened}<${later})*(1-${isClosedBefore})`);
  const listed = column(
    "open action, or figure expected",
    ifElse(
      byEntry({
        action: `${open}*${letters("action")}`,
        expected: `(${opened}=${inMonth})*(${closed}<${firstClosed})`,
      }),
      key,
      blank,
    ),
  );
  const order = column(
    "order",
    ifElse(isOpen(listed), `(${closed}>=${firstClosed})*${finished}+${min(due, never)}*1000+${lineNumber}`, blank),
  );
  const decisionOrder = column(
    "decision",
    ifElse(
      letters("decisionTaken"),
      ifElse(or(`${opened}=${inMonth}`, `${int(`${closed}/10`)}=${inMonth}`), `1000+${lineNumber}`, blank),
      `${open}*${letters("decisionAsked")}`,
      lineNumber,
      blank,
    ),
  );
  const isAnswer = byEntry({
    action: `${letters("why")}+${letters("action")}`,
    continues: 1,
    observe: 1,
    expected: `(${isGiven(due)})*(${isUndated})*(${closed}<>${done})`,
    worked: 1,
  });
  const answers = column("answers", ifElse(`(${opened}=${inMonth})*${isAnswer}`, key, blank));
  const ofExpected = `(${kpiNumber}+${expectedGroup})`;
  const answersExpected = rowsPerKpi.quantity("answers that expect the figure", linesIn(answers.all, ofExpected));
  return {
    entry,
    due,
    order,
    decisionOrder,
    isOfMonth: `${opened}=${inMonth}`,
    overdueBelow: `${dayAfter}*1000`,
    answer: rowsPerKpi.quantity(
      "row of the answer",
      max(lastLine(answers.all, kpiNumber), lastLine(answers.all, ofExpected)),
    ),
    worked: rowsPerKpi.quantity("row of what worked", lastLine(answers.all, `(${kpiNumber}+${workedGroup})`)),
    openAction: rowsPerKpi.quantity("row of the open action", lastLine(listed.all, kpiNumber)),
    // The first row says it: later ones were put off from it.
    expected: rowsPerKpi.quantity("row of the expected figure", firstLine(listed.all, ofExpected)),
    answers: rowsPerKpi.quantity("answers", `${linesIn(answers.all, kpiNumber)}+${answersExpected}`),
    answersExpected,
  };
}

/** In each row of Actions, how many codes so far are in no row of KPIs: of rows of the month, and of open actions. */
export function unknownCodes(
  hidden: HiddenCells,
  { actionText }: Columns,
  { codes }: Kpis,
  { isOfMonth, order }: ActionColumns,
): Column {
  const code = word(actionText("code", tableRow));
  const isUnknown = ifElse(isBlank(code), 0, flag(`${find(code, codes.all)}=0`));
  return hidden
    .section("Codes of Actions", 1)
    .column(
      "not in KPIs so far",
      actionRows,
      (line, { before }) => `${line === 0 ? 0 : before}+${ifElse(or(isOfMonth, isGiven(order)), isUnknown, 0)}`,
    );
}

/** Rows are grouped by their KPI; rows that expect a figure or say what worked are groups of their own beside it. */
const [expectedGroup, workedGroup] = [20, 40];
const isOpen = (key: Term): string => `${key}<${keyOf(expectedGroup, 0)}`;
