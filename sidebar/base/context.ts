import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Day } from "../../core/base/cells.ts";
import { dayWords } from "../../core/base/dates-in-words.ts";
import type { Language, Text } from "../../core/base/text.ts";
import type { CommandName, Requests } from "../../core/book/commands/index.ts";
import type { Library } from "../../core/book/library/entry.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { PanelData } from "./data.ts";
import type { Answered, PanelHost } from "./host.ts";

/** What every view of the panel can use. */

export type View = "kpis" | "month" | "formulas" | "why" | "check";

export interface Panel {
  readonly host: PanelHost;
  readonly language: Language;
  readonly today: Day;
  readonly formulas: PanelData["formulas"];
  /** Ready-made KPIs, once a view has asked for them (library.tsx). */
  readonly library: Library | undefined;
  /** They were asked for, and did not come. */
  readonly libraryLost: boolean;
  readLibrary(): void;
  /** The book as last read; undefined before the first answer. */
  readonly snapshot: Snapshot | undefined;
  /** Whether somebody has pressed something in the panel: until then the focus belongs to the sheet. */
  isUsed(): boolean;
  /** A request to the spreadsheet is running: nothing else can be started. */
  readonly busy: boolean;
  /** Shows something in the live region, which screen readers also read aloud. */
  say(words: Text): void;
  /** Only reads something aloud that is already shown where it belongs. */
  tell(words: Text): void;
  /** Sends a request to the spreadsheet. A problem is read aloud and returned, to be shown where it belongs. */
  ask<T>(question: () => Promise<Answered<T>>): Promise<Answered<T>>;
  /** Runs a command on the book; answers the book after it. */
  perform<Name extends CommandName>(command: Name, request: Requests[Name]): Promise<Answered<Snapshot>>;
  open(view: View): void;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("A view is outside the panel.");
  return panel;
}

/** Words in the language of the panel. */
export function useWords(): (text: Text) => string {
  const { language } = usePanel();
  return (text) => text[language];
}

/** A day in the language of the panel, its month placed as the book does. */
export function useDayWords(): (day: Day) => string {
  const { language, snapshot } = usePanel();
  return (day) => dayWords(day, language, snapshot?.dayOrder);
}

/** Why something was not done; undefined if it was. */
export const refusalOf = (answer: Answered<unknown>): Text | undefined =>
  "problem" in answer ? answer.problem : undefined;
