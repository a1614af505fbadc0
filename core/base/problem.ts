import type { Text } from "./text.ts";

/** Why there is no answer: what was given cannot be read, or what was given is fine and the answer does not exist. */
export type Reason = "misread" | "unknown";

/** Returned, never thrown: one bad month must not blank a whole range. */
export interface Problem {
  readonly reason: Reason;
  /** Which problem this is, for help and tests: `customers-none`, `not-a-number`. */
  readonly name: string;
  /** One or two sentences: the fact, then what to do. */
  readonly says: Text;
  /** The error of another cell that this problem passes on: `#DIV/0!`. */
  readonly error?: string;
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "reason" in value;

/** What was given is fine, the answer does not exist: `#N/A` with its sentence. */
export const unknown = (name: string, says: Text): Problem => ({ reason: "unknown", name, says });

/** What was given cannot be read: `#VALUE!` with its sentence. */
export const misread = (name: string, says: Text): Problem => ({ reason: "misread", name, says });
