import { type Language, languageOf } from "../../core/base/text.ts";
import { wordingOf } from "../../core/book/sheets/language-cell.ts";
import { languageName } from "../../core/book/sheets/layout.ts";

/** The language of the words that formulas answer, and of the book. */

let bookLanguage: Language | undefined;

/** What the workbook says of itself, else the language its cells are typed in. */
export function answerLanguage(): Language {
  return bookLanguage ?? contentLanguage();
}

/** The language in which numbers and dates are typed; English without Office. */
export const contentLanguage = (): Language => languageOf(contentLocale());

/** The same with its region: `en-GB`. */
const contentLocale = (): string => (typeof Office === "undefined" ? "" : (Office.context?.contentLanguage ?? ""));

/**
 * Reads the workbook's own language, once. A formula never waits for it: until it is known, and where it cannot be
 * read, the content language answers.
 */
export async function readBookLanguage(): Promise<void> {
  try {
    await Office.onReady();
    await Excel.run(async (context) => {
      const wording = askBookWording(context);
      await context.sync();
      bookLanguage = wording().language;
    });
  } catch {
    // No Office, no workbook, no such name: the content language stays.
  }
}

/**
 * Queues the question how the book is worded: by the cell behind its name, or the name itself where it is a word; else
 * as its cells are typed.
 */
export function askBookWording(context: Excel.RequestContext): () => ReturnType<typeof wordingOf> {
  const item = context.workbook.names.getItemOrNullObject(languageName);
  const range = item.getRangeOrNullObject();
  item.load("value");
  range.load("values");
  return () => {
    const cell = item.isNullObject ? undefined : range.isNullObject ? item.value : range.values[0]?.[0];
    return wordingOf(cell, contentLocale());
  };
}
