import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { printed } from "../../core/book/review/page/page-layout.ts";
import { reviewName, tables } from "../../core/book/sheets/layout.ts";
import type { XlsxLibrary } from "./library.ts";

/**
 * The page of the month and the frozen ones print on one landscape A4 page from the file, as they do from Excel: the
 * spreadsheet's writer knows no paper.
 */

/** The sheets that are a page. */
export const pagesOf = ({ getters }: Spreadsheet.Model): ReadonlySet<string> =>
  new Set(getters.getNamedRanges().flatMap(({ name, range }) => (isPage(name.toLowerCase()) ? [range.sheetId] : [])));

const isPage = (name: string): boolean => name === reviewName || name.startsWith(`${tables.frozen.name}_`);

/** The order of the elements is prescribed: the paper comes before what is drawn. */
export const onOnePage = (xml: string): string =>
  xml
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<(?:drawing|legacyDrawing|tableParts)\b|<\/worksheet>/, (next) => `${paper}${next}`);

const paper =
  '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.5" header="0.2" footer="0.25"/><pageSetup paperSize="9" orientation="landscape"/>';

/** What is printed of a page, wherever it is. */
export function printArea({ helpers }: XlsxLibrary): string {
  const { row, column, rows, columns } = printed;
  const fixed = { colFixed: true, rowFixed: true };
  return `${helpers.toXC(column, row, fixed)}:${helpers.toXC(column + columns - 1, row + rows - 1, fixed)}`;
}
