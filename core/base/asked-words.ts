import { folded } from "./text.ts";

const smallWords = new Set([
  "des",
  "les",
  "une",
  "pour",
  "par",
  "sur",
  "the",
  "for",
  "per",
  "and",
  "how",
  "much",
  "combien",
]);

/** The words of a query that carry meaning, singular or plural: « coût d'un client » gives `cout` and `client`. */
export function askedWords(query: string): string[] {
  const all = folded(query).split(/[\s'’]+/);
  const telling = all.filter((word) => word.length > 2 && !smallWords.has(word));
  return (telling.length > 0 ? telling : all).map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
}
