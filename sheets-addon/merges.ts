import type { Area } from "../core/book/plan.ts";
import { addressOf, around } from "./areas.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes one cell of each area. Lines of one block are merged in one call; what is merged already is left alone.
 * @param isNew a new sheet has no merged cells yet
 */
export function merge(sheet: Sheet, areas: readonly Area[], isNew: boolean): void {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row + 1, column + 1, rows, columns);
  const wanted = new Map(areas.filter(isSeveral).map((area) => [addressOf(area), area]));
  if (wanted.size === 0) return;
  if (!isNew)
    for (const range of rangeOf(around([...wanted.values()])).getMergedRanges()) wanted.delete(range.getA1Notation());
  for (const [first, ...others] of groups([...wanted.values()])) {
    const range = rangeOf(around([first as Area, ...others]));
    if (others.length === 0) range.merge();
    else if (first?.rows === 1) range.mergeAcross();
    else range.mergeVertically();
  }
}

const isSeveral = ({ rows, columns }: Area): boolean => rows * columns > 1;

/** Lines of the same columns below each other, and columns of the same rows beside each other, are merged at once. */
function groups(areas: readonly Area[]): Area[][] {
  const found: Area[][] = [];
  for (const area of [...areas].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const group = found.find((each) => {
      const last = each[each.length - 1] as Area;
      return follows(last, area) || besides(last, area);
    });
    if (group) group.push(area);
    else found.push([area]);
  }
  return found;
}

const follows = (above: Area, below: Area): boolean =>
  above.rows === 1 &&
  below.rows === 1 &&
  below.row === above.row + 1 &&
  below.column === above.column &&
  below.columns === above.columns;

const besides = (left: Area, right: Area): boolean =>
  left.columns === 1 &&
  right.columns === 1 &&
  right.column === left.column + 1 &&
  right.row === left.row &&
  right.rows === left.rows;
