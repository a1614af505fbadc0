import type { Snapshot } from "../core/book/snapshot.ts";
import type { Explanation } from "../core/explain/explanation.ts";
import type { Month } from "../core/kpi/months.ts";
import type { Sharing } from "../core/sharing/sharing.ts";
import type { Language } from "../core/text.ts";
import type { Answered, Source } from "../sidebar/host.ts";

/** What goes between the sidebar and the script, as JSON: Apps Script lets neither dates nor functions pass. */

export type Call =
  | { readonly call: "snapshot" }
  | { readonly call: "perform"; readonly command: string; readonly request: unknown }
  | { readonly call: "insert"; readonly formula: string }
  | { readonly call: "message"; readonly month: Month; readonly language: Language }
  | { readonly call: "sources" }
  | { readonly call: "sharing" }
  | { readonly call: "why" };

export interface Answers {
  readonly snapshot: Snapshot;
  readonly perform: Snapshot;
  readonly insert: string;
  readonly message: string;
  readonly sources: readonly Source[];
  readonly sharing: Sharing;
  readonly why: Explanation;
}

export type AnswerTo<C extends Call> = Answered<Answers[C["call"]]>;
