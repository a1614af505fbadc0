import { entries, states } from "../../tables/actions.ts";
import { type Columns, numberOf } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { and, find, flag, ifElse, isBlank, isGiven, isNumber, max, or, sumProduct, trim } from "./formulas.ts";
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
  /** 1 for an action that is open in the month, one closed in it included. */
  readonly open: Column;
  /** 1 where it is still open at the end of the month and its day has passed. */
  readonly overdue: Column;
  /** 1 where nobody has closed it by the end of the month. */
  readonly unfinished: Column;
  /** Smaller comes first on the page; `""` for what is not listed. */
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

const [done, dropped] = [numberOf(states, "done"), numberOf(states, "dropped")];

/** Later than any month or day of a book. */
const never = "10^6";

export function actionColumns(
  hidden: HiddenCells,
  columns: Columns,
  { rowsPerKpi, code }: Kpis,
  { month, dayAfter }: ChosenMonth,
  { counted }: Pick<Constants, "counted">,
): ActionColumns {
  const { actionText, actionNumber, actionChoice, actionMonth } = columns;
  const section = hidden.section("Rows of the sheet Actions", 13);
  const column = (heading: string, text: string): Column => section.column(heading, actionRows, text);
  const kpi = column("KPI", find(trim(actionText("code", tableRow)), code.all));
  const opened = column("month", actionMonth("month", tableRow));
  const entry = column("entry", actionChoice("entry", tableRow, entryNumbers.action));
  const state = column("state", actionChoice("state", tableRow, 0));
  const closedMonth = column("month closed", actionMonth("monthClosed", tableRow));
  const due = column("due", actionNumber("due", tableRow));
  const isClosed = or(`${state}=${done}`, `${state}=${dropped}`);
  const closed = ifElse(`${closedMonth}>0`, closedMonth, ifElse(isClosed, ifElse(`${opened}>0`, opened, never), never));
  const inMonth = column("open in the month", flag(and(`${opened}<=${month}`, `${closed}>=${month}`)));
  const unfinished = column("unfinished", ifElse(or(`${closedMonth}>0`, isClosed), 0, 1));
  const open = column(
    "open action",
    flag(and(`${inMonth}=1`, `${entry}=${entryNumbers.action}`, isGiven(actionText("action", tableRow)))),
  );
  const overdue = column("overdue", flag(and(`${open}=1`, `${unfinished}=1`, isNumber(due), `${due}<${dayAfter}`)));
  const dayOrder = ifElse(isBlank(due), never, due);
  const order = column("order", ifElse(`${open}=0`, '""', `(1-${unfinished})*10^10+${dayOrder}*1000+${lineNumber}`));
  const [asked, taken] = [actionText("decisionAsked", tableRow), actionText("decisionTaken", tableRow)];
  const decisionOrder = column(
    "decision",
    ifElse(
      and(isGiven(asked), isBlank(taken), `${inMonth}=1`),
      lineNumber,
      and(isGiven(taken), or(`${opened}=${month}`, `${closedMonth}=${month}`)),
      `1000+${lineNumber}`,
      '""',
    ),
  );
  const is = (key: keyof typeof entryNumbers): string => `${entry}=${entryNumbers[key]}`;
  const saysSomething = and(
    is("action"),
    or(isGiven(actionText("why", tableRow)), isGiven(actionText("action", tableRow))),
  );
  const putsOff = and(is("expected"), isGiven(due), `${closedMonth}=0`, `${state}<>${done}`);
  const answering = column(
    "answers",
    flag(and(`${kpi}>0`, `${opened}=${month}`, or(saysSomething, putsOff, is("continues"), is("observe")))),
  );
  const ofKpi = `(${kpi.all}=${kpiNumber})`;
  const lastRow = (label: string, test: string): Quantity =>
    rowsPerKpi.quantity(label, sumProduct(max(`${ofKpi}*${test}*${counted.all}`)));
  const countOf = (label: string, test: string): Quantity => rowsPerKpi.quantity(label, sumProduct(`${ofKpi}*${test}`));
  const isExpectedNow = `(${entry.all}=${entryNumbers.expected})*(${opened.all}=${month})*${unfinished.all}`;
  // The first row says it: later ones were put off from it.
  const fromEnd = sumProduct(max(`${ofKpi}*${isExpectedNow}*(${actionRows + 1}-${counted.all})`));
  return {
    entry,
    due,
    open,
    overdue,
    unfinished,
    order,
    decisionOrder,
    answer: lastRow("row of the answer", answering.all),
    worked: lastRow("row of what worked", `(${entry.all}=${entryNumbers.worked})*(${opened.all}=${month})`),
    openAction: lastRow("row of the open action", open.all),
    expected: rowsPerKpi.quantity(
      "row of the expected figure",
      ifElse(`${fromEnd}=0`, 0, `${actionRows + 1}-${fromEnd}`),
    ),
    answers: countOf("answers", answering.all),
    answersExpected: countOf(
      "answers that expect the figure",
      `${answering.all}*(${entry.all}=${entryNumbers.expected})`,
    ),
  };
}
