import { type Cell, isCellError, isDay } from "../../base/cells.ts";
import { dayWords } from "../../base/dates-in-words.ts";
import type { DayOrder } from "../../base/months.ts";
import { misread, type Problem } from "../../base/problem.ts";
import { type Language, numberIn, quoted } from "../../base/text.ts";
import { sameFormula } from "../kpi/rate-formula.ts";
import type { TableKey } from "../sheets/layout.ts";
import { placeIn } from "../sheets/places.ts";
import type { Expectation, PlanCell } from "../sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import { isBlankCell } from "../tables/records.ts";

/** Checks that the book still is what the user saw, so that two people's edits never overwrite each other. */

/** Names the first cell that has changed, in a sentence; undefined if none has. */
export function changedSince(snapshot: Snapshot, expects: readonly Expectation[]): Problem | undefined {
  for (const { table: key, row, cells } of expects) {
    const table = snapshot.tables[key];
    const now = table?.cells[row];
    if (!table || !now) return goneSince;
    for (const [column, expected] of cells.entries()) {
      if (expected === undefined) continue;
      const cell = now[column] ?? null;
      if (holds(cell, table.formulas?.[row]?.[column] ?? "", expected)) continue;
      return changed(table, row, column, expected, cell, snapshot.dayOrder);
    }
  }
  return undefined;
}

/**
 * Finds a row the user saw at its current position: a row that was sorted or moved has not changed.
 * @param identity the column that identifies rows, if there is one
 */
export function expectSeenRow(
  snapshot: Snapshot,
  key: TableKey,
  row: number,
  seenCells: readonly Cell[],
  identity?: number,
): Expectation {
  const cells = seenCells.map((cell): PlanCell => (isCellError(cell) ? cell.error : cell));
  const rows = snapshot.tables[key]?.cells ?? [];
  const same = (at: number): boolean => cells.every((cell, column) => holds(rows[at]?.[column] ?? null, "", cell));
  if (rows[row] && same(row)) return { table: key, row, cells };
  const moved = rows.findIndex((_, at) => at > 0 && same(at));
  if (moved >= 0) return { table: key, row: moved, cells };
  const known = identity === undefined ? undefined : cells[identity];
  const alike = rows.findIndex(
    (each, at) => at > 0 && known != null && holds(each[identity as number] ?? null, "", known),
  );
  return { table: key, row: alike >= 0 ? alike : row, cells };
}

/** A value has passed through two programs and JSON since it was read: a date may come back as its number. */
function holds(cell: Cell, formula: string, expected: PlanCell): boolean {
  if (typeof expected === "object" && expected !== null && "formula" in expected)
    return sameFormula(formula, expected.formula);
  if (isBlankCell(cell)) return expected === null || (typeof expected === "string" && expected.trim() === "");
  if (isCellError(cell)) return expected === cell.error;
  const [one, other] = [numberOf(cell), numberOf(expected)];
  if (one !== undefined && other !== undefined)
    return Math.abs(one - other) <= roundingError * Math.max(Math.abs(one), Math.abs(other));
  return cell === expected;
}

/** Whether two cells hold the same value. */
export const sameCell = (one: Cell, other: Cell): boolean => holds(one, "", isCellError(other) ? other.error : other);

/** Files keep 15 digits. */
const roundingError = 1e-12;

const numberOf = (cell: Cell | PlanCell): number | undefined =>
  typeof cell === "number" ? cell : isDay(cell) ? cell.day : undefined;

function changed(
  table: TableSnapshot,
  row: number,
  column: number,
  expected: PlanCell,
  now: Cell,
  order: DayOrder | undefined,
): Problem {
  const sentence = (language: Language) => {
    const heading = wordsOf(language, order, table.cells[0]?.[column] ?? null);
    const name = row > 0 && column > 0 ? wordsOf(language, order, table.cells[row]?.[0] ?? null) : "";
    const what = [name, heading].filter(Boolean).join(", ");
    return {
      place: `${placeIn(language, table, row, column)}${what ? ` (${what})` : ""}`,
      was: shown(language, order, expected),
      is: shown(language, order, now),
    };
  };
  const [en, fr] = [sentence("en"), sentence("fr")];
  return misread("changed-since", {
    en: `Somebody has changed ${en.place}: it was ${en.was}, it is ${en.is}. Nothing was written. Check it, then try again.`,
    fr: `Quelqu'un a modifié ${fr.place} : c'était ${fr.was}, c'est ${fr.is}. Rien n'a été écrit. Vérifiez, puis recommencez.`,
  });
}

export const goneSince = misread("gone-since", {
  en: "What you saw is no longer there: somebody has removed it. Nothing was written. Check it, then try again.",
  fr: "Ce que vous voyiez n'est plus là : quelqu'un l'a supprimé. Rien n'a été écrit. Vérifiez, puis recommencez.",
});

const wordsOf = (language: Language, order: DayOrder | undefined, cell: Cell): string =>
  isBlankCell(cell) ? "" : shown(language, order, cell);

function shown(language: Language, order: DayOrder | undefined, cell: Cell | PlanCell): string {
  if (cell === null || cell === "") return language === "fr" ? "vide" : "blank";
  if (typeof cell === "number") return numberIn(language, cell, 6);
  if (typeof cell === "string") return quoted(language, cell);
  if (typeof cell === "boolean") return language === "fr" ? (cell ? "VRAI" : "FAUX") : cell ? "TRUE" : "FALSE";
  if (isDay(cell)) return dayWords(cell, language, order);
  return "error" in cell ? cell.error : cell.formula;
}
