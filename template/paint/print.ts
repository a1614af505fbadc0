import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../../core/book/sheets/plan.ts";
import { addressOf } from "./place.ts";

/** What makes a sheet a page: how it prints, and what cannot be overwritten by a slip. */

export function printOnOnePage(sheet: Worksheet, area: Area, footer: string): void {
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    horizontalCentered: true,
    printArea: addressOf(area),
    // In inches.
    margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.25 },
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

/** As Excel numbers paper. */
const a4 = 9;
