import type { Language } from "../../base/text.ts";
import { meansSame } from "../figures/column-names.ts";
import { isSameName } from "../figures/plain-name.ts";
import { codeFrom, codeKey, codePattern } from "../kpi/codes.ts";
import { emptyKpi, type Kpi } from "../kpi/schema.ts";
import { type Library, type LibraryEntry, libraryKpi } from "./entry.ts";

/**
 * A count that a rate needs and the book does not have, as a measure that can be saved as it is: the library's where it
 * has one of that name, else one of these words.
 * @param taken the codes that the book has
 */
export function countToMake(
  words: string,
  taken: readonly string[],
  library: Library,
  language: Language,
  currency?: string,
): Kpi {
  const entry = ofLibrary(words, library);
  const isTaken = (code: string): boolean => taken.some((each) => codeKey(each) === codeKey(code));
  if (entry && !isTaken(entry.code)) {
    const counted = libraryKpi(entry, language, currency);
    return { ...counted, role: "measure" };
  }
  const isCode = codePattern.test(words) && !isTaken(words);
  return {
    ...emptyKpi,
    code: isCode ? words : codeFrom(words, taken),
    name: words,
    role: "measure",
    kind: "flow",
    unit: language === "fr" ? "nombre" : "count",
  };
}

/** The one count of the library that the words mean; rates aren't counts. */
function ofLibrary(words: string, library: Library): LibraryEntry | undefined {
  const counts = library.filter(({ kind }) => kind !== "rate");
  const namesOf = ({ code, name, alsoCalled }: LibraryEntry): string[] => [code, name.en, name.fr, ...alsoCalled];
  for (const fits of [isSameName, meansSame]) {
    const found = counts.filter((entry) => namesOf(entry).some((name) => fits(name, words)));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}
