import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Area, Edit, EditKind, EditOf, NamedArea } from "../../core/book/sheets/plan.ts";
import { asOne } from "../base/batch.ts";
import { type Place, placeOf } from "../read/snapshot.ts";
import { chart } from "./chart.ts";
import { choose, list } from "./lists.ts";
import { condition, format, rule, texts } from "./look.ts";
import { addSheet, fold, merge, name, show, showRows } from "./sheet.ts";
import { replace, write } from "./write.ts";

/** Paints a plan in the embedded spreadsheet, by its own commands. */

/**
 * Paints the edits one after the other, as one change: it is calculated once, and one undo takes it back. The first
 * edit that the spreadsheet refuses throws, those before it stay.
 */
export function paint(model: Spreadsheet.Model, edits: readonly Edit[]): void {
  const painting: Painting = { model, sheets: new Map() };
  asOne(model, () => {
    for (const edit of edits) paintOne(painting, edit);
  });
}

interface Painting {
  readonly model: Spreadsheet.Model;
  /** The ids of the sheets that these edits have added. */
  readonly sheets: Map<string, string>;
}

type Painter<E extends Edit> = (painting: Painting, edit: E) => void;

/** On the range that the edit names. */
const inRange =
  <E extends Edit & { readonly name: string }>(
    paint: (model: Spreadsheet.Model, place: Place, edit: E) => void,
  ): Painter<E> =>
  ({ model }, edit) =>
    paint(model, placeNamed(model, edit.name), edit);

const painters = {
  sheet: ({ model, sheets }, edit) => {
    sheets.set(edit.sheet, addSheet(model, edit));
  },
  name: ({ model, sheets }, edit) =>
    name(model, edit.name, { sheetId: sheets.get(edit.sheet) as string, ...edit.area }),
  write: inRange(write),
  format: inRange((model, place, edit) => format(model, within(place, edit.area), edit.format)),
  list: inRange((model, place, edit) => list(model, within(place, edit.area), edit.words)),
  choose: inRange((model, place, edit) => choose(model, within(place, edit.area), blockOf(model, edit.among))),
  merge: inRange((model, place, edit) => {
    for (const area of edit.areas) merge(model, within(place, area));
  }),
  rows: inRange((model, place, edit) => showRows(model, within(place, edit.area), edit.hidden, edit.height)),
  fold: inRange((model, place, edit) => fold(model, within(place, edit.area))),
  condition: inRange(condition),
  rule: inRange(rule),
  texts: inRange(texts),
  chart: inRange((model, place, edit) => chart(model, edit, within(place, edit.area), blockOf(model, edit.chart.data))),
  show: inRange((model, place) => show(model, place.sheetId)),
  replace: ({ model }, edit) => replace(model, edit),
  // The spreadsheet prints the sheet that is shown.
  print: () => undefined,
  // It locks a sheet with its inputs or not at all.
  protect: () => undefined,
} satisfies { readonly [Kind in EditKind]: Painter<EditOf<Kind>> };

const paintOne = (painting: Painting, edit: Edit): void => (painters[edit.kind] as Painter<Edit>)(painting, edit);

const blockOf = (model: Spreadsheet.Model, { name, area }: NamedArea): Place => within(placeNamed(model, name), area);

function placeNamed(model: Spreadsheet.Model, name: string): Place {
  const place = placeOf(model, name);
  if (!place) throw new Error(`The name ${name} is gone.`);
  return place;
}

const within = (place: Place, area: Area): Place => ({
  ...area,
  sheetId: place.sheetId,
  row: place.row + area.row,
  column: place.column + area.column,
});
