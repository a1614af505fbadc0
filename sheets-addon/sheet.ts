import type { SheetKey } from "../core/book/layout.ts";
import type { Area, Edit } from "../core/book/plan.ts";
import { freeTitle } from "../core/book/sheet-title.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the sheets that we add, invisibly: one that was left blank half-way is taken up again. */
const mark = "smart-kpi-sheet";

/**
 * Adds a sheet at the end. A sheet of the user's that has the title keeps it: the new one gets a number.
 * @returns the sheet, and whether it is one that was left blank half-way: what lies over cells may be there already
 */
export function addSheet(
  spreadsheet: Spreadsheet,
  edit: Extract<Edit, { kind: "sheet" }>,
): { readonly sheet: Sheet; readonly leftBlank: boolean } {
  const sheets = spreadsheet.getSheets();
  const byTitle = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  const called = (title: string): Sheet | undefined => byTitle.get(title.toLowerCase());
  const title = freeTitle(edit.title, (each) => {
    const taken = called(each);
    return taken !== undefined && !isLeftBlank(taken, edit.sheet);
  });
  const left = called(title);
  const sheet = left ?? spreadsheet.insertSheet(title, sheets.length);
  if (!left) sheet.addDeveloperMetadata(mark, edit.sheet);
  layOut(sheet, edit);
  return { sheet, leftBlank: left !== undefined };
}

/** Whether we have added a sheet, whatever it is called now. */
export const isMarked = (sheet: Sheet, key?: SheetKey): boolean =>
  sheet.getDeveloperMetadata().some((each) => each.getKey() === mark && (key === undefined || each.getValue() === key));

const isLeftBlank = (sheet: Sheet, key: SheetKey): boolean => isMarked(sheet, key) && sheet.getLastRow() === 0;

function layOut(sheet: Sheet, edit: Extract<Edit, { kind: "sheet" }>): void {
  const { columnWidths, rowHeights = [], frozenRows, frozenColumns, page, hidden } = edit;
  reach(sheet, Math.max(rowHeights.length, frozenRows + 1), Math.max(columnWidths.length, frozenColumns + 1));
  inRuns(columnWidths, (first, columns, width) => {
    if (width > 0) sheet.setColumnWidths(first, columns, width);
    else sheet.hideColumns(first, columns);
  });
  // A page keeps its heights, whatever is written into it.
  inRuns(rowHeights, (first, rows, height) => sheet.setRowHeightsForced(first, rows, height));
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (page) sheet.setHiddenGridlines(true);
  if (hidden) sheet.hideSheet();
}

/**
 * Sizes in few calls: the one that most runs have goes over all of them, then come those that differ.
 * @param set is given the first of a run, counted from 1, and how many they are
 */
function inRuns(sizes: readonly number[], set: (first: number, count: number, size: number) => void): void {
  const runs: { readonly from: number; readonly to: number; readonly size: number }[] = [];
  for (let from = 0, to = 1; to <= sizes.length; to++)
    if (sizes[to] !== sizes[from]) {
      runs.push({ from, to, size: sizes[from] as number });
      from = to;
    }
  const runsOf = (size: number): number => runs.filter((run) => run.size === size).length;
  const over = runs
    .map(({ size }) => size)
    .find((size) => size > 0 && runs.every((run) => runsOf(run.size) <= runsOf(size)));
  const goesOverAll = over !== undefined && runsOf(over) > 1;
  if (goesOverAll) set(1, sizes.length, over);
  for (const { from, to, size } of runs) if (!goesOverAll || size !== over) set(from + 1, to - from, size);
}

/** The range of an area of the sheet, which grows where it is too small: a new one has 26 columns. */
export function areaOf(sheet: Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  reach(sheet, row + rows, column + columns);
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

function reach(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
