import type { Area, Format } from "../../core/book/sheets/plan.ts";
import type { TableSnapshot } from "../../core/book/sheets/snapshot.ts";
import { areasWhere, type Cells, put } from "../base/areas.ts";
import { type Strokes, stroke } from "./brushes.ts";
import { type Condition, condition } from "./conditions.ts";
import { lookOf } from "./look.ts";
import { merge } from "./merges.ts";
import type { Ornaments } from "./ornaments.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type StrokeCells = { [Property in keyof Strokes]?: Cells<Strokes[Property]> };

/** A sheet of which all that its cells hold or look like is painted here. */
export interface Fresh {
  /** In pixels. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** It was left blank half-way: merged cells, charts and a protection may be there already. */
  readonly leftBlank: boolean;
}

/**
 * A sheet while it is painted on. Looks wait here until they are shown, all of them in few calls: a page has some
 * hundred formats and each call takes its time. Looks alone never make a change count, so that it does no harm to be
 * cut short.
 */
export class Canvas {
  readonly sheet: Sheet;
  readonly fresh: Fresh | undefined;
  private readonly tables: readonly TableSnapshot[];
  private readonly filled: Cells<true> = [];
  private readonly blank: Cells<true> = [];
  private strokes: StrokeCells = {};
  private readonly known: StrokeCells = {};
  private merges: Area[] = [];
  private hidden: Cells<boolean> = [];
  private heights: Cells<number> = [];
  private conditions: Condition[] = [];
  private rules: readonly Rule[] | undefined;
  private showsAllRows: boolean;

  /** @param tables what has been read of an older sheet */
  constructor(sheet: Sheet, fresh?: Fresh, tables: readonly TableSnapshot[] = []) {
    this.sheet = sheet;
    this.fresh = fresh;
    this.tables = tables;
    if (fresh) this.rules = [];
    this.showsAllRows = this.isNew;
  }

  /** Nothing is on the sheet but what has been painted here. */
  get isNew(): boolean {
    return this.fresh !== undefined && !this.fresh.leftBlank;
  }

  range({ row, column, rows, columns }: Area): Range {
    return this.sheet.getRange(row + 1, column + 1, rows, columns);
  }

  /** Whether a cell is known to be blank. */
  isBlank(row: number, column: number): boolean {
    if (this.filled[row]?.[column]) return false;
    if (this.fresh || this.blank[row]?.[column]) return true;
    return this.tables.some((table) => isBlankIn(table, row, column));
  }

  /** Asks an older sheet which cells of an area are blank, so that fewer calls write around the others. */
  look(area: Area): void {
    const range = this.range(area);
    const formulas = range.getFormulas();
    for (const [down, line] of range.getValues().entries())
      for (const [across, value] of line.entries())
        if (value === "" && formulas[down]?.[across] === "")
          put(this.blank, { row: area.row + down, column: area.column + across, rows: 1, columns: 1 }, true);
  }

  /** Says that an area has been written. */
  written(area: Area): void {
    put(this.filled, area, true);
  }

  format(area: Area, format: Format): void {
    for (const [property, value] of Object.entries(lookOf(format))) this.brush(property as keyof Strokes, area, value);
  }

  validate(area: Area, rule: Strokes["validation"]): void {
    this.brush("validation", area, rule);
  }

  merge(areas: readonly Area[]): void {
    this.merges.push(...areas);
  }

  hideRows({ row, rows }: Area, hidden: boolean, height?: number): void {
    put(this.hidden, { row, column: 0, rows, columns: 1 }, hidden);
    if (height !== undefined) put(this.heights, { row, column: 0, rows, columns: 1 }, height);
  }

  condition(condition: Condition): void {
    this.conditions.push(condition);
  }

  /** Paints all looks that wait. */
  show(ornaments: Ornaments): void {
    const isBlank = this.filled.length === 0 && Object.keys(this.known).length === 0;
    ornaments.try("merge", () => merge(this.sheet, this.merges, this.isNew ? (isBlank ? "blank" : "new") : "older"));
    for (const property of Object.keys(this.strokes) as (keyof Strokes)[])
      if (property === "validation") ornaments.try("list", () => this.stroke(property));
      else this.stroke(property);
    if (this.conditions.length > 0)
      ornaments.try("condition", () => {
        this.rules = condition(this.sheet, this.conditions, this.rules);
      });
    ornaments.try("rows", () => {
      this.size();
      this.hide();
    });
    this.merges = [];
    this.strokes = {};
    this.conditions = [];
    this.hidden = [];
    this.heights = [];
  }

  private size(): void {
    for (const height of new Set(this.heights.flatMap((line) => line?.[0] ?? [])))
      for (const { row, rows } of areasWhere(this.heights, (each) => each === height))
        this.sheet.setRowHeightsForced(row + 1, rows, height);
  }

  private hide(): void {
    for (const { row, rows } of areasWhere(this.hidden, (hidden) => !hidden && !this.showsAllRows))
      this.sheet.showRows(row + 1, rows);
    for (const { row, rows } of areasWhere(this.hidden, (hidden) => hidden)) this.sheet.hideRows(row + 1, rows);
    if (this.hidden.length > 0) this.showsAllRows = false;
  }

  private brush<Property extends keyof Strokes>(property: Property, area: Area, value: Strokes[Property]): void {
    put(cellsOf(this.strokes, property), area, value);
  }

  private stroke<Property extends keyof Strokes>(property: Property): void {
    const wanted = cellsOf(this.strokes, property);
    const known = cellsOf(this.known, property);
    stroke(this.sheet, property, wanted, this.fresh && known);
    for (const [row, line] of wanted.entries())
      for (const [column, value] of line?.entries() ?? [])
        if (value !== undefined) put(known, { row, column, rows: 1, columns: 1 }, value);
  }
}

function isBlankIn({ row, column, cells, formulas }: TableSnapshot, down: number, across: number): boolean {
  const [at, place] = [down - row, across - column];
  return cells[at]?.[place] === null && (formulas?.[at]?.[place] ?? "") === "";
}

function cellsOf<Property extends keyof Strokes>(strokes: StrokeCells, property: Property): Cells<Strokes[Property]> {
  const cells: Cells<Strokes[Property]> = strokes[property] ?? [];
  (strokes as { [P in Property]?: Cells<Strokes[P]> })[property] = cells;
  return cells;
}
