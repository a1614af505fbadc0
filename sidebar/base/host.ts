import type { Month } from "../../core/base/months.ts";
import type { Language, Text } from "../../core/base/text.ts";
import type * as Workbook from "../../core/book/commands/workbook.ts";
import type { Sharing } from "../../core/book/sharing/sharing.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";

/** What the panel asks of the program it stands in: Sheets, Excel and the playground answer alike. */
export interface PanelHost {
  readonly program: "sheets" | "excel" | "playground";
  readonly language: Language;
  /** Tells this workbook from others, so that drafts are kept apart; blank where the program does not say. */
  readonly file: string;
  /** The KPI book as it stands. */
  snapshot(): Promise<Answered<Snapshot>>;
  /** Runs a command of core/commands on the book as it stands now, paints its plan, and answers the book after it. */
  perform(command: string, request: unknown): Promise<Answered<Snapshot>>;
  /** Puts a formula (English, with commas) into the active cell, where that is empty; answers which cell it was. */
  insert(formula: string): Promise<Answered<string>>;
  /** The month as plain text for mail or chat, in either language. */
  message(month: Month, language: Language): Promise<Answered<string>>;
  /** The sheets of the user's own, with the headings of their first row: for results that come from an export. */
  sources(): Promise<Answered<readonly Source[]>>;
  /** What «prepare-to-share» and «repair-formulas» would do to the formulas of the whole workbook. */
  sharing(): Promise<Answered<Sharing>>;
  /** Why the active cell shows what it shows. */
  why(): Promise<Answered<Explanation>>;
}

export interface Source {
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** What goes through every formula of a workbook: a host that runs in the panel fetches it when it is asked for. */
export type WorkbookWork = Pick<
  typeof Workbook,
  | "performOnWorkbook"
  | "sharingOf"
  | "mayCallOurs"
  | "titlesIn"
  | "keptIn"
  | "argumentsToRead"
  | "asPassed"
  | "mostExplained"
  | "explanation"
>;

/** A value, or the sentence that says why there is none. */
export type Answered<T> = { readonly value: T } | { readonly problem: Text };
