import { dayFromIso, lastDayOf, type Month } from "../../../base/months.ts";
import { colonIn, type Language } from "../../../base/text.ts";
import { codeKey } from "../../kpi/codes.ts";
import { type BookAction, isOpenIn, isStillOpen } from "../../tables/actions.ts";
import type { Book } from "../../tables/read.ts";
import { shortened } from "../month/month-message.ts";
import { type ActionLine, decisionLines } from "../page/page-cells.ts";
import { longest, words } from "../page/words.ts";
import { dayOf } from "./note.ts";

/** What the page says of actions and decisions. */

const isAction = (row: BookAction, month: Month): boolean =>
  row.entry === "action" && row.action !== "" && isOpenIn(row, month);

/** The codes of rows of the month and of open actions that no row of KPIs has. */
export const unknownCodes = ({ actions, unreadRows }: Book, month: Month): string[] =>
  actions
    .filter((row) => unreadRows.unknownCodes.has(row.row) && (row.month === month || isAction(row, month)))
    .map(({ code }) => code);

/** Whether it is due in or before the month and still open. */
export function isOverdue(row: BookAction, month: Month): boolean {
  const due = row.due === null ? undefined : dayFromIso(row.due);
  return isAction(row, month) && isStillOpen(row) && due !== undefined && due.day <= lastDayOf(month).day;
}

/** The rows of the actions of the month: open ones by due date, so that those overdue come first, then closed ones. */
function rowsOfActions(book: Book, month: Month): BookAction[] {
  const dueOf = (row: BookAction): number =>
    row.due === null ? Number.MAX_SAFE_INTEGER : (dayFromIso(row.due)?.day ?? Number.MAX_SAFE_INTEGER);
  return book.actions
    .filter((row) => isAction(row, month))
    .sort(
      (one, other) =>
        Number(isStillOpen(other)) - Number(isStillOpen(one)) || dueOf(one) - dueOf(other) || one.row - other.row,
    );
}

/** `Leads: Call the thirty`; `Done: Leads: Call the thirty` */
function actionWords(book: Book, row: BookAction): string {
  const { language } = book;
  const found = book.kpis.get(codeKey(row.code))?.kpi;
  const name = found?.role === "kpi" ? `${found.name || found.code}${colonIn(language)} ` : "";
  return `${isStillOpen(row) ? "" : `${words.done[language]} `}${name}${row.action}`;
}

/** The actions of the month as the page shows them. */
export const actionsOf = (book: Book, month: Month): ActionLine[] =>
  rowsOfActions(book, month).map((row): ActionLine => {
    const code = isStillOpen(row) ? Number(isOverdue(row, month)) : 2;
    const state = code === 1 ? `${words.overdue[book.language]} · ` : "";
    return {
      due: dayOf(row, book),
      action: shortened(`${state}${actionWords(book, row)}`, longest.action),
      owner: row.owner === "" ? "–" : row.owner,
      code,
    };
  });

/** Each of them as one text: `Overdue · 31 Oct 2026 · Claire Rochat · Leads: Call the thirty`. */
export const actionsInOneLine = (book: Book, month: Month): string[] =>
  rowsOfActions(book, month).map((row) =>
    [isOverdue(row, month) ? words.overdue[book.language] : "", dayOf(row, book), row.owner, actionWords(book, row)]
      .filter(Boolean)
      .join(" · "),
  );

/** As many as there are lines; the last line says how many more there are. */
export function textsShown(all: readonly string[], lines: number, language: Language): string[] {
  const more = all.length - lines + 1;
  return more > 1 ? [...all.slice(0, lines - 1), `${more} ${words.more[language]}`] : [...all];
}

/** As many as there are lines; the last line says how many more there are. */
export function actionsShown(actions: readonly ActionLine[], lines: number, language: Language): ActionLine[] {
  if (actions.length === 0) return [{ due: "", action: words.noActions[language], owner: "", code: 2 }];
  if (actions.length <= lines) return [...actions];
  const more = actions.length - lines + 1;
  return [...actions.slice(0, lines - 1), { due: "", action: `${more} ${words.more[language]}`, owner: "", code: 2 }];
}

/** Decisions asked of management and not yet taken. */
export const toDecide = (book: Book, month: Month): BookAction[] =>
  book.actions.filter((row) => row.decisionAsked !== "" && row.decisionTaken === "" && isOpenIn(row, month));

/** `Return to the former carrier? (asked by Nadia Bovet, decide by 20 Nov 2026)` */
export function decisionOf(row: BookAction, book: Pick<Book, "language" | "dayOrder">): string {
  const say = (key: keyof typeof words): string => words[key][book.language];
  const day = dayOf(row, book);
  const beside = [row.owner && `${say("askedBy")} ${row.owner}`, day && `${say("decideBy")} ${day}`];
  return withBrackets(row.decisionAsked, beside);
}

/** What somebody wrote, then in parentheses what is known beside it: its own full stop goes, for more follows. */
export function withBrackets(written: string, beside: readonly string[]): string {
  const known = beside.filter(Boolean).join(", ");
  return known === "" ? written : `${written.replace(/(?<!\.)\.$/, "")} (${known})`;
}

/** Decisions to take, with their numbers where there are several, then those taken in the month; a text each. */
export function decisionTexts(book: Book, month: Month): string[] {
  const { language } = book;
  const open = toDecide(book, month);
  const taken = book.actions.filter(
    (row) => row.decisionTaken !== "" && (row.month === month || row.monthClosed === month),
  );
  return [
    ...open.map((row, index) => `${open.length > 1 ? `${index + 1}. ` : ""}${decisionOf(row, book)}`),
    ...taken.map((row) => `${words.decided[language]} ${row.decisionTaken}`),
  ];
}

/** The same as one cell of the page holds them; a line each. */
export function decisionsOf(book: Book, month: Month): string {
  const { language } = book;
  const lines = decisionTexts(book, month);
  if (lines.length === 0) return words.nothingToDecide[language];
  const shown = Math.min(lines.length, decisionLines);
  const cut = lines.slice(0, shown).map((line) => shortened(line, longest.decision[shown - 1] as number));
  const more = lines.length - shown;
  return [...cut, ...(more > 0 ? [`${more} ${words.more[language]}`] : [])].join("\n");
}
