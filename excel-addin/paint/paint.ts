import type { Problem } from "../../core/base/problem.ts";
import type { Edit } from "../../core/book/sheets/plan.ts";
import { askWorkbook, type Workbook } from "../base/workbook.ts";
import { areasOn, Canvas } from "./canvas.ts";
import { paintCharts } from "./chart.ts";
import { paintConditions } from "./conditions.ts";
import { Formats } from "./formats.ts";
import { inTheWay } from "./in-the-way.ts";
import { paintChoice, paintList } from "./lists.ts";
import { paintPrint } from "./print.ts";
import { paintReplacements } from "./replace.ts";
import { addSheet } from "./sheet.ts";
import { paintWrite } from "./write.ts";

type Kind = Edit["kind"];
type EditOf<K extends Kind> = Extract<Edit, { kind: K }>;

/**
 * Paints edits in their order on the open workbook. Excel stops a batch where it cannot go on; what stands before stays.
 * Nothing here is younger than ExcelApi 1.9, comments apart.
 * @returns what keeps them from being painted, asked before the first of them is
 */
export async function paint(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Problem | undefined> {
  const ask = askWorkbook(context);
  await context.sync();
  const problem = await queuePaint(context, edits, ask());
  if (!problem) await context.sync();
  return problem;
}

/**
 * Queues the edits; the caller synchronises, with whatever else it queues. Charts, replaced cells, and conditions of a
 * sheet that was there before take round trips of their own: the first answers of those are about what stands by then.
 */
export async function queuePaint(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  workbook: Workbook,
): Promise<Problem | undefined> {
  const problem = inTheWay(edits, workbook);
  if (problem) return problem;
  const canvas = new Canvas(context, workbook);
  const formats = new Formats(canvas);
  // Calculation goes on: what it would save are a few passes, and what it left uncomputed would look like an answer.
  if (edits.some(({ kind }) => kind === "sheet")) context.application.suspendScreenUpdatingUntilNextSync();
  for (const run of runsOf(edits)) await paintRun(canvas, formats, run);
  canvas.close();
  return undefined;
}

async function paintRun(canvas: Canvas, formats: Formats, run: Run): Promise<void> {
  for (const edit of run.edits)
    if (edit.kind !== "sheet" && edit.kind !== "name" && edit.kind !== "replace" && edit.kind !== "show")
      canvas.open(canvas.place(edit.name).title);
  if (is(run, "chart")) await paintCharts(canvas, run.edits);
  else if (is(run, "condition")) await paintConditions(canvas, run.edits);
  else if (is(run, "replace")) await paintReplacements(canvas, run.edits);
  else if (is(run, "format")) formats.paint(run.edits);
  else for (const edit of run.edits) paintOne(canvas, formats, edit);
}

function paintOne(canvas: Canvas, formats: Formats, edit: Edit): void {
  if (edit.kind === "sheet") addSheet(canvas, edit);
  else if (edit.kind === "name") canvas.addName(edit.name, edit.sheet, edit.area);
  else if (edit.kind === "write") paintWrite(canvas, formats, edit);
  else if (edit.kind === "list") paintList(canvas, edit);
  else if (edit.kind === "choose") paintChoice(canvas, edit);
  else if (edit.kind === "merge") for (const area of edit.areas) canvas.range(edit.name, area).merge(false);
  else if (edit.kind === "rows") canvas.range(edit.name, edit.area).getEntireRow().rowHidden = edit.hidden;
  else if (edit.kind === "print") paintPrint(canvas, edit);
  else if (edit.kind === "protect") protect(canvas, edit);
  else if (edit.kind === "show") canvas.sheet(edit.name).activate();
}

function protect(canvas: Canvas, { name, inputs }: EditOf<"protect">): void {
  const onSheet = inputs.map((area) => canvas.onSheet(name, area));
  for (const open of areasOn(canvas.sheet(name), onSheet)) open.format.protection.locked = false;
  canvas.protectLast(canvas.place(name).title);
}

interface Run<K extends Kind = Kind> {
  readonly kind: K;
  readonly edits: EditOf<K>[];
}

/** Neighbours of one kind together. */
function runsOf(edits: readonly Edit[]): Run[] {
  const runs: Run[] = [];
  for (const edit of edits) {
    const last = runs[runs.length - 1];
    if (last?.kind === edit.kind) last.edits.push(edit);
    else runs.push({ kind: edit.kind, edits: [edit] });
  }
  return runs;
}

const is = <K extends Kind>(run: Run, kind: K): run is Run<K> & Run => run.kind === kind;
