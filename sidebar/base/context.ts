import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Day } from "../../core/base/cells.ts";
import type { Language, Text } from "../../core/base/text.ts";
import type { CommandName, Requests } from "../../core/book/commands/index.ts";
import type { Library } from "../../core/book/library/entry.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { PanelData } from "./data.ts";
import type { Answered, PanelHost } from "./host.ts";

/** What every view of the panel may use. */

export type View = "kpis" | "month" | "formulas" | "why";

export interface Panel {
  readonly host: PanelHost;
  readonly language: Language;
  readonly today: Day;
  readonly formulas: PanelData["formulas"];
  /** Ready-made KPIs; none while they are being read, or where they could not be. */
  readonly library: Library | undefined;
  /** Reads them again where they could not be read. */
  readonly readLibrary: (() => void) | undefined;
  /** The book as it was last read; none before the first answer. */
  readonly snapshot: Snapshot | undefined;
  /** Something is being asked of the spreadsheet: nothing else can be started. */
  readonly busy: boolean;
  /** Says something in the one live region, where it is seen and read aloud. */
  say(words: Text): void;
  /** The same for what already stands beside what it concerns: read aloud, not shown a second time. */
  tell(words: Text): void;
  /** Asks something of the spreadsheet; a problem is read aloud and given back, to be shown beside what it concerns. */
  ask<T>(question: () => Promise<Answered<T>>): Promise<Answered<T>>;
  /** Runs a command on the book; the answer is the book after it. */
  perform<Name extends CommandName>(command: Name, request: Requests[Name]): Promise<Answered<Snapshot>>;
  open(view: View): void;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("A view stands outside the panel.");
  return panel;
}

/** Words in the language of the panel. */
export function useWords(): (text: Text) => string {
  const { language } = usePanel();
  return (text) => text[language];
}

/** Why something was not done; nothing where it was. */
export const refusalOf = (answer: Answered<unknown>): Text | undefined =>
  "problem" in answer ? answer.problem : undefined;
