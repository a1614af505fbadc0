import { columnLetters } from "../../core/base/address.ts";
import { ConditionalFormatCollection } from "./conditional-formats.ts";
import { type Settings, settings } from "./settings.ts";
import type { Sheet } from "./workbook.ts";

/** Cells of the workbook in memory, and ranges of them. */

export class Refusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export interface Cell {
  value: number | string | boolean;
  /** English, with commas; none where a value was typed. */
  formula?: string;
  format: string;
  look: Record<string, unknown>;
}

export const blank = (): Cell => ({ value: "", format: "General", look: {} });

export class Range {
  readonly sheet: Sheet;
  readonly RowIndex: number;
  readonly ColumnIndex: number;
  readonly rows: number;
  readonly columns: number;

  constructor(sheet: Sheet, row: number, column: number, rows: number, columns: number) {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw new Refusal("InvalidArgument");
    this.sheet = sheet;
    this.RowIndex = row;
    this.ColumnIndex = column;
    this.rows = rows;
    this.columns = columns;
  }

  private block<T>(of: (cell: Cell) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) =>
        of(this.sheet.cells.get(`${this.RowIndex + row},${this.ColumnIndex + column}`) ?? blank()),
      ),
    );
  }
  /** Calls for each cell that the block does not leave as it is. A block of one stands for all, where that is known. */
  private each(block: unknown[][], put: (row: number, column: number, value: unknown) => void, one = false): void {
    this.sheet.change();
    const isOne = one && block.length === 1 && block[0]?.length === 1;
    if (!isOne && (block.length !== this.rows || block.some((row) => row.length !== this.columns)))
      throw new Refusal("InvalidArgument");
    for (let row = 0; row < this.rows; row++)
      for (let column = 0; column < this.columns; column++) {
        const value = isOne ? block[0]?.[0] : block[row]?.[column];
        if (value !== null) put(this.RowIndex + row, this.ColumnIndex + column, value);
      }
  }
  get Address(): string {
    const title = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.sheet.Name)
      ? this.sheet.Name
      : `'${this.sheet.Name.replace(/'/g, "''")}'`;
    const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
    const last = cell(this.RowIndex + this.rows - 1, this.ColumnIndex + this.columns - 1);
    const first = cell(this.RowIndex, this.ColumnIndex);
    return `${title}!${first === last ? first : `${first}:${last}`}`;
  }
  get RowCount(): number {
    return this.rows;
  }
  get ColumnCount(): number {
    return this.columns;
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    const size = this.sheet.spills.get(`${this.RowIndex},${this.ColumnIndex}`);
    return size ? new Range(this.sheet, this.RowIndex, this.ColumnIndex, ...size) : null;
  }
  GetSpillParentOrNullObject(): Range | null {
    for (const [place, [rows, columns]] of this.sheet.spills) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const [down, across] = [this.RowIndex - row, this.ColumnIndex - column];
      if (down >= 0 && down < rows && across >= 0 && across < columns) return new Range(this.sheet, row, column, 1, 1);
    }
    return null;
  }
  get ValueTypes(): string[][] {
    const types: Record<string, string> = { number: "Double", boolean: "Boolean", string: "String" };
    return this.block(({ value, formula }) =>
      value === "" && formula === undefined ? "Empty" : (types[typeof value] ?? "Error"),
    );
  }
  /** The smallest range with all its filled cells. */
  GetUsedRangeOrNullObject(): Range | null {
    const filled = [...this.sheet.cells].flatMap(([key, { value, formula }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const place = { row: row - this.RowIndex, column: column - this.ColumnIndex };
      const inside = place.row >= 0 && place.row < this.rows && place.column >= 0 && place.column < this.columns;
      return inside && (value !== "" || formula !== undefined) ? [place] : [];
    });
    if (filled.length === 0) return null;
    const edge = (pick: (...all: number[]) => number, of: "row" | "column"): number =>
      pick(...filled.map((place) => place[of]));
    const [top, left] = [edge(Math.min, "row"), edge(Math.min, "column")];
    return new Range(
      this.sheet,
      this.RowIndex + top,
      this.ColumnIndex + left,
      edge(Math.max, "row") - top + 1,
      edge(Math.max, "column") - left + 1,
    );
  }
  get Values(): unknown[][] {
    return this.block(({ value }) => value);
  }
  /** Of a text that an apostrophe marks, the text alone: as of a text that has none. */
  get Formulas(): unknown[][] {
    return this.block(({ value, formula }) => formula ?? value);
  }
  set Formulas(block: unknown[][]) {
    this.each(block, (row, column, value) => this.sheet.put(row, column, value));
  }
  get Text(): string[][] {
    return this.block(({ value }) => String(value));
  }
  get NumberFormat(): string[][] {
    return this.block(({ format }) => format);
  }
  set NumberFormat(block: unknown[][]) {
    const put = (row: number, column: number, format: unknown): void => {
      this.sheet.cell(row, column).format = String(format);
    };
    this.each(block, put, true);
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.sheet, this.RowIndex + row, this.ColumnIndex + column, 1, 1);
  }
  GetRow(row: number): Range {
    return new Range(this.sheet, this.RowIndex + row, this.ColumnIndex, 1, this.columns);
  }
  /** From here to the end of a range below. */
  GetBoundingRect({ RowIndex, rows }: Range): Range {
    return new Range(this.sheet, this.RowIndex, this.ColumnIndex, RowIndex + rows - this.RowIndex, this.columns);
  }
  /** Asked by Office.js before a large block, which it cuts into parts of some 1,500 cells. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rows || columns !== this.columns) throw new Refusal("InvalidArgument");
  }
  GetResizedRange(rows: number, columns: number): Range {
    return new Range(this.sheet, this.RowIndex, this.ColumnIndex, this.rows + rows, this.columns + columns);
  }
  GetLastCell(): Range {
    return this.GetCell(this.rows - 1, this.columns - 1);
  }
  GetEntireRow(): Range {
    return new Range(this.sheet, this.RowIndex, 0, this.rows, 16_384);
  }
  GetEntireColumn(): Range {
    return new Range(this.sheet, 0, this.ColumnIndex, 1_048_576, this.columns);
  }
  set RowHidden(hidden: boolean) {
    this.hide(this.sheet.hiddenRows, this.RowIndex, this.rows, hidden);
  }
  set ColumnHidden(hidden: boolean) {
    this.hide(this.sheet.hiddenColumns, this.ColumnIndex, this.columns, hidden);
  }
  Group(by: string): void {
    this.sheet.change();
    if (by !== "ByColumns") throw new Refusal("InvalidArgument");
    for (let at = this.ColumnIndex; at < this.ColumnIndex + this.columns; at++) this.sheet.groupedColumns.add(at);
  }
  HideGroupDetails(): void {
    this.hide(this.sheet.hiddenColumns, this.ColumnIndex, this.columns, true);
  }
  private hide(among: Set<number>, first: number, count: number, hidden: boolean): void {
    this.sheet.change();
    for (let at = first; at < first + count; at++)
      if (hidden) among.add(at);
      else among.delete(at);
  }
  Merge(across: boolean): void {
    this.sheet.change();
    if (across) throw new Refusal("ApiNotFound");
    const address = this.Address.slice(this.Address.lastIndexOf("!") + 1);
    if (!this.sheet.merged.includes(address)) this.sheet.merged.push(address);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }
  get Format(): Settings {
    return formatOf([this]);
  }
  get DataValidation(): Settings {
    return settings((property, value) => this.look(`validation.${property}`, value), { Rule: true, ErrorAlert: true });
  }
  /** Gives every cell of the range a look. */
  look(property: string, value: unknown): void {
    this.sheet.change();
    const { RowIndex, ColumnIndex, rows, columns } = this;
    if (property === "ColumnWidth")
      for (let at = ColumnIndex; at < ColumnIndex + columns; at++) this.sheet.widths.set(at, value as number);
    else if (property === "RowHeight")
      for (let at = RowIndex; at < RowIndex + rows; at++) this.sheet.heights.set(at, value as number);
    else
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          this.sheet.cell(RowIndex + row, ColumnIndex + column).look[property] = value;
  }
}

/** Several ranges of a sheet at once. */
export class RangeAreas {
  private readonly ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }
  get Format(): Settings {
    return formatOf(this.ranges);
  }
}

/** What is set is kept under its path: `font.Bold`. */
function formatOf(ranges: readonly Range[]): Settings {
  const look = (property: string, value: unknown): void => {
    for (const range of ranges) range.look(property, value);
  };
  return settings(look, {
    WrapText: true,
    HorizontalAlignment: true,
    VerticalAlignment: true,
    ColumnWidth: true,
    RowHeight: true,
    Font: { Bold: true, Italic: true, Color: true, Size: true },
    Fill: { Color: true },
    Protection: { Locked: true },
    Borders: {
      EdgeBottom: { Style: true, Weight: true, Color: true },
      InsideHorizontal: { Style: true, Weight: true, Color: true },
    },
  });
}
