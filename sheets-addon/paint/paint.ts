import { isProblem, type Problem } from "../../core/base/problem.ts";
import { type InTheWayWords, inTheWay } from "../../core/book/sheets/in-the-way.ts";
import type { Edit, EditKind, EditOf } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { chart } from "./chart.ts";
import { listOf } from "./lists.ts";
import { Named, type Place } from "./named.ts";
import { Ornaments } from "./ornaments.ts";
import { protect } from "./protect.ts";
import { replace, replacedSheets } from "./replace.ts";
import { joined, type Waiting, write } from "./write.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Paints edits on the open spreadsheet; painting them again does no harm. Edits that change cells keep their order.
 * Edits that only change looks come before them, together with all the looks of the same sheets: a call for each would
 * take minutes.
 * @param snapshot the book as it has just been read
 * @param ornaments what Sheets has refused before, and is told what it refuses now
 * @returns what keeps the edits from being painted, found out before the first of them is
 */
export function paint(
  edits: readonly Edit[],
  snapshot: Snapshot,
  ornaments: Ornaments = new Ornaments(),
): Problem | undefined {
  const spreadsheet = SpreadsheetApp.getActive();
  const named = new Named(spreadsheet, snapshot, ornaments);
  const replaced = replacedSheets(spreadsheet, edits);
  if (isProblem(replaced)) return replaced;
  const problem = inTheWay(edits, (name) => named.find(name), words);
  if (problem) return problem;
  const painting: Painting = { named, replaced, ornaments, waiting: undefined };
  for (const stage of stages(edits)) {
    for (const edit of stage.places) paintOne(painting, edit);
    for (const edit of stage.others) if (turnOf(edit) === "looks") paintOne(painting, edit);
    named.showLooks();
    for (const edit of stage.others) if (turnOf(edit) === "cells") paintOne(painting, edit);
    writeWaiting(painting);
  }
  return undefined;
}

interface Painting {
  readonly named: Named;
  readonly ornaments: Ornaments;
  /** The sheets whose cells are replaced, by title. */
  readonly replaced: ReadonlyMap<string, Sheet>;
  /** Cells that may still be joined by the next write. */
  waiting: Waiting | undefined;
}

/**
 * Sheets and names come first, then looks, which are collected for each sheet, then cells and what is drawn over them.
 */
type Turn = "places" | "looks" | "cells";

interface Painter<E extends Edit> {
  readonly turn: Turn;
  paint(painting: Painting, edit: E): void;
}

const place = <E extends Edit>(add: (named: Named, edit: E) => void): Painter<E> => ({
  turn: "places",
  paint: ({ named }, edit) => add(named, edit),
});

const look = <E extends Edit & { readonly name: string }>(
  collect: (place: Place, edit: E, painting: Painting) => void,
): Painter<E> => ({
  turn: "looks",
  paint: (painting, edit) => collect(painting.named.place(edit.name), edit, painting),
});

const cells = <E extends Edit>(draw: (painting: Painting, edit: E) => void): Painter<E> => ({
  turn: "cells",
  paint(painting, edit) {
    writeWaiting(painting);
    draw(painting, edit);
  },
});

const painters = {
  sheet: place((named, edit) => named.addSheet(edit)),
  name: place((named, edit) => named.addName(edit)),
  format: look(({ canvas, within }, { area, format }) => canvas.format(within(area), format)),
  list: look(({ canvas, within }, { area, words }, { ornaments }) =>
    ornaments.try("list", () => canvas.validate(within(area), listOf(words))),
  ),
  choose: look(({ canvas, within }, { area, among }, { named, ornaments }) =>
    ornaments.try("list", () => canvas.validate(within(area), listOf(named.block(among)))),
  ),
  merge: look(({ canvas, within }, { areas }) => canvas.merge(areas.map(within))),
  rows: look(({ canvas, within }, { area, hidden, height }) => canvas.hideRows(within(area), hidden, height)),
  fold: cells(({ named, ornaments }, edit) => {
    const { canvas, within } = named.place(edit.name);
    ornaments.try("fold", () => {
      const columns = canvas.range(within(edit.area));
      if (canvas.sheet.getColumnGroupDepth(columns.getColumn()) === 0) columns.shiftColumnGroupDepth(1);
      columns.collapseGroups();
    });
  }),
  condition: look(({ canvas, within }, { area, codes, equals, style }) =>
    canvas.condition({
      area: within(area),
      when: { codes: within({ ...area, column: codes }).column, equals },
      style,
    }),
  ),
  rule: look(({ canvas, within }, { area, formula, style }) =>
    canvas.condition({ area: within(area), when: { formula }, style }),
  ),
  texts: look(({ canvas, within }, { area, style }) => canvas.condition({ area: within(area), when: "text", style })),
  write: {
    turn: "cells",
    paint(painting, edit) {
      const { canvas, within } = painting.named.place(edit.name);
      const { row, column } = within({ row: edit.row, column: edit.column, rows: 0, columns: 0 });
      const next: Waiting = { canvas, row, column, cells: edit.cells };
      const both = painting.waiting && joined(painting.waiting, next);
      if (!both) writeWaiting(painting);
      painting.waiting = both ?? next;
    },
  },
  replace: cells(({ named, replaced }, edit) => replace(named.canvasOf(replaced.get(edit.sheet) as Sheet), edit)),
  chart: cells(({ named, ornaments }, edit) => {
    const { canvas, within } = named.place(edit.name);
    ornaments.try("chart", () => chart(canvas, within(edit.area), named.block(edit.chart.data), edit.chart.lines));
  }),
  protect: cells(({ named, ornaments }, edit) => {
    const { canvas, within } = named.place(edit.name);
    ornaments.try("protect", () => protect(canvas, edit.inputs.map(within)));
  }),
  show: cells(({ named, ornaments }, edit) =>
    ornaments.try("show", () => named.place(edit.name).canvas.sheet.activate()),
  ),
  // Sheets lets no script set how a sheet prints.
  print: { turn: "cells", paint: () => undefined },
} satisfies { readonly [Kind in EditKind]: Painter<EditOf<Kind>> };

const turnOf = ({ kind }: Edit): Turn => painters[kind].turn;

const paintOne = (painting: Painting, edit: Edit): void => (painters[edit.kind] as Painter<Edit>).paint(painting, edit);

function writeWaiting(painting: Painting): void {
  const { waiting } = painting;
  painting.waiting = undefined;
  if (waiting) write(waiting);
}

interface Stage {
  readonly places: Edit[];
  readonly others: Edit[];
}

/** A new stage begins wherever sheets or names are added: looks are never painted before their sheet is there. */
function stages(edits: readonly Edit[]): Stage[] {
  const found: Stage[] = [];
  for (const edit of edits) {
    const last = found[found.length - 1];
    if (turnOf(edit) !== "places")
      if (last) last.others.push(edit);
      else found.push({ places: [], others: [edit] });
    else if (last && last.others.length === 0) last.places.push(edit);
    else found.push({ places: [edit], others: [] });
  }
  return found;
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
