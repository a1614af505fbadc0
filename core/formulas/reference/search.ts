import { askedWords } from "../../base/asked-words.ts";
import { folded, languages } from "../../base/text.ts";
import type { Definition } from "../engine/define.ts";
import { families } from "../engine/families.ts";

/** What a search reads of a definition. */
export type Searchable = Pick<Definition, "name" | "family" | "says" | "alsoCalled"> & {
  readonly arguments: readonly Pick<Definition["arguments"][number], "name">[];
};

/** All the words that find a formula, in both languages: its name, what it answers, what people call it. */
export function wordsOf(definition: Searchable): string {
  const { name, family, says, alsoCalled, arguments: parameters } = definition;
  const words = languages.flatMap((language) => [
    says[language],
    families[family][language],
    ...parameters.map((argument) => argument.name[language]),
  ]);
  return folded([name, name.replace(/_/g, " "), ...alsoCalled, ...words].join(" · "));
}

/** The formulas that a query means: every telling word of it occurs, in any case and with or without accents. */
export function find<T extends Searchable>(catalogue: readonly T[], query: string): T[] {
  const asked = askedWords(query);
  const found = catalogue.filter((definition) => asked.every((word) => wordsOf(definition).includes(word)));
  // What is called so stands before what only mentions it.
  const called = (definition: Searchable): boolean =>
    [definition.name, ...definition.alsoCalled].some((name) => folded(name).includes(folded(query)));
  return [...found.filter(called), ...found.filter((definition) => !called(definition))];
}
