import type { Grid } from "../../core/base/cells.ts";
import type { Month } from "../../core/base/months.ts";
import type { Language } from "../../core/base/text.ts";
import type { Message } from "../../core/book/review/frozen/message.ts";
import type { Sharing } from "../../core/book/sharing/sharing.ts";
import type { Refused } from "../../core/book/sheets/ornaments.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";
import type { Answered } from "../../sidebar/base/host.ts";

/** What goes between the sidebar and the script, as JSON: Apps Script lets neither dates nor functions pass. */

export type Call =
  | { readonly call: "snapshot" }
  | {
      readonly call: "perform";
      readonly command: string;
      readonly request: unknown;
      /** What Sheets has refused to paint since the panel was opened. */
      readonly refused?: readonly Refused[];
    }
  | { readonly call: "insert"; readonly formula: string }
  | { readonly call: "message"; readonly month: Month; readonly language: Language }
  | { readonly call: "sources" }
  | { readonly call: "sheet-cells"; readonly title: string }
  | { readonly call: "sharing" }
  | { readonly call: "why" }
  /** What the page of the sidebar leaves out until a view needs it. */
  | { readonly call: "parts"; readonly language: Language; readonly names: readonly string[] }
  | { readonly call: "check" };

export interface Answers {
  readonly snapshot: Snapshot;
  readonly perform: Snapshot;
  readonly insert: string;
  readonly message: Message;
  readonly sources: readonly string[];
  readonly "sheet-cells": Grid;
  readonly sharing: Sharing;
  readonly why: Explanation;
  readonly parts: Readonly<Record<string, string>>;
  /** The report. */
  readonly check: string;
}

export type AnswerTo<C extends Call> = Answered<Answers[C["call"]]>;
