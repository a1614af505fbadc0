import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { columnLetters } from "../../core/base/address.ts";
import { type Cell, isDay } from "../../core/base/cells.ts";
import type { SheetKey } from "../../core/book/sheets/layout.ts";
import type { Area, Edit, PlanCell } from "../../core/book/sheets/plan.ts";
import { rowsBelow } from "../../core/book/sheets/snapshot.ts";
import { quietly } from "../base/quietly.ts";

/** What the formulas of a plan answer: the embedded spreadsheet computes them without its page, and without looks. */

/** The sheet by its title, row and column from 0. */
export type AnswerAt = (sheet: string, row: number, column: number) => Cell;

/** @param edits all of a book, from its first sheet on */
export function answersOf({ Model }: Pick<typeof Spreadsheet, "Model">, edits: readonly Edit[]): AnswerAt {
  const { sheets, namedRanges } = written(edits);
  const model = quietly(() => new Model({ sheets, namedRanges }));
  const ids = new Map(sheets.map(({ id, title }) => [title, id]));
  return (title, row, column) => {
    const sheetId = ids.get(title);
    if (sheetId === undefined) throw new Error(`No edit has made the sheet ${title}.`);
    const { type, value } = model.getters.getEvaluatedCell({ sheetId, row, col: column });
    return type === "error" ? { error: String(value) } : value;
  };
}

/** A sheet as the spreadsheet loads it. */
interface Sheet {
  readonly id: string;
  /** Of the spreadsheet's own making: it wants no apostrophe in a title. */
  readonly name: string;
  readonly title: string;
  readonly cells: Record<string, string>;
  rowNumber: number;
  colNumber: number;
}

function written(edits: readonly Edit[]): { sheets: Sheet[]; namedRanges: Record<string, string> } {
  const sheets: Sheet[] = [];
  const current = new Map<SheetKey, Sheet>();
  const names = new Map<string, { readonly sheet: Sheet; readonly area: Area }>();
  for (const edit of edits)
    if (edit.kind === "sheet") {
      const id = `sheet${sheets.length}`;
      const sheet = { id, name: id, title: edit.title, cells: {}, rowNumber: 1, colNumber: 1 };
      sheets.push(sheet);
      current.set(edit.sheet, sheet);
    } else if (edit.kind === "name") {
      const sheet = current.get(edit.sheet) as Sheet;
      names.set(edit.name, { sheet, area: edit.area });
      sheet.rowNumber = Math.max(sheet.rowNumber, edit.area.row + edit.area.rows + rowsBelow);
      sheet.colNumber = Math.max(sheet.colNumber, edit.area.column + edit.area.columns);
    } else if (edit.kind === "write") {
      const { sheet, area } = names.get(edit.name) as { sheet: Sheet; area: Area };
      for (const [down, row] of edit.cells.entries())
        for (const [across, cell] of row.entries())
          if (cell !== undefined)
            put(
              sheet.cells,
              addressOf(area.row + edit.row + down, area.column + edit.column + across),
              contentOf(cell),
            );
    }
  return {
    sheets,
    namedRanges: Object.fromEntries(
      [...names].map(([name, { sheet, area }]) => {
        const last = addressOf(area.row + area.rows - 1, area.column + area.columns - 1);
        return [name, `${sheet.name}!${addressOf(area.row, area.column)}:${last}`];
      }),
    ),
  };
}

/** A blank cell is none: the spreadsheet would read each of them. */
function put(cells: Sheet["cells"], address: string, content: string): void {
  if (content !== "") cells[address] = content;
  else if (address in cells) delete cells[address];
}

const letters: string[] = [];

function addressOf(row: number, column: number): string {
  letters[column] ??= columnLetters(column);
  return `${letters[column]}${row + 1}`;
}

/** An apostrophe keeps a text a text. */
function contentOf(cell: PlanCell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `'${cell}`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  return isDay(cell) ? String(cell.day) : cell.formula;
}
