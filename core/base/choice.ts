import type { Text } from "./text.ts";

/** One option of a list: its key in the code, the words people may type, and what it means. */
export interface Choice {
  readonly key: string;
  /** Accepted words. The first of each language is the one shown. */
  readonly en: readonly [string, ...string[]];
  readonly fr: readonly [string, ...string[]];
  readonly says: Text;
}
