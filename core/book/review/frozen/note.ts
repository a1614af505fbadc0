import { dayFromIso, dayWords, monthWords } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import type { BookAction } from "../../tables/actions.ts";
import { longestQuote, words } from "../page/words.ts";
import { noNumberNote } from "./unread-note.ts";

/** The note under a KPI: why, what is done and by whom, or what is still unanswered. */
export interface NoteSource {
  readonly due: boolean;
  /** Whether the month has a figure of its own. */
  readonly known: boolean;
  readonly bad: boolean;
  /** Whether nobody can say which way is better. */
  readonly undirected: boolean;
  /** The address of the month's cell where it holds something that is no number. */
  readonly unread: string | undefined;
  /** The first month missing from a year to date. */
  readonly missing: string | undefined;
  readonly answer: BookAction | undefined;
  readonly openAction: BookAction | undefined;
  readonly worked: BookAction | undefined;
  /** The row with the day the figure is expected. */
  readonly expected: BookAction | undefined;
}

export function noteOf(source: NoteSource, language: Language): string {
  const say = (key: keyof typeof words): string => words[key][language];
  const { due, known, bad, undirected, unread, missing, answer, openAction, worked, expected } = source;
  if (!due) return "";
  if (!known && unread !== undefined) return noNumberNote(unread, language);
  if (!known) return expected ? `${say("figureExpected")} ${dayOf(expected, language)}.` : say("noFigureYet");
  if (missing !== undefined) return `${say("yearLacks")} ${monthWords(missing, language)}.`;
  if (!bad && undirected) return say("noDirection");
  if (!bad) {
    if (expected) return `${say("provisionalUntil")} ${dayOf(expected, language)}.`;
    if (!worked) return "";
    const where = worked.action === "" ? "" : `  ${say("alsoFor")} ${cut(worked.action)}`;
    return `${say("worked")} ${cut(worked.why)}${where}`;
  }
  if (!answer) return say("notExplained");
  if (answer.entry === "observe")
    return `${say("observedUntil")} ${dayOf(answer, language)}${language === "fr" ? "\u00a0" : ""}: ${cut(answer.why)}`;
  if (answer.entry === "expected") return `${say("provisionalUntil")} ${dayOf(answer, language)}.`;
  const continues = answer.entry === "continues";
  const why = continues && answer.why === "" ? (openAction?.why ?? "") : answer.why;
  const action = continues ? openAction : answer;
  const heading = say(continues ? "actionContinues" : "actionIs");
  const cause = why === "" ? "" : `${say("why")} ${cut(why)}  `;
  return `${cause}${action && action.action !== "" ? `${heading} ${cut(action.action)}${whoAndWhen(action, language)}` : ""}`;
}

/** ` (Anna, 15 November 2026)`; empty if neither is known. */
export function whoAndWhen(action: Pick<BookAction, "owner" | "due">, language: Language): string {
  const both = [action.owner, dayOf(action, language)].filter(Boolean).join(", ");
  return both === "" ? "" : ` (${both})`;
}

export function dayOf({ due }: Pick<BookAction, "due">, language: Language): string {
  const day = due === null ? undefined : dayFromIso(due);
  return day ? dayWords(day, language) : "";
}

/** A cause or an action, shortened to fit the page; the sheet Actions has the full text. */
const cut = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text);
