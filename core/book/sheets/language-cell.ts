import { dayOrderOf } from "../../base/dates-in-words.ts";
import { folded, type Language, languageOf } from "../../base/text.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * How a book is worded: its language, and how English names a day. Its language cell decides, and the program what the
 * cell leaves open.
 * @param locale of the spreadsheet or its program: `en_US`, `fr-CH`
 * @param language that of the program, if its locale doesn't say
 */
export function wordingOf(
  cell: unknown,
  locale: string,
  language = languageOf(locale),
): Required<Pick<Snapshot, "language" | "dayOrder">> {
  const [, ownLocale] = typeof cell === "string" ? (cell.match(/^[\s="]*([a-z]{2}[-_][a-z]{2})\b/i) ?? []) : [];
  return { language: languageNamed(cell) ?? language, dayOrder: dayOrderOf(ownLocale ?? locale) };
}

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
