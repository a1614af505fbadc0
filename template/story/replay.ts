import { dayFromIso } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { type CommandName, perform, type Requests } from "../../core/book/commands/index.ts";
import { applied } from "../../core/book/sheets/apply.ts";
import type { Edit } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { type Book, readBook } from "../../core/book/tables/read.ts";

/** Plays clicks one after the other on a book without a program: what people would have done in the panel. */

/** A click: on which day, which command, and what is asked of it, given the book as it is then. */
export type Step = {
  readonly [Name in CommandName]: {
    readonly on: string;
    readonly command: Name;
    readonly request: Requests[Name] | ((book: Book, snapshot: Snapshot) => Requests[Name]);
  };
}[CommandName];

/** @returns all edits, from the first sheet on; a click that is refused is a mistake of the story, and thrown */
export function replayed(language: Language, steps: readonly Step[]): Edit[] {
  let snapshot: Snapshot = { language, tables: {} };
  const edits: Edit[] = [];
  for (const { on, command, request } of steps) {
    const today = dayFromIso(on);
    if (!today) throw new Error(`${on} isn't a day.`);
    const asked = typeof request === "function" ? request(readBook(snapshot), snapshot) : request;
    const plan = perform(command, snapshot, asked, today);
    if (isProblem(plan)) throw new Error(`${on}, ${command}: ${plan.says[language]}`);
    snapshot = applied(snapshot, plan);
    edits.push(...plan.edits);
  }
  return edits;
}
