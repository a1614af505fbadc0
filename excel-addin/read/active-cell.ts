import { columnLetters } from "../../core/base/address.ts";
import type { Grid } from "../../core/base/cells.ts";
import type { ActiveCell, ArgumentToRead, ReadCells } from "../../core/formulas/explain/active-cell.ts";
import type { Reference } from "../../core/formulas/parsing/references.ts";
import type { WorkbookWork } from "../../sidebar/base/host.ts";
import { sheetOf } from "../base/address.ts";
import { askBookWording } from "../base/language.ts";
import { cellOf, formulaOf } from "./snapshot.ts";

/**
 * The active cell with what its formula reads. Three round trips: the cell, how far the sheets and names in its formula
 * are filled, what is there. What Excel computes itself inside an argument, no add-in can ask for.
 */
export async function readActiveCell(context: Excel.RequestContext, work: WorkbookWork): Promise<ActiveCell> {
  const chosen = context.workbook.getActiveCell();
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const parent = knowsSpills ? chosen.getSpillParentOrNullObject() : undefined;
  for (const each of [chosen, ...(parent ? [parent] : [])]) each.load("formulas,values,rowIndex,columnIndex,address");
  const wording = askBookWording(context);
  await context.sync();
  const isFilled = parent !== undefined && !parent.isNullObject && addressOf(parent) !== addressOf(chosen);
  const cell = isFilled ? parent : chosen;
  const formula = formulaOf(cell.formulas[0]?.[0], cell.values[0]?.[0]);
  const sheet = sheetOf(cell.address);
  return {
    sheet,
    address: addressOf(chosen),
    formula,
    shows: cellOf(cell.values[0]?.[0]),
    ...wording(),
    read: await readCells(context, work.argumentsToRead(formula), sheet, work),
    ...(isFilled && { filledBy: addressOf(cell) }),
  };
}

const addressOf = ({ rowIndex, columnIndex }: Excel.Range): string => `${columnLetters(columnIndex)}${rowIndex + 1}`;

async function readCells(
  context: Excel.RequestContext,
  wanted: readonly ArgumentToRead[],
  own: string,
  work: WorkbookWork,
): Promise<ReadCells[]> {
  const found = wanted.flatMap((each) => {
    if (each.reference) return [findReference(context, each.text, each.reference, own, work)];
    return each.kind === "name" ? [findName(context, each.text, own, work)] : [];
  });
  if (found.length === 0) return [];
  await context.sync();
  const asked = found.flatMap((ask) => ask() ?? []);
  if (asked.length > 0) await context.sync();
  return asked.map((read) => read());
}

/**
 * Queues a question, whose answer queues the next one, whose answer are the cells; nothing where they cannot be read.
 */
type Found = () => (() => ReadCells) | undefined;

function findReference(
  { workbook }: Excel.RequestContext,
  text: string,
  reference: Reference,
  own: string,
  work: WorkbookWork,
): Found {
  const sheet = workbook.worksheets.getItemOrNullObject(reference.sheet ?? own);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  return () => {
    if (sheet.isNullObject) return undefined;
    const cells = askCells(sheet, used.isNullObject ? 0 : used.rowIndex + used.rowCount, reference, work);
    return cells && (() => ({ text, cells: cells() }));
  };
}

function findName({ workbook }: Excel.RequestContext, text: string, own: string, work: WorkbookWork): Found {
  // A sheet may have a name of its own, which hides that of the workbook.
  const places = [workbook.worksheets.getItem(own).names, workbook.names].map((names) =>
    names.getItemOrNullObject(text).getRangeOrNullObject(),
  );
  for (const place of places) place.load("address,rowCount,columnCount");
  return () => {
    const place = places.find(({ isNullObject }) => !isNullObject);
    if (!place || place.rowCount * place.columnCount > work.mostExplained) return undefined;
    place.load("values");
    return () => ({ text, cells: gridOf(place), place: place.address });
  };
}

/** What is filled of a range is fetched, the blanks below it are not: a whole column has a million rows. */
function askCells(
  sheet: Excel.Worksheet,
  lastRow: number,
  { row, column, rows, columns }: Reference,
  { asPassed, mostExplained }: WorkbookWork,
): (() => Grid) | undefined {
  const isWholeColumn = rows === undefined;
  const wanted = rows ?? Math.max(1, lastRow - row);
  if (wanted * columns > mostExplained) return undefined;
  const filled = Math.min(wanted, lastRow - row);
  if (filled < 1) return () => asPassed([], wanted, columns);
  const range = sheet.getRangeByIndexes(row, column, filled, columns);
  range.load("values");
  return () => asPassed(gridOf(range), isWholeColumn ? undefined : rows, columns);
}

const gridOf = (range: Excel.Range): Grid => range.values.map((row) => row.map(cellOf));
