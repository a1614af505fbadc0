import { entries, states } from "../../tables/actions.ts";
import { type Columns, numberOf } from "./columns.ts";
import {
  and,
  blank,
  find,
  firstLine,
  flag,
  ifElse,
  isBlank,
  isGiven,
  keyOf,
  lastLine,
  linesIn,
  max,
  or,
  type Term,
  trim,
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

const done = numberOf(states, "done");
/** Closed states come last in the list: done, dropped. */
const firstClosed = Math.min(done, numberOf(states, "dropped"));

/** Actions that somebody has closed come after all others. */
export const finished = "10^10";

/** Later than any month or day of a book. */
const never = "10^6";

export function actionColumns(
  hidden: HiddenCells,
  columns: Columns,
  { rowsPerKpi, code }: Kpis,
  { month, dayAfter }: ChosenMonth,
): ActionColumns {
  const { actionText, actionNumber, actionChoice, actionMonth } = columns;
  const section = hidden.section("Rows of the sheet Actions", 11);
  const column = (heading: string, text: string): Column => section.column(heading, actionRows, text);
  const kpi = column("KPI", find(trim(columns.action("code", tableRow)), code.all));
  const opened = column("month", actionMonth("month", tableRow));
  const entry = column("entry", actionChoice("entry", tableRow, entryNumbers.action));
  const state = column("state", actionChoice("state", tableRow, 0));
  const closedMonth = column("month closed", actionMonth("monthClosed", tableRow));
  const due = column("due", actionNumber("due", tableRow));
  const isClosed = `${state}>=${firstClosed}`;
  const closed = ifElse(`${closedMonth}>0`, closedMonth, and(isClosed, `${opened}>0`), opened, never);
  const inMonth = column("open in the month", flag(and(`${opened}<=${month}`, `${closed}>=${month}`)));
  const is = (key: keyof typeof entryNumbers): string => `${entry}=${entryNumbers[key]}`;
  const open = column(
    "open action, or figure expected",
    ifElse(
      and(`${inMonth}=1`, is("action"), isGiven(actionText("action", tableRow))),
      keyOf(kpi, lineNumber),
      and(is("expected"), `${opened}=${month}`, `${closedMonth}=0`, `${state}<${firstClosed}`),
      keyOf(`(${kpi}+${expectedGroup})`, lineNumber),
      blank,
    ),
  );
  const dayOrder = ifElse(isBlank(due), never, due);
  const isFinished = ifElse(or(`${closedMonth}>0`, isClosed), 1, 0);
  const order = column(
    "order",
    ifElse(isOpen(open), `${isFinished}*${finished}+${dayOrder}*1000+${lineNumber}`, blank),
  );
  const [asked, taken] = [actionText("decisionAsked", tableRow), actionText("decisionTaken", tableRow)];
  const decisionOrder = column(
    "decision",
    ifElse(
      and(isGiven(asked), isBlank(taken), `${inMonth}=1`),
      lineNumber,
      and(isGiven(taken), or(`${opened}=${month}`, `${closedMonth}=${month}`)),
      `1000+${lineNumber}`,
      blank,
    ),
  );
  const saysSomething = and(
    is("action"),
    or(isGiven(actionText("why", tableRow)), isGiven(actionText("action", tableRow))),
  );
  const putsOff = and(is("expected"), isGiven(due), `${closedMonth}=0`, `${state}<>${done}`);
  const answers = column(
    "answers",
    ifElse(
      `${opened}<>${month}`,
      blank,
      or(saysSomething, putsOff, is("continues"), is("observe")),
      keyOf(`(${kpi}+${ifElse(is("expected"), expectedGroup, 0)})`, lineNumber),
      is("worked"),
      keyOf(`(${kpi}+${workedGroup})`, lineNumber),
      blank,
    ),
  );
  const ofExpected = `(${kpiNumber}+${expectedGroup})`;
  const answersExpected = rowsPerKpi.quantity("answers that expect the figure", linesIn(answers.all, ofExpected));
  return {
    entry,
    due,
    order,
    decisionOrder,
    overdueBelow: `${dayAfter}*1000`,
    answer: rowsPerKpi.quantity(
      "row of the answer",
      max(lastLine(answers.all, kpiNumber), lastLine(answers.all, ofExpected)),
    ),
    worked: rowsPerKpi.quantity("row of what worked", lastLine(answers.all, `(${kpiNumber}+${workedGroup})`)),
    openAction: rowsPerKpi.quantity("row of the open action", lastLine(open.all, kpiNumber)),
    // The first row says it: later ones were put off from it.
    expected: rowsPerKpi.quantity("row of the expected figure", firstLine(open.all, ofExpected)),
    answers: rowsPerKpi.quantity("answers", `${linesIn(answers.all, kpiNumber)}+${answersExpected}`),
    answersExpected,
  };
}

/** Rows are grouped by their KPI; rows that expect a figure or say what worked are groups of their own beside it. */
const [expectedGroup, workedGroup] = [20, 40];
const isOpen = (key: Term): string => `${key}<${keyOf(expectedGroup, 0)}`;
