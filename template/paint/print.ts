import type { Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../../core/base/address.ts";
import type { Area, EditOf } from "../../core/book/sheets/plan.ts";
import { addressOf } from "./place.ts";

/** How a sheet prints, and what cannot be overwritten by a slip. */

export function printOnPages(sheet: Worksheet, area: Area, { footer, upright }: EditOf<"print">): void {
  Object.assign(sheet.pageSetup, {
    ...landscape,
    ...(upright && { orientation: "portrait" }),
    fitToWidth: 1,
    fitToHeight: upright ? 0 : 1,
    horizontalCentered: true,
    printArea: addressOf(area),
  });
  sheet.headerFooter.oddFooter = `&L&8&K6B7280${footer.replace(/&/g, "&&")}`;
}

/** As many pages across as keep it readable, with the headings and the first columns on each of them. */
export function printOnWidePages(
  sheet: Worksheet,
  { columnWidths, frozenRows, frozenColumns }: Pick<EditOf<"sheet">, "columnWidths" | "frozenRows" | "frozenColumns">,
): void {
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  Object.assign(sheet.pageSetup, {
    ...landscape,
    fitToWidth: Math.max(1, Math.round(width / readableWidth)),
    fitToHeight: 0,
    ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
    ...(frozenColumns > 0 && { printTitlesColumn: `A:${columnLetters(frozenColumns - 1)}` }),
  });
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

/** A4, as Excel numbers paper, with margins in inches. */
const landscape = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
} as const;

/** Pixels of columns on a page across: more would be too small to read. */
const readableWidth = 1700;
