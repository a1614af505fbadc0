import type { Problem } from "../../core/base/problem.ts";
import { type Ornament, ornamentOf, type Refused } from "../../core/book/sheets/ornaments.ts";
import type { Edit, EditKind, EditOf } from "../../core/book/sheets/plan.ts";
import { askWorkbook, type Workbook } from "../base/workbook.ts";
import { areasOn, Canvas, pointsPerPixel } from "./canvas.ts";
import { paintCharts } from "./chart.ts";
import { paintConditions } from "./conditions.ts";
import { Formats } from "./formats.ts";
import { inTheWay } from "./in-the-way.ts";
import { paintChoice, paintList } from "./lists.ts";
import { paintPrint } from "./print.ts";
import { paintReplacements } from "./replace.ts";
import { addSheet, freeze } from "./sheet.ts";
import { paintWrite } from "./write.ts";

/**
 * Paints edits in their order on the open workbook. Excel stops a batch at the first action it refuses and keeps what
 * came before. Nothing here needs more than ExcelApi 1.9, except for comments and groups of columns, which
 * it may refuse.
 * @returns what keeps the edits from being painted, found out before the first of them is
 */
export async function paint(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Problem | undefined> {
  const ask = askWorkbook(context);
  await context.sync();
  const problem = await queuePaint(context, edits, ask());
  if (!problem) await context.sync();
  return problem;
}

/**
 * Queues the edits; the caller synchronises, together with what else it queues. Charts, replaced cells, and conditions
 * on an older sheet take round trips of their own, since they depend on what the edits before them have left there; so
 * do cells that would make a request longer than 1 MB.
 */
export async function queuePaint(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  workbook: Workbook,
  { leftOut, refused, added }: Attempt = { leftOut: new Set(), added: [] },
): Promise<Problem | undefined> {
  const problem = inTheWay(edits, workbook);
  if (problem) return problem;
  const canvas = new Canvas(context, withoutLeftovers(context, workbook, added), added);
  const formats = new Formats(canvas);
  // Calculation stays on: suspending it would save little, and an uncomputed cell would look like an answer.
  if (edits.some(({ kind }) => kind === "sheet")) context.application.suspendScreenUpdatingUntilNextSync();
  const painting: Painting = { canvas, formats };
  const isLeftOut = (ornament: Ornament): boolean =>
    leftOut.has(ornament) || !!refused?.some((each) => each.ornament === ornament);
  /** An ornament with a round trip of its own, which may be refused. */
  const tried = async (ornament: Ornament, paint: () => void | Promise<void>): Promise<void> => {
    if (isLeftOut(ornament)) return;
    if (!refused) return paint();
    await canvas.sync();
    try {
      await paint();
      await canvas.sync();
    } catch (thrown) {
      refused.push({ ornament, why: codeOf(thrown) });
    }
  };
  for (const run of runsOf(edits)) {
    const ornament = ornamentOf[run.kind];
    if (ornament) await tried(ornament, () => paintRun(painting, run));
    else await paintRun(painting, run);
    if (run.kind === "sheet") await tried("freeze", () => freeze(canvas, run.edits as EditOf<"sheet">[]));
  }
  // Sheets that were opened are closed again, even if something is left out.
  if (refused) await tried("protect", () => canvas.close());
  else canvas.close();
  return undefined;
}

/** A sheet that an earlier attempt has added before it was refused, and that nothing of the book points to, goes. */
function withoutLeftovers({ workbook }: Excel.RequestContext, known: Workbook, added: string[]): Workbook {
  const titles = new Set(known.titles);
  const used = new Set([...known.places.values()].map(({ title }) => title));
  for (const title of added.splice(0))
    if (!used.has(title) && titles.delete(title.toLowerCase())) workbook.worksheets.getItem(title).delete();
  return { ...known, titles };
}

/** How edits are painted: ornaments with the rest, or each kind of them in a round trip of its own. */
export interface Attempt {
  /** Those that this Excel is known to refuse. */
  readonly leftOut: ReadonlySet<Ornament>;
  /** Where it is given, each ornament is tried by itself, and those that Excel refuses are added. */
  readonly refused?: Refused[];
  /** The titles of the sheets that were added so far, by an earlier attempt of the same click too. */
  readonly added: string[];
}

/** What Office.js calls a refusal, the same in every language: `InvalidArgument`. */
export const codeOf = (thrown: unknown): string => `${(thrown as { code?: unknown } | null)?.code ?? ""}`;

async function paintRun(painting: Painting, { kind, edits }: Run): Promise<void> {
  for (const edit of edits)
    if (edit.kind !== "sheet" && edit.kind !== "name" && edit.kind !== "replace" && edit.kind !== "show")
      painting.canvas.open(painting.canvas.place(edit.name).title);
  await (painters[kind] as RunPainter<Edit>)(painting, edits);
}

interface Painting {
  readonly canvas: Canvas;
  readonly formats: Formats;
}

/** Queues neighboring edits of one kind; asks the workbook where it must know more. */
type RunPainter<E extends Edit> = (painting: Painting, edits: readonly E[]) => void | Promise<void>;

const each =
  <E extends Edit>(paint: (canvas: Canvas, edit: E, formats: Formats) => void): RunPainter<E> =>
  ({ canvas, formats }, edits) => {
    for (const edit of edits) paint(canvas, edit, formats);
  };

const painters = {
  sheet: each(addSheet),
  name: each((canvas, { name, sheet, area }) => canvas.addName(name, sheet, area)),
  write: async ({ canvas, formats }, edits) => {
    for (const edit of edits) await paintWrite(canvas, formats, edit);
  },
  format: ({ formats }, edits) => formats.paint(edits),
  list: each(paintList),
  choose: each(paintChoice),
  merge: each((canvas, { name, areas }) => {
    for (const area of areas) canvas.range(name, area).merge(false);
  }),
  rows: each((canvas, { name, area, hidden, height }) => {
    const range = canvas.range(name, area);
    if (height !== undefined) range.format.rowHeight = height * pointsPerPixel;
    range.getEntireRow().rowHidden = hidden;
  }),
  fold: each((canvas, { name, area }) => {
    const columns = canvas.range(name, area).getEntireColumn();
    columns.group("ByColumns");
    columns.hideGroupDetails("ByColumns");
  }),
  condition: ({ canvas }, edits) => paintConditions(canvas, edits),
  rule: ({ canvas }, edits) => paintConditions(canvas, edits),
  texts: ({ canvas }, edits) => paintConditions(canvas, edits),
  chart: ({ canvas }, edits) => paintCharts(canvas, edits),
  print: each(paintPrint),
  protect: each(protect),
  show: each((canvas, { name }) => canvas.sheet(name).activate()),
  replace: ({ canvas }, edits) => paintReplacements(canvas, edits),
} satisfies { readonly [Kind in EditKind]: RunPainter<EditOf<Kind>> };

function protect(canvas: Canvas, { name, inputs }: EditOf<"protect">): void {
  const onSheet = inputs.map((area) => canvas.onSheet(name, area));
  for (const open of areasOn(canvas.sheet(name), onSheet)) open.format.protection.locked = false;
  canvas.protectLast(canvas.place(name).title);
}

interface Run {
  readonly kind: EditKind;
  readonly edits: Edit[];
}

/** Neighbors of one kind together. */
function runsOf(edits: readonly Edit[]): Run[] {
  const runs: Run[] = [];
  for (const edit of edits) {
    const last = runs[runs.length - 1];
    if (last?.kind === edit.kind) last.edits.push(edit);
    else runs.push({ kind: edit.kind, edits: [edit] });
  }
  return runs;
}
