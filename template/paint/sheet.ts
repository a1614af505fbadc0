import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area, Edit, EditOf } from "../../core/book/sheets/plan.ts";
import { freeTitle } from "../../core/book/sheets/sheet-title.ts";

/** The sheets of the file. */

type SheetEdit = EditOf<"sheet">;

/** A page comes first, hidden sheets come last. */
export function sheetsInOrder(edits: readonly Edit[]): SheetEdit[] {
  const rank = ({ page, hidden }: SheetEdit): number => (hidden ? 2 : page ? 0 : 1);
  return edits.filter((edit) => edit.kind === "sheet").sort((one, other) => rank(one) - rank(other));
}

export function addSheet(workbook: Workbook, edit: SheetEdit): Worksheet {
  const { columnWidths, rowHeights = [], frozenRows: ySplit, frozenColumns: xSplit } = edit;
  const taken = new Set(workbook.worksheets.map(({ name }) => name.toLowerCase()));
  const sheet = workbook.addWorksheet(
    freeTitle(edit.title, (title) => taken.has(title.toLowerCase())),
    {
      state: edit.hidden ? "hidden" : "visible",
      views: [{ showGridLines: !edit.page, ...(ySplit || xSplit ? { state: "frozen", xSplit, ySplit } : {}) }],
    },
  );
  for (const [index, width] of columnWidths.entries()) {
    const column = sheet.getColumn(index + 1);
    if (width === 0) column.hidden = true;
    else column.width = width / pixelsOfDigit;
  }
  for (const [index, height] of rowHeights.entries()) sheet.getRow(index + 1).height = height * pointsOfPixel;
  return sheet;
}

/** A closed group: its columns are hidden, and the one after it carries the +. */
export function foldColumns(sheet: Worksheet, { column, columns }: Area): void {
  for (let index = column; index < column + columns; index++)
    Object.assign(sheet.getColumn(index + 1), { outlineLevel: 1, hidden: true });
}

/** Columns are measured in digits of the usual font, rows in points; plans count pixels, 96 to the inch. */
const pixelsOfDigit = 7;
export const pointsOfPixel = 0.75;
