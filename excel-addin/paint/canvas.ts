import { columnLetters, quotedSheet } from "../../core/base/address.ts";
import type { SheetKey } from "../../core/book/sheets/layout.ts";
import type { Area, NamedArea } from "../../core/book/sheets/plan.ts";
import { computedNames, type Place, type Workbook } from "../base/workbook.ts";

/**
 * How much a request carries of cells: with what goes along it stays below 1 MB. Excel refuses 5 MB, and a slow line
 * gives up before.
 */
export const mostBytes = 900_000;

/**
 * The workbook while it is painted: where each name lies by now, and which protected sheets have been opened for it.
 */
export class Canvas {
  readonly context: Excel.RequestContext;
  readonly workbook: Workbook;
  private readonly sheets = new Map<SheetKey, AddedSheet>();
  private readonly named = new Map<string, Place>();
  private readonly addedTitles = new Set<string>();
  private readonly addedInOrder: string[];
  private readonly writtenTitles = new Set<string>();
  /** Of cells, since something was sent. */
  private queuedBytes = 0;
  /** Sheets that are protected when all is painted: Excel would refuse what comes after. */
  private readonly protectedLast = new Set<string>();

  /** @param added is told the titles of the sheets that are added */
  constructor(context: Excel.RequestContext, workbook: Workbook, added: string[]) {
    this.context = context;
    this.workbook = workbook;
    this.addedInOrder = added;
  }

  /** Sends what is queued. */
  async sync(): Promise<void> {
    this.queuedBytes = 0;
    await this.context.sync();
  }

  /** Sends what is queued if cells of so many bytes would make the request too long. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.queuedBytes > 0 && this.queuedBytes + bytes > mostBytes) await this.sync();
    this.queuedBytes += bytes;
  }

  addSheet(key: SheetKey, added: AddedSheet): void {
    this.sheets.set(key, added);
    this.addedTitles.add(added.title.toLowerCase());
    this.addedInOrder.push(added.title);
  }

  added(key: SheetKey): Excel.Worksheet {
    return (this.sheets.get(key) as AddedSheet).sheet;
  }

  isTitleTaken(title: string): boolean {
    return this.workbook.titles.has(title.toLowerCase()) || this.addedTitles.has(title.toLowerCase());
  }

  /** Excel cannot add a name twice: one that refers to something else is deleted first. */
  addName(name: string, key: SheetKey, area: Area): void {
    const { sheet, title } = this.sheets.get(key) as AddedSheet;
    const { names } = this.context.workbook;
    if (this.workbook.names.has(name.toLowerCase()) || this.named.has(name)) names.getItem(name).delete();
    names.add(name, rangeOn(sheet, area));
    this.named.set(name, { ...area, title });
  }

  /** Whether the name lies on a sheet that this plan adds. */
  isNew(name: string): boolean {
    return this.named.has(name);
  }

  /** Whether nothing has been written yet on the sheet of the name, which this plan adds. */
  writeOn(name: string): boolean {
    const { title } = this.place(name);
    const isFirst = this.isNew(name) && !this.writtenTitles.has(title);
    this.writtenTitles.add(title);
    return isFirst;
  }

  /** Where the name lies. */
  place(name: string): Place {
    return (this.named.get(name) ?? this.workbook.places.get(name)) as Place;
  }

  sheet(name: string): Excel.Worksheet {
    return this.sheetTitled(this.place(name).title);
  }

  sheetTitled(title: string): Excel.Worksheet {
    const added = [...this.sheets.values()].find((each) => each.title === title);
    return added?.sheet ?? this.context.workbook.worksheets.getItem(title);
  }

  /** Cells of a named range. On a sheet that was there before, they are found where the name lies at that moment. */
  range(name: string, area: Area): Excel.Range {
    if (this.isNew(name)) return rangeOn(this.sheet(name), this.onSheet(name, area));
    const first = this.context.workbook.names.getItem(name).getRange().getCell(area.row, area.column);
    return area.rows === 1 && area.columns === 1 ? first : first.getResizedRange(area.rows - 1, area.columns - 1);
  }

  /** An area of a named range, counted from the first cell of the sheet. */
  onSheet(name: string, area: Area): Area {
    const { row, column } = this.place(name);
    return { ...area, row: row + area.row, column: column + area.column };
  }

  /** `='Calc'!$B$2:$B$31`: renaming the sheet changes it, too. */
  reference({ name, area }: NamedArea): string {
    const { row, column, rows, columns } = this.onSheet(name, area);
    const cell = (down: number, across: number): string => `$${columnLetters(across)}$${down + 1}`;
    return `=${quotedSheet(this.place(name).title)}!${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
  }

  /**
   * Opens the sheet of a name where we have protected it. One that people protect stays so, and Excel's refusal is told
   * to them, as is a password that somebody gave ours.
   */
  open(title: string): void {
    if (!this.workbook.guarded.has(title) || this.protectedLast.has(title) || !this.ourPages().has(title)) return;
    this.sheetTitled(title).protection.unprotect();
    this.protectedLast.add(title);
  }

  protectLast(title: string): void {
    if (!this.workbook.guarded.has(title)) this.protectedLast.add(title);
  }

  /**
   * Protects what is to be, without a password: a guard against slips. What it looks like stays everybody's business.
   */
  close(): void {
    for (const title of this.protectedLast)
      this.sheetTitled(title).protection.protect({
        allowFormatCells: true,
        allowFormatColumns: true,
        allowFormatRows: true,
        allowEditObjects: true,
      });
  }

  private ourPages(): Set<string | undefined> {
    return new Set(computedNames.map((name) => this.workbook.places.get(name)?.title));
  }
}

interface AddedSheet {
  readonly sheet: Excel.Worksheet;
  readonly title: string;
}

const rangeOn = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Several areas of one sheet, many at once, so that it takes few requests to change them all. */
export function areasOn(sheet: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists[lists.length - 1];
    const longer = `${last},${addressOf(area)}`;
    if (last !== undefined && longer.length <= longestAddress) lists[lists.length - 1] = longer;
    else lists.push(addressOf(area));
  }
  return lists.map((addresses) => sheet.getRanges(addresses));
}

/** What every way to name cells by their addresses takes. */
const longestAddress = 255;

/** `B2:C9`, `B2`. */
function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Excel measures in points; plans count pixels, 96 to the inch. */
export const pointsPerPixel = 0.75;
