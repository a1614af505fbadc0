import { type Month, monthWords } from "../../base/months.ts";
import { type Language, languages, quoted, type Text } from "../../base/text.ts";
import type { Column, Question, QuestionKind, Said } from "./table.ts";

/** What is said of a table and its figures, and asked about them, as people say it. */

export const say = (name: string, en: string, fr: string): Said => ({ name, en, fr });

/** What is said where only some lines count. */
export const onlyWhere = (name: string, where: Text, count: number, all: number): Said =>
  say(
    name,
    `Only lines where ${where.en}: ${count} of ${all}.`,
    `Seulement les lignes où ${where.fr} : ${count} sur ${all}.`,
  );

export const equals = (key: string, value: string): Text => ({
  en: `${quoted("en", key)} is ${quoted("en", value)}`,
  fr: `${quoted("fr", key)} vaut ${quoted("fr", value)}`,
});

export const question = (kind: QuestionKind, en: string, fr: string, choices: Question["choices"] = []): Question => ({
  kind,
  says: { en, fr },
  choices,
});

export const choice = (key: string, en: string, fr: string) => ({ key, says: { en, fr } });

export const columnChoices = (columns: readonly Column[]): Question["choices"] =>
  columns.map(({ key, first }) => {
    const example = first === "" ? "" : ` (${first.length > 20 ? `${first.slice(0, 19)}…` : first})`;
    return choice(key, `${key}${example}`, `${key}${example}`);
  });

const mostNamed = 6;

/** `March and April 2026`: as many as can be read at a glance. */
export function namedMonths(months: readonly Month[], language: Language): string {
  const shown = months.slice(0, mostNamed).map((month) => monthWords(month, language));
  return joined(months.length > mostNamed ? [...shown, "…"] : shown, language);
}

export function joined(words: readonly string[], language: Language): string {
  const last = words[words.length - 1] ?? "";
  if (words.length < 2 || last === "…") return words.join(", ");
  return `${words.slice(0, -1).join(", ")} ${language === "fr" ? "et" : "and"} ${last}`;
}

/** Cells as they stand, in quotation marks. */
export const quotedAll = (cells: readonly string[], language: Language): string =>
  joined(
    cells.slice(0, mostNamed).map((cell) => quoted(language, cell)),
    language,
  );

export const inBoth = (words: (language: Language) => string): Text => {
  const [en, fr] = languages.map(words) as [string, string];
  return { en, fr };
};
