import { folded } from "./text.ts";

const smallWords = new Set("des les une pour par sur the for per and how much combien".split(" "));

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a folded text has a word that begins so, or only a whole word: `arr` begins «arrêté» and is no word of it. */
export function hasWord(text: string, asked: string, whole = false): boolean {
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1)) {
    const begins = at === 0 || !letterOrDigit.test(text[at - 1] as string);
    if (begins && !(whole && letterOrDigit.test(text[at + asked.length] ?? ""))) return true;
  }
  return false;
}

/**
 * What a query means among texts: those that have a word beginning with each of its words. Three letters or fewer are an
 * abbreviation where a text has them as a whole word: «ARR» then finds no «arrêté».
 * @param textOf folded
 */
export function matching<T>(all: readonly T[], query: string, textOf: (one: T) => string): T[] {
  const texts = all.map(textOf);
  const asked = askedWords(query).map((word) => ({
    word,
    whole: word.length < 4 && texts.some((text) => hasWord(text, word, true)),
  }));
  return all.filter((_, at) => asked.every(({ word, whole }) => hasWord(texts[at] as string, word, whole)));
}

/** The words of a query that carry meaning, singular or plural: « coût d'un client » gives `cout` and `client`. */
export function askedWords(query: string): string[] {
  const all = folded(query).split(/[\s'’]+/);
  const telling = all.filter((word) => word.length > 2 && !smallWords.has(word));
  return (telling.length > 0 ? telling : all).map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
}
