import { columnLetters } from "../core/book/address.ts";
import type { Snapshot } from "../core/book/snapshot.ts";
import type { Day } from "../core/cells.ts";
import { isForWorkbook, perform } from "../core/commands/index.ts";
import { dayOf } from "../core/days.ts";
import { isProblem, type Problem } from "../core/problem.ts";
import { monthMessage } from "../core/review/message.ts";
import type { Language } from "../core/text.ts";
import type { Answered, PanelHost, WorkbookWork } from "../sidebar/host.ts";
import { readSheets } from "./all-sheets.ts";
import { queuePaint } from "./paint.ts";
import { cellTaken, noWorkbook, refusal, tooOld } from "./refusals.ts";
import { askSnapshot, readSnapshot } from "./snapshot.ts";
import { readSources } from "./sources.ts";
import { askWorkbook } from "./workbook.ts";

/** The panel's way to the workbook. It never rejects: what goes wrong is answered as a sentence. */
export function excelHost(language: Language, workbook: () => Promise<WorkbookWork>): PanelHost {
  return {
    program: "excel",
    language,
    snapshot: () => answered(readSnapshot),
    perform: (command, request) =>
      answered(async (context) =>
        performIn(context, command, request, isForWorkbook(command) ? await workbook() : undefined),
      ),
    insert: (formula) => answered((context) => insertInto(context, formula)),
    message: (month, inLanguage) =>
      answered(async (context) => monthMessage(await readSnapshot(context), month, inLanguage)),
    sources: () => answered(readSources),
    sharing: () =>
      answered(async (context) => {
        const work = await workbook();
        return work.sharingOf({ ...(await readSnapshot(context)), sheets: await readSheets(context, work) });
      }),
  };
}

async function answered<T>(work: (context: Excel.RequestContext) => Promise<T | Problem>): Promise<Answered<T>> {
  if (typeof Excel === "undefined") return { problem: noWorkbook };
  try {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return { problem: tooOld };
    const value = await Excel.run(work);
    return isProblem(value) ? { problem: value.says } : { value };
  } catch (thrown) {
    return { problem: refusal(thrown) };
  }
}

/** One round trip reads; the last one paints and reads what stands there then, computed cells included. */
async function performIn(
  context: Excel.RequestContext,
  command: string,
  request: unknown,
  work?: WorkbookWork,
): Promise<Snapshot | Problem> {
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

/** @param formula English, with commas: so Excel takes formulas from add-ins in every language */
async function insertInto(context: Excel.RequestContext, formula: string): Promise<string | Problem> {
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

/** The calendar day where the user sits. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
