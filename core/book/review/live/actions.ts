import { entries, states } from "../../tables/actions.ts";
import { type Columns, numberOf } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { actionRows, type CalcGrid, type Column, formula, type Quantity } from "./grid.ts";
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

export function actionColumns(
  grid: CalcGrid,
  columns: Columns,
  kpis: Kpis,
  { month, dayAfter }: ChosenMonth,
  { counted }: Pick<Constants, "counted">,
): ActionColumns {
  const { actionText: text, actionNumber: number, actionChoice: choice } = columns;
  const band = grid.band("Rows of the sheet Actions", 13);
  const each = [...Array(actionRows).keys()];
  let offset = 0;
  const column = (heading: string, cell: (row: string, index: number) => string): Column =>
    band.column(
      offset++,
      heading,
      each.map((index) => formula(cell(`${index + 2}`, index))),
    );
  const slot = column("KPI", (row) => `IFERROR(MATCH(TRIM(${text("code", row)}),${kpis.code.all},0),0)`);
  const opened = column("month", (row) => columns.actionMonth("month", row));
  const entry = column("entry", (row) => choice("entry", row, entryNumbers.action));
  const state = column("state", (row) => choice("state", row, 0));
  const closedMonth = column("month closed", (row) => columns.actionMonth("monthClosed", row));
  const due = column("due", (row) => number("due", row));
  const isClosed = (index: number): string => `OR(${state.at(index)}=${done},${state.at(index)}=${dropped})`;
  const inMonth = column("open in the month", (_, index) => {
    const closed = `IF(${closedMonth.at(index)}>0,${closedMonth.at(index)},IF(${isClosed(index)},IF(${opened.at(index)}>0,${opened.at(index)},10^6),10^6))`;
    return `IF(AND(${opened.at(index)}<=${month},${closed}>=${month}),1,0)`;
  });
  const unfinished = column("unfinished", (_, index) => `IF(OR(${closedMonth.at(index)}>0,${isClosed(index)}),0,1)`);
  const open = column(
    "open action",
    (row, index) =>
      `IF(AND(${inMonth.at(index)}=1,${entry.at(index)}=${entryNumbers.action},${text("action", row)}<>""),1,0)`,
  );
  const overdue = column(
    "overdue",
    (_, index) =>
      `IF(AND(${open.at(index)}=1,${unfinished.at(index)}=1,ISNUMBER(${due.at(index)}),${due.at(index)}<${dayAfter}),1,0)`,
  );
  const order = column("order", (_, index) => {
    const day = `IF(${due.at(index)}="",10^6,${due.at(index)})`;
    return `IF(${open.at(index)}=0,"",(1-${unfinished.at(index)})*10^10+${day}*1000+${index + 1})`;
  });
  const decisionOrder = column("decision", (row, index) => {
    const toTake = `AND(${text("decisionAsked", row)}<>"",${text("decisionTaken", row)}="",${inMonth.at(index)}=1)`;
    const taken = `AND(${text("decisionTaken", row)}<>"",OR(${opened.at(index)}=${month},${closedMonth.at(index)}=${month}))`;
    return `IF(${toTake},${index + 1},IF(${taken},1000+${index + 1},""))`;
  });
  const answering = column("answers", (row, index) => {
    const { action, continues, observe, expected } = entryNumbers;
    const is = (number: number): string => `${entry.at(index)}=${number}`;
    const saysSomething = `AND(${is(action)},OR(${text("why", row)}<>"",${text("action", row)}<>""))`;
    const isExpected = `AND(${is(expected)},${due.at(index)}<>"",${closedMonth.at(index)}=0,${state.at(index)}<>${done})`;
    return `IF(AND(${slot.at(index)}>0,${opened.at(index)}=${month},OR(${saysSomething},${isExpected},${is(continues)},${is(observe)})),1,0)`;
  });
  const lastRow = (label: string, test: string): Quantity =>
    kpis.band.quantity(label, (at) => `SUMPRODUCT(MAX((${slot.all}=${at + 1})*${test}*${counted.all}))`);
  const countOf = (label: string, test: string): Quantity =>
    kpis.band.quantity(label, (at) => `SUMPRODUCT((${slot.all}=${at + 1})*${test})`);
  const isExpectedNow = `(${entry.all}=${entryNumbers.expected})*(${opened.all}=${month})*${unfinished.all}`;
  return {
    entry,
    due,
    open,
    overdue,
    unfinished,
    order,
    decisionOrder,
    answer: lastRow("row of the answer", `${answering.all}`),
    worked: lastRow("row of what worked", `(${entry.all}=${entryNumbers.worked})*(${opened.all}=${month})`),
    openAction: lastRow("row of the open action", `${open.all}`),
    // The first row says it: later ones were put off from it.
    expected: kpis.band.quantity("row of the expected figure", (at) => {
      const back = `SUMPRODUCT(MAX((${slot.all}=${at + 1})*${isExpectedNow}*(${actionRows + 1}-${counted.all})))`;
      return `IF(${back}=0,0,${actionRows + 1}-${back})`;
    }),
    answers: countOf("answers", `${answering.all}`),
    answersExpected: countOf(
      "answers that expect the figure",
      `${answering.all}*(${entry.all}=${entryNumbers.expected})`,
    ),
  };
}
