import { type InTheWayWords, inTheWay, type Size } from "../core/book/in-the-way.ts";
import { type SheetKey, type TableKey, tables } from "../core/book/layout.ts";
import type { Edit, PlanCell } from "../core/book/plan.ts";
import type { Snapshot, TableSnapshot } from "../core/book/snapshot.ts";
import type { Problem } from "../core/problem.ts";
import { format, list } from "./looks.ts";
import { rectangles } from "./rectangles.ts";
import { addSheet, areaOf } from "./sheet.ts";
import { typed } from "./typed.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type WriteEdit = Extract<Edit, { kind: "write" }>;

/**
 * Paints edits in their order on the open spreadsheet; each of them can be painted again.
 * @param snapshot the book as it has just been read
 * @returns what keeps them from being painted, asked before the first of them is
 */
export function paint(edits: readonly Edit[], snapshot: Snapshot): Problem | undefined {
  const spreadsheet = SpreadsheetApp.getActive();
  const added = new Map<SheetKey, Sheet>();
  const ranges = new Map<string, Range>();
  const sizeOf = (name: string): Size | undefined => {
    const range = spreadsheet.getRangeByName(name);
    if (!range) return undefined;
    ranges.set(name, range);
    return { rows: range.getNumRows(), columns: range.getNumColumns() };
  };
  const problem = inTheWay(edits, sizeOf, words);
  if (problem) return problem;
  const standing = new Map(
    (Object.keys(tables) as TableKey[]).map((key) => [tables[key].name as string, snapshot.tables[key]]),
  );
  for (const edit of edits)
    if (edit.kind === "sheet") added.set(edit.sheet, addSheet(spreadsheet, edit));
    else if (edit.kind === "name") {
      const range = areaOf(added.get(edit.sheet) as Sheet, edit.area);
      spreadsheet.setNamedRange(edit.name, range);
      ranges.set(edit.name, range);
      standing.delete(edit.name);
    } else if (edit.kind === "write") {
      write(ranges.get(edit.name) as Range, edit, standing.get(edit.name));
      standing.delete(edit.name);
    } else {
      const { row, column, rows, columns } = edit.area;
      const area = (ranges.get(edit.name) as Range).offset(row, column, rows, columns);
      if (edit.kind === "format") format(area, edit.format);
      else list(area, edit.words);
    }
  return undefined;
}

/**
 * One call for each rectangle, formulas among it, so that a row is never there by halves. Cells that nothing is known of
 * part rectangles; those known to be blank are written blank, so that what belongs together is mostly one.
 * @param standing the table as it has been read, unless it has been painted on since
 */
function write(range: Range, { row, column, cells }: WriteEdit, standing?: TableSnapshot): void {
  const isBlank = (down: number, across: number): boolean =>
    standing?.cells[row + down]?.[column + across] === null &&
    (standing.formulas?.[row + down]?.[column + across] ?? "") === "";
  const filled = cells.map((each, down) =>
    Array.from(each, (cell, across) => (cell === undefined && isBlank(down, across) ? null : cell)),
  );
  for (const part of rectangles<PlanCell>(filled))
    range
      .offset(row + part.row, column + part.column, part.cells.length, part.cells[0]?.length ?? 0)
      .setValues(part.cells.map((each) => each.map(typed)));
}

const words: InTheWayWords = {
  nameGone: (name) => ({
    en: `The named range ${name} is missing, so nothing was written. Restore its sheet from the version history.`,
    fr: `La plage nommée ${name} manque, donc rien n'a été écrit. Restaurez sa feuille depuis l'historique des versions.`,
  }),
  tooSmall: (name) => ({
    en: `The named range ${name} has become too small, so nothing was written. Extend it under Data, Named ranges.`,
    fr: `La plage nommée ${name} est devenue trop petite, donc rien n'a été écrit. Étendez-la sous Données, Plages nommées.`,
  }),
};
