import { columnLetters } from "../../core/base/address.ts";
import type { Day } from "../../core/base/cells.ts";
import { dayOf } from "../../core/base/days.ts";
import type { Month } from "../../core/base/months.ts";
import { isProblem, type Problem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { isForWorkbook, perform } from "../../core/book/commands/index.ts";
import { monthMessage } from "../../core/book/review/frozen/message.ts";
import type { Sharing } from "../../core/book/sharing/sharing.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";
import { askWorkbook } from "../base/workbook.ts";
import { queuePaint } from "../paint/paint.ts";
import { readActiveCell } from "../read/active-cell.ts";
import { readSheets } from "../read/all-sheets.ts";
import { askSnapshot, readSnapshot } from "../read/snapshot.ts";
import { cellTaken } from "./refusals.ts";

/** What the panel asks for once somebody does something: it is fetched then, not when the panel opens. */

/** One round trip reads; the last one paints and reads what stands there then, computed cells included. */
export async function performIn(
  context: Excel.RequestContext,
  command: string,
  request: unknown,
): Promise<Snapshot | Problem> {
  const work = isForWorkbook(command) ? await wholeWorkbook() : undefined;
  const sheets = work && (await readSheets(context, work));
  const [readBook, readWorkbook] = [askSnapshot(context), askWorkbook(context)];
  await context.sync();
  const plan =
    work && sheets
      ? work.performOnWorkbook(command, { ...readBook(), sheets }, request, today())
      : perform(command, readBook(), request, today());
  if (isProblem(plan)) return plan;
  if (plan.edits.length === 0) return readBook();
  const problem = await queuePaint(context, plan.edits, readWorkbook());
  if (problem) return problem;
  const readAgain = askSnapshot(context);
  await context.sync();
  return readAgain();
}

/** The message of a month, as the book stands. */
export const messageIn = async (
  context: Excel.RequestContext,
  month: Month,
  language: Language,
): Promise<string | Problem> => monthMessage(await readSnapshot(context), month, language);

export { readSources } from "../read/sources.ts";

/**
 * Puts a formula into the active cell, where that is empty.
 * @param formula English, with commas: so Excel takes formulas from add-ins in every language
 */
export async function insertIn(context: Excel.RequestContext, formula: string): Promise<string | Problem> {
  const cell = context.workbook.getActiveCell();
  cell.load("formulas,values,rowIndex,columnIndex");
  await context.sync();
  const address = `${columnLetters(cell.columnIndex)}${cell.rowIndex + 1}`;
  // What another formula spilled into the cell is a value there, and no formula.
  if ([cell.formulas, cell.values].some(([row]) => row?.[0] !== "")) return cellTaken(address);
  cell.formulas = [[formula]];
  await context.sync();
  return address;
}

/** What sharing and repairing would do to the formulas of the workbook. */
export async function sharingIn(context: Excel.RequestContext): Promise<Sharing> {
  const work = await wholeWorkbook();
  return work.sharingOf({ ...(await readSnapshot(context)), sheets: await readSheets(context, work) });
}

/** Why the active cell shows what it shows. */
export async function whyIn(context: Excel.RequestContext): Promise<Explanation> {
  const work = await wholeWorkbook();
  return work.explanation(await readActiveCell(context, work));
}

/** What goes through every formula knows the whole catalogue: a file of its own. */
const wholeWorkbook = () => import("../../core/book/commands/workbook.ts");

/** The calendar day where the user sits. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
