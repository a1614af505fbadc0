import { colonIn, type Language } from "../../../base/text.ts";
import { noNumber, ofSheet } from "../page/unread-words.ts";
import { noDirection, verdictNumbers, words } from "../page/words.ts";
import { type ActionColumns, entryNumbers, entryOrAction } from "./actions.ts";
import type { Columns } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { and, blank, flag, ifElse, index, isBlank, isGiven, joined, max, or, quoted } from "./formulas.ts";
import type { Quantity } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { ChosenMonth } from "./month.ts";
import { monthWordsOf, shortDayWords } from "./months.ts";
import type { Status } from "./status.ts";
import { filledIn } from "./unread.ts";

/** What is under a KPI: why, or what nobody has said yet. */
export interface Notes {
  /** The cause alone; that nobody has given one; or `""`. */
  readonly cause: Quantity;
  readonly note: Quantity;
  /** 2 where something is missing, 0 otherwise. */
  readonly code: Quantity;
  /** Target missed, out of its band or worse than usual. */
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
  { own, ownUnread, actual, status, missingMonth }: Status,
  verdict: Quantity,
  actions: ActionColumns,
  language: Language,
): Notes {
  const { rowsPerKpi } = kpis;
  const say = (key: keyof typeof words): string => quoted(words[key][language]);
  const space = quoted(" ");
  const fromRow = (label: string, row: Quantity, text: (row: string) => string): Quantity =>
    rowsPerKpi.quantity(label, ifElse(`${row}=0`, blank, text(`(${row}+1)`)));
  const bad = rowsPerKpi.quantity(
    "bad",
    flag(or(`${status}=3`, `${status}=6`, `${status}=8`, `${verdict}=${verdictNumbers.worse}`)),
  );
  const lacksFigure = rowsPerKpi.quantity(
    "lacks its figure",
    ifElse(`${kpis.row}=0`, 0, and(`${due}=1`, isBlank(own)), 1, 0),
  );
  const isAnswered = `${ifElse(isBlank(own), actions.answersExpected, actions.answers)}>0`;
  const unanswered = rowsPerKpi.quantity(
    "unanswered",
    ifElse(and(`${bad}+${lacksFigure}>0`, `${due}=1`), ifElse(isAnswered, 0, 1), 0),
  );
  const { answer, openAction, worked, expected } = actions;
  const entry = rowsPerKpi.quantity(
    "what was answered",
    ifElse(`${answer}=0`, 0, entryOrAction(index(actions.entry.all, answer))),
  );
  const why = fromRow("why", answer, (row) => columns.actionText("why", row));
  const openWhy = fromRow("why of the open action", openAction, (row) => columns.actionText("why", row));
  const actionRow = rowsPerKpi.quantity(
    "row of the action",
    ifElse(`${entry}=${entryNumbers.continues}`, openAction, answer),
  );
  const action = fromRow("action", actionRow, (row) => columns.actionText("action", row));
  const dayOf = (label: string, row: Quantity): Quantity =>
    rowsPerKpi.quantity(label, ifElse(`${row}=0`, blank, index(actions.due.all, max(1, row))));
  const dayInWords = (label: string, day: Quantity): Quantity =>
    rowsPerKpi.quantity(label, ifElse(isBlank(day), blank, shortDayWords(day, constants)));
  const dayWords = dayInWords("its day in words", dayOf("its day", actionRow));
  const expectedWords = dayInWords("figure expected on, in words", dayOf("figure expected on", expected));
  const workedWhy = fromRow("what worked", worked, (row) => columns.actionText("why", row));
  const workedWhere = fromRow("where else", worked, (row) => columns.actionText("action", row));
  /** With its day, or without one that can be read. */
  const until = (day: Quantity, key: "figureExpected" | "provisionalUntil"): string =>
    ifElse(
      isBlank(day),
      say(key === "figureExpected" ? "figureUndated" : "provisionalUndated"),
      joined(say(key), space, day, quoted(".")),
    );
  const colon = quoted(`${colonIn(language)} `);
  const gap = quoted("  ");
  const cause = rowsPerKpi.quantity(
    "cause",
    ifElse(and(`${entry}=${entryNumbers.continues}`, isBlank(why)), openWhy, why),
  );
  const afterCause = ifElse(
    `${entry}=${entryNumbers.continues}`,
    joined(gap, say("actionContinues")),
    isBlank(action),
    joined(gap, say("noAction")),
    blank,
  );
  const withoutCause = ifElse(
    `${entry}=${entryNumbers.continues}`,
    say("actionContinues"),
    joined(say("actionIs"), space, action),
  );
  const answered = rowsPerKpi.quantity(
    "answer in words",
    ifElse(
      `${entry}=0`,
      say("notExplained"),
      `${entry}=${entryNumbers.observe}`,
      joined(
        ifElse(isBlank(dayWords), say("observedUndated"), joined(say("observedUntil"), space, dayWords)),
        colon,
        why,
      ),
      `${entry}=${entryNumbers.expected}`,
      until(dayWords, "provisionalUntil"),
      isBlank(cause),
      withoutCause,
      joined(say("why"), space, cause, afterCause),
    ),
  );
  const alsoFor = ifElse(isBlank(workedWhere), blank, joined(gap, say("alsoFor"), space, workedWhere));
  const provisional = ifElse(`${expected}=0`, blank, until(expectedWords, "provisionalUntil"));
  const good = rowsPerKpi.quantity(
    "good news in words",
    joined(
      provisional,
      ifElse(or(`${expected}=0`, `${worked}=0`), blank, gap),
      ifElse(`${worked}=0`, blank, joined(say("worked"), space, workedWhy, alsoFor)),
    ),
  );
  const missing = ifElse(
    isGiven(ownUnread),
    filledIn(ofSheet(noNumber, "results"), language, { first: ownUnread }),
    `${expected}=0`,
    say("noFigureYet"),
    until(expectedWords, "figureExpected"),
  );
  const lacks = joined(say("yearLacks"), space, monthWordsOf(max(13, missingMonth), constants), quoted("."));
  const note = rowsPerKpi.quantity(
    "note",
    ifElse(
      or(`${kpis.row}=0`, `${due}=0`),
      blank,
      isBlank(own),
      missing,
      and(isBlank(actual), `${missingMonth}>0`),
      lacks,
      `${bad}=1`,
      answered,
      `${status}=${noDirection}`,
      say("noDirection"),
      good,
    ),
  );
  return {
    note,
    cause: rowsPerKpi.quantity(
      "cause or its lack",
      ifElse(
        or(`${due}=0`, `${bad}=0`, isBlank(own)),
        blank,
        `${entry}=0`,
        say("notExplained"),
        `${entry}=${entryNumbers.expected}`,
        blank,
        cause,
      ),
    ),
    bad,
    lacksFigure,
    unanswered,
    code: rowsPerKpi.quantity(
      "code of the note",
      ifElse(or(`${unanswered}=1`, `${missingMonth}>0`, `${status}=${noDirection}`), 2, 0),
    ),
  };
}
