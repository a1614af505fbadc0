import { type Cell, isCellError } from "../../base/cells.ts";
import type { Language } from "../../base/text.ts";
import type { Shown, ShownCell } from "../../formulas/engine/answer.ts";
import { type Call, onlyCall, piecesOf } from "../../formulas/parsing/calls.ts";
import { asCell, type CellsOf, answered as evaluated } from "../../formulas/parsing/evaluate.ts";
import { referenceIn } from "../../formulas/parsing/references.ts";
import type { SheetSnapshot } from "../sheets/snapshot.ts";
import { cellAt } from "./sheets.ts";

/**
 * What a call of ours answers on the sheets as read; tells how far it reaches if the program does not say.
 * @param sheet the one with the formula
 * @returns undefined if an argument is neither typed, nor cells, nor a call of ours
 */
export const answered = (
  call: Call,
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  language: Language,
): Shown | undefined => evaluated(call, cellsOn(sheet, sheets), language);

/** Whether a formula answers exactly these values. */
export function answers(
  formula: string,
  values: readonly (readonly Cell[])[],
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  language: Language,
): boolean {
  const call = onlyCall(piecesOf(formula) ?? []);
  const shown = call && answered(call, sheet, sheets, language);
  if (shown === undefined) return false;
  const rows: ShownCell[][] = Array.isArray(shown) ? shown : [[shown as ShownCell]];
  return (
    rows.length === values.length &&
    rows.every(
      (row, down) =>
        row.length === values[down]?.length && row.every((cell, across) => same(asCell(cell), values[down]?.[across])),
    )
  );
}

/** Every error was kept as `#N/A`. */
const same = (one: Cell, other: Cell | undefined): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : isCellError(one)
      ? isCellError(other)
      : one === (other ?? null);

const cellsOn =
  (sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]): CellsOf =>
  (text) => {
    const reference = referenceIn(text);
    const title = reference?.sheet?.toLowerCase();
    const from = title === undefined ? sheet : sheets.find((each) => each.sheet.toLowerCase() === title);
    if (!reference || !from) return undefined;
    const { row, column, columns } = reference;
    const rows = reference.rows ?? Math.max(1, from.row + from.cells.length - row);
    if (rows * columns > mostCells) return undefined;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => cellAt(from, row + down, column + across)),
    );
  };

const mostCells = 500_000;
