import { isCellError } from "../../base/cells.ts";
import { isProblem } from "../../base/problem.ts";
import type { Language, Text } from "../../base/text.ts";
import { callsIn, mayCallOurs, onlyCall, type Piece, piecesOf, written } from "../../formulas/parsing/calls.ts";
import { isLost } from "../../formulas/parsing/lost-formulas.ts";
import type { Replacement } from "../sheets/plan.ts";
import type { SheetSnapshot } from "../sheets/snapshot.ts";
import { answered } from "./evaluate.ts";
import { nativeEach, nativePieces } from "./native-call.ts";
import { markOf, noteWith } from "./note.ts";
import { about, cellAt, formulaAt, kept, noteAt } from "./sheets.ts";

/** What happens to our formulas so that the workbook shows its figures without the add-in. */
export interface Prepared {
  /** How many formulas become native, and how many are replaced by their values. */
  readonly native: number;
  readonly values: number;
  readonly sheets: readonly ReplacedCells[];
  /** Formulas that stay as they are, and why. */
  readonly left: readonly Text[];
}

export interface ReplacedCells {
  readonly sheet: string;
  readonly cells: readonly Replacement[];
}

/**
 * Replaces every formula that calls one of ours, on any sheet, by its native equivalent if there is one, otherwise by
 * its value. A note keeps the formula.
 */
export function prepared(sheets: readonly SheetSnapshot[], language: Language): Prepared {
  let [native, values] = [0, 0];
  const left: Text[] = [];
  const replaced = sheets.flatMap((sheet): ReplacedCells[] => {
    const cells: Replacement[] = [];
    for (const { row, column, formula, pieces } of formulasOf(sheet)) {
      const change = pieces && changed({ sheet, row, column, formula, pieces }, sheets, language);
      if (!change) left.push(about(sheet, row, column, unreadable));
      else if ("en" in change) left.push(about(sheet, row, column, change));
      else {
        cells.push(...change.cells);
        if (change.native) native++;
        else values++;
      }
    }
    return cells.length > 0 ? [{ sheet: sheet.sheet, cells }] : [];
  });
  return { native, values, sheets: replaced, left };
}

interface OwnFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Undefined if a parenthesis is missing. */
  readonly pieces: readonly Piece[] | undefined;
}

/** The cells with a formula that calls one of ours. */
function formulasOf(sheet: SheetSnapshot): OwnFormula[] {
  return sheet.formulas.flatMap((line, down) =>
    line.flatMap((formula, across): OwnFormula[] => {
      if (formula === "" || !mayCallOurs(formula)) return [];
      const pieces = piecesOf(formula);
      if (pieces && callsIn(pieces).length === 0) return [];
      return [{ row: sheet.row + down, column: sheet.column + across, formula, pieces }];
    }),
  );
}

interface Standing extends OwnFormula {
  readonly sheet: SheetSnapshot;
  readonly pieces: readonly Piece[];
}

interface Change {
  readonly native: boolean;
  readonly cells: readonly Replacement[];
}

function changed(standing: Standing, sheets: readonly SheetSnapshot[], language: Language): Change | Text {
  const { sheet, row, column, formula, pieces } = standing;
  const value = cellAt(sheet, row, column);
  if (isLost(formula, value)) return lost;
  if (isCellError(value) && waiting.test(value.error)) return notComputed;
  const size = spreadOf(standing, sheets, language);
  if (!size) return spreadsUnknown;
  const before = noteAt(sheet, row, column);
  const original = `=${written(pieces)}`;
  const note = (rows: number, columns: number, mark?: string): string =>
    noteWith(before, row, column, { rows, columns, ...(mark && { mark }), formula: original });
  if (size.rows * size.columns === 1) {
    const native = nativePieces(pieces);
    if (native !== undefined)
      return { native: true, cells: [{ row, column, cell: { formula: `=${native}` }, note: note(1, 1) }] };
  } else {
    const each = eachCell(standing, size);
    if (each)
      return {
        native: true,
        cells: each.map((cell, at) => (at === 0 ? { ...cell, note: note(...sizeOf(each)) } : cell)),
      };
  }
  const mark = markOf(sheet, row, column, size.rows, size.columns);
  const cells = area(size).map(
    ({ down, across }): Replacement => ({
      row: row + down,
      column: column + across,
      cell: kept(cellAt(sheet, row + down, column + across)),
    }),
  );
  const [first, ...others] = cells as [Replacement, ...Replacement[]];
  return { native: false, cells: [{ ...first, note: note(size.rows, size.columns, mark) }, ...others] };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const area = ({ rows, columns }: Size): { readonly down: number; readonly across: number }[] =>
  Array.from({ length: rows * columns }, (_, at) => ({ down: Math.floor(at / columns), across: at % columns }));

/** A native formula for each cell of the answer, and for the blank cells below it if its ranges continue. */
function eachCell({ sheet, row, column, pieces }: Standing, size: Size): Replacement[] | undefined {
  const each = nativeEach(pieces);
  if (!each || each.columns !== size.columns || (each.rows ?? size.rows) < size.rows) return undefined;
  const isFree = (down: number): boolean =>
    area({ rows: 1, columns: size.columns }).every(
      ({ across }) =>
        cellAt(sheet, row + down, column + across) === null && formulaAt(sheet, row + down, column + across) === "",
    );
  let { rows } = size;
  while (rows < (each.rows ?? size.rows) && isFree(rows)) rows++;
  return area({ rows, columns: size.columns }).map((offset) => ({
    row: row + offset.down,
    column: column + offset.across,
    cell: { formula: `=${each.at(offset) as string}` },
  }));
}

function sizeOf(cells: readonly Replacement[]): [rows: number, columns: number] {
  const [first, last] = [cells[0] as Replacement, cells[cells.length - 1] as Replacement];
  return [last.row - first.row + 1, last.column - first.column + 1];
}

/** How far the answer reaches; undefined if that cannot be determined. */
function spreadOf(standing: Standing, sheets: readonly SheetSnapshot[], language: Language): Size | undefined {
  const { sheet, row, column, formula, pieces } = standing;
  if (isCellError(cellAt(sheet, row, column)) && !sheet.spreads) {
    // The first cell of an answer that fills several may be an error; an error of the whole answer fills only one.
    const call = onlyCall(pieces);
    return (call && sizeOfAnswer(answered(call, sheet, sheets, language))) ?? oneCell;
  }
  if (sheet.spreads) return sheet.spreads.find((each) => each.row === row && each.column === column) ?? oneCell;
  const call = onlyCall(pieces);
  if (call) return sizeOfAnswer(answered(call, sheet, sheets, language)) ?? (isScalar(call) ? oneCell : undefined);
  if (!spreading.test(formula)) return oneCell;
  const sizes = callsIn(pieces).map((each) => sizeOfAnswer(answered(each, sheet, sheets, language)));
  return sizes.every((size) => size?.rows === 1 && size.columns === 1) ? oneCell : undefined;
}

const oneCell: Size = { rows: 1, columns: 1 };

function sizeOfAnswer(shown: ReturnType<typeof answered>): Size | undefined {
  if (shown === undefined) return undefined;
  if (!Array.isArray(shown) || isProblem(shown)) return oneCell;
  return { rows: shown.length, columns: shown[0]?.length ?? 1 };
}

/** A computed argument may itself be a range; without a colon or a brace it is a single value. */
const isScalar = ({ definition, arguments: passed }: NonNullable<ReturnType<typeof onlyCall>>): boolean =>
  definition.shape === "cell" || (definition.shape === "each" && !passed.some((each) => /[:{]/.test(written(each))));

/** Functions that return a whole range. */
const spreading = /(?:ARRAYFORMULA|FILTER|FLATTEN|MAP|BYROW|QUERY|SORT|TRANSPOSE|UNIQUE|[HV]STACK)\(|\{/i;

const waiting = /^(?:Loading\.\.\.|#GETTING_DATA|#BUSY!)$/;

const lost: Text = {
  en: "the formula isn't connected to SMART KPI. Repair formulas first.",
  fr: "la formule n'est plus reliée à SMART KPI. Réparez d'abord les formules.",
};

const notComputed: Text = {
  en: "the formula is still being computed. Wait for its answer, then prepare again.",
  fr: "la formule est encore en cours de calcul. Attendez sa réponse, puis préparez à nouveau.",
};

const spreadsUnknown: Text = {
  en: "nobody can tell how many cells this formula fills. Replace it by hand: copy its cells, then paste values only.",
  fr: "impossible de savoir combien de cellules cette formule remplit. Remplacez-la à la main : copiez ses cellules, puis collez les valeurs seules.",
};

const unreadable: Text = {
  en: "a parenthesis of this formula is missing. Correct it, then prepare again.",
  fr: "il manque une parenthèse à cette formule. Corrigez-la, puis préparez à nouveau.",
};
