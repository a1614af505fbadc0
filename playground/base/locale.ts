import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { dayOrderOf } from "../../core/base/dates-in-words.ts";
import type { Language } from "../../core/base/text.ts";

/**
 * How a new workbook writes and reads numbers and dates: the library knows French and American, other English has the
 * day first.
 * @param region the locale of the browser: `en-GB`
 */
export function localeOf(
  { DEFAULT_LOCALES, DEFAULT_LOCALE }: Pick<typeof Spreadsheet, "DEFAULT_LOCALES" | "DEFAULT_LOCALE">,
  language: Language,
  region: string,
): Spreadsheet.Locale {
  if (language === "fr") return DEFAULT_LOCALES.find(({ code }) => code === "fr_FR") ?? DEFAULT_LOCALE;
  if (dayOrderOf(region) === "month first") return DEFAULT_LOCALE;
  return { ...DEFAULT_LOCALE, name: "English (UK)", code: "en_GB", dateFormat: "dd/mm/yyyy", weekStart: 1 };
}
