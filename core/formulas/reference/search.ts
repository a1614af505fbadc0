import { matching } from "../../base/asked-words.ts";
import { folded, languages } from "../../base/text.ts";
import type { Definition } from "../engine/define.ts";
import { families } from "../engine/families.ts";
import type { NotOffered } from "./not-offered.ts";

/** What a search reads of a formula: plain data, folded, made while building. */
export interface Searchable {
  readonly name: string;
  /** What it is called, in both languages: its names and what people call it. */
  readonly called: readonly string[];
  /** Everything else that finds it: what it answers, its family, its arguments. */
  readonly words: string;
}

export function searchable(definition: Definition): Searchable {
  const { name, family, says, heading, alsoTyped = [], alsoCalled, arguments: parameters } = definition;
  const headings = heading ? languages.map((language) => heading[language]) : [];
  const words = languages.flatMap((language) => [
    says[language],
    families[family][language],
    ...parameters.map((argument) => argument.name[language]),
  ]);
  return {
    name,
    called: [name, name.replace(/_/g, " "), ...alsoTyped, ...headings, ...alsoCalled].map(folded),
    words: folded(words.join(" · ")),
  };
}

/** The formulas that match a query: matching names before mere mentions. */
export const find = <T extends Searchable>(all: readonly T[], query: string): T[] =>
  matching(
    all,
    query,
    ({ called }) => called,
    ({ words }) => words,
  );

/** What a query asks for that we chose not to offer. */
export const notOfferedIn = <T extends Pick<NotOffered, "asked">>(list: readonly T[], query: string): T | undefined =>
  list.find(({ asked }) => asked.some((words) => folded(words) === folded(query)));
