import type { SheetSnapshot } from "../book/snapshot.ts";
import { answer, type Shown } from "../catalogue/answer.ts";
import { type Cell, type Given, isCellError } from "../cells.ts";
import { isProblem } from "../problem.ts";
import type { Language } from "../text.ts";
import { type Call, onlyCall, type Piece, piecesOf } from "./calls.ts";
import { literalIn } from "./literals.ts";
import { referenceIn } from "./references.ts";
import { cellAt } from "./sheets.ts";

/**
 * What a call of ours answers over the sheets as they were read: how far it reaches where no program says so.
 * @param sheet the one that the formula stands on
 * @returns nothing where an argument is neither typed, nor cells, nor a call of ours
 */
export function answered(
  call: Call,
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  language: Language,
): Shown | undefined {
  const given: Given[] = [];
  for (const argument of call.arguments) {
    const value = givenBy(argument, sheet, sheets, language);
    if (value === unknown) return undefined;
    given.push(value);
  }
  return answer(call.definition, given, () => language);
}

/** Whether a formula answers just these values. */
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
  const rows = Array.isArray(shown) ? shown : [[shown]];
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

const unknown = Symbol("unknown");

function givenBy(
  argument: readonly Piece[],
  sheet: SheetSnapshot,
  sheets: readonly SheetSnapshot[],
  language: Language,
): Given | typeof unknown {
  const call = onlyCall(argument);
  if (call) {
    const shown = answered(call, sheet, sheets, language);
    if (shown === undefined) return unknown;
    return Array.isArray(shown) ? shown.map((row) => row.map(asCell)) : asCell(shown as Exclude<Shown, unknown[][]>);
  }
  const [text = ""] = argument;
  if (argument.length > 1 || typeof text !== "string") return unknown;
  if (text.trim() === "") return undefined;
  const literal = literalIn(text);
  if (literal !== undefined) return literal;
  const reference = referenceIn(text);
  const title = reference?.sheet?.toLowerCase();
  const from = title === undefined ? sheet : sheets.find((each) => each.sheet.toLowerCase() === title);
  if (!reference || !from) return unknown;
  const { row, column, columns } = reference;
  const rows = reference.rows ?? Math.max(1, from.row + from.cells.length - row);
  if (rows * columns > mostCells) return unknown;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => cellAt(from, row + down, column + across)),
  );
}

const mostCells = 500_000;

const asCell = (shown: unknown): Cell => (isProblem(shown) ? { error: shown.error ?? "#N/A" } : (shown as Cell));
