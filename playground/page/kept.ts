import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Language } from "../../core/base/text.ts";

/** The workbook, kept in this browser between two visits; where the browser keeps nothing, it is gone with the page. */

const keyOf = (language: Language): string => `smart-kpi-playground-${language}`;

/** The workbook of the last visit, in this language. */
export function keptWorkbook(language: Language): object | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(language)) ?? "null");
    return typeof kept === "object" && kept !== null && Array.isArray(kept.sheets) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the workbook a moment after the last change. */
export function keep(model: Spreadsheet.Model, language: Language): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  model.on("update", keep, () => {
    // Moving the selection is an update too: nothing is kept before there is something to undo.
    if (!model.getters.canUndo()) return;
    if (waiting !== undefined) clearTimeout(waiting);
    waiting = setTimeout(() => store(model, language), 500);
  });
}

/** Keeps the workbook as it is now: one that was opened from a file has nothing to undo yet. */
export function store(model: Spreadsheet.Model, language: Language): void {
  try {
    localStorage.setItem(keyOf(language), JSON.stringify(model.exportData()));
  } catch {
    // Full or forbidden: the page works all the same.
  }
}

export function forget(language: Language): void {
  try {
    localStorage.removeItem(keyOf(language));
  } catch {
    // Nothing was kept.
  }
}
