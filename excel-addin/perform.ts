import type { Snapshot } from "../core/book/snapshot.ts";
import type { Day } from "../core/cells.ts";
import { perform } from "../core/commands/index.ts";
import { dayOf } from "../core/days.ts";
import type { Month } from "../core/kpi/months.ts";
import { isProblem, type Problem } from "../core/problem.ts";
import { monthMessage } from "../core/review/message.ts";
import type { Language } from "../core/text.ts";
import { queuePaint } from "./paint.ts";
import { askSnapshot, readSnapshot } from "./snapshot.ts";
import { askWorkbook } from "./workbook.ts";

/** One round trip reads; the last one paints and reads what stands there then, computed cells included. */
export async function performIn(
  context: Excel.RequestContext,
  command: string,
  request: unknown,
): Promise<Snapshot | Problem> {
  const [readBook, readWorkbook] = [askSnapshot(context), askWorkbook(context)];
  await context.sync();
  const plan = perform(command, readBook(), request, today());
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

/** The calendar day where the user sits. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
