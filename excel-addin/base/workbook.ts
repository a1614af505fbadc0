import {
  calcName,
  guideName,
  languageName,
  pageName,
  phoneName,
  reviewName,
  tables,
} from "../../core/book/sheets/layout.ts";
import type { Area } from "../../core/book/sheets/plan.ts";
import { sheetOf } from "./address.ts";

/** What people type into: there it matters which number format each cell has. */
const typedNames: readonly string[] = [...Object.values(tables).map(({ name }) => name), languageName, guideName];

/** What only plans write, thousands of cells. */
export const computedNames: readonly string[] = [reviewName, phoneName, calcName, pageName];

/** The defined names of a KPI book. */
export const bookNames: readonly string[] = [...typedNames, ...computedNames];

/** What a painter needs to know of the workbook before it paints. */
export interface Workbook {
  /** Titles of all sheets, in lower case as Excel compares them. */
  readonly titles: ReadonlySet<string>;
  /** Titles of the sheets that are protected. */
  readonly guarded: ReadonlySet<string>;
  /** The names that exist, in lower case, also those whose cells were deleted. */
  readonly names: ReadonlySet<string>;
  /** For the names of the book that refer to cells, where these are now. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Where a range lies on its sheet. */
export interface Place extends Area {
  readonly title: string;
  /** The number format of each cell, where it has been asked. */
  readonly formats?: readonly (readonly string[])[];
}

/**
 * Queues the questions, so that they can travel with others.
 * @returns reads the answers, once they are there
 */
export function askWorkbook(context: Excel.RequestContext): () => Workbook {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name");
  const asked = bookNames.map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    const isTyped = typedNames.includes(name);
    range.load(`address,rowIndex,columnIndex,rowCount,columnCount${isTyped ? ",numberFormat" : ""}`);
    return { name, range, isTyped };
  });
  return () => ({
    titles: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    guarded: new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name)),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    places: new Map(
      asked
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range, isTyped }) => [name, placeOf(range, isTyped)]),
    ),
  });
}

const placeOf = (range: Excel.Range, hasFormats: boolean): Place => ({
  title: sheetOf(range.address),
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
  ...(hasFormats && { formats: range.numberFormat as string[][] }),
});
