import type { Area } from "../../core/book/sheets/plan.ts";
import type { SheetNote, SheetSnapshot } from "../../core/book/sheets/snapshot.ts";
import type { WorkbookWork } from "../../sidebar/base/host.ts";
import { refusesComments, takesComments } from "../base/comments.ts";
import { cellOf, formulaOf } from "./snapshot.ts";

/**
 * The sheets that hold formulas of ours, or comments that keep such, and those that these are computed from. Three
 * round trips, however many sheets: which there are, their formulas and comments, and of those that matter the values.
 */
export async function readSheets(context: Excel.RequestContext, work: WorkbookWork): Promise<SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const looked = await lookAt(context, worksheets.items);
  const wanted = titlesWanted(looked, work);
  const read = looked.filter(({ sheet }) => wanted.has(sheet.name.toLowerCase())).map((each) => readOne(each, work));
  await context.sync();
  return read.map((answer) => answer());
}

/** Where Excel has no comments although its sets promise them, the sheets are read without. */
async function lookAt(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Looked[]> {
  try {
    const looked = sheets.map(look);
    await context.sync();
    return looked;
  } catch (thrown) {
    if (!refusesComments(thrown)) throw thrown;
    const looked = sheets.map(look);
    await context.sync();
    return looked;
  }
}

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly remarks: readonly Remarks[];
}

/** Comments, with their answers, and notes: a workbook that comes from another program has notes. */
type Remarks = Excel.CommentCollection | Excel.NoteCollection;

function look(sheet: Excel.Worksheet): Looked {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  // Not every Office.js that says it does knows notes.
  const notes = supports("1.18") ? (sheet.notes as Excel.NoteCollection | undefined) : undefined;
  const remarks = [...(takesComments() ? [sheet.comments] : []), ...(notes ? [notes] : [])];
  for (const each of remarks) each.load("items/content");
  return { sheet, used, remarks };
}

const supports = (set: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", set);

const isOurs = (formula: unknown, { mayCallOurs }: WorkbookWork): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && mayCallOurs(formula);

function titlesWanted(looked: readonly Looked[], work: WorkbookWork): Set<string> {
  const wanted = new Set<string>();
  for (const { sheet, used, remarks } of looked) {
    const ours = used.isNullObject
      ? []
      : used.formulas.flatMap((row) => row.filter((formula) => isOurs(formula, work)));
    const texts = remarks.flatMap(({ items }) => items.map(({ content }) => content));
    // A formula may wait in the answer to a comment, which is not read yet.
    if (ours.length === 0 && texts.length === 0) continue;
    wanted.add(sheet.name.toLowerCase());
    for (const text of [...ours, ...texts]) for (const title of work.titlesIn(text)) wanted.add(title.toLowerCase());
  }
  return wanted;
}

/** Queues what is still to be known of a sheet. */
function readOne({ sheet, used, remarks }: Looked, work: WorkbookWork): () => SheetSnapshot {
  if (used.isNullObject) return () => ({ sheet: sheet.name, row: 0, column: 0, cells: [], formulas: [], notes: [] });
  const { rowIndex, columnIndex, formulas } = used;
  used.load("values");
  const notes = remarks.flatMap(({ items }) => items.map((each) => askRemark(each, work)));
  const spills = supports("1.12") ? askSpills(sheet, { rowIndex, columnIndex, formulas }, work) : undefined;
  return () => ({
    sheet: sheet.name,
    row: rowIndex,
    column: columnIndex,
    cells: used.values.map((row) => row.map(cellOf)),
    formulas: formulas.map((row, at) => row.map((formula, column) => formulaOf(formula, used.values[at]?.[column]))),
    notes: notes.flatMap((note) => note()),
    ...(spills && { spreads: spills() }),
  });
}

/** The one text in a thread that keeps a formula: what people have said stays theirs. */
function askRemark(remark: Excel.Comment | Excel.Note, { keptIn }: WorkbookWork): () => SheetNote[] {
  const cell = remark.getLocation();
  cell.load("rowIndex,columnIndex");
  const replies = "replies" in remark ? remark.replies : undefined;
  replies?.load("items/content");
  return () => {
    const texts = [remark.content, ...(replies?.items ?? []).map(({ content }) => content)];
    const note = texts.find((text) => keptIn(text));
    return note === undefined ? [] : [{ row: cell.rowIndex, column: cell.columnIndex, note }];
  };
}

function askSpills(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, formulas }: Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas">,
  work: WorkbookWork,
): () => Area[] {
  const asked = formulas.flatMap((line, down) =>
    line.flatMap((formula: unknown, across) => {
      if (!isOurs(formula, work)) return [];
      const range = sheet
        .getRangeByIndexes(rowIndex + down, columnIndex + across, 1, 1)
        .getSpillingToRangeOrNullObject();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return [range];
    }),
  );
  return () =>
    asked
      .filter(({ isNullObject }) => !isNullObject)
      .map((range) => ({
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      }));
}
