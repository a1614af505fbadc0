import { columnLetters } from "../../core/base/address.ts";
import { dateIn, wallClockIn } from "./clocks.ts";
import { type Count, counted, noted } from "./counted.ts";
import { chartMethods, protectionMethods, type RangeApi, ruleBuilder, ruleMethods } from "./drawing.ts";
import { overlap, type Part, Sheet } from "./sheet.ts";
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
  /** Calls that Sheets refuses although it has them, by their names. */
  refusesOnly: readonly { readonly what: RegExp; readonly says: string }[];
  /** The user may only look. */
  readOnly: boolean;
  /** What somebody else does just before the first change. */
  meanwhile: (() => void) | undefined;
}

const day0 = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

interface CellsApi extends RangeApi, Record<"getRow" | "getColumn" | "getNumRows" | "getNumColumns", () => number> {}

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
  readonly count: Count = { reads: 0, writes: 0, calls: [], trips: [] };
  readonly limits: Limits;
  readonly locale: string;
  readonly timeZone: string;
  lockHeld = false;
  /** What a formula shows, since nothing is computed here. */
  shows: (formula: string) => string | number = () => "";
  /** What happens once a script has flushed what it wrote: Google computes custom functions then. */
  whenFlushed: () => void = () => {};
  /** The title of the sheet that a script brought to the front. */
  front: string | undefined;
  active: [Sheet, number, number] | undefined;

  constructor({ locale = "en_US", timeZone = "Europe/Zurich", ...limits }: Options = {}) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.limits = {
      failAtWrite: 0,
      failure: "Service Spreadsheets failed",
      lockFree: true,
      readOnly: false,
      refusesOnly: [],
      meanwhile: undefined,
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
    const maps = [sheet.cells, sheet.formats, sheet.lists, sheet.notes, ...sheet.looks.values()];
    for (const map of maps as Map<string, unknown>[]) {
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
    const fitting =
      (change: (place: string, value: unknown) => void) =>
      (given: readonly (readonly unknown[])[]): unknown => {
        fits(given);
        for (const [down, line] of given.entries())
          for (const [across, value] of line.entries()) change(places[down]?.[across] as string, value);
        return range;
      };
    const setOrDelete = (map: Map<string, unknown>) => (place: string, value: unknown) => {
      if (value === null) map.delete(place);
      else map.set(place, value);
    };
    const look = (property: string) => (value: unknown) =>
      each((place) => setOrDelete(sheet.look(property))(place, value));
    const looks = (property: string) => fitting((place, value) => setOrDelete(sheet.look(property))(place, value));
    const lookAt = (property: string, usual: unknown) => () =>
      places.map((line) => line.map((place) => sheet.look(property).get(place) ?? usual));
    const merged = (parts: readonly { down?: number; across?: number; high: number; wide: number }[]): unknown => {
      for (const { down = 0, across = 0, high, wide } of parts)
        sheet.merge({ row: row + down, column: column + across, rows: high, columns: wide });
      return range;
    };
    const parts = {
      getSheet: () => this.sheetApi(sheet),
      getRow: () => row + 1,
      getColumn: () => column + 1,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getA1Notation: () => notation({ sheet, row, column, rows, columns }),
      isBlank: () => places.flat().every((place) => held(place).value === "" && !held(place).formula),
      getValue: () => values()[0]?.[0],
      getValues: values,
      getFormula: () => held(places[0]?.[0] as string).formula ?? "",
      getFormulas: () => places.map((line) => line.map((place) => held(place).formula ?? "")),
      offset: (down: number, across: number, high = rows, wide = columns) =>
        this.rangeOf({ sheet, row: row + down, column: column + across, rows: high, columns: wide }),
      setValues: fitting((place, value) => this.put(sheet, place, value)),
      setFormula: (formula: string) => each((place) => this.put(sheet, place, formula)),
      setNumberFormat: (format: string) => each((place) => sheet.formats.set(place, format)),
      setDataValidation: (rule: unknown) => each((place) => setOrDelete(sheet.lists)(place, rule)),
      setDataValidations: fitting(setOrDelete(sheet.lists)),
      getDataValidations: () => places.map((line) => line.map((place) => sheet.lists.get(place) ?? null)),
      setNotes: fitting(setOrDelete(sheet.notes)),
      getNotes: () => places.map((line) => line.map((place) => sheet.notes.get(place) ?? "")),
      clearNote: () => each((place) => sheet.notes.delete(place)),
      setFontWeight: look("weight"),
      setFontWeights: looks("weight"),
      setFontSize: look("size"),
      setFontSizes: looks("size"),
      getFontSizes: lookAt("size", 10),
      setFontColor: look("color"),
      setFontColors: looks("color"),
      setFontStyle: look("slant"),
      setFontStyles: looks("slant"),
      setBackground: look("background"),
      setBackgrounds: looks("background"),
      getBackgrounds: lookAt("background", "#ffffff"),
      setHorizontalAlignment: look("align"),
      setHorizontalAlignments: looks("align"),
      setVerticalAlignment: look("vertical"),
      setVerticalAlignments: looks("vertical"),
      setWrap: look("wrap"),
      setBorder: (...sides: unknown[]) => {
        const [top, left, bottom, right, vertical, horizontal, color] = sides;
        if (top !== null || left !== null || right !== null || vertical !== null)
          throw new Error("Only lines below cells are drawn here.");
        for (const [down, line] of places.entries())
          if (down === rows - 1 ? bottom : horizontal) for (const place of line) sheet.look("below").set(place, color);
        return range;
      },
      merge: () => merged([{ high: rows, wide: columns }]),
      shiftColumnGroupDepth: (by: number) => {
        for (const place of counting(column + 1, columns))
          sheet.groupDepths.set(place, (sheet.groupDepths.get(place) ?? 0) + by);
        return range;
      },
      collapseGroups: () => {
        for (const place of counting(column + 1, columns))
          if (sheet.groupDepths.get(place)) sheet.hiddenColumns.add(place);
        return range;
      },
      mergeAcross: () => merged(places.map((_, down) => ({ down, high: 1, wide: columns }))),
      mergeVertically: () => merged([...Array(columns).keys()].map((across) => ({ across, high: rows, wide: 1 }))),
      copyTo: (destination: CellsApi, type: string) => {
        if (type !== "normal") throw new Error("Only everything is pasted here.");
        const down = destination.getRow() - 1 - row;
        const across = destination.getColumn() - 1 - column;
        for (const part of sheet.merged.filter((each) => overlap(each, { row, column, rows, columns })))
          sheet.merge({ ...part, row: part.row + down, column: part.column + across });
        const maps = [sheet.cells, sheet.formats, sheet.lists, sheet.notes, ...sheet.looks.values()];
        for (const map of maps as Map<string, unknown>[])
          for (const place of places.flat()) {
            const [from = 0, beside = 0] = place.split(",").map(Number);
            const target = `${from + down},${beside + across}`;
            if (map.has(place)) map.set(target, map.get(place));
            else map.delete(target);
          }
      },
      getMergedRanges: () =>
        sheet.merged
          .filter((part) => overlap(part, { row, column, rows, columns }))
          .map((part) => this.rangeOf({ sheet, ...part })),
    };
    const range: object = counted(this.count, this.limits, parts, () => this.refuseGone(sheet));
    return range;
  }

  private refuseGone(sheet: Sheet): void {
    if (!this.sheets.includes(sheet)) throw new Error(`Sheet ${sheet.id} not found`);
  }

  private shown({ value, formula, isDate }: Held): unknown {
    if (formula) return this.shows(formula);
    return isDate ? dateIn(this.timeZone, day0 + (value as number) * dayLength) : value;
  }

  private put(sheet: Sheet, place: string, given: unknown): void {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (sheet.isCovered(row, column)) return;
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
    const parts = {
      getName: () => sheet.title,
      getSheetId: () => sheet.id,
      getMaxRows: () => sheet.size[0],
      getMaxColumns: () => sheet.size[1],
      getLastRow: () => sheet.last(0),
      getLastColumn: () => sheet.last(1),
      getDataRange: () =>
        this.rangeOf({
          sheet,
          row: 0,
          column: 0,
          rows: Math.max(1, sheet.last(0)),
          columns: Math.max(1, sheet.last(1)),
        }),
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
          if (width <= 0) throw new Error("A column cannot be that narrow.");
          for (const column of counting(from, columns)) sheet.widths.set(column, width);
        }),
      setRowHeightsForced: (from: number, rows: number, height: number) =>
        chained(() => {
          for (const row of counting(from, rows)) sheet.heights.set(row, height);
        }),
      getColumnGroupDepth: (column: number) => sheet.groupDepths.get(column) ?? 0,
      getColumnWidth: (column: number) => sheet.widths.get(column) ?? 100,
      getRowHeight: (row: number) => sheet.heights.get(row) ?? 21,
      hideColumns: (from: number, columns: number) => {
        for (const column of counting(from, columns)) sheet.hiddenColumns.add(column);
      },
      hideRows: (from: number, rows: number) => {
        for (const row of counting(from, rows)) sheet.hiddenRows.add(row);
      },
      showRows: (from: number, rows: number) => {
        for (const row of counting(from, rows)) sheet.hiddenRows.delete(row);
      },
      activate: () => chained(() => (this.front = sheet.title)),
      setHiddenGridlines: (hidden: boolean) => chained(() => (sheet.gridlinesHidden = hidden)),
      hideSheet: () =>
        chained(() => {
          if (this.sheets.every((each) => each === sheet || each.hidden))
            throw new Error("You can't hide all the sheets in a document.");
          sheet.hidden = true;
        }),
      getRangeList: (addresses: string[]) => this.rangeList(sheet, addresses),
      ...ruleMethods(sheet),
      ...chartMethods(sheet, this.count),
      ...protectionMethods(sheet, this.count, this.limits),
    };
    const api: object = counted(this.count, this.limits, parts, () => this.refuseGone(sheet));
    return api;
  }

  /** The same for each range of a list, in one call. */
  private rangeList(sheet: Sheet, addresses: readonly string[]): object {
    if (addresses.length === 0) throw new Error("Range list must have at least one range.");
    const parts = addresses.map((address) => partOf(address));
    const quiet = new Spreadsheet({ locale: this.locale, timeZone: this.timeZone });
    quiet.sheets.push(sheet);
    const ranges = parts.map(
      (part) => quiet.rangeOf({ sheet, ...part }) as Record<string, (...given: unknown[]) => unknown>,
    );
    const forAll =
      (name: string) =>
      (...given: unknown[]) => {
        for (const range of ranges) range[name]?.(...given);
      };
    const names = [
      "setBackground",
      "setFontColor",
      "setFontWeight",
      "setFontStyle",
      "setFontSize",
      "setHorizontalAlignment",
      "setVerticalAlignment",
      "setWrap",
      "setNumberFormat",
      "setBorder",
      "clearNote",
    ];
    return counted(this.count, this.limits, Object.fromEntries(names.map((name) => [name, forAll(name)])));
  }

  /** `SpreadsheetApp.getActive()`. */
  readonly api = (): object =>
    counted(this.count, this.limits, {
      getSpreadsheetLocale: () => this.locale,
      getSpreadsheetTimeZone: () => this.timeZone,
      getSheets: () => this.sheets.map((sheet) => this.sheetApi(sheet)),
      getSheetByName: (title: string) => {
        const sheet = this.sheets.find((each) => each.title === title);
        return sheet ? this.sheetApi(sheet) : null;
      },
      insertSheet: (title: string, index: number) => this.sheetApi(this.add(title, index)),
      getRangeByName: (name: string) => {
        const named = this.names.get(name);
        return named ? this.rangeOf(named) : null;
      },
      getNamedRanges: () =>
        [...this.names].map(([name, named]) => ({
          getName: () => name,
          getRange: () => this.rangeOf(named),
          remove: () => void this.names.delete(name),
        })),
      deleteSheet: (sheet: { getName(): string }) => this.delete(sheet.getName()),
      setNamedRange: (name: string, range: CellsApi) => {
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
    flush: () => {
      this.count.calls.push("flush");
      this.whenFlushed();
    },
    newDataValidation: () => {
      let rule: object = {};
      const builder: object = noted(this.count, {
        requireValueInList: (words: string[]) => {
          rule = { words: [...words] };
          return builder;
        },
        requireValueInRange: (range: CellsApi) => {
          rule = { among: `${range.getSheet().getName()}!${range.getA1Notation()}` };
          return builder;
        },
        setAllowInvalid: () => builder,
        build: () => rule,
      });
      return builder;
    },
    newConditionalFormatRule: () => ruleBuilder(this.count),
    CopyPasteType: { PASTE_NORMAL: "normal" },
    BorderStyle: { SOLID: "solid" },
    ProtectionType: { SHEET: "sheet" },
  };
}

const counting = (from: number, count: number): number[] => [...Array(count).keys()].map((index) => from + index);

function notation({ row, column, rows, columns }: Named): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function partOf(address: string): Part {
  const [first, last = first] = address.split(":").map((corner) => {
    const [, letters = "", digits] = corner.match(/^([A-Z]+)(\d+)$/) ?? [];
    if (digits === undefined) throw new Error(`Range not found: ${address}`);
    const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  });
  if (!first || !last) throw new Error(`Range not found: ${address}`);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
