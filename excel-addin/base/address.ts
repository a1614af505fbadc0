/** Addresses as Excel writes them: `Results!A1:C9`, `'L''année'!A1`. */

/** The title of the sheet. */
export function sheetOf(address: string): string {
  const title = address.slice(0, address.lastIndexOf("!"));
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
}

/** The part after the sheet: `A1:C9`, `A:A`. */
export const cellsOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/**
 * Whether it leads to one block of cells of this workbook: none of another file, none that a name or a # stands for.
 */
export const isInThisWorkbook = (address: string): boolean =>
  address.includes("!") &&
  !sheetOf(address).includes("[") &&
  /^\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{0,3}\$?\d*)?$/.test(cellsOf(address));

/** How many rows it covers; whole columns and rows count as very many. */
export function rowsIn(address: string): number {
  const [, first, last = first] = cellsOf(address).match(/^\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/) ?? [];
  return first === undefined ? Number.POSITIVE_INFINITY : Number(last) - Number(first) + 1;
}
