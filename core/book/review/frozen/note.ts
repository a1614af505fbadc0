import { shortDayWords } from "../../../base/dates-in-words.ts";
import { dayFromIso, monthWords } from "../../../base/months.ts";
import { colonIn } from "../../../base/text.ts";
import type { BookAction } from "../../tables/actions.ts";
import type { Book } from "../../tables/read.ts";
import { words } from "../page/words.ts";
import { noNumberNote } from "./unread-note.ts";

/** The note under a KPI: why, or what nobody has said yet. Who does what by when is among the actions. */
export interface NoteSource {
  readonly due: boolean;
  /** Whether the month has a figure of its own. */
  readonly known: boolean;
  readonly bad: boolean;
  /** Whether nobody can say which way is better. */
  readonly undirected: boolean;
  /** The address of the month's cell where it holds something that isn't a number. */
  readonly unread: string | undefined;
  /** The first month missing from a year to date. */
  readonly missing: string | undefined;
  readonly answer: BookAction | undefined;
  readonly openAction: BookAction | undefined;
  readonly worked: BookAction | undefined;
  /** The row with the day the figure is expected. */
  readonly expected: BookAction | undefined;
}

/** How a book says it. */
type Wording = Pick<Book, "language" | "dayOrder">;

export function noteOf(source: NoteSource, wording: Wording): string {
  const { language } = wording;
  const say = (key: keyof typeof words): string => words[key][language];
  const { due, known, bad, undirected, unread, missing, answer, openAction, worked, expected } = source;
  if (!due) return "";
  if (!known && unread !== undefined) return noNumberNote(unread, language);
  /** With its day, or without one that can be read. */
  const until = (row: BookAction, key: "figureExpected" | "provisionalUntil"): string => {
    const day = dayOf(row, wording);
    return day === "" ? say(key === "figureExpected" ? "figureUndated" : "provisionalUndated") : `${say(key)} ${day}.`;
  };
  if (!known) return expected ? until(expected, "figureExpected") : say("noFigureYet");
  if (missing !== undefined) return `${say("yearLacks")} ${monthWords(missing, language)}.`;
  if (!bad && undirected) return say("noDirection");
  const provisional = expected ? until(expected, "provisionalUntil") : "";
  if (!bad) {
    if (!worked) return provisional;
    const where = worked.action === "" ? "" : `  ${say("alsoFor")} ${worked.action}`;
    return [provisional, `${say("worked")} ${worked.why}${where}`].filter(Boolean).join("  ");
  }
  if (!answer) return say("notExplained");
  if (answer.entry === "observe") {
    const day = dayOf(answer, wording);
    return `${day === "" ? say("observedUndated") : `${say("observedUntil")} ${day}`}${colonIn(language)} ${answer.why}`;
  }
  if (answer.entry === "expected") return until(answer, "provisionalUntil");
  const continues = answer.entry === "continues";
  const why = continues && answer.why === "" ? (openAction?.why ?? "") : answer.why;
  if (why === "") return continues ? say("actionContinues") : `${say("actionIs")} ${answer.action}`;
  const after = continues ? say("actionContinues") : answer.action === "" ? say("noAction") : "";
  return [`${say("why")} ${why}`, after].filter(Boolean).join("  ");
}

/** `31 Oct 2026` or `Oct 31, 2026`; nothing where no day is known. */
export function dayOf({ due }: Pick<BookAction, "due">, { language, dayOrder }: Wording): string {
  const day = due === null ? undefined : dayFromIso(due);
  return day ? shortDayWords(day, language, dayOrder) : "";
}
