import { ChartCollection } from "./charts.ts";
import { CommentCollection } from "./comments.ts";
import { blank, type Cell, Range, RangeAreas, Refusal } from "./range.ts";
import { type Settings, settings } from "./settings.ts";
import { isFormulaText, typedIn } from "./typed-in.ts";

/**
 * An Excel workbook in memory, as far as the panel's host uses one: its objects bear the names of the wire, and do what
 * is documented of them. What it does not know, it refuses.
 */

export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly named = new Map<string, NamedItem>();
  /** The title of the sheet that an add-in brought to the front. */
  front: string | undefined;
  activeCell: Range | undefined;
  /** How Excel refuses every change: read-only, protected as a whole. */
  refuses: string | undefined;
  /** What this Excel refuses although its requirement sets promise it, by the names of the wire. */
  refusesOnly: readonly { readonly what: RegExp; readonly code: string }[] = [];
  /** After so many changes Excel gives up. */
  changesLeft = Number.POSITIVE_INFINITY;
  /** What it then says. */
  failure = "GeneralException";
  /** After so many round trips the panel is gone: nobody hears the answers, and nothing more is asked. */
  tripsLeft = Number.POSITIVE_INFINITY;
  whenClosed: () => void = () => {};
  /** What somebody else does once the next round trip has been answered. */
  meanwhile: (() => void) | undefined;
  /** What happens in the workbook after each round trip: formulas of the add-in are computed. */
  whenAnswered: (() => void) | undefined;
  /** What a formula answers. */
  answers: (formula: string) => Cell["value"] = () => 0;

  constructor(...titles: string[]) {
    for (const title of titles) this.sheets.push(new Sheet(this, title));
  }

  sheet(title: string): Sheet {
    const found = this.sheets.find(({ Name }) => Name.toLowerCase() === title.toLowerCase());
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }

  /** Every change passes here before it happens. */
  change(): void {
    if (this.refuses) throw new Refusal(this.refuses);
    if (this.changesLeft-- <= 0) throw new Refusal(this.failure);
  }

  readonly Application = { SuspendScreenUpdatingUntilNextSync: (): void => {} };
  readonly Worksheets = new SheetCollection(this);
  readonly Names = new NameCollection(this);

  GetActiveCell(): Range {
    if (!this.activeCell) throw new Refusal("UnsupportedSheet");
    return this.activeCell;
  }
}

class SheetCollection {
  private readonly workbook: Workbook;
  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }
  get _Items(): Sheet[] {
    return this.workbook.sheets;
  }
  Add(title: string): Sheet {
    this.workbook.change();
    if (this.workbook.sheets.some(({ Name }) => Name.toLowerCase() === title.toLowerCase()))
      throw new Refusal("ItemAlreadyExists");
    if (title.length > 31 || /[[\]*?:/\\]/.test(title)) throw new Refusal("InvalidArgument");
    const sheet = new Sheet(this.workbook, title);
    this.workbook.sheets.push(sheet);
    return sheet;
  }
  GetItemOrNullObject(title: string): Sheet | null {
    return this.workbook.sheets.find(({ Name }) => Name.toLowerCase() === title.toLowerCase()) ?? null;
  }
  item(title: string): Sheet {
    return this.workbook.sheet(title.replace(/^[{]id:(.*)[}]$/, "$1"));
  }
}

/** A conditional format. */
export interface Rule {
  readonly Id: string;
  readonly Type: string;
  readonly range: Range;
  formula: string;
  readonly look: Record<string, unknown>;
}

export class Sheet {
  readonly workbook: Workbook;
  readonly cells = new Map<string, Cell>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly groupedColumns = new Set<number>();
  /** `A1:B2`, as it was merged. */
  readonly merged: string[] = [];
  /** In the order in which Excel looks at them. */
  readonly rules: Rule[] = [];
  readonly page: Record<string, unknown> = {};
  readonly Charts = new ChartCollection(this);
  readonly Comments = new CommentCollection(this);
  /** Names that hold on this sheet alone. */
  readonly named = new Map<string, NamedItem>();
  /** How far the answers of formulas reach, by the first cell: `1,2` to rows and columns. */
  readonly spills = new Map<string, readonly [rows: number, columns: number]>();
  frozen = "";
  isProtected = false;
  /** Who does not know it cannot take the protection away. */
  password: string | undefined;
  protectionOptions: unknown;
  isVisible = true;
  hasGridlines = true;
  Name: string;

  constructor(workbook: Workbook, title: string) {
    this.workbook = workbook;
    this.Name = title;
  }
  set Gridlines(shown: boolean) {
    this.change();
    this.hasGridlines = shown;
  }
  Delete(): void {
    this.workbook.change();
    const { sheets } = this.workbook;
    sheets.splice(sheets.indexOf(this), 1);
  }
  Activate(): void {
    this.workbook.front = this.Name;
  }
  set Visibility(visibility: string) {
    this.change();
    this.isVisible = visibility === "Visible";
    if (!this.workbook.sheets.some(({ isVisible }) => isVisible)) throw new Refusal("InvalidOperation");
  }
  get Protection() {
    return {
      Protected: this.isProtected,
      Protect: (options: unknown): void => {
        this.workbook.change();
        if (this.isProtected) throw new Refusal("InvalidOperation");
        this.isProtected = true;
        this.protectionOptions = options;
      },
      Unprotect: (): void => {
        this.workbook.change();
        if (this.password !== undefined) throw new Refusal("AccessDenied");
        this.isProtected = false;
      },
    };
  }
  get PageLayout(): Settings {
    const keep = (property: string, value: unknown): void => {
      this.change();
      this.page[property] = value;
    };
    return Object.assign(
      settings(keep, {
        Orientation: true,
        PaperSize: true,
        Zoom: true,
        CenterHorizontally: true,
        HeadersFooters: { DefaultForAllPages: { CenterFooter: true } },
      }),
      {
        SetPrintArea: ({ Address }: Range): void => keep("PrintArea", Address),
        SetPrintTitleRows: ({ Address }: Range): void => keep("PrintTitleRows", Address),
        SetPrintTitleColumns: ({ Address }: Range): void => keep("PrintTitleColumns", Address),
        SetPrintMargins: (unit: string, margins: object): void => keep("PrintMargins", { unit, ...margins }),
      },
    );
  }
  GetRanges(addresses: string): RangeAreas {
    return new RangeAreas(addresses.split(",").map((address) => this.rangeAt(address)));
  }
  /** The range of `B2`, `B2:C9`. */
  rangeAt(address: string): Range {
    const [first = "", last = first] = address.split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    return new Range(this, from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
  }
  /** As the wire calls it; the title serves. */
  get Id(): string {
    return this.Name;
  }
  get Names(): NameCollection {
    return new NameCollection(this.workbook, this.named);
  }
  /** A cell to read, or to change in a test. */
  cell(row: number, column: number): Cell {
    const key = `${row},${column}`;
    const cell = this.cells.get(key) ?? blank();
    this.cells.set(key, cell);
    return cell;
  }
  /** Types rows into the sheet, as a person does. */
  type(rows: readonly (readonly (string | number | boolean)[])[]): void {
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) this.put(row, column, value);
  }
  put(row: number, column: number, input: unknown): void {
    const cell = this.cell(row, column);
    const { formula: _, ...rest } = cell;
    const typed = typedIn(input, cell.format);
    const answer = isFormulaText(typed)
      ? { formula: typed.formula, value: this.workbook.answers(typed.formula) }
      : typed;
    this.cells.set(`${row},${column}`, { ...rest, ...answer });
  }
  change(): void {
    this.workbook.change();
    if (this.isProtected) throw new Refusal("AccessDenied");
  }
  GetUsedRangeOrNullObject(): Range | null {
    const places = [...this.cells].flatMap(([place, { value, formula }]) =>
      value !== "" || formula ? [place.split(",").map(Number) as [number, number]] : [],
    );
    if (places.length === 0) return null;
    const [rows, columns] = [places.map(([row]) => row), places.map(([, column]) => column)];
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return new Range(this, top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  }
  /** Of `A1` and `A1:C9`; a whole column has as many rows as Excel has. */
  GetRange(address: string): Range {
    const [first, last = first] = address.replace(/\$/g, "").split(":") as [string, string?];
    const [from, to] = [placeOf(first, 1), placeOf(last, rowsOfExcel)];
    return new Range(this, from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, row, column, rows, columns);
  }
  get FreezePanes() {
    const freeze = (what: string): void => {
      this.change();
      this.frozen = what;
    };
    return {
      FreezeRows: (rows: number): void => freeze(`${rows} rows`),
      FreezeColumns: (columns: number): void => freeze(`${columns} columns`),
      FreezeAt: ({ rows, columns }: Range): void => freeze(`${rows} rows, ${columns} columns`),
    };
  }
}

const rowsOfExcel = 1_048_576;

function placeOf(cell: string, rowOfColumn = 1): { row: number; column: number } {
  const [, letters = "", row] = cell.match(/^([A-Z]{1,3})(\d*)$/) ?? [];
  if (letters === "") throw new Refusal("InvalidArgument");
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row || rowOfColumn) - 1, column };
}

class NameCollection {
  private readonly workbook: Workbook;
  private readonly named: Map<string, NamedItem>;
  constructor(workbook: Workbook, named = workbook.named) {
    this.workbook = workbook;
    this.named = named;
  }
  get _Items(): NamedItem[] {
    return [...this.named.values()];
  }
  item(name: string): NamedItem {
    const found = this.named.get(name.toLowerCase());
    if (!found) throw new Refusal("ItemNotFound");
    return found;
  }
  GetItem(name: string): NamedItem {
    return this.item(name);
  }
  GetItemOrNullObject(name: string): NamedItem | null {
    return this.named.get(name.toLowerCase()) ?? null;
  }
  Add(name: string, range: Range): NamedItem {
    this.workbook.change();
    if (this.named.has(name.toLowerCase())) throw new Refusal("ItemAlreadyExists");
    const item = new NamedItem(this.workbook, name, range);
    this.named.set(name.toLowerCase(), item);
    return item;
  }
}

export class NamedItem {
  private readonly workbook: Workbook;
  readonly Name: string;
  /** A word, or the cells it stands for; those of a deleted sheet are gone. */
  readonly target: Range | string;

  constructor(workbook: Workbook, name: string, target: Range | string) {
    this.workbook = workbook;
    this.Name = name;
    this.target = target;
  }
  get Id(): string {
    return this.Name;
  }
  get Value(): string {
    if (typeof this.target === "string") return `="${this.target}"`;
    return this.GetRangeOrNullObject() ? `=${this.target.Address}` : "#REF!";
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new Refusal("ItemNotFound");
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const { target } = this;
    return typeof target !== "string" && this.workbook.sheets.includes(target.sheet) ? target : null;
  }
  Delete(): void {
    this.workbook.change();
    this.workbook.named.delete(this.Name.toLowerCase());
  }
}
