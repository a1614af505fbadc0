import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Language, Text } from "../../core/base/text.ts";

const title: Text = { en: "Sheet1", fr: "Feuille1" };

/** A workbook with nothing in it, in the notation of the page. */
export const emptyWorkbook = (language: Language, locale: Spreadsheet.Locale): object => ({
  sheets: [{ id: "sheet1", name: title[language], colNumber: 26, rowNumber: 200 }],
  settings: { locale },
});
