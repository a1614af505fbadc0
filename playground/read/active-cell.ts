import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Cell, Grid } from "../../core/base/cells.ts";
import type { Language } from "../../core/base/text.ts";
import {
  type ActiveCell,
  type ArgumentToRead,
  argumentsToRead,
  asPassed,
  mostExplained,
  type ReadCells,
} from "../../core/formulas/explain/active-cell.ts";
import type { Reference } from "../../core/formulas/parsing/references.ts";
import { type BookLibrary, cellAt, cellFrom, formulaAt, placeOf, rangeWithin, wordingIn } from "./snapshot.ts";

/**
 * The active cell with what its formula reads; what the spreadsheet computes itself inside an argument, it is asked
 * for.
 */
export function activeCellOf(model: Spreadsheet.Model, library: BookLibrary, language: Language): ActiveCell {
  const { getters } = model;
  const chosen = getters.getActivePosition();
  const { sheetId, row, col } = getters.getArrayFormulaSpreadingOn(chosen) ?? chosen;
  const formula = formulaAt(model, sheetId, row, col);
  const filledBy = library.helpers.toXC(col, row);
  return {
    sheet: getters.getSheetName(sheetId),
    address: library.helpers.toXC(chosen.col, chosen.row),
    formula,
    shows: cellAt(model, library, sheetId, row, col),
    language,
    dayOrder: wordingIn(model, library, language).dayOrder,
    read: argumentsToRead(formula).flatMap((wanted) => readCells(model, library, sheetId, wanted)),
    ...((row !== chosen.row || col !== chosen.col) && { filledBy }),
  };
}

function readCells(
  model: Spreadsheet.Model,
  library: BookLibrary,
  sheetId: string,
  { text, kind, reference }: ArgumentToRead,
): ReadCells[] {
  const { getters } = model;
  if (reference) {
    const from = reference.sheet === undefined ? sheetId : getters.getSheetIdByName(reference.sheet);
    const cells = from && cellsOf(model, library, from, reference);
    return cells ? [{ text, cells }] : [];
  }
  const named = kind === "name" ? placeOf(model, text) : undefined;
  const result = getters.evaluateFormulaResult(sheetId, `=${text}`);
  const columns = Array.isArray(result) ? result : [[result]];
  const rows = columns[0]?.length ?? 0;
  if (rows * columns.length > mostExplained) return [];
  const cells = Array.from({ length: Math.max(1, rows) }, (_, row) =>
    columns.map((column): Cell => cellFrom(library, column[row] ?? { value: null })),
  );
  return [{ text, cells, ...(named && { place: rangeWithin(model, named) }) }];
}

function cellsOf(
  model: Spreadsheet.Model,
  library: BookLibrary,
  sheetId: string,
  { row, column, rows, columns }: Reference,
): Grid | undefined {
  const below = model.getters.getNumberRows(sheetId) - row;
  const wanted = rows ?? Math.max(1, below);
  if (wanted * columns > mostExplained) return undefined;
  const filled = Array.from({ length: Math.max(0, Math.min(wanted, below)) }, (_, down) =>
    Array.from({ length: columns }, (_, across) => cellAt(model, library, sheetId, row + down, column + across)),
  );
  return asPassed(filled, rows, columns);
}
