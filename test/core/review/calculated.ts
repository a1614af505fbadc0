import { columnLetters } from "../../../core/book/address.ts";
import { calcName, pageName, type TableKey, tables } from "../../../core/book/layout.ts";
import type { Area, PlanCell } from "../../../core/book/plan.ts";
import type { Snapshot } from "../../../core/book/snapshot.ts";
import { type Cell, isCellError, isDay } from "../../../core/cells.ts";
import { calc } from "../../../core/review/calc/index.ts";
import { openBook } from "../../playground/headless.ts";

/** A book beside the sheet that computes its page, calculated by the playground's spreadsheet in Node. */
export interface Calculated {
  /** A rectangle of the hidden sheet: numbers, texts, errors as their text, `""` for blank. */
  values(area: Area): (string | number | boolean)[][];
  /** The labelled row of the KPIs' band: ten values. */
  quantity(label: string): (string | number | boolean)[];
  readonly page: (string | number | boolean)[][];
  readonly chart: (string | number | boolean)[][];
}

export function calculated(snapshot: Snapshot): Calculated {
  const sheet = calc(snapshot.language);
  const { model } = openBook(workbookOf(snapshot));
  const valueAt = (row: number, col: number): string | number | boolean =>
    model.getters.getEvaluatedCell({ sheetId: "Calc", row, col }).value ?? "";
  const values = (area: Area) =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => valueAt(area.row + down, area.column + across)),
    );
  const quantity = (label: string) => {
    for (const [row, cells] of sheet.cells.entries())
      for (const [column, cell] of cells.entries())
        if (cell === label && typeof cells[column + 10] === "object")
          return values({ row, column: column + 1, rows: 1, columns: 10 })[0] as (string | number | boolean)[];
    throw new Error(`no quantity is called ${label}`);
  };
  return { values, quantity, page: values(sheet.page), chart: values(sheet.chart) };
}

/** A book as the spreadsheet's own data: a sheet for each table, the hidden sheet, and their names. */
export function workbookOf(snapshot: Snapshot): object {
  const sheet = calc(snapshot.language);
  const area = ({ row, column, rows, columns }: Area, title: string): string =>
    `${title}!${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
  const whole = { row: 0, column: 0, rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 1 };
  const names: Record<string, string> = {
    [calcName]: area(whole, "Calc"),
    [pageName]: area(sheet.page, "Calc"),
    [tables.frozen.name]: area(sheet.frozen, "Calc"),
  };
  const sheets = [
    { id: "Calc", name: "Calc", colNumber: whole.columns, rowNumber: whole.rows, cells: contents(sheet.cells) },
  ];
  for (const key of Object.keys(tables) as TableKey[]) {
    if (key === "frozen") continue;
    const cells = snapshot.tables[key]?.cells ?? [[null]];
    const columns = cells[0]?.length ?? 1;
    names[tables[key].name] = area({ row: 0, column: 0, rows: cells.length, columns }, key);
    sheets.push({ id: key, name: key, colNumber: columns + 1, rowNumber: cells.length + 1, cells: contents(cells) });
  }
  return { version: "19.3.2", sheets, namedRanges: names };
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
