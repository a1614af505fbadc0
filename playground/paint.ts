import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Area, Edit, Format, PlanCell } from "../core/book/plan.ts";
import { freeTitle } from "../core/book/sheet-title.ts";
import { type Place, placeOf } from "./snapshot.ts";

/** Paints a plan in the embedded spreadsheet, by its own commands. */

/** Paints the edits one after the other; the first that the spreadsheet refuses throws, those before it stay. */
export function paint(model: Spreadsheet.Model, edits: readonly Edit[]): void {
  const sheets = new Map<string, string>();
  for (const edit of edits) paintOne(model, edit, sheets);
}

function paintOne(model: Spreadsheet.Model, edit: Edit, sheets: Map<string, string>): void {
  if (edit.kind === "sheet") {
    sheets.set(edit.sheet, addSheet(model, edit));
    return;
  }
  if (edit.kind === "name") {
    name(model, edit.name, { sheetId: sheets.get(edit.sheet) as string, ...edit.area });
    return;
  }
  const place = placeOf(model, edit.name);
  if (!place) throw new Error(`The name ${edit.name} is gone.`);
  if (edit.kind === "write") write(model, place, edit);
  else {
    const area = {
      ...edit.area,
      sheetId: place.sheetId,
      row: place.row + edit.area.row,
      column: place.column + edit.area.column,
    };
    if (edit.kind === "format") look(model, area, edit.format);
    else list(model, area, edit.words);
  }
}

type Dispatched = { readonly isSuccessful: boolean; readonly reasons?: readonly unknown[] };

/** The spreadsheet answers a refusal; a format or a list that is there already is none. */
function done(result: Dispatched, what: string): void {
  if (!result.isSuccessful) throw new Error(`The spreadsheet refused ${what}: ${result.reasons?.join(", ")}`);
}

function addSheet(model: Spreadsheet.Model, edit: Extract<Edit, { kind: "sheet" }>): string {
  const { getters } = model;
  const taken = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase()));
  // The spreadsheet wants no straight apostrophe in a title.
  const title = freeTitle(edit.title.replace(/'/g, "’"), (each) => taken.has(each.toLowerCase()));
  const sheetId = `${edit.sheet}-${getters.getSheetIds().length}-${title}`;
  const size = { cols: Math.max(26, edit.columnWidths.length + 2), rows: 210 };
  done(
    model.dispatch("CREATE_SHEET", { sheetId, name: title, position: getters.getSheetIds().length, ...size }),
    title,
  );
  for (const [column, width] of edit.columnWidths.entries())
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [column], size: width });
  if (edit.frozenRows > 0) model.dispatch("FREEZE_ROWS", { sheetId, quantity: edit.frozenRows });
  if (edit.frozenColumns > 0) model.dispatch("FREEZE_COLUMNS", { sheetId, quantity: edit.frozenColumns });
  return sheetId;
}

const zoneOf = ({ row, column, rows, columns }: Area): Spreadsheet.Zone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

function name(model: Spreadsheet.Model, name: string, place: Place): void {
  const ranges = [model.getters.getRangeDataFromZone(place.sheetId, zoneOf(place))];
  const at = { sheetId: place.sheetId, ranges };
  if (model.getters.getNamedRange(name))
    done(model.dispatch("UPDATE_NAMED_RANGE", { ...at, oldRangeName: name, newRangeName: name }), name);
  else done(model.dispatch("CREATE_NAMED_RANGE", { ...at, name }), name);
}

function write(model: Spreadsheet.Model, place: Place, edit: Extract<Edit, { kind: "write" }>): void {
  for (const [down, row] of edit.cells.entries())
    for (const [across, cell] of row.entries()) {
      if (cell === undefined) continue;
      const position = {
        sheetId: place.sheetId,
        row: place.row + edit.row + down,
        col: place.column + edit.column + across,
      };
      const { content, format } = contentOf(cell);
      // A month keeps the look of a month: a day's own format is for cells that have none.
      const kept = format === undefined || model.getters.getCell(position)?.format;
      model.dispatch("UPDATE_CELL", { ...position, content, ...(!kept && { format }) });
    }
}

/** What the spreadsheet would make something of, from a text, is guarded by an apostrophe. */
function contentOf(cell: PlanCell): { content: string; format?: string } {
  if (cell === null) return { content: "" };
  if (typeof cell === "number") return { content: String(cell) };
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE" };
  if (typeof cell === "string")
    return { content: /^[\p{L}][\p{L} ]*$/u.test(cell) && !/^(true|false|vrai|faux)$/i.test(cell) ? cell : `'${cell}` };
  return "formula" in cell ? { content: cell.formula } : { content: String(cell.day), format: "d mmm yyyy" };
}

const looks: Readonly<Record<NonNullable<Format["look"]>, Spreadsheet.Style>> = {
  heading: { bold: true, fillColor: "#E8EAED", verticalAlign: "middle" },
  input: { fillColor: "#FEF7E0", verticalAlign: "middle" },
  computed: { textColor: "#5F6368", fillColor: "#F8F9FA", verticalAlign: "middle" },
  title: { bold: true, fontSize: 14 },
  note: { textColor: "#5F6368" },
};

const numberFormats: Readonly<Record<NonNullable<Format["number"]>, string>> = {
  money: "#,##0.00",
  percent: "0.0%",
  number: "",
  month: "mmm yyyy",
  day: "d mmm yyyy",
  text: "",
};

function look(model: Spreadsheet.Model, place: Place, { look, number, wrap }: Format): void {
  const style: Spreadsheet.Style = {
    ...(look && looks[look]),
    ...(wrap && { wrapping: "wrap" }),
  };
  const target = [zoneOf(place)];
  model.dispatch("SET_FORMATTING", {
    sheetId: place.sheetId,
    target,
    ...(number && { format: numberFormats[number] }),
    style,
  });
}

function list(model: Spreadsheet.Model, place: Place, words: readonly string[]): void {
  const ranges = [model.getters.getRangeDataFromZone(place.sheetId, zoneOf(place))];
  const criterion: Spreadsheet.DataValidationCriterion = {
    type: "isValueInList",
    values: [...words],
    displayStyle: "arrow",
  };
  const rule = { id: `list-${place.sheetId}-${place.row}-${place.column}`, isBlocking: false, criterion };
  model.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId: place.sheetId, ranges, rule });
}
