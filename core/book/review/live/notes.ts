import type { Language } from "../../../base/text.ts";
import { words } from "../page/words.ts";
import { type ActionColumns, entryNumbers } from "./actions.ts";
import type { Columns } from "./columns.ts";
import type { Constants } from "./constants.ts";
import type { Quantity } from "./grid.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { dayWordsOf, monthWordsOf } from "./months.ts";
import type { Status } from "./status.ts";

/** What stands under a KPI: why, what is done and by whom, or what nobody has said yet. */
export interface Notes {
  readonly note: Quantity;
  /** 1 where an action is overdue, 2 where something is missing, 0 otherwise. */
  readonly code: Quantity;
  /** Off track, out of its band or worse than usual. */
  readonly bad: Quantity;
  /** Due, and without a figure. */
  readonly lacksFigure: Quantity;
  /** Somebody has to say something and has not. */
  readonly unanswered: Quantity;
}

export function notes(
  columns: Columns,
  constants: Constants,
  kpis: Kpis,
  { due }: ChosenMonth,
  { own, actual, status, missingMonth }: Status,
  verdict: Quantity,
  actions: ActionColumns,
  language: Language,
): Notes {
  const { band } = kpis;
  const say = (key: keyof typeof words): string => `"${words[key][language]}"`;
  const cut = (text: string): string =>
    `IF(LEN(${text})>${constants.longest},LEFT(${text},${constants.longest}-1)&"…",${text})`;
  const fromRow = (label: string, row: Quantity, text: (row: string) => string): Quantity =>
    band.quantity(label, (slot) => `IF(${row(slot)}=0,"",${text(`(${row(slot)}+1)`)})`);
  const bad = band.quantity(
    "bad",
    (slot) => `IF(OR(${status(slot)}=3,${status(slot)}=6,${status(slot)}=8,${verdict(slot)}=4,${verdict(slot)}=5),1,0)`,
  );
  const lacksFigure = band.quantity(
    "lacks its figure",
    (slot) => `IF(${kpis.row(slot)}=0,0,IF(AND(${due(slot)}=1,${own(slot)}=""),1,0))`,
  );
  const given = (slot: number): string =>
    `IF(${own(slot)}="",${actions.answersExpected(slot)},${actions.answers(slot)})>0`;
  const unanswered = band.quantity(
    "unanswered",
    (slot) => `IF(AND(${bad(slot)}+${lacksFigure(slot)}>0,${due(slot)}=1),IF(${given(slot)},0,1),0)`,
  );
  const { answer, openAction, worked, expected } = actions;
  const entry = band.quantity(
    "what was answered",
    (slot) => `IF(${answer(slot)}=0,0,INDEX(${actions.entry.all},${answer(slot)}))`,
  );
  const why = fromRow("why", answer, (row) => columns.actionText("why", row));
  const openWhy = fromRow("why of the open action", openAction, (row) => columns.actionText("why", row));
  const actionRow = band.quantity(
    "row of the action",
    (slot) => `IF(${entry(slot)}=${entryNumbers.continues},${openAction(slot)},${answer(slot)})`,
  );
  const action = fromRow("action", actionRow, (row) => columns.actionText("action", row));
  const owner = fromRow("owner", actionRow, (row) => columns.actionText("owner", row));
  const dayOf = (label: string, row: Quantity): Quantity =>
    band.quantity(label, (slot) => `IF(${row(slot)}=0,"",INDEX(${actions.due.all},MAX(1,${row(slot)})))`);
  const day = dayOf("its day", actionRow);
  const dayInWords = (quantity: Quantity, slot: number): string =>
    `IF(${quantity(slot)}="","",${dayWordsOf(quantity(slot), constants)})`;
  const dayWords = band.quantity("its day in words", (slot) => dayInWords(day, slot));
  const who = band.quantity("who and when", (slot) => {
    const both = `${owner(slot)}&IF(AND(${owner(slot)}<>"",${dayWords(slot)}<>""),", ","")&${dayWords(slot)}`;
    return `IF(${owner(slot)}&${dayWords(slot)}="",""," ("&${both}&")")`;
  });
  const expectedDay = dayOf("figure expected on", expected);
  const expectedWords = band.quantity("figure expected on, in words", (slot) => dayInWords(expectedDay, slot));
  const workedWhy = fromRow("what worked", worked, (row) => columns.actionText("why", row));
  const workedWhere = fromRow("where else", worked, (row) => columns.actionText("action", row));
  const causeAnd = (slot: number, cause: string, heading: string): string =>
    `IF(${cause}="","",${say("why")}&" "&${cut(cause)}&"  ")&IF(${action(slot)}="","",${heading}&" "&${cut(action(slot))}&${who(slot)})`;
  const answered = band.quantity("answer in words", (slot) => {
    const observed = `${say("observedUntil")}&" "&${dayWords(slot)}&": "&${cut(why(slot))}`;
    const cause = `IF(${why(slot)}="",${openWhy(slot)},${why(slot)})`;
    const { action: isAction, continues, observe } = entryNumbers;
    return `IF(${entry(slot)}=0,${say("notExplained")},IF(${entry(slot)}=${isAction},${causeAnd(slot, why(slot), say("actionIs"))},IF(${entry(slot)}=${continues},${causeAnd(slot, cause, say("actionContinues"))},IF(${entry(slot)}=${observe},${language === "fr" ? observed.replace('": "', '"\u00a0: "') : observed},${say("provisionalUntil")}&" "&${dayWords(slot)}&"."))))`;
  });
  const good = band.quantity(
    "good news in words",
    (slot) =>
      `IF(${expected(slot)}>0,${say("provisionalUntil")}&" "&${expectedWords(slot)}&".",IF(${worked(slot)}=0,"",${say("worked")}&" "&${cut(workedWhy(slot))}&IF(${workedWhere(slot)}="","","  "&${say("alsoFor")}&" "&${cut(workedWhere(slot))})))`,
  );
  const note = band.quantity("note", (slot) => {
    const missing = `IF(${expected(slot)}=0,${say("noFigureYet")},${say("figureExpected")}&" "&${expectedWords(slot)}&".")`;
    const lacks = `${say("yearLacks")}&" "&${monthWordsOf(`MAX(13,${missingMonth(slot)})`, constants)}&"."`;
    return `IF(OR(${kpis.row(slot)}=0,${due(slot)}=0),"",IF(${own(slot)}="",${missing},IF(AND(${actual(slot)}="",${missingMonth(slot)}>0),${lacks},IF(${bad(slot)}=1,${answered(slot)},${good(slot)}))))`;
  });
  const overdue = (slot: number): string =>
    `IF(${actionRow(slot)}=0,0,INDEX(${actions.overdue.all},MAX(1,${actionRow(slot)})))`;
  return {
    note,
    bad,
    lacksFigure,
    unanswered,
    code: band.quantity(
      "code of the note",
      (slot) =>
        `IF(OR(${unanswered(slot)}=1,${missingMonth(slot)}>0),2,IF(AND(${bad(slot)}=1,${due(slot)}=1,${overdue(slot)}=1),1,0))`,
    ),
  };
}
