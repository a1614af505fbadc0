import { isProblem, type Problem } from "../../core/base/problem.ts";
import { type InTheWayWords, inTheWay, type Size } from "../../core/book/sheets/in-the-way.ts";
import type { SheetKey } from "../../core/book/sheets/layout.ts";
import type { Area, Block, Edit } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { Canvas } from "./canvas.ts";
import { chart } from "./chart.ts";
import { listOf } from "./lists.ts";
import { protect } from "./protect.ts";
import { replace, replacedSheets } from "./replace.ts";
import { addSheet, areaOf } from "./sheet.ts";
import { joined, type Waiting, write } from "./write.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/**
 * Paints edits on the open spreadsheet; each of them can be painted again. What changes cells keeps its order. What changes
 * looks alone comes before it, together with all the looks of the same sheets: a call for each edit would take minutes.
 * @param snapshot the book as it has just been read
 * @returns what keeps them from being painted, asked before the first of them is
 */
export function paint(edits: readonly Edit[], snapshot: Snapshot): Problem | undefined {
  const spreadsheet = SpreadsheetApp.getActive();
  const named = new Named(spreadsheet, snapshot);
  const replaced = replacedSheets(spreadsheet, edits);
  if (isProblem(replaced)) return replaced;
  const problem = inTheWay(edits, (name) => named.find(name), words);
  if (problem) return problem;
  for (const stage of stages(edits)) {
    for (const edit of stage.added)
      if (edit.kind === "sheet") named.addSheet(edit);
      else named.addName(edit);
    for (const edit of stage.others) wait(edit, named);
    named.showLooks();
    change(stage.others, named, replaced);
  }
  return undefined;
}

interface Stage {
  readonly added: (EditOf<"sheet"> | EditOf<"name">)[];
  readonly others: Exclude<Edit, EditOf<"sheet"> | EditOf<"name">>[];
}

/** Sheets and names first, then what is painted on them: looks are never painted before their sheet is there. */
function stages(edits: readonly Edit[]): Stage[] {
  const found: Stage[] = [];
  for (const edit of edits) {
    const last = found[found.length - 1];
    if (edit.kind !== "sheet" && edit.kind !== "name")
      if (last) last.others.push(edit);
      else found.push({ added: [], others: [edit] });
    else if (last && last.others.length === 0) last.added.push(edit);
    else found.push({ added: [edit], others: [] });
  }
  return found;
}

/** Takes note of a change of looks. */
function wait(edit: Stage["others"][number], named: Named): void {
  if (edit.kind === "replace" || edit.kind === "write") return;
  const { canvas, within } = named.place(edit.name);
  if (edit.kind === "format") canvas.format(within(edit.area), edit.format);
  else if (edit.kind === "list") canvas.validate(within(edit.area), listOf(edit.words));
  else if (edit.kind === "choose") canvas.validate(within(edit.area), listOf(named.block(edit.among)));
  else if (edit.kind === "merge") canvas.merge(edit.areas.map(within));
  else if (edit.kind === "rows") canvas.hideRows(within(edit.area), edit.hidden);
  else if (edit.kind === "condition") {
    const codes = within({ ...edit.area, column: edit.codes }).column;
    canvas.condition({ area: within(edit.area), codes, equals: edit.equals, style: edit.style });
  }
}

/** Changes the cells, in the order of the edits; what is drawn over them has its turn among them. */
function change(edits: Stage["others"], named: Named, replaced: ReadonlyMap<string, Sheet>): void {
  let waiting: Waiting | undefined;
  const writeWaiting = (): void => {
    if (waiting) write(waiting);
    waiting = undefined;
  };
  for (const edit of edits) {
    if (edit.kind === "write") {
      const { canvas, within } = named.place(edit.name);
      const { row, column } = within({ row: edit.row, column: edit.column, rows: 0, columns: 0 });
      const next: Waiting = { canvas, row, column, cells: edit.cells };
      const both = waiting && joined(waiting, next);
      if (!both) writeWaiting();
      waiting = both ?? next;
    } else if (edit.kind === "replace") {
      writeWaiting();
      replace(named.canvasOf(replaced.get(edit.sheet) as Sheet), edit);
    } else if (edit.kind === "chart") {
      writeWaiting();
      const { canvas, within } = named.place(edit.name);
      chart(canvas, within(edit.area), named.block(edit.chart.data), edit.chart.lines);
    } else if (edit.kind === "protect") {
      writeWaiting();
      const { canvas, within } = named.place(edit.name);
      protect(canvas, edit.inputs.map(within));
    } else if (edit.kind === "show") {
      writeWaiting();
      named.place(edit.name).canvas.sheet.activate();
    }
  }
  writeWaiting();
}

/** A named range on its sheet. */
interface Place {
  readonly canvas: Canvas;
  /** An area of the range as one of its sheet. */
  within(area: Area): Area;
}

const placeAt = (canvas: Canvas, from: Pick<Area, "row" | "column">): Place => ({
  canvas,
  within: ({ row, column, rows, columns }) => ({ row: from.row + row, column: from.column + column, rows, columns }),
});

/** Where names stand, before and while edits are painted. */
class Named {
  private readonly spreadsheet: Spreadsheet;
  private readonly snapshot: Snapshot;
  private readonly canvases = new Map<number, Canvas>();
  private readonly added = new Map<SheetKey, Canvas>();
  private readonly places = new Map<string, Place>();

  constructor(spreadsheet: Spreadsheet, snapshot: Snapshot) {
    this.spreadsheet = spreadsheet;
    this.snapshot = snapshot;
  }

  /** The size of a range that the book has. */
  find(name: string): Size | undefined {
    const range = this.spreadsheet.getRangeByName(name);
    if (!range) return undefined;
    this.places.set(
      name,
      placeAt(this.canvasOf(range.getSheet()), { row: range.getRow() - 1, column: range.getColumn() - 1 }),
    );
    return { rows: range.getNumRows(), columns: range.getNumColumns() };
  }

  place(name: string): Place {
    return this.places.get(name) as Place;
  }

  block({ name, area }: Block): { readonly canvas: Canvas; readonly area: Area } {
    const { canvas, within } = this.place(name);
    return { canvas, area: within(area) };
  }

  addSheet(edit: EditOf<"sheet">): void {
    const { columnWidths, rowHeights = [] } = edit;
    const { sheet, leftBlank } = addSheet(this.spreadsheet, edit);
    const canvas = new Canvas(sheet, { columnWidths, rowHeights, leftBlank });
    this.added.set(edit.sheet, canvas);
    this.canvases.set(sheet.getSheetId(), canvas);
  }

  addName({ name, sheet, area }: EditOf<"name">): void {
    const canvas = this.added.get(sheet) as Canvas;
    this.spreadsheet.setNamedRange(name, areaOf(canvas.sheet, area));
    this.places.set(name, placeAt(canvas, area));
  }

  showLooks(): void {
    for (const canvas of this.canvases.values()) canvas.show();
  }

  canvasOf(sheet: Sheet): Canvas {
    const id = sheet.getSheetId();
    const known = this.canvases.get(id);
    if (known) return known;
    const title = sheet.getName();
    const canvas = new Canvas(
      sheet,
      undefined,
      Object.values(this.snapshot.tables).filter((table) => table.sheet === title),
    );
    this.canvases.set(id, canvas);
    return canvas;
  }
}

const words: InTheWayWords = {
  nameGone: (name) => ({
    en: `The named range ${name} is missing, so nothing was written. Restore its sheet from the version history.`,
    fr: `La plage nommée ${name} manque, donc rien n'a été écrit. Restaurez sa feuille depuis l'historique des versions.`,
  }),
  tooSmall: (name) => ({
    en: `The named range ${name} has become too small, so nothing was written. Extend it under Data, Named ranges.`,
    fr: `La plage nommée ${name} est devenue trop petite, donc rien n'a été écrit. Étendez-la sous Données, Plages nommées.`,
  }),
};
