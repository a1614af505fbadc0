import type { Language, Text } from "../../core/base/text.ts";

/** A record as the story tells it: its texts in both languages, where they differ. */
export type InWords<T> = T extends unknown
  ? { readonly [Key in keyof T]: string extends NonNullable<T[Key]> ? T[Key] | Text : T[Key] }
  : never;

/** The record in one language. */
export const said = <T>(language: Language, words: InWords<T>): T =>
  Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, isText(value) ? value[language] : value]),
  ) as T;

const isText = (value: unknown): value is Text => typeof value === "object" && value !== null && "fr" in value;
