import { folded } from "./text.ts";

const smallWords = new Set("des les une pour par sur the for per and how much combien".split(" "));

const letterOrDigit = /[\p{L}\d]/u;

/** Whether a folded text has a word that begins so, or a whole word: `arr` begins «arrêté» and is no word of it. */
export function hasWord(text: string, asked: string, whole = false): boolean {
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1)) {
    const begins = at === 0 || !letterOrDigit.test(text[at - 1] as string);
    if (begins && !(whole && letterOrDigit.test(text[at + asked.length] ?? ""))) return true;
  }
  return false;
}

/**
 * What a query means: all that has a word beginning with each of its words, what is called so before what only mentions
 * it. Three letters or fewer are an abbreviation if any has them as a whole word: «ARR» then finds no «arrêté».
 * @param namesOf what it is called, folded
 * @param wordsOf what else is said of it, folded
 */
export function matching<T>(
  all: readonly T[],
  query: string,
  namesOf: (one: T) => readonly string[],
  wordsOf: (one: T) => string = () => "",
): T[] {
  const texts = all.map((one) => [...namesOf(one), wordsOf(one)].join(" · "));
  const asked = askedWords(query).map((word) => ({
    word,
    whole: word.length < 4 && texts.some((text) => hasWord(text, word, true)),
  }));
  const found = all.filter((_, at) => asked.every(({ word, whole }) => hasWord(texts[at] as string, word, whole)));
  const isCalled = (one: T): boolean => namesOf(one).some((name) => hasWord(name, folded(query)));
  return [...found.filter(isCalled), ...found.filter((one) => !isCalled(one))];
}

/** The words of a query that carry meaning, singular or plural: « coût d'un client » gives `cout` and `client`. */
export function askedWords(query: string): string[] {
  const all = folded(query).split(/[\s'’]+/);
  const telling = all.filter((word) => word.length > 2 && !smallWords.has(word));
  return (telling.length > 0 ? telling : all).map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
}
