import type { Area } from "../../core/book/sheets/plan.ts";
import type { Canvas } from "./canvas.ts";

/**
 * Sheets asks before somebody changes a cell that isn't an input; nobody is kept from it. A sheet has one protection:
 * where its owner has made a stricter one, that stays.
 */
export function protect(canvas: Canvas, inputs: readonly Area[]): void {
  const { sheet } = canvas;
  const [there] = canvas.isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (there && !there.isWarningOnly()) return;
  const protection = there ?? sheet.protect().setWarningOnly(true);
  if (inputs.length > 0) protection.setUnprotectedRanges(inputs.map((area) => canvas.range(area)));
}
