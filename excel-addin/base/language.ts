import { type Language, languageOf } from "../../core/base/text.ts";
import { languageNamed } from "../../core/book/sheets/language-cell.ts";
import { languageName } from "../../core/book/sheets/layout.ts";

/** The language of the words that formulas answer, and of the book. */

let bookLanguage: Language | undefined;

/** What the workbook says of itself, else the language its cells are typed in. */
export function answerLanguage(): Language {
  return bookLanguage ?? contentLanguage();
}

/** The language in which numbers and dates are typed; English without Office. */
export function contentLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? "" : (Office.context?.contentLanguage ?? ""));
}

/**
 * Reads the workbook's own language, once. A formula never waits for it: until it is known, and where it cannot be
 * read, the content language answers.
 */
export async function readBookLanguage(): Promise<void> {
  try {
    await Office.onReady();
    await Excel.run(async (context) => {
      const language = askBookLanguage(context);
      await context.sync();
      bookLanguage = language();
    });
  } catch {
    // No Office, no workbook, no such name: the content language stays.
  }
}

/** Queues the question for the book's own language: the cell behind its name, or the name itself where it is a word. */
export function askBookLanguage(context: Excel.RequestContext): () => Language | undefined {
  const item = context.workbook.names.getItemOrNullObject(languageName);
  const range = item.getRangeOrNullObject();
  item.load("value");
  range.load("values");
  return () => (item.isNullObject ? undefined : languageNamed(range.isNullObject ? item.value : range.values[0]?.[0]));
}
