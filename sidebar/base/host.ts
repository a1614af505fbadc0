import type { Grid } from "../../core/base/cells.ts";
import type { Month } from "../../core/base/months.ts";
import type { Language, Text } from "../../core/base/text.ts";
import type * as Workbook from "../../core/book/commands/workbook.ts";
import type { Message } from "../../core/book/review/frozen/message.ts";
import type { Sharing } from "../../core/book/sharing/sharing.ts";
import type { Refused } from "../../core/book/sheets/ornaments.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";

/** What the panel asks of its host: Sheets, Excel and the playground answer in the same way. */
export interface PanelHost {
  readonly program: "sheets" | "excel" | "playground";
  readonly language: Language;
  /** Identifies the workbook, so that each has its own drafts; blank if the program has no such key. */
  readonly file: string;
  /** The current KPI book. */
  snapshot(): Promise<Answered<Snapshot>>;
  /** Runs a command of core/book/commands on the current book, paints its plan, and answers the book after it. */
  perform(command: string, request: unknown): Promise<Answered<Snapshot>>;
  /** Puts a formula (English, with commas) into the active cell if that is empty; answers the cell's address. */
  insert(formula: string): Promise<Answered<string>>;
  /** The month for mail or chat, in either language. */
  message(month: Month, language: Language): Promise<Answered<Message>>;
  /** The titles of the sheets of the user's own that hold something: figures can be brought in from them. */
  sources(): Promise<Answered<readonly string[]>>;
  /** What such a sheet holds, from A1 on. */
  sheetCells(title: string): Promise<Answered<Grid>>;
  /** What `prepare-to-share` and `repair-formulas` would do to the formulas of the whole workbook. */
  sharing(): Promise<Answered<Sharing>>;
  /** Why the active cell shows what it shows. */
  why(): Promise<Answered<Explanation>>;
  /**
   * Calls back whenever another cell is selected; answers how to stop. Left out where the program does not tell its
   * panels.
   */
  whenSelected?(tell: () => void): () => void;
  /** Checks this installation, which may take two minutes; answers its report. Left out where nothing is installed. */
  check?(): Promise<Answered<string>>;
}

/** The code that goes through every formula of a workbook: a host that runs in the panel fetches it on demand. */
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

/** A value, and what the program would not paint beside it, or the sentence that says why there is none. */
export type Answered<T> = { readonly value: T; readonly refused?: readonly Refused[] } | { readonly problem: Text };
