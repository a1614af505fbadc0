import type { Size } from "../../core/book/sheets/in-the-way.ts";
import type { SheetKey } from "../../core/book/sheets/layout.ts";
import type { Area, EditOf, NamedArea } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { Canvas } from "./canvas.ts";
import type { Ornaments } from "./ornaments.ts";
import { addSheet, areaOf } from "./sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A named range on its sheet. */
export interface Place {
  readonly canvas: Canvas;
  /** An area of the range as one of its sheet. */
  within(area: Area): Area;
}

const placeAt = (canvas: Canvas, from: Pick<Area, "row" | "column">): Place => ({
  canvas,
  within: ({ row, column, rows, columns }) => ({ row: from.row + row, column: from.column + column, rows, columns }),
});

/** Where each name lies, before and while edits are painted. */
export class Named {
  private readonly spreadsheet: Spreadsheet;
  private readonly snapshot: Snapshot;
  private readonly ornaments: Ornaments;
  private readonly canvases = new Map<number, Canvas>();
  private readonly added = new Map<SheetKey, Canvas>();
  private readonly places = new Map<string, Place>();

  constructor(spreadsheet: Spreadsheet, snapshot: Snapshot, ornaments: Ornaments) {
    this.spreadsheet = spreadsheet;
    this.snapshot = snapshot;
    this.ornaments = ornaments;
  }

  /** The size of a range that the book has. */
  find(name: string): Size | undefined {
    const range = this.spreadsheet.getRangeByName(name);
    if (!range) return undefined;
    this.places.set(
      name,
      placeAt(this.canvasOf(range.getSheet()), { row: range.getRow() - 1, column: range.getColumn() - 1 }),
    );
    return { rows: range.getNumRows(), columns: range.getNumColumns() };
  }

  place(name: string): Place {
    return this.places.get(name) as Place;
  }

  block({ name, area }: NamedArea): { readonly canvas: Canvas; readonly area: Area } {
    const { canvas, within } = this.place(name);
    return { canvas, area: within(area) };
  }

  addSheet(edit: EditOf<"sheet">): void {
    const { columnWidths, rowHeights = [] } = edit;
    const { sheet, leftBlank } = addSheet(this.spreadsheet, edit, this.ornaments);
    const canvas = new Canvas(sheet, { columnWidths, rowHeights, leftBlank });
    this.added.set(edit.sheet, canvas);
    this.canvases.set(sheet.getSheetId(), canvas);
  }

  addName({ name, sheet, area }: EditOf<"name">): void {
    const canvas = this.added.get(sheet) as Canvas;
    this.spreadsheet.setNamedRange(name, areaOf(canvas.sheet, area));
    this.places.set(name, placeAt(canvas, area));
  }

  showLooks(): void {
    for (const canvas of this.canvases.values()) canvas.show(this.ornaments);
  }

  canvasOf(sheet: Sheet): Canvas {
    const id = sheet.getSheetId();
    const known = this.canvases.get(id);
    if (known) return known;
    const title = sheet.getName();
    const canvas = new Canvas(
      sheet,
      undefined,
      Object.values(this.snapshot.tables).filter((table) => table.sheet === title),
    );
    this.canvases.set(id, canvas);
    return canvas;
  }
}
