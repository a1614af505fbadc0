import { columnLetters } from "../../core/base/address.ts";
import type { Day } from "../../core/base/cells.ts";
import { dayOf } from "../../core/base/days.ts";
import type { Month } from "../../core/base/months.ts";
import { isProblem, type Problem } from "../../core/base/problem.ts";
import type { Language } from "../../core/base/text.ts";
import { isForWorkbook, perform } from "../../core/book/commands/index.ts";
import { type Message, messageToSend } from "../../core/book/review/frozen/message.ts";
import type { Sharing } from "../../core/book/sharing/sharing.ts";
import { type Ornament, ornamentsIn, type Refused } from "../../core/book/sheets/ornaments.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { cellTaken } from "../../core/book/tables/refusals.ts";
import type { Explanation } from "../../core/formulas/explain/explanation.ts";
import { refusesComments } from "../base/comments.ts";
import { askWorkbook } from "../base/workbook.ts";
import { type Attempt, codeOf, queuePaint } from "../paint/paint.ts";
import { readActiveCell } from "../read/active-cell.ts";
import { readSheets } from "../read/all-sheets.ts";
import { askSnapshot, readSnapshot } from "../read/snapshot.ts";

/** What the panel asks for once somebody does something: it is fetched then, not when the panel opens. */

/**
 * Runs a command. Where Excel refuses an ornament and says which, the command is run again without it: doing it again
 * completes what was cut short. Otherwise each ornament is tried by itself.
 * @param known what this Excel has refused since the panel was opened; what it refuses now is added
 */
export async function performed(
  command: string,
  request: unknown,
  known: Map<Ornament, Refused>,
  day = today(),
): Promise<Performed | Problem> {
  const refused: Refused[] = [];
  const [added, asked] = [[] as string[], new Set<Ornament>()];
  const run = (ornaments: Partial<Attempt> = {}): Promise<Snapshot | Problem> => {
    const leftOut = new Set([...known.keys(), ...refused.map(({ ornament }) => ornament)]);
    const attempt = { leftOut, added, ...ornaments };
    return Excel.run(asOneUndo, (context) => performIn(context, command, request, attempt, asked, day));
  };
  let painted = await run().catch(refusalOf);
  if (painted instanceof Refusal && painted.ornament) {
    refused.push({ ornament: painted.ornament, why: codeOf(painted.thrown) });
    painted = painted.isLast ? await Excel.run(readSnapshot) : await run().catch(refusalOf);
  }
  if (painted instanceof Refusal) painted = await run({ refused });
  if (isProblem(painted)) return painted;
  for (const each of refused) known.set(each.ornament, each);
  return { value: painted, refused: [...known.values()].filter(({ ornament }) => asked.has(ornament)) };
}

interface Performed {
  readonly value: Snapshot;
  /** What the plan asked for and this Excel does not paint. */
  readonly refused: readonly Refused[];
}

/** What stopped an attempt that is worth another one. */
class Refusal {
  readonly thrown: unknown;
  readonly ornament: Ornament | undefined;
  /** Protection is the last that is painted: all the rest is there. */
  readonly isLast: boolean;

  constructor(thrown: unknown) {
    const { errorLocation = "" } = (thrown as { debugInfo?: { errorLocation?: string } } | null)?.debugInfo ?? {};
    this.thrown = thrown;
    this.ornament = places.find(([place]) => place.test(errorLocation))?.[1];
    this.isLast = /protection\.protect$/i.test(errorLocation);
  }
}

function refusalOf(thrown: unknown): Refusal {
  // Run again, the command is told that there are none.
  if (!refusesComments(thrown) && notOrnaments.has(codeOf(thrown))) throw thrown;
  return new Refusal(thrown);
}

/** Where Excel says what it refused, and which ornament that is. */
const places: readonly (readonly [RegExp, Ornament])[] = [
  [/pageLayout|headersFooters|headerFooter/i, "print"],
  [/protection\.(protect|locked)$/i, "protect"],
  [/chart|series|marker/i, "chart"],
  [/conditionalFormat/i, "condition"],
  [/dataValidation/i, "list"],
  [/rowHidden$/i, "rows"],
  [/group(Details)?$/i, "fold"],
  [/\bmerge$/i, "merge"],
  [/freezePanes/i, "freeze"],
  [/\bactivate$/i, "show"],
];

/** Excel is busy, somebody types, or something is gone: no ornament is to blame. */
const notOrnaments: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Conflict",
  "InsertDeleteConflict",
  "RequestAborted",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "ItemNotFound",
]);

/** A click is one step for *Undo* where Excel can do so: since ExcelApi 1.20; older ones ignore it. */
const asOneUndo: Excel.RunOptions = { mergeUndoGroup: true };

/** One round trip reads; the last one paints and reads what is there then, computed cells included. */
async function performIn(
  context: Excel.RequestContext,
  command: string,
  request: unknown,
  attempt: Attempt,
  asked: Set<Ornament>,
  day: Day,
): Promise<Snapshot | Problem> {
  const work = isForWorkbook(command) ? await wholeWorkbook() : undefined;
  const sheets = work && (await readSheets(context, work));
  const [readBook, readWorkbook] = [askSnapshot(context), askWorkbook(context)];
  await context.sync();
  const plan =
    work && sheets
      ? work.performOnWorkbook(command, { ...readBook(), sheets }, request, day)
      : perform(command, readBook(), request, day);
  if (isProblem(plan)) return plan;
  for (const ornament of ornamentsIn(plan.edits)) asked.add(ornament);
  if (plan.edits.length === 0) return readBook();
  const problem = await queuePaint(context, plan.edits, readWorkbook(), attempt);
  if (problem) return problem;
  const readAgain = askSnapshot(context);
  await context.sync();
  return readAgain();
}

/** The message of a month from the current book. */
export const messageIn = async (
  context: Excel.RequestContext,
  month: Month,
  language: Language,
): Promise<Message | Problem> => messageToSend(await readSnapshot(context), month, language);

export { paint } from "../paint/paint.ts";
export { readSheetCells, readSources } from "../read/sources.ts";

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
