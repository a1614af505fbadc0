import { folded, type Language } from "../../base/text.ts";

/**
 * The language that a person means by what stands in the book's language cell: `fr`, `fr-CH`, `Français`, `French`, `en_US`,
 * `anglais`. Nothing where it is neither of ours: the program's own language is taken then.
 */
export function languageNamed(cell: unknown): Language | undefined {
  if (typeof cell !== "string") return undefined;
  // A name that stands for a word holds it in quotes.
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
