import { cellsOf, isInThisWorkbook, rowsIn, sheetOf } from "./address.ts";

/**
 * Excel on the desktop hands a blank cell over as 0. Where a 0 comes from a cell, these ask the workbook which it is;
 * all formulas of one turn share a round trip.
 */

/** A range with a 0 in it, as Excel passed it, and its address. */
export interface Doubt {
  readonly address: string;
  readonly cells: unknown[][];
}

/**
 * What has to be asked before a formula is answered: nothing where no 0 was given, where it was typed into the formula,
 * or where this Excel does not say from where its arguments come.
 */
export function doubtsAbout(args: readonly unknown[]): Doubt[] {
  const addresses = parameterAddresses(args);
  if (!addresses) return [];
  const doubts: Doubt[] = [];
  for (let index = 0; index < args.length; index++) {
    const [address, cells] = [addresses[index], args[index]];
    if (typeof address === "string" && Array.isArray(cells) && isDoubtful(cells) && isInThisWorkbook(address))
      doubts.push({ address, cells });
  }
  return doubts;
}

/**
 * Excel's Invocation is the last argument, or takes the place of one that Excel does not know yet. It has no
 * addresses if Excel remembers a list of formulas that did not ask for them.
 */
function parameterAddresses(args: readonly unknown[]): readonly unknown[] | undefined {
  for (let index = args.length - 1; index >= 0; index--) {
    const { parameterAddresses: addresses } = (args[index] ?? {}) as { parameterAddresses?: unknown };
    if (Array.isArray(addresses)) return addresses;
  }
  return undefined;
}

/** An Excel that hands one blank of a range over as null, means 0 by 0. */
function isDoubtful(cells: unknown[][]): boolean {
  let zero = false;
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as unknown[];
    for (let column = 0; column < line.length; column++) {
      if (line[column] === null) return false;
      if (line[column] === 0) zero = true;
    }
  }
  return zero;
}

/** Milliseconds: while a cell is being typed in, Excel may hold a question back for minutes. */
const patience = 3_000;

/**
 * Makes each 0 that is a blank cell null. Where this Excel cannot tell, a 0 stays a 0.
 * @returns whether Excel answered in time; where it did not, nobody knows which cells are blank
 */
export async function settle(doubts: readonly Doubt[]): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const filled = await Promise.race([Promise.all(doubts.map(filledCellsAt)), late]);
  clearTimeout(timer);
  if (!filled) return false;
  for (const [index, { cells }] of doubts.entries()) {
    const isFilled = filled[index]?.(cells);
    if (isFilled) blankOut(cells, isFilled);
  }
  return true;
}

type IsFilled = (row: number, column: number) => boolean;

function blankOut(cells: unknown[][], isFilled: IsFilled): void {
  const each = (visit: (line: unknown[], row: number, column: number) => void): void => {
    for (const [row, line] of cells.entries()) for (const column of line.keys()) visit(line, row, column);
  };
  // A figure where the workbook has a blank: those are other cells, or they have changed, and Excel will call again.
  let sameCells = true;
  each((line, row, column) => {
    if (typeof line[column] === "number" && line[column] !== 0 && !isFilled(row, column)) sameCells = false;
  });
  if (!sameCells) return;
  each((line, row, column) => {
    if (line[column] === 0 && !isFilled(row, column)) line[column] = null;
  });
}

/** Tells for cells as large as those asked about which are filled; nothing where the address is larger or smaller. */
type Filled = (cells: readonly (readonly unknown[])[]) => IsFilled | undefined;

/** The addresses asked about in this turn, and what is answered to all of them. */
let asked = new Set<string>();
let answers: Promise<ReadonlyMap<string, Filled>> | undefined;

function filledCellsAt({ address }: Doubt): Promise<Filled | undefined> {
  asked.add(address);
  answers ??= Promise.resolve().then(() => {
    const addresses = [...asked];
    asked = new Set();
    answers = undefined;
    return readFilled(addresses);
  });
  return answers.then((found) => found.get(address));
}

/** Excel on the web refuses requests and answers of more than 5 MB. */
const tooLarge: readonly unknown[] = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

async function readFilled(addresses: readonly string[]): Promise<ReadonlyMap<string, Filled>> {
  // Without the shared runtime, formulas have no workbook to ask.
  if (typeof Excel === "undefined") return new Map();
  try {
    // Whoever types on while a formula is computed would have the question refused.
    return await Excel.run({ delayForCellEdit: true }, (context) => askFilled(context, addresses));
  } catch (refused) {
    if (addresses.length === 1 || !tooLarge.includes((refused as { code?: unknown } | null)?.code)) return new Map();
    const half = addresses.length >> 1;
    const parts = await Promise.all([addresses.slice(0, half), addresses.slice(half)].map(readFilled));
    return new Map(parts.flatMap((part) => [...part]));
  }
}

/** From here on, only what is used of a range travels: a whole column is mostly blank. */
const manyRows = 1000;

async function askFilled(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Filled>> {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = addresses.map((address) => {
    const title = sheetOf(address);
    const sheet = sheets.get(title) ?? context.workbook.worksheets.getItemOrNullObject(title);
    sheets.set(title, sheet);
    const range = sheet.getRange(cellsOf(address));
    const place = "rowIndex,columnIndex,rowCount,columnCount";
    const few = rowsIn(address) < manyRows;
    range.load(few ? `${place},valueTypes` : place);
    const used = few ? range : range.getUsedRangeOrNullObject(true);
    if (!few) used.load("rowIndex,columnIndex,valueTypes");
    return { address, range, used };
  });
  await context.sync();
  // Of too many cells, Excel answers null.
  const isKnown = (used: Excel.Range): boolean => used.isNullObject || Array.isArray(used.valueTypes);
  return new Map(
    ranges
      .filter(({ range, used }) => !range.isNullObject && isKnown(used))
      .map(({ address, range, used }) => [address, filledIn(range, used)]),
  );
}

function filledIn(range: Excel.Range, used: Excel.Range): Filled {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const types = used.isNullObject ? [] : used.valueTypes;
  const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex - rowIndex, used.columnIndex - columnIndex];
  const isFilled: IsFilled = (row, column) => {
    const type = types[row - top]?.[column - left];
    return type !== undefined && type !== Excel.RangeValueType.empty;
  };
  // Of a whole column, Excel may hand over as much as is used.
  return (cells) => (cells.length <= rowCount && (cells[0]?.length ?? 0) <= columnCount ? isFilled : undefined);
}
