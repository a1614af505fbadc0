import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Language } from "../../core/base/text.ts";
import { printed } from "../../core/book/review/page/page-layout.ts";
import { phoneFooter, printedOnPhone } from "../../core/book/review/phone/phone-sheet.ts";
import { phoneName, reviewName, tables } from "../../core/book/sheets/layout.ts";
import { pageMargins } from "../../core/book/sheets/plan.ts";
import type { XlsxLibrary } from "./library.ts";

/**
 * The page of the month and the frozen ones print on one landscape A4 page from the file, as they do from Excel, the
 * phone sheet upright, and every other sheet as wide as the paper: the spreadsheet's writer knows no paper.
 */

/** The printed page of a month, or the sheet for phones. */
export type PageKind = "page" | "phone";

/** The sheets that are one of them. */
export function pagesOf({ getters }: Spreadsheet.Model): ReadonlyMap<string, PageKind> {
  const ofName = (name: string): PageKind | undefined =>
    name === phoneName
      ? "phone"
      : name === reviewName || name.startsWith(`${tables.frozen.name}_`)
        ? "page"
        : undefined;
  return new Map(
    getters.getNamedRanges().flatMap(({ name, range }): [string, PageKind][] => {
      const kind = ofName(name.toLowerCase());
      return kind ? [[range.sheetId, kind]] : [];
    }),
  );
}

/** A page and the phone sheet on one page; all else as wide as the paper, and as many pages long as it takes. */
export const onPages = (xml: string, language: Language, kind?: PageKind): string =>
  kind === "phone"
    ? onPaper(xml, "", "portrait", `<headerFooter><oddFooter>${phoneFooter[language]}</oddFooter></headerFooter>`)
    : onPaper(xml, kind === "page" ? "" : ' fitToHeight="0"', "landscape");

/** The order of the elements is prescribed: the paper comes before what is drawn. */
function onPaper(xml: string, fit: string, orientation: "landscape" | "portrait", footer = ""): string {
  const setup = '<pageSetUpPr fitToPage="1"/>';
  const margins = Object.entries(pageMargins).map(([side, inches]) => ` ${side}="${inches}"`);
  const paper = `<pageMargins${margins.join("")}/><pageSetup paperSize="9"${fit} orientation="${orientation}"/>${footer}`;
  const fitted = xml.includes("</sheetPr>")
    ? xml.replace("</sheetPr>", `${setup}</sheetPr>`)
    : xml.replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr>${setup}</sheetPr>`);
  return fitted.replace(/<(?:drawing|legacyDrawing|tableParts)\b|<\/worksheet>/, (next) => `${paper}${next}`);
}

/** The row of headings of each table, by its sheet: repeated on every page. */
export const headingsOf = ({ getters }: Spreadsheet.Model): ReadonlyMap<string, number> =>
  new Map(
    getters.getNamedRanges().flatMap(({ name, range }): [string, number][] => {
      const table = Object.values(tables).find((each) => each.name === name.toLowerCase());
      return table && table.rows > 0 ? [[range.sheetId, range.zone.top + 1]] : [];
    }),
  );

/** What is printed of a page, or of the phone sheet, wherever it is. */
export function printArea({ helpers }: XlsxLibrary, kind: PageKind): string {
  const { row, column, rows, columns } = kind === "page" ? printed : printedOnPhone;
  const fixed = { colFixed: true, rowFixed: true };
  return `${helpers.toXC(column, row, fixed)}:${helpers.toXC(column + columns - 1, row + rows - 1, fixed)}`;
}
