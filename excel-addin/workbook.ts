import { guideName, languageName, tables } from "../core/book/layout.ts";

/** The defined names of a KPI book. */
export const bookNames: readonly string[] = [...Object.values(tables).map(({ name }) => name), languageName, guideName];

/** What a painter needs to know of the workbook before it paints. */
export interface Workbook {
  /** Titles of all sheets, in lower case as Excel compares them. */
  readonly titles: ReadonlySet<string>;
  /** Names of the book that exist, also those whose cells were deleted. */
  readonly names: ReadonlySet<string>;
  /** For the names that stand for cells, the number format of each cell. */
  readonly formats: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Queues the questions, so that they can travel with others.
 * @returns reads the answers, once they are there
 */
export function askWorkbook(context: Excel.RequestContext): () => Workbook {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const asked = bookNames.map((name) => {
    const item = names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    item.load("name");
    range.load("numberFormat");
    return { name, item, range };
  });
  return () => ({
    titles: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: new Set(asked.filter(({ item }) => !item.isNullObject).map(({ name }) => name)),
    formats: new Map(
      asked
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => [name, range.numberFormat as string[][]]),
    ),
  });
}
