import { folded, type Language } from "../../base/text.ts";

/**
 * The language a person means by the text in the book's language cell: `fr`, `fr-CH`, `Français`, `French`, `en_US`,
 * `anglais`. Undefined if it is neither of ours: then the program's own language applies.
 */
export function languageNamed(cell: unknown): Language | undefined {
  if (typeof cell !== "string") return undefined;
  // A defined name that holds a word has it in quotes.
  const [, word = ""] = folded(cell).match(/^[^a-z]*([a-z]+)/) ?? [];
  return words[word];
}

const words: Readonly<Record<string, Language | undefined>> = Object.assign(Object.create(null), {
  en: "en",
  eng: "en",
  english: "en",
  anglais: "en",
  fr: "fr",
  fra: "fr",
  fre: "fr",
  french: "fr",
  francais: "fr",
});
