import type { GenericSchema, InferInput, InferOutput } from "valibot";
import type { Plan } from "../book/plan.ts";
import type { Snapshot } from "../book/snapshot.ts";
import type { Day } from "../cells.ts";
import type { Problem } from "../problem.ts";

/**
 * A click in the panel: a pure function from the book as it stands, what the user asked for, and today, to what is to be
 * painted. `request` comes over a wire: it is checked by the schema of its command before it is believed.
 */
export type Command<Request> = (snapshot: Snapshot, request: Request, today: Day) => Plan | Problem;

/** A command with the schema of its request. */
export interface Performable<Schema extends GenericSchema = GenericSchema> {
  readonly request: Schema;
  readonly run: Command<InferOutput<Schema>>;
}

/** What a panel sends to a command. */
export type RequestOf<P> = P extends Performable<infer Schema> ? InferInput<Schema> : never;
