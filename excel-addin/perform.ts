import type { Snapshot } from "../core/book/snapshot.ts";
import type { Day } from "../core/cells.ts";
import { perform } from "../core/commands/index.ts";
import { dayOf } from "../core/days.ts";
import { isProblem, type Problem } from "../core/problem.ts";
import { queuePaint } from "./paint.ts";
import { askSnapshot } from "./snapshot.ts";
import { askWorkbook } from "./workbook.ts";

/** One round trip reads; one paints and reads what stands there then, computed cells included. */
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
  const problem = queuePaint(context, plan.edits, readWorkbook());
  if (problem) return problem;
  const readAgain = askSnapshot(context);
  await context.sync();
  return readAgain();
}

/** The calendar day where the user sits. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
