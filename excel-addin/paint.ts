import type { SheetKey } from "../core/book/layout.ts";
import type { Area, Edit } from "../core/book/plan.ts";
import { freeTitle } from "../core/book/sheet-title.ts";
import type { Problem } from "../core/problem.ts";
import { inTheWay } from "./in-the-way.ts";
import { looks, numberFormats } from "./look.ts";
import { general, toExcel } from "./plan-cells.ts";
import { askWorkbook, type Workbook } from "./workbook.ts";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/**
 * Paints edits in their order on the open workbook, in one batch. Excel stops a batch where it cannot go on; what stands
 * before stays. Nothing here is younger than ExcelApi 1.9.
 * @returns what keeps them from being painted, asked before the first of them is
 */
export async function paint(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Problem | undefined> {
  const ask = askWorkbook(context);
  await context.sync();
  const problem = queuePaint(context, edits, ask());
  if (!problem) await context.sync();
  return problem;
}

/** Queues the edits; the caller synchronises, with whatever else it queues. */
export function queuePaint(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  workbook: Workbook,
): Problem | undefined {
  const problem = inTheWay(edits, workbook);
  if (problem) return problem;
  const painter = new Painter(context, workbook);
  for (const edit of edits) painter.paint(edit);
  return undefined;
}

class Painter {
  private readonly context: Excel.RequestContext;
  private readonly workbook: Workbook;
  private readonly titles: Set<string>;
  private readonly sheets = new Map<SheetKey, Excel.Worksheet>();
  private readonly added = new Map<string, { readonly sheet: Excel.Worksheet; readonly area: Area }>();
  private readonly formatted: Formatted[] = [];

  constructor(context: Excel.RequestContext, workbook: Workbook) {
    this.context = context;
    this.workbook = workbook;
    this.titles = new Set(workbook.titles);
  }

  paint(edit: Edit): void {
    if (edit.kind === "sheet") this.addSheet(edit);
    else if (edit.kind === "name") this.addName(edit);
    else if (edit.kind === "write") this.write(edit);
    else if (edit.kind === "format") this.format(edit);
    else this.list(edit);
  }

  private addSheet({ sheet, title, columnWidths, frozenRows, frozenColumns }: EditOf<"sheet">): void {
    const free = freeTitle(title, (each) => this.titles.has(each.toLowerCase()));
    this.titles.add(free.toLowerCase());
    const added = this.context.workbook.worksheets.add(free);
    this.sheets.set(sheet, added);
    for (const { from, count, width } of runs(columnWidths))
      added.getRangeByIndexes(0, from, 1, count).format.columnWidth = width * pointsPerPixel;
    const panes = added.freezePanes;
    if (frozenRows > 0 && frozenColumns > 0) panes.freezeAt(added.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
    else if (frozenRows > 0) panes.freezeRows(frozenRows);
    else if (frozenColumns > 0) panes.freezeColumns(frozenColumns);
  }

  /** Excel adds no name twice: one that stands for something else by now is taken away first. */
  private addName({ name, sheet, area }: EditOf<"name">): void {
    const added = { sheet: this.sheets.get(sheet) as Excel.Worksheet, area };
    this.added.set(name, added);
    const { names } = this.context.workbook;
    if (this.workbook.names.has(name)) names.getItem(name).delete();
    names.add(name, rangeOn(added.sheet, area));
  }

  /** One block, formulas among it: a row is never there by halves. */
  private write({ name, row, column, cells }: EditOf<"write">): void {
    const columns = Math.max(...cells.map(({ length }) => length));
    const block = cells.map((each, down) =>
      Array.from({ length: columns }, (_, across) =>
        toExcel(each[across], this.formatAt(name, row + down, column + across)),
      ),
    );
    if (block.every((each) => each.every(({ input }) => input === null))) return;
    const range = this.part(name, { row, column, rows: cells.length, columns });
    if (block.some((each) => each.some(({ format }) => format !== null)))
      range.numberFormat = block.map((each) => each.map(({ format }) => format));
    range.formulas = block.map((each) => each.map(({ input }) => input));
  }

  private format(edit: EditOf<"format">): void {
    const { look, number, wrap } = edit.format;
    const range = this.part(edit.name, edit.area);
    const numberFormat = number && numberFormats[number];
    if (numberFormat) {
      // A block of one cell stands for every cell of the range.
      range.numberFormat = [[numberFormat]];
      this.formatted.push({ ...edit, numberFormat });
    }
    if (look || wrap)
      range.format.set({ ...(look && looks[look]), ...(wrap && { wrapText: true, verticalAlignment: "Top" }) });
  }

  private list({ name, area, words }: EditOf<"list">): void {
    const source = words.join(",");
    // Excel cannot take these: the cells stay without a list.
    if (words.some((word) => word.includes(",")) || source.length > longestList) return;
    const { dataValidation } = this.part(name, area);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  }

  private part(name: string, { row, column, rows, columns }: Area): Excel.Range {
    const added = this.added.get(name);
    if (added)
      return rangeOn(added.sheet, { row: added.area.row + row, column: added.area.column + column, rows, columns });
    const first = this.context.workbook.names.getItem(name).getRange().getCell(row, column);
    return rows === 1 && columns === 1 ? first : first.getResizedRange(rows - 1, columns - 1);
  }

  /** The number format of a cell, as this batch will have left it by now. */
  private formatAt(name: string, row: number, column: number): string {
    for (let last = this.formatted.length - 1; last >= 0; last--) {
      const { name: formatted, area, numberFormat } = this.formatted[last] as Formatted;
      if (formatted === name && covers(area, row, column)) return numberFormat;
    }
    const before = this.added.has(name) ? undefined : this.workbook.formats.get(name);
    return before?.[row]?.[column] ?? general;
  }
}

/** An area that has got a number format in this batch. */
interface Formatted extends Pick<EditOf<"format">, "name" | "area"> {
  readonly numberFormat: string;
}

const rangeOn = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Excel measures columns in points; plans count pixels, 96 to the inch. */
const pointsPerPixel = 0.75;

/** Characters, the commas between the words among them. */
const longestList = 255;

/** Neighbours of one width together. */
function runs(widths: readonly number[]): { from: number; count: number; width: number }[] {
  const found: { from: number; count: number; width: number }[] = [];
  for (const [from, width] of widths.entries()) {
    const last = found[found.length - 1];
    if (last?.width === width) last.count++;
    else found.push({ from, count: 1, width });
  }
  return found;
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
