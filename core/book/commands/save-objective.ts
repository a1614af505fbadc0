import * as v from "valibot";
import { isProblem, misread } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { addRows, rowCells } from "../edits/add-rows.ts";
import { againstFormula, type CellToWrite, writeCells } from "../edits/cells-to-write.ts";
import { seenRowSchema } from "../edits/seen-row.ts";
import { expectSeenRow, goneSince } from "../edits/unchanged.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { objectiveFields, objectiveKey, objectiveSchema } from "../tables/objectives.ts";
import { type Book, isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const saveObjectiveRequest = v.object({
  objective: objectiveSchema,
  /** The row as the user saw it; left out for a new objective. */
  seenRow: v.optional(seenRowSchema),
});
/** Saves an objective, new or changed. If it is renamed, its KPIs follow. */
export const saveObjective: Command<v.InferOutput<typeof saveObjectiveRequest>> = (
  snapshot,
  { objective, seenRow },
) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const table = snapshot.tables.objectives as TableSnapshot;
  const place = { fields: objectiveFields, columns: book.objectiveColumns };
  const namesake = book.objectives.find(({ name }) => objectiveKey(name) === objectiveKey(objective.name));
  if (!seenRow) {
    const same = namesake && (["why", "period", "owner"] as const).every((key) => namesake[key] === objective[key]);
    if (namesake && !same) return nameTaken(namesake.name);
    const added = addRows("objectives", table, place, namesake ? [] : [objective], book.language);
    return isProblem(added) ? added : { expects: added.expects, edits: writeCells("objectives", added.cellsToWrite) };
  }
  const expected = expectSeenRow(snapshot, "objectives", seenRow.row, seenRow.cells, book.objectiveColumns.get("name"));
  const before = book.objectives.find(({ row }) => row === expected.row);
  if (!before) return goneSince;
  if (namesake && namesake.row !== before.row) return nameTaken(namesake.name);
  const written = rowCells(table, before.row, objectiveFields, book.objectiveColumns, objective, book.language);
  if (isProblem(written)) return written;
  const cellsToWrite = written.filter(({ row, column, cell }) => cell !== (table.cells[row]?.[column] ?? null));
  const serving = followers(book, before.name, objective.name);
  const blocked =
    againstFormula(table, cellsToWrite) ?? againstFormula(snapshot.tables.definitions as TableSnapshot, serving);
  if (blocked) return blocked;
  return {
    expects: [expected],
    // KPIs first: a KPI may name an objective without a row, but an objective renamed first would lose its KPIs.
    edits: [...writeCells("definitions", serving), ...writeCells("objectives", cellsToWrite)],
  };
};

function followers(book: Book, before: string, after: string): CellToWrite[] {
  const column = book.definitionColumns.get("objective");
  if (before === after || column === undefined) return [];
  return [...book.kpis.values()]
    .filter(({ kpi }) => objectiveKey(kpi.objective) === objectiveKey(before))
    .map(({ row }) => ({ row, column, cell: after }));
}

const nameTaken = (name: string) =>
  misread("objective-taken", {
    en: `${quoted("en", name)} is already an objective in this workbook. Choose another name, or change that one.`,
    fr: `${quoted("fr", name)} est déjà un objectif de ce classeur. Choisissez un autre nom, ou modifiez celui-là.`,
  });
