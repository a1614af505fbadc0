import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { numberFormats } from "../../core/book/sheets/number-formats.ts";
import type { EditOf, Format, Style } from "../../core/book/sheets/plan.ts";
import { textFormula } from "../../core/book/sheets/text-formula.ts";
import { done } from "../base/batch.ts";
import { cellWithin, type Place, zoneOf } from "../read/snapshot.ts";

/** How cells look, always or where a code says so. */

const looks: Readonly<Record<NonNullable<Format["look"]>, Spreadsheet.Style>> = {
  heading: { bold: true, fillColor: "#E8EAED", verticalAlign: "middle" },
  input: { fillColor: "#FEF7E0", verticalAlign: "middle" },
  computed: { textColor: "#5F6368", fillColor: "#F8F9FA", verticalAlign: "middle" },
  title: { bold: true, fontSize: 14 },
  note: { textColor: "#5F6368" },
};

export function format(model: Spreadsheet.Model, place: Place, { look, number, wrap, style }: Format): void {
  const { sheetId } = place;
  done(
    model.dispatch("SET_FORMATTING", {
      sheetId,
      target: [zoneOf(place)],
      // This spreadsheet has no format called `General`: it is none.
      ...(number && { format: number === "number" ? "" : (numberFormats[number] ?? "") }),
      style: { ...(look && looks[look]), ...(wrap && { wrapping: "wrap" }), ...(style && styleOf(style)) },
    }),
    "a format",
  );
  if (style?.below !== undefined) linesBelow(model, place, style.below);
}

/** Row by row, each line would take away the one above. */
function linesBelow(model: Spreadsheet.Model, place: Place, color: string): void {
  const positions = place.rows > 1 ? (["h", "bottom"] as const) : (["bottom"] as const);
  for (const position of positions)
    done(
      model.dispatch("SET_ZONE_BORDERS", {
        sheetId: place.sheetId,
        target: [zoneOf(place)],
        border: { position, color, style: "thin" },
      }),
      "a line",
    );
}

const styleOf = ({ fill, color, bold, italic, size, align, vertical }: Style): Spreadsheet.Style => ({
  ...(fill !== undefined && { fillColor: fill }),
  ...(color !== undefined && { textColor: color }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(size !== undefined && { fontSize: size }),
  ...(align !== undefined && { align }),
  ...(vertical !== undefined && { verticalAlign: vertical }),
});

/**
 * Fill, color, bold and italic depend on a code; sizes, alignments and lines cannot. A rule of ours is known by its
 * place in the range: painted again, it takes the place of the one before.
 */
export function condition(model: Spreadsheet.Model, range: Place, edit: EditOf<"condition">): void {
  const { area, codes, equals } = edit;
  // The column stays, the row moves with the cell; a blank is no 0.
  const code = `$${cellWithin(model, range.sheetId, range.row + area.row, range.column + codes)}`;
  addRule(model, range, edit, "code", [codes, equals], `AND(ISNUMBER(${code}),${code}=${equals})`);
}

/** Cells for which a formula holds. */
export const rule = (model: Spreadsheet.Model, range: Place, edit: EditOf<"rule">): void =>
  addRule(model, range, edit, "rule", [edit.formula], edit.formula);

/** Cells that hold a text. */
export function texts(model: Spreadsheet.Model, range: Place, edit: EditOf<"texts">): void {
  const { area } = edit;
  const first = cellWithin(model, range.sheetId, range.row + area.row, range.column + area.column);
  addRule(model, range, edit, "text", [], textFormula(first));
}

/** @param own what tells it from other rules of its kind in the same area */
function addRule(
  model: Spreadsheet.Model,
  range: Place,
  { name, area, style }: EditOf<"condition" | "rule" | "texts">,
  kind: string,
  own: readonly (string | number)[],
  formula: string,
): void {
  const { sheetId } = range;
  const place = { ...area, sheetId, row: range.row + area.row, column: range.column + area.column };
  const id = [kind, name, area.row, area.column, area.rows, area.columns, ...own].join("-");
  const { size: _size, align: _align, vertical: _vertical, ...dependent } = style;
  done(
    model.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: [model.getters.getRangeDataFromZone(sheetId, zoneOf(place))],
      cf: {
        id,
        rule: { type: "CellIsRule", operator: "customFormula", values: [`=${formula}`], style: styleOf(dependent) },
      },
    }),
    "a look that depends on a cell",
  );
}
