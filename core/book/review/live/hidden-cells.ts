import { columnLetters } from "../../../base/address.ts";
import type { Area, PlanCell } from "../../sheets/plan.ts";

/** How many KPIs the page has room for, and how far the tables of a book reach. */
export const kpiCount = 10;
export const monthCount = 60;
export const definitionRows = 30;
export const actionRows = 200;

/**
 * A formula is written once and repeated: for each KPI one column to the right, on each line of a column one row below.
 * What it names moves along where it is marked, as relative addresses do when a formula is copied.
 */
const marked = (...parts: readonly (string | number)[]): string => `\uE000${parts.join(" ")}\uE001`;

/** The number of the KPI, from 1. */
export const kpiNumber = marked("kpi", 1);
/** The number of the line, from 1, and its row in a table that has headings. */
export const lineNumber = marked("line", 1);
export const tableRow = marked("line", 2);

interface Mark {
  readonly kind: string;
  readonly row: number;
  readonly column: number;
}

function markIn(words: string): Mark {
  const [kind = "", row, column] = words.split(" ");
  return { kind, row: Number(row), column: Number(column) };
}

/** The formula of a KPI and of a line, both counted from 0. */
type Repeatable = (kpiIndex: number, line: number) => PlanCell;

function repeatable(text: string): Repeatable {
  const pieces = text.split(/[\uE000\uE001]/).map((piece, at) => (at % 2 === 0 ? piece : markIn(piece)));
  const parts = new Array<string | number>(pieces.length);
  return (kpiIndex, line) => {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as string | Mark;
      if (typeof piece === "string") parts[at] = piece;
      else if (piece.kind === "kpi") parts[at] = piece.row + kpiIndex;
      else if (piece.kind === "line") parts[at] = piece.row + line;
      else
        parts[at] = address(
          piece.row + (piece.kind === "across" ? 0 : line),
          piece.column + (piece.kind === "down" ? 0 : kpiIndex),
        );
    }
    return formula(parts.join(""));
  };
}

const rectangle = (top: number, left: number, bottom: number, right: number): Address =>
  `${address(top, left)}:${address(bottom, right)}`;

export const formula = (text: string): PlanCell => ({ formula: `=${text}` });

/** One cell or a rectangle of cells of the sheet, as formulas on it write them. */
export type Address = string;

/** Nobody copies these formulas: plain addresses keep them short. */
export const address = (row: number, column: number): Address => {
  addresses[column] ??= [];
  const ofColumn = addresses[column] as Address[];
  ofColumn[row] ??= `${columnLetters(column)}${row + 1}`;
  return ofColumn[row] as Address;
};

/** By column and row, each made once: some tens of thousands are written, most of them several times. */
const addresses: Address[][] = [];

/** What a section with a few labels has room for. */
export const fewLines = 64;

/** Rows of the sheet: a title, headings and the rows of Actions, the longest table. */
const sheetRows = 2 + actionRows;

/**
 * The cells of the hidden sheet while they are laid out, in sections, each with a title above its cells. They lie from
 * left to right, and below each other where there is room: some programs ask every cell of a sheet, blank or not.
 */
export class HiddenCells {
  private readonly rows: PlanCell[][] = [];
  private readonly firstColumn: number;
  /** The first free row of each column. */
  private readonly free: number[] = [];

  /** @param firstColumn where the first section stands */
  constructor(firstColumn = 0) {
    this.firstColumn = firstColumn;
  }

  /**
   * Opens a section of some columns; a blank column parts it from the next, and a blank row from the one below.
   * @param lines how many there are at most below its title and its headings; left out, as many as rows of Actions
   * @param repeats how often a formula of each KPI is repeated: once for each KPI, or for fewer things
   */
  section(title: string, columns: number, lines = actionRows, repeats = kpiCount): Section {
    const height = 2 + lines;
    const freeFrom = (left: number): number => Math.max(0, ...this.free.slice(left, left + columns + 1));
    let left = 0;
    while (freeFrom(left) + height > sheetRows) left++;
    const row = freeFrom(left);
    for (let at = 0; at <= columns; at++) this.free[left + at] = row + height + 1;
    const place = { row, column: this.firstColumn + left, height };
    this.put(place.row, place.column, title);
    return new Section(this, place, repeats);
  }

  put(row: number, column: number, cell: PlanCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as PlanCell[];
    while (cells.length <= column - this.firstColumn) cells.push(null);
    cells[column - this.firstColumn] = cell;
  }

  /** All cells from the first column on, as a rectangle. */
  cells(): PlanCell[][] {
    const width = Math.max(...this.rows.map(({ length }) => length));
    return this.rows.map((row) => [...row, ...new Array<PlanCell>(width - row.length).fill(null)]);
  }
}

/**
 * A row of ten cells, one for each KPI. In a formula that is repeated for each KPI, its name means the cell of that
 * KPI.
 */
export class Quantity {
  private readonly row: number;
  private readonly column: number;
  private readonly repeats: number;

  constructor(row: number, column: number, repeats = kpiCount) {
    this.row = row;
    this.column = column;
    this.repeats = repeats;
  }

  toString(): string {
    return marked("across", this.row, this.column);
  }

  /** The cells of all KPIs. A single one takes the blank cell beside it along: Gnumeric's INDEX wants more than one. */
  get all(): Address {
    return rectangle(this.row, this.column, this.row, this.column + Math.max(this.repeats, 2) - 1);
  }
}

/**
 * A column of cells, one for each month, action or other thing. In a formula that is repeated on each line of a column
 * its name means the cell of that line. A column for each KPI means that of the KPI.
 */
export class Column {
  private readonly row: number;
  private readonly column: number;
  readonly length: number;
  private readonly repeats: number;

  /**
   * @param row that of its first line
   * @param repeats how many columns there are: one for each KPI; 0 for a column alone
   */
  constructor(row: number, column: number, length: number, repeats = 0) {
    this.row = row;
    this.column = column;
    this.length = length;
    this.repeats = repeats;
  }

  private get isPerKpi(): boolean {
    return this.repeats > 0;
  }

  toString(): string {
    return marked(this.isPerKpi ? "both" : "down", this.row, this.column);
  }

  /** A cell by its index, from 0. */
  at(index: number): Address {
    return this.isPerKpi ? marked("across", this.row + index, this.column) : address(this.row + index, this.column);
  }

  /** The cell on the line before, and on the one after. */
  get before(): Address {
    return marked(this.isPerKpi ? "both" : "down", this.row - 1, this.column);
  }
  get after(): Address {
    return marked(this.isPerKpi ? "both" : "down", this.row + 1, this.column);
  }

  get all(): Address {
    return this.part(0, this.length - 1);
  }

  /** From one index to another, both included. */
  part(from: number, to: number): Address {
    return `${this.at(from)}:${this.at(to)}`;
  }

  /** The columns of all KPIs. */
  get ofAllKpis(): Address {
    return rectangle(this.row, this.column, this.row + this.length - 1, this.column + this.repeats - 1);
  }

  /** On each line, the cells of all KPIs. */
  get acrossKpis(): Address {
    return `${marked("down", this.row, this.column)}:${marked("down", this.row, this.column + this.repeats - 1)}`;
  }
}

/** The formula of each line; a function where lines differ. */
type LineFormula = string | ((index: number, own: Column) => string);

interface SectionPlace {
  readonly row: number;
  readonly column: number;
  readonly height: number;
}

export class Section {
  private readonly hidden: HiddenCells;
  private readonly place: SectionPlace;
  /** How often a formula of each KPI is repeated. */
  readonly repeats: number;
  private nextRow = 1;
  private nextColumn = 0;

  constructor(hidden: HiddenCells, place: SectionPlace, repeats: number) {
    this.hidden = hidden;
    this.place = place;
    this.repeats = repeats;
  }

  /** @param row below the title, which is row 0 */
  private put(row: number, column: number, cell: PlanCell): void {
    if (row >= this.place.height) throw new Error(`A section of ${this.place.height} rows is too short.`);
    this.hidden.put(this.place.row + row, this.place.column + column, cell);
  }

  private cellAt(row: number, column: number): Address {
    return address(this.place.row + row, this.place.column + column);
  }

  /** A label below the last one, with a constant beside it. */
  constant(label: string, cell: PlanCell): Address {
    return this.labelled(label, [cell]).split(":")[0] as Address;
  }

  /** A label below the last one, with a formula beside it. */
  value(label: string, text: string): Address {
    return this.constant(label, formula(text));
  }

  /** A labeled row of cells below the last one. */
  labelled(label: string, cells: readonly PlanCell[]): Address {
    const row = this.nextRow++;
    for (const [index, cell] of [label, ...cells].entries()) this.put(row, index, cell);
    return `${this.cellAt(row, 1)}:${this.cellAt(row, cells.length)}`;
  }

  /** A labeled row of formulas, one for each KPI. */
  quantity(label: string, text: string): Quantity {
    const ofKpi = repeatable(text);
    const row = this.nextRow;
    this.labelled(
      label,
      Array.from({ length: this.repeats }, (_, kpiIndex) => ofKpi(kpiIndex, 0)),
    );
    return new Quantity(this.place.row + row, this.place.column + 1, this.repeats);
  }

  /** A column of the section that is filled by somebody else. */
  columnAt(offset: number, length: number, repeats = 0): Column {
    return new Column(this.place.row + 2, this.place.column + offset, length, repeats);
  }

  /** The next column of the section, with constants below its heading. */
  list(heading: string, cells: readonly PlanCell[]): Column {
    const column = this.nextColumn++;
    for (const [index, cell] of [heading, ...cells].entries()) this.put(1 + index, column, cell);
    return this.columnAt(column, cells.length);
  }

  /** The place of its first columns below their headings. */
  areaOf(rows: number, columns: number): Area {
    return { row: this.place.row + 2, column: this.place.column, rows, columns };
  }

  /** The next column of the section, with a formula on each line. */
  column(heading: string, length: number, text: LineFormula): Column {
    const column = this.columnAt(this.nextColumn, length);
    const ofLine = lines(column, length, text);
    return this.list(
      heading,
      ofLine.map((cell, line) => cell(0, line)),
    );
  }

  /** The next columns of the section, one for each KPI. */
  columnPerKpi(length: number, text: LineFormula, heading = "KPI"): Column {
    const column = this.columnAt(this.nextColumn, length, this.repeats);
    const ofLine = lines(column, length, text);
    for (let kpiIndex = 0; kpiIndex < this.repeats; kpiIndex++)
      this.list(
        `${heading} ${kpiIndex + 1}`,
        ofLine.map((cell, line) => cell(kpiIndex, line)),
      );
    return column;
  }

  /** A line for each KPI, with these formulas from left to right. */
  linePerKpi(texts: readonly string[]): { readonly row: number; readonly column: number } {
    const ofKpi = texts.map(repeatable);
    return this.block(Array.from({ length: kpiCount }, (_, kpiIndex) => ofKpi.map((cell) => cell(kpiIndex, 0))));
  }

  /** A rectangle of cells, from below the title on. */
  block(cells: readonly (readonly PlanCell[])[]): { readonly row: number; readonly column: number } {
    for (const [down, row] of cells.entries())
      for (const [across, cell] of row.entries()) this.put(1 + down, across, cell);
    return { row: this.place.row + 1, column: this.place.column };
  }
}

function lines(own: Column, length: number, text: LineFormula): readonly Repeatable[] {
  if (typeof text === "string") return new Array(length).fill(repeatable(text));
  // But for its ends, most columns say the same on each line.
  const read = new Map<string, Repeatable>();
  return Array.from({ length }, (_, index) => {
    const ofLine = text(index, own);
    const known = read.get(ofLine) ?? repeatable(ofLine);
    read.set(ofLine, known);
    return known;
  });
}
