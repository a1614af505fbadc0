import type { Text } from "./text.ts";

/**
 * Why there is no answer: either the input cannot be read, or the input is fine but no answer exists. Returned, never
 * thrown: one bad month must not blank a whole range.
 */
export type Reason = "misread" | "unknown";

/** Returned, never thrown: one bad month must not blank a whole range. */
export interface Problem {
  readonly reason: Reason;
  /** Identifies the problem, for help and tests: `customers-none`, `not-a-number`. */
  readonly name: string;
  /** One or two sentences: the fact, then what to do. */
  readonly says: Text;
  /** The error of another cell that this problem passes on: `#DIV/0!`. */
  readonly error?: string;
}

/** Asked of all that is read and answered: for values of many shapes, `in` takes several times as long. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && (value as Problem).reason !== undefined;

/** The input is fine but no answer exists: `#N/A` with its sentence. */
export const unknown = (name: string, says: Text): Problem => ({ reason: "unknown", name, says });

/** The input cannot be read: `#VALUE!` with its sentence. */
export const misread = (name: string, says: Text): Problem => ({ reason: "misread", name, says });
