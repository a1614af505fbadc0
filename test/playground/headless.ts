import * as library from "@odoo/o-spreadsheet";
import type { Language } from "../../core/base/text.ts";
import { typable } from "../../core/formulas/functions/index.ts";
import { localeOf as localeIn } from "../../playground/base/locale.ts";
import { quietly } from "../../playground/base/quietly.ts";
import french from "../../playground/french.json" with { type: "json" };
import { register } from "../../playground/functions.ts";

/** The playground's spreadsheet without its page: the same library, the same host, in Node. */

/** What a cell shows. */
export interface Seen {
  readonly value: string | number | boolean | null;
  /** As it is displayed, in the reader's notation. */
  readonly shown: string;
  /** The sentence of an error. */
  readonly message: string | undefined;
  readonly format: string | undefined;
}

/** Looks at a cell of the first sheet, or of the sheet named before the `!`: `months!B2`. */
export type Get = (cell: string) => Seen;

export interface Book {
  readonly model: library.Model;
  readonly get: Get;
  /** Types into a cell. */
  enter(cell: string, content: string): void;
}

const terms: Readonly<Record<string, string>> = french;

export const localeOf = (language: Language): library.Locale => localeIn(library, language, "en-US");

/** Calculates a workbook; the formulas speak the given language from then on. */
export function openBook(workbook: unknown, language: Language = "en"): Book {
  library.setTranslationMethod(
    (term: string, ..._values: unknown[]) => (language === "fr" ? (terms[term] ?? term) : term),
    () => true,
  );
  register(library, typable, language);
  const model = quietly(() => new library.Model(workbook as object));
  const positionOf = (cell: string): library.CellPosition => {
    const [, sheet, name = ""] = cell.match(/^(?:(.*)!)?([A-Z]+\d+)$/) ?? [];
    const { col, row } = library.helpers.toCartesian(name);
    return { sheetId: sheet ?? (model.getters.getSheetIds()[0] as string), col, row };
  };
  const get: Get = (cell) => {
    const { value, formattedValue, message, format } = model.getters.getEvaluatedCell(positionOf(cell));
    return { value, shown: formattedValue, message: message === undefined ? undefined : String(message), format };
  };
  const enter = (cell: string, content: string): void => {
    quietly(() => model.dispatch("UPDATE_CELL", { ...positionOf(cell), content }));
  };
  return { model, get, enter };
}

/** A sheet with these cells, calculated. Formulas in English with commas, as the spreadsheet stores them. */
export function evaluate(cells: Record<string, string>, language: Language = "en", formats = {}): Get {
  const rows = Object.keys(cells).reduce((most, cell) => Math.max(most, Number(cell.replace(/\D/g, ""))), 100);
  const sheet = { id: "sheet", name: "Sheet", colNumber: 26, rowNumber: rows, cells, formats };
  return openBook(
    { sheets: [sheet], formats: { 1: "yyyy-mm-dd", 2: "[$CHF] #,##0" }, settings: { locale: localeOf(language) } },
    language,
  ).get;
}
