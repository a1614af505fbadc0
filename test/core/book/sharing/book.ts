import type { Cell } from "../../../../core/base/cells.ts";
import type { SheetNote, SheetSnapshot } from "../../../../core/book/sheets/snapshot.ts";

/** A sheet by its cells: the value of each, and its formula if it has one. */
export type Cells = Readonly<Record<string, Cell | { readonly formula: string; readonly shows: Cell }>>;

export function sheetOf(
  title: string,
  cells: Cells,
  { notes = {}, spreads }: { notes?: Readonly<Record<string, string>>; spreads?: readonly string[] } = {},
): SheetSnapshot {
  const places = Object.keys(cells).map(placeOf);
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const values = grid<Cell>(rows, columns, null);
  const formulas = grid(rows, columns, "");
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = placeOf(address);
    const hasFormula = typeof cell === "object" && cell !== null && "formula" in cell;
    (values[row] as Cell[])[column] = hasFormula ? cell.shows : cell;
    (formulas[row] as string[])[column] = hasFormula ? cell.formula : "";
  }
  return {
    sheet: title,
    row: 0,
    column: 0,
    cells: values,
    formulas,
    notes: Object.entries(notes).map(([address, note]): SheetNote => ({ ...placeOf(address), note })),
    ...(spreads && { spreads: spreads.map(areaOf) }),
  };
}

const grid = <T>(rows: number, columns: number, blank: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));

export function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = address.match(/^([A-Z]+)(\d+)$/) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function areaOf(range: string) {
  const [first, last] = range.split(":").map(placeOf) as [ReturnType<typeof placeOf>, ReturnType<typeof placeOf>];
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** The cells of a sheet: formulas, or values if there are none. */
export const seenOn = (sheet: SheetSnapshot): Record<string, Cell | string> =>
  Object.fromEntries(
    sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, column): [string, Cell | string][] => {
        const formula = sheet.formulas[row]?.[column] ?? "";
        const address = `${String.fromCharCode(65 + column)}${row + 1}`;
        return formula !== "" ? [[address, formula]] : cell === null ? [] : [[address, cell]];
      }),
    ),
  );
