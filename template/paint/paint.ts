import {
  type CellErrorValue,
  type CellFormulaValue,
  type CellValue,
  type Cell as SheetCell,
  Workbook,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { type Cell, isCellError, isDay } from "../../core/base/cells.ts";
import type { SheetKey } from "../../core/book/sheets/layout.ts";
import { dayFormat } from "../../core/book/sheets/number-formats.ts";
import type { Area, Edit, EditKind, EditOf, PlanCell, Replacement } from "../../core/book/sheets/plan.ts";
import { textFormula } from "../../core/book/sheets/text-formula.ts";
import { storedFormula } from "../../core/formulas/parsing/stored-formula.ts";
import { addChart } from "./chart.ts";
import { dressed, ruleStyle } from "./look.ts";
import { packed } from "./pack.ts";
import { addressOf, type Place, partOf, referenceTo } from "./place.ts";
import { guardFormulas, printOnPages } from "./print.ts";
import { fitRows } from "./row-heights.ts";
import { addSheet, foldColumns, pointsOfPixel, sheetsInOrder } from "./sheet.ts";

/** What formulas answer, for previews that compute nothing: the sheet by its title, row and column from 0. */
export type Answers = (sheet: string, row: number, column: number) => Cell;

/** Paints edits in their order on a new workbook: the bytes of an .xlsx, the same for the same edits. */
export async function paintedWorkbook(title: string, edits: readonly Edit[], answers?: Answers): Promise<Uint8Array> {
  installChartSupport();
  const painter = new Painter(title, edits);
  for (const edit of edits) painter.paint(edit);
  painter.finish(answers);
  return packed(new Uint8Array(await painter.workbook.xlsx.writeBuffer(quickly)));
}

class Painter {
  readonly workbook = new Workbook();
  private readonly made = new Map<Edit, Worksheet>();
  private readonly sheets = new Map<SheetKey, string>();
  private readonly names = new Map<string, Place>();
  /** Sheets of which all rows have the height that they should have. */
  private readonly pages = new Set<Worksheet>();
  /** What may be painted again and must not be there twice, by where it is: added when all else is. */
  private readonly conditions = new Map<string, EditOf<"condition" | "rule" | "texts">>();
  private readonly charts = new Map<string, EditOf<"chart">>();
  private readonly styles = new Map<string, SheetCell["style"]>();
  private readonly notes = new Map<string, { readonly cell: SheetCell; readonly note: string }>();

  constructor(title: string, edits: readonly Edit[]) {
    const { workbook } = this;
    workbook.title = title;
    workbook.creator = "SMART KPI";
    workbook.lastModifiedBy = "SMART KPI";
    workbook.created = fixedTime;
    workbook.modified = fixedTime;
    // Excel computes everything itself once it is open.
    workbook.calcProperties.fullCalcOnLoad = true;
    for (const edit of sheetsInOrder(edits)) this.made.set(edit, addSheet(workbook, edit));
  }

  paint(edit: Edit): void {
    (this.painters[edit.kind] as (edit: Edit) => void)(edit);
  }

  private readonly painters = {
    sheet: (edit) => {
      const sheet = this.made.get(edit) as Worksheet;
      this.sheets.set(edit.sheet, sheet.name);
      if (edit.page || edit.hidden) this.pages.add(sheet);
    },
    name: (edit) => this.name(edit),
    write: (edit) => this.write(edit),
    format: (edit) => this.each(edit, (cell) => dressed(cell, edit.format)),
    list: (edit) => this.list(edit),
    choose: (edit) => this.choose(edit, referenceTo(this.place(edit.among.name, edit.among.area))),
    merge: (edit) => this.merge(edit),
    rows: (edit) => this.rows(edit),
    fold: ({ name, area }) => {
      const place = this.place(name, area);
      foldColumns(this.sheet(place.sheet), place.area);
    },
    condition: (edit) => this.conditions.set(JSON.stringify([edit.name, edit.area, edit.codes, edit.equals]), edit),
    rule: (edit) => this.conditions.set(JSON.stringify([edit.name, edit.area, edit.formula]), edit),
    texts: (edit) => this.conditions.set(JSON.stringify([edit.name, edit.area]), edit),
    chart: (edit) => this.charts.set(JSON.stringify([edit.name, edit.area]), edit),
    print: (edit) => {
      const place = this.place(edit.name, edit.area);
      printOnPages(this.sheet(place.sheet), place.area, edit);
    },
    protect: (edit) => this.protect(edit),
    // A file opens on its first sheet.
    show: () => undefined,
    replace: ({ sheet, cells }) => {
      for (const each of cells) this.replace(this.sheet(sheet), each);
    },
  } satisfies { readonly [Kind in EditKind]: (edit: EditOf<Kind>) => void };

  /** @param answers what is put beside each formula */
  finish(answers?: Answers): void {
    if (answers) for (const sheet of this.workbook.worksheets) answer(sheet, answers);
    for (const [index, edit] of [...this.conditions.values()].entries()) this.condition(edit, index + 1);
    // After the answers: a chart keeps a copy of what it shows.
    for (const { name, area, chart } of this.charts.values()) {
      const place = this.place(name, area);
      addChart(this.sheet(place.sheet), place.area, chart, this.place(chart.data.name, chart.data.area));
    }
    for (const { cell, note } of this.notes.values()) cell.note = note;
    for (const sheet of this.workbook.worksheets) {
      if (!this.pages.has(sheet)) fitRows(sheet);
      shareStyles(sheet, this.styles);
    }
  }

  private name({ name, sheet, area }: EditOf<"name">): void {
    const place = { sheet: this.sheets.get(sheet) as string, area };
    this.names.set(name, place);
    this.workbook.definedNames.addFormula(name, referenceTo(place));
  }

  private write({ name, row, column, cells }: EditOf<"write">): void {
    const { sheet, area } = this.place(name, { row, column, rows: 1, columns: 1 });
    for (const [down, each] of cells.entries())
      for (const [across, cell] of each.entries())
        if (cell !== undefined) this.put(this.sheet(sheet), area.row + down, area.column + across, cell);
  }

  private put(sheet: Worksheet, row: number, column: number, content: PlanCell): void {
    // A cell that is not there yet is blank already: the writer would look at each one.
    const isBlank = content === null || content === "";
    if (isBlank && !sheet.findCell(row + 1, column + 1)) return;
    const cell = sheet.getCell(row + 1, column + 1);
    // What lies under another cell of a merged area would be written into that one.
    if (isCovered(cell)) return;
    if (isDay(content)) {
      cell.value = content.day;
      if (!cell.numFmt || cell.numFmt === "General") cell.numFmt = dayFormat;
    } else if (typeof content === "object" && content !== null)
      cell.value = { formula: storedFormula(content.formula) } as CellValue;
    else cell.value = isBlank ? null : content;
  }

  private replace(sheet: Worksheet, { row, column, cell, note }: Replacement): void {
    this.put(sheet, row, column, cell);
    const target = sheet.getCell(row + 1, column + 1);
    const key = JSON.stringify([sheet.name, row, column]);
    if (note === null) this.notes.delete(key);
    else if (note !== undefined) this.notes.set(key, { cell: target, note });
  }

  private list({ name, area, words }: EditOf<"list">): void {
    const source = words.join(",");
    // Excel cannot take these: the cells stay without a list.
    if (words.some((word) => word.includes(",")) || source.length > longestList) return;
    this.choose({ name, area }, `"${source.replace(/"/g, '""')}"`);
  }

  private choose({ name, area }: Pick<EditOf<"choose">, "name" | "area">, source: string): void {
    const place = this.place(name, area);
    const address = addressOf(place.area);
    this.sheet(place.sheet).dataValidations.add(address.includes(":") ? `range:${address}` : address, {
      type: "list",
      formulae: [source],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
    });
  }

  private merge({ name, areas }: EditOf<"merge">): void {
    for (const area of areas) {
      const place = this.place(name, area);
      const sheet = this.sheet(place.sheet);
      sheet.unMergeCells(addressOf(place.area));
      // Each cell keeps its own looks: a line below goes on over all of them.
      sheet.mergeCellsWithoutStyle(addressOf(place.area));
    }
  }

  private rows({ name, area, hidden, height }: EditOf<"rows">): void {
    const place = this.place(name, area);
    for (let down = 0; down < area.rows; down++) {
      const row = this.sheet(place.sheet).getRow(place.area.row + down + 1);
      row.hidden = hidden;
      if (height !== undefined) row.height = height * pointsOfPixel;
    }
  }

  private condition(edit: EditOf<"condition" | "rule" | "texts">, priority: number): void {
    const { name, area, style } = edit;
    const place = this.place(name, area);
    const at = (column: number): string =>
      addressOf(this.place(name, { row: area.row, column, rows: 1, columns: 1 }).area);
    const formula =
      edit.kind === "condition"
        ? `$${at(edit.codes)}=${edit.equals}`
        : edit.kind === "rule"
          ? storedFormula(`=${edit.formula}`)
          : textFormula(at(area.column));
    this.sheet(place.sheet).addConditionalFormatting({
      ref: addressOf(place.area),
      rules: [
        {
          type: "expression",
          priority,
          formulae: [formula],
          style: ruleStyle(style),
        },
      ],
    });
  }

  private protect({ name, inputs }: EditOf<"protect">): void {
    for (const area of inputs)
      this.each({ name, area }, (cell) => {
        cell.protection = { locked: false };
      });
    guardFormulas(this.sheet(this.place(name, firstCell).sheet));
  }

  private each({ name, area }: { name: string; area: Area }, act: (cell: SheetCell) => void): void {
    const place = this.place(name, area);
    const sheet = this.sheet(place.sheet);
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++)
        act(sheet.getCell(place.area.row + row + 1, place.area.column + column + 1));
  }

  private place(name: string, part: Area): Place {
    const place = this.names.get(name);
    if (!place) throw new Error(`No edit before has made the name ${name}.`);
    return partOf(place, part);
  }

  private sheet(title: string): Worksheet {
    const sheet = this.workbook.getWorksheet(title);
    if (!sheet) throw new Error(`No edit before has made the sheet ${title}.`);
    return sheet;
  }
}

function answer(sheet: Worksheet, answers: Answers): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      // A cell that lies under a merged one says what that one holds.
      if (isCovered(cell)) return;
      const { value } = cell;
      if (typeof value !== "object" || value === null || !("formula" in value)) return;
      const found = answers(sheet.name, Number(cell.row) - 1, Number(cell.col) - 1);
      cell.value = { formula: value.formula, result: resultOf(found) } as CellFormulaValue;
    }),
  );
}

/** Cells that look alike share one style: the writer then looks at each style once, not at each cell. */
const shareStyles = (sheet: Worksheet, styles: Map<string, SheetCell["style"]>): void =>
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const key = JSON.stringify(cell.style);
      const shared = styles.get(key);
      if (shared) cell.style = shared;
      else styles.set(key, cell.style);
    }),
  );

const isCovered = (cell: SheetCell): boolean => cell.isMerged && cell.master !== cell;

const resultOf = (cell: Cell): CellFormulaValue["result"] =>
  isCellError(cell) ? ({ error: cell.error } as CellErrorValue) : isDay(cell) ? cell.day : (cell ?? 0);

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The file says when it was made: always then. */
const fixedTime = new Date(Date.UTC(2026, 0, 1));

/** Packed once, afterwards; what Microsoft's validator says of it is tested. */
const quickly = { validate: false, zip: { level: 0 } };

/** Characters, the commas between the words among them. */
const longestList = 255;
