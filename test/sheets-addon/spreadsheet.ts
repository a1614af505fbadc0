import { dateIn, wallClockIn } from "./clocks.ts";
import { type Count, counted } from "./counted.ts";
import { Sheet } from "./sheet.ts";
import { type Held, read } from "./typing.ts";

/**
 * A spreadsheet in memory that behaves as Google documents it: rows are padded with "", dates come as Dates, what a
 * script writes is read as if typed, ranges must fit, names move with their cells. Nothing is computed: a formula
 * shows "", or what `shows` says.
 */
export interface Options extends Partial<Limits> {
  readonly locale?: string;
  readonly timeZone?: string;
}

interface Limits {
  /** The call of a method that changes something, counted from 1, which throws instead. */
  failAtWrite: number;
  /** What it then says. */
  failure: string;
  /** Nobody else has the document's lock. */
  lockFree: boolean;
  /** The user may only look. */
  readOnly: boolean;
}

const day0 = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

interface RangeApi extends Record<"getRow" | "getColumn" | "getNumRows" | "getNumColumns", () => number> {
  getSheet(): { getName(): string };
}

interface Named {
  sheet: Sheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export class Spreadsheet {
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, Named>();
  readonly count: Count = { reads: 0, writes: 0, calls: [] };
  readonly limits: Limits;
  readonly locale: string;
  readonly timeZone: string;
  lockHeld = false;
  /** What a formula shows, since nothing is computed here. */
  shows: (formula: string) => string | number = () => "";
  active: [Sheet, number, number] | undefined;

  constructor({ locale = "en_US", timeZone = "Europe/Zurich", ...limits }: Options = {}) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.limits = {
      failAtWrite: 0,
      failure: "Service Spreadsheets failed",
      lockFree: true,
      readOnly: false,
      ...limits,
    };
    this.add("Sheet1");
  }

  add(title: string, index = this.sheets.length): Sheet {
    if (this.sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase()))
      throw new Error(`A sheet with the name "${title}" already exists. Please enter another name.`);
    const sheet = new Sheet(title, 1 + Math.max(0, ...this.sheets.map(({ id }) => id)));
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  sheet(title: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.title === title);
    if (!found) throw new Error(`There is no sheet ${title}.`);
    return found;
  }

  /** A person deletes a sheet: its names are broken, and no longer found. */
  delete(title: string): void {
    const gone = this.sheet(title);
    this.sheets.splice(this.sheets.indexOf(gone), 1);
    for (const [name, { sheet }] of this.names) if (sheet === gone) this.names.delete(name);
  }

  /** A person types into a cell, given from 0. */
  type(title: string, row: number, column: number, text: string): void {
    this.sheet(title).cells.set(`${row},${column}`, read(text, this.locale));
  }

  /** A person inserts rows above one: cells and names move. */
  insertRows(title: string, at: number, rows: number): void {
    const sheet = this.sheet(title);
    for (const map of [sheet.cells, sheet.formats, sheet.lists] as Map<string, unknown>[]) {
      const moved = [...map].map(([place, held]): [string, unknown] => {
        const [row = 0, column = 0] = place.split(",").map(Number);
        return [`${row >= at ? row + rows : row},${column}`, held];
      });
      map.clear();
      for (const [place, held] of moved) map.set(place, held);
    }
    for (const named of this.names.values()) {
      if (named.sheet !== sheet) continue;
      if (named.row >= at) named.row += rows;
      else if (named.row + named.rows > at) named.rows += rows;
    }
    sheet.size[0] += rows;
  }

  /** All that a person sees, for comparing. */
  contents(): unknown {
    return this.sheets.map(({ title, cells }) => [title, [...cells].sort(([one], [other]) => (one < other ? -1 : 1))]);
  }

  /** The named range as a range of Apps Script. */
  private rangeOf({ sheet, row, column, rows, columns }: Named): object {
    if (
      row < 0 ||
      column < 0 ||
      rows < 1 ||
      columns < 1 ||
      row + rows > sheet.size[0] ||
      column + columns > sheet.size[1]
    )
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    const places = [...Array(rows).keys()].map((down) =>
      [...Array(columns).keys()].map((across) => `${row + down},${column + across}`),
    );
    const each = (change: (place: string) => void): unknown => {
      for (const place of places.flat()) change(place);
      return range;
    };
    const held = (place: string): Held => sheet.cells.get(place) ?? { value: "" };
    const fits = (given: readonly (readonly unknown[])[]): void => {
      if (given.length !== rows)
        throw new Error(
          `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
        );
      const wrong = given.find(({ length }) => length !== columns);
      if (wrong)
        throw new Error(
          `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
        );
    };
    const values = (): unknown[][] => places.map((line) => line.map((place) => this.shown(held(place))));
    const ignored = (): unknown => range;
    const range: object = counted(this.count, this.limits, {
      getSheet: () => this.sheetApi(sheet),
      getRow: () => row + 1,
      getColumn: () => column + 1,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getA1Notation: () => `${String.fromCharCode(65 + column)}${row + 1}`,
      isBlank: () => places.flat().every((place) => held(place).value === "" && !held(place).formula),
      getValue: () => values()[0]?.[0],
      getValues: values,
      getDisplayValues: () => values().map((line) => line.map(String)),
      getFormula: () => held(places[0]?.[0] as string).formula ?? "",
      getFormulas: () => places.map((line) => line.map((place) => held(place).formula ?? "")),
      offset: (down: number, across: number, high = rows, wide = columns) =>
        this.rangeOf({ sheet, row: row + down, column: column + across, rows: high, columns: wide }),
      setValues: (given: unknown[][]) => {
        fits(given);
        for (const [down, line] of given.entries())
          for (const [across, value] of line.entries()) this.put(sheet, places[down]?.[across] as string, value);
        return range;
      },
      setFormula: (formula: string) => each((place) => this.put(sheet, place, formula)),
      setNumberFormat: (format: string) => each((place) => sheet.formats.set(place, format)),
      setDataValidation: (rule: { words: string[] }) => each((place) => sheet.lists.set(place, rule.words)),
      setFontWeight: ignored,
      setFontSize: ignored,
      setFontColor: ignored,
      setFontStyle: ignored,
      setBackground: ignored,
      setVerticalAlignment: ignored,
      setWrap: ignored,
    });
    return range;
  }

  private shown({ value, formula, isDate }: Held): unknown {
    if (formula) return this.shows(formula);
    return isDate ? dateIn(this.timeZone, day0 + (value as number) * dayLength) : value;
  }

  private put(sheet: Sheet, place: string, given: unknown): void {
    if (Object.prototype.toString.call(given) === "[object Date]") {
      const time = wallClockIn(this.timeZone, (given as Date).getTime());
      sheet.cells.set(place, { value: (time - day0) / dayLength, isDate: true });
    } else if (typeof given === "string") sheet.cells.set(place, read(given, this.locale));
    else if (typeof given === "number" || typeof given === "boolean") sheet.cells.set(place, { value: given });
    else throw new Error(`A cell cannot hold ${JSON.stringify(given)}.`);
  }

  private sheetApi(sheet: Sheet): object {
    const chained = (change: () => void): object => {
      change();
      return api;
    };
    const api: object = counted(this.count, this.limits, {
      getName: () => sheet.title,
      getSheetId: () => sheet.id,
      getMaxRows: () => sheet.size[0],
      getMaxColumns: () => sheet.size[1],
      getLastRow: () => sheet.last(0),
      getLastColumn: () => sheet.last(1),
      getRange: (row: number, column: number, rows = 1, columns = 1) =>
        this.rangeOf({ sheet, row: row - 1, column: column - 1, rows, columns }),
      getDeveloperMetadata: () => sheet.metadata.map(([key, value]) => ({ getKey: () => key, getValue: () => value })),
      addDeveloperMetadata: (key: string, value: string) => chained(() => sheet.metadata.push([key, value])),
      insertRowsAfter: (_: number, rows: number) => chained(() => (sheet.size[0] += rows)),
      insertColumnsAfter: (_: number, columns: number) => chained(() => (sheet.size[1] += columns)),
      setFrozenRows: (rows: number) => chained(() => (sheet.frozen[0] = rows)),
      setFrozenColumns: (columns: number) => chained(() => (sheet.frozen[1] = columns)),
      setColumnWidths: (from: number, columns: number, width: number) =>
        chained(() => {
          for (let column = from; column < from + columns; column++) sheet.widths.set(column, width);
        }),
    });
    return api;
  }

  /** `SpreadsheetApp.getActive()`. */
  readonly api = (): object =>
    counted(this.count, this.limits, {
      getSpreadsheetLocale: () => this.locale,
      getSpreadsheetTimeZone: () => this.timeZone,
      getSheets: () => this.sheets.map((sheet) => this.sheetApi(sheet)),
      insertSheet: (title: string, index: number) => this.sheetApi(this.add(title, index)),
      getRangeByName: (name: string) => {
        const named = this.names.get(name);
        return named ? this.rangeOf(named) : null;
      },
      getNamedRanges: () =>
        [...this.names].map(([name, named]) => ({ getName: () => name, getRange: () => this.rangeOf(named) })),
      setNamedRange: (name: string, range: RangeApi) => {
        this.names.set(name, {
          sheet: this.sheet(range.getSheet().getName()),
          row: range.getRow() - 1,
          column: range.getColumn() - 1,
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        });
      },
      getCurrentCell: () => {
        if (!this.active) return null;
        const [sheet, row, column] = this.active;
        return this.rangeOf({ sheet, row, column, rows: 1, columns: 1 });
      },
    });

  /** `LockService.getDocumentLock()`. */
  readonly lock = (): object => ({
    tryLock: () => {
      if (this.limits.lockFree) this.lockHeld = true;
      this.count.calls.push("tryLock");
      return this.limits.lockFree;
    },
    releaseLock: () => {
      this.lockHeld = false;
      this.count.calls.push("releaseLock");
    },
  });

  /** The rest of `SpreadsheetApp`. */
  readonly app = {
    flush: () => void this.count.calls.push("flush"),
    newDataValidation: () => {
      let words: string[] = [];
      const builder = {
        requireValueInList: (given: string[]) => {
          words = given;
          return builder;
        },
        setAllowInvalid: () => builder,
        build: () => ({ words }),
      };
      return builder;
    },
  };
}
