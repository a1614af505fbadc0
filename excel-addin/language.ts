import { type Language, languageOf } from "../core/index.ts";

/** The language of the words that formulas answer. */

/** The defined name that sets it for everybody who opens the workbook. */
const languageName = "kpi_language";

let bookLanguage: Language | undefined;

/** What the workbook says of itself, else the language its cells are typed in. */
export function answerLanguage(): Language {
  return bookLanguage ?? languageOf(contentLanguage() ?? "");
}

function contentLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.contentLanguage;
}

/**
 * Reads the workbook's own language, once. A formula never waits for it: until it is known, and where it cannot be
 * read, the content language answers.
 */
export async function readBookLanguage(): Promise<void> {
  try {
    await Office.onReady();
    await Excel.run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject(languageName);
      const range = item.getRangeOrNullObject();
      item.load("value");
      range.load("values");
      await context.sync();
      if (item.isNullObject) return;
      bookLanguage = languageNamed(range.isNullObject ? item.value : range.values[0]?.[0]);
    });
  } catch {
    // No Office, no workbook, no such name: the content language stays.
  }
}

/** `en`, `fr-CH`, `Français`, `"anglais"`: the language a person means by a word. */
function languageNamed(word: unknown): Language | undefined {
  const [, start = ""] = String(word).match(/^\W*(\w\w)/) ?? [];
  return ({ en: "en", an: "en", fr: "fr" } as const)[start.toLowerCase()];
}
