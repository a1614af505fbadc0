import type { Text } from "./text.ts";

/** One word of a list: what the program answers to, what people may type, what it means. */
export interface Choice {
  readonly key: string;
  /** Accepted words; the first of each language is the one shown. */
  readonly en: readonly [string, ...string[]];
  readonly fr: readonly [string, ...string[]];
  readonly says: Text;
}
