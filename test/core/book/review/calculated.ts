import { setImmediate } from "node:timers/promises";
import { columnLetters } from "../../../../core/base/address.ts";
import { type Cell, isCellError, isDay } from "../../../../core/base/cells.ts";
import { phoneCells } from "../../../../core/book/review/live/phone-cells.ts";
import { calcName, pageName, phoneTextsName, type TableKey, tables } from "../../../../core/book/sheets/layout.ts";
import type { Area, PlanCell } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { openBook } from "../../../playground/headless.ts";
import { type CalcAt, type CalcValues, calcValues, hiddenSheetOf, sheetIn } from "./calc-values.ts";

/** A book with the sheet that computes its page, calculated by the playground's spreadsheet in Node. */
export interface Calculated extends CalcValues {
  /** The same with another KPI in the chart, by its code or name. */
  focusedOn(code: string): CalcValues;
}

/**
 * The spreadsheet only releases a book after the event loop has run: without a pause, hundreds would not fit in memory.
 */
export async function calculated(snapshot: Snapshot): Promise<Calculated> {
  await setImmediate();
  const of = hiddenSheetOf(snapshot);
  const { model, enter } = openBook(workbookOf(snapshot));
  const at: CalcAt = (row, col, sheetId = "Calc") => model.getters.getEvaluatedCell({ sheetId, row, col }).value ?? "";
  return {
    ...calcValues(of, at),
    focusedOn(code) {
      enter("focus!A1", `'${code}`);
      return calcValues(of, at);
    },
  };
}

/** A book as the spreadsheet's own data: a sheet for each table, the hidden sheet, and their names. */
export function workbookOf(snapshot: Snapshot): object {
  const sheet = sheetIn(hiddenSheetOf(snapshot));
  const area = ({ row, column, rows, columns }: Area, title: string): string =>
    `${title}!${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
  const whole = { row: 0, column: 0, rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 1 };
  const names: Record<string, string> = {
    [calcName]: area(whole, "Calc"),
    [pageName]: area(sheet.page, "Calc"),
    [phoneTextsName]: area(sheet.phone, "Calc"),
    [tables.frozen.name]: area(sheet.frozen, "Calc"),
  };
  const phone = phoneCells(snapshot.language);
  const sheets = [
    { id: "Calc", name: "Calc", colNumber: whole.columns, rowNumber: whole.rows, cells: contents(sheet.cells) },
    { id: "Phone", name: "Phone", colNumber: 7, rowNumber: phone.length, cells: contents(phone) },
  ];
  for (const key of Object.keys(tables) as TableKey[]) {
    if (key === "frozen") continue;
    const { row, cells, below } = placedIn(snapshot, key);
    const columns = cells[row]?.length ?? 1;
    names[tables[key].name] = area({ row, column: 0, rows: cells.length - row, columns }, key);
    const all = [...cells, ...below];
    sheets.push({ id: key, name: key, colNumber: columns + 1, rowNumber: all.length + 1, cells: contents(all) });
  }
  return { version: "19.3.2", sheets, namedRanges: names };
}

/** A table as rows of a sheet, as far down as in the book; a single cell is the first of its sheet. */
export function placedIn(
  { tables: read }: Snapshot,
  key: TableKey,
): Record<"cells" | "below", readonly (readonly Cell[])[]> & { readonly row: number } {
  const { cells, row, below = [] } = read[key] ?? { cells: [[null]], row: 0 };
  const above = tables[key].rows > 0 ? row : 0;
  return { row: above, cells: [...Array.from({ length: above }, () => []), ...cells], below };
}

function contents(rows: readonly (readonly (PlanCell | Cell)[])[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [row, each] of rows.entries())
    for (const [column, cell] of each.entries()) {
      const content = contentOf(cell);
      if (content !== "") cells[`${columnLetters(column)}${row + 1}`] = content;
    }
  return cells;
}

function contentOf(cell: PlanCell | Cell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return `'${cell}`;
  if (isDay(cell)) return String(cell.day);
  return isCellError(cell) ? "=NA()" : cell.formula;
}
