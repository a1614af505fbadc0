import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../../core/base/address.ts";
import { type Area, type EditOf, pageMargins } from "../../core/book/sheets/plan.ts";
import { addressOf } from "./place.ts";

/** How a sheet prints, and what cannot be overwritten by a slip. */

/** @param area where the cells are on the sheet */
export function printOnPages(sheet: Worksheet, area: Area, edit: EditOf<"print">): void {
  const { footer, upright, headings } = edit;
  const column = columnLetters(area.column);
  // The place of the headings, of which the area of the edit is counted.
  const row = area.row - edit.area.row + 1;
  Object.assign(sheet.pageSetup, {
    ...landscape,
    ...(upright && { orientation: "portrait" }),
    fitToWidth: 1,
    fitToHeight: headings ? 0 : 1,
    horizontalCentered: true,
    printArea: addressOf(area),
    ...(headings && { printTitlesRow: `${row + headings.row}:${row}`, printTitlesColumn: `${column}:${column}` }),
  });
  sheet.headerFooter.oddFooter = `&L&8&K6B7280${footer.replace(/&/g, "&&")}`;
}

/** Without a password: whoever wants to change a formula unlocks the sheet in its menu. */
export function guardFormulas(sheet: Worksheet): void {
  sheet.sheetProtection = {
    sheet: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
  };
}

/** A4, as Excel numbers paper. */
const landscape = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  margins: pageMargins,
} as const;
