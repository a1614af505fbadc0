import { type GenericSchema, getDotPath, type InferInput, type InferOutput, safeParse } from "valibot";
import type { Day } from "../../base/cells.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { changedSince } from "../edits/unchanged.ts";
import type { Plan } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";

/**
 * A click in the panel: a pure function from the current book, the user's request and today's date to a plan. `request`
 * arrives over a wire: the command's schema checks it before it is used.
 */
export type Command<Request> = (snapshot: Snapshot, request: Request, today: Day) => Plan | Problem;

/** A command with the schema of its request. */
export interface Performable<Schema extends GenericSchema = GenericSchema> {
  readonly request: Schema;
  readonly run: Command<InferOutput<Schema>>;
}

/** What a panel sends to a command. */
export type RequestOf<P> = P extends Performable<infer Schema> ? InferInput<Schema> : never;

export function performOne(
  command: Performable | undefined,
  snapshot: Snapshot,
  request: unknown,
  today: Day,
): Plan | Problem {
  if (!command) return unknownCommand;
  const read = safeParse(command.request, request);
  if (!read.success) return notUnderstood(`${getDotPath(read.issues[0]) ?? ""}`);
  const plan = command.run(snapshot, read.output, today);
  if (isProblem(plan)) return plan;
  return changedSince(snapshot, plan.expects) ?? plan;
}

export const unknownCommand = misread("unknown-command", {
  en: "This version doesn't know what the panel asks for. Close the panel and open it again.",
  fr: "Cette version ne connaît pas ce que le volet demande. Fermez le volet et rouvrez-le.",
});

export const notUnderstood = (path: string): Problem =>
  misread("request-not-understood", {
    en: `What the panel sent can't be read${path && ` (${path})`}. Fill it in again.`,
    fr: `Ce que le volet a envoyé est illisible${path && ` (${path})`}. Saisissez-le à nouveau.`,
  });
