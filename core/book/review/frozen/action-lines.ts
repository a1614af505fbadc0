import { dayFromIso, lastDayOf, type Month } from "../../../base/months.ts";
import { codeKey } from "../../kpi/codes.ts";
import { type BookAction, isOpenIn, isStillOpen } from "../../tables/actions.ts";
import type { Book } from "../../tables/read.ts";
import { type ActionLine, type DecisionLine, decisionRows } from "../page/page-cells.ts";
import { words } from "../page/words.ts";
import { dayOf, whoAndWhen } from "./note.ts";

/** What the page says of actions and decisions. */

const isAction = (row: BookAction, month: Month): boolean =>
  row.entry === "action" && row.action !== "" && isOpenIn(row, month);

/** Whether it is due in or before the month and still open. */
export function isOverdue(row: BookAction, month: Month): boolean {
  const due = row.due === null ? undefined : dayFromIso(row.due);
  return isAction(row, month) && isStillOpen(row) && due !== undefined && due.day <= lastDayOf(month).day;
}

/** The actions of the month: open ones by due date, then those closed in the month. */
export function actionsOf(book: Book, month: Month): ActionLine[] {
  const dueOf = (row: BookAction): number =>
    row.due === null ? Number.MAX_SAFE_INTEGER : (dayFromIso(row.due)?.day ?? Number.MAX_SAFE_INTEGER);
  const { language } = book;
  return book.actions
    .filter((row) => isAction(row, month))
    .sort(
      (one, other) =>
        Number(isStillOpen(other)) - Number(isStillOpen(one)) || dueOf(one) - dueOf(other) || one.row - other.row,
    )
    .map((row): ActionLine => {
      const found = book.kpis.get(codeKey(row.code))?.kpi;
      const name = found?.role === "kpi" ? `${found.name || found.code}${language === "fr" ? "\u00a0" : ""}: ` : "";
      const done = isStillOpen(row) ? "" : `${words.done[language]} `;
      return {
        due: dayOf(row, language),
        action: `${done}${name}${row.action}`,
        owner: row.owner,
        code: isStillOpen(row) ? Number(isOverdue(row, month)) : 2,
      };
    });
}

/** Decisions asked of management and not yet taken. */
export const toDecide = (book: Book, month: Month): BookAction[] =>
  book.actions.filter((row) => row.decisionAsked !== "" && row.decisionTaken === "" && isOpenIn(row, month));

/** Decisions to take, then those taken in the month. */
export function decisionsOf(book: Book, month: Month): DecisionLine[] {
  const { language } = book;
  const taken = book.actions.filter(
    (row) => row.decisionTaken !== "" && (row.month === month || row.monthClosed === month),
  );
  return [
    ...toDecide(book, month).map((row) => ({
      decision: `${row.decisionAsked}${whoAndWhen(row, language)}`,
      code: 1,
    })),
    ...taken.map((row) => ({ decision: `${words.decided[language]} ${row.decisionTaken}`, code: 2 })),
  ].slice(0, decisionRows);
}
