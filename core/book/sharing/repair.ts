import type { Language, Text } from "../../base/text.ts";
import { callsIn, mayCallOurs, piecesOf } from "../../formulas/parsing/calls.ts";
import { isComputedCell, isLost, restored, typedIn } from "../../formulas/parsing/lost-formulas.ts";
import type { Replacement } from "../sheets/plan.ts";
import type { SheetSnapshot } from "../sheets/snapshot.ts";
import { answers } from "./evaluate.ts";
import { followed } from "./moved.ts";
import { type KeptFormula, keptIn, markOf, noteWithout } from "./note.ts";
import type { ReplacedCells } from "./prepare.ts";
import { about, addressOf, cellAt, formulaAt, isKeptError, noteAt } from "./sheets.ts";

/** What restores our formulas: those prepared to share, and those lost in another program. */
export interface Repaired {
  readonly back: number;
  readonly sheets: readonly ReplacedCells[];
  /** Formulas that could not be restored, and why. */
  readonly left: readonly Text[];
}

export function repaired(sheets: readonly SheetSnapshot[], language: Language): Repaired {
  let back = 0;
  const left: Text[] = [];
  const replaced = sheets.flatMap((sheet): ReplacedCells[] => {
    const cells: Replacement[] = [];
    const take = (row: number, column: number, change: readonly Replacement[] | Text): void => {
      if ("en" in change) left.push(about(sheet, row, column, change));
      else {
        cells.push(...change);
        back++;
      }
    };
    const noted = new Set<string>();
    for (const { row, column, note } of sheet.notes) {
      const kept = keptIn(note);
      // If somebody has typed it again, it is treated like any other formula.
      if (!kept || callsOurs(typedIn(formulaAt(sheet, row, column)))) continue;
      noted.add(addressOf(row, column));
      take(row, column, undone({ sheet, row, column, note, kept }, sheets, language));
    }
    for (const [down, line] of sheet.formulas.entries())
      for (const [across, formula] of line.entries()) {
        const [row, column] = [sheet.row + down, sheet.column + across];
        if (formula === "" || !mayCallOurs(formula) || noted.has(addressOf(row, column))) continue;
        const change = brought(sheet, row, column, formula);
        if (change) take(row, column, change);
      }
    return cells.length > 0 ? [{ sheet: sheet.sheet, cells }] : [];
  });
  return { back, sheets: replaced, left };
}

interface Noted {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly note: string;
  readonly kept: KeptFormula;
}

/** Puts the formula of a note back; the cells it filled are cleared for its answer. */
function undone(noted: Noted, sheets: readonly SheetSnapshot[], language: Language): Replacement[] | Text {
  const { row, column, note, kept } = noted;
  const rest = noteWithout(note);
  const formula = kept.mark === undefined ? followedBy(noted) : ofValues(noted, sheets, language);
  if (typeof formula !== "string") return formula;
  const first: Replacement = { row, column, cell: { formula }, note: rest === "" ? null : rest };
  const others = places(kept)
    .slice(1)
    .map(({ down, across }): Replacement => ({ row: row + down, column: column + across, cell: null }));
  return [first, ...others];
}

const places = ({ rows, columns }: KeptFormula): { readonly down: number; readonly across: number }[] =>
  Array.from({ length: rows * columns }, (_, at) => ({ down: Math.floor(at / columns), across: at % columns }));

function followedBy({ sheet, row, column, kept }: Noted): string | Text {
  const standing = Array.from({ length: kept.rows }, (_, down) =>
    Array.from({ length: kept.columns }, (_, across) => formulaAt(sheet, row + down, column + across)),
  );
  return followed(kept.formula, standing) ?? changedSince(kept.formula);
}

/**
 * If the values are unchanged and in the same place, the formula may come back. If they have moved, it may only if it
 * still answers exactly these values, because its inputs may have other addresses now.
 */
function ofValues(
  { sheet, row, column, kept }: Noted,
  sheets: readonly SheetSnapshot[],
  language: Language,
): string | Text {
  const { rows, columns, formula } = kept;
  const holdsFormula = places(kept).some(({ down, across }) => {
    const standing = formulaAt(sheet, row + down, column + across);
    return standing !== "" && !isKeptError(standing);
  });
  if (holdsFormula || markOf(sheet, row, column, rows, columns) !== kept.mark) return changedSince(formula);
  if (/#REF!/.test(formula)) return cellsGone(formula);
  if (addressOf(row, column) === kept.address) return formula;
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => cellAt(sheet, row + down, column + across)),
  );
  return answers(formula, values, sheet, sheets, language) ? formula : moved(formula, kept.address);
}

/** A lost formula, restored; undefined if the formula works. */
function brought(sheet: SheetSnapshot, row: number, column: number, formula: string): Replacement[] | Text | undefined {
  const value = cellAt(sheet, row, column);
  if (!isLost(formula, value)) return undefined;
  const again = restored(formula);
  if (again === undefined) return callsOurs(typedIn(formula)) ? unreadable(typedIn(formula)) : undefined;
  if (/#REF!/.test(again)) return cellsGone(again);
  const note = noteAt(sheet, row, column);
  return [
    { row, column, cell: { formula: again }, ...(keptIn(note) && { note: noteWithout(note) || null }) },
    ...computedCells(sheet, row, column, again),
  ];
}

const callsOurs = (formula: string): boolean => {
  const pieces = piecesOf(formula);
  return pieces ? callsIn(pieces).length > 0 : mayCallOurs(formula);
};

/** The cells below and beside an exported formula that it had filled, and will fill again. */
function computedCells(sheet: SheetSnapshot, row: number, column: number, formula: string): Replacement[] {
  const isComputed = (down: number, across: number): boolean =>
    isComputedCell(formulaAt(sheet, row + down, column + across));
  if (!/[:{]/.test(formula)) return [];
  let columns = 1;
  while (isComputed(0, columns)) columns++;
  const line = Array.from({ length: columns }, (_, across) => across);
  let rows = 1;
  while (line.every((across) => isComputed(rows, across))) rows++;
  return Array.from({ length: rows * columns - 1 }, (_, at): Replacement => {
    const [down, across] = [Math.floor((at + 1) / columns), (at + 1) % columns];
    return { row: row + down, column: column + across, cell: null };
  });
}

const changedSince = (formula: string): Text => ({
  en: `somebody has changed what took the place of ${formula}. Type the formula again if you want it back, or delete the note.`,
  fr: `quelqu'un a modifié ce qui remplaçait ${formula}. Saisissez à nouveau la formule si vous la voulez, ou supprimez la note.`,
});

const moved = (formula: string, from: string): Text => ({
  en: `the value has moved here from ${from}, and the cells of ${formula} may have moved too. Type the formula again, with its cells as they are now.`,
  fr: `la valeur vient de ${from}, et les cellules de ${formula} ont pu bouger aussi. Saisissez à nouveau la formule, avec ses cellules actuelles.`,
});

const cellsGone = (formula: string): Text => ({
  en: `cells that ${formula} was computed from are gone. Type the formula again, with other cells.`,
  fr: `des cellules dont dépendait ${formula} n'existent plus. Saisissez à nouveau la formule, avec d'autres cellules.`,
});

const unreadable = (formula: string): Text => ({
  en: `the formula was cut short on its way: ${formula}. Type it again.`,
  fr: `la formule a été tronquée en route : ${formula}. Saisissez-la à nouveau.`,
});
