import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { counted } from "../../core/base/count.ts";
import { quoted, type Text } from "../../core/base/text.ts";
import { cellsOfText, isSeparatedText, type TextCells, textOf } from "../../core/book/figures/index.ts";
import { isProblem } from "../../core/index.ts";
import { asOne, done } from "../base/batch.ts";
import { createSheet, grow } from "../paint/sheet.ts";
import { writeCells } from "../paint/write.ts";
import type { Workspace } from "./transfer.ts";

/** Tables written as text: a file becomes a new sheet of the open workbook, a pasted text a table in the grid. */

/** So many keep the page busy for ten seconds. */
const mostCells = 200_000;

export function uploadTable(workspace: Workspace, file: string, bytes: Uint8Array): void {
  const { strip, language } = workspace;
  const table = tableIn(workspace, textOf(bytes), file);
  if (!table) return;
  const model = workspace.model();
  const sheetId = addSheet(model, titleOf(file) || words.table[language], table);
  const title = model.getters.getSheetName(sheetId);
  strip.say(saidOf(table, words.added(file, title, table))[language], {
    words: words.remove[language],
    act: () => {
      if (workspace.model() === model && model.getters.getSheetIds().includes(sheetId))
        done(model.dispatch("DELETE_SHEET", { sheetId, sheetName: model.getters.getSheetName(sheetId) }), title);
      strip.say(words.removed(title)[language]);
    },
  });
}

/** The sheet, with columns as wide as their cells, in front. */
function addSheet(model: Spreadsheet.Model, title: string, { cells }: TextCells): string {
  const cols = cells[0]?.length ?? 0;
  const size = { cols: Math.max(26, cols), rows: Math.max(100, cells.length + 20) };
  let sheetId = "";
  asOne(model, () => {
    sheetId = createSheet(model, "table", title, size);
    writeCells(model, { sheetId, row: 0, col: 0 }, cells);
  });
  model.dispatch("AUTORESIZE_COLUMNS", { sheetId, cols: Array.from({ length: cols }, (_, col) => col) });
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
  return sheetId;
}

/** The name of the file without its ending and without what no title may hold. */
const titleOf = (file: string): string =>
  file
    .normalize("NFC")
    .replace(/\.[^.]*$/, "")
    .replace(/[*?:/\\[\]\p{Cc}\s]+/gu, " ")
    .trim();

/**
 * Takes texts that are tables without tabs; the spreadsheet would put each of their lines into one cell. It listens on
 * the body: below it, the cell that is being edited has already taken what is meant for it.
 */
export function takePastes(place: HTMLElement, workspace: Workspace): void {
  place.addEventListener("paste", (event) => {
    if (!place.querySelector(".o-grid")?.contains(document.activeElement)) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    // What comes from a spreadsheet or from a table of a page has its cells already.
    if (/<table|data-osheet/i.test(event.clipboardData?.getData("text/html") ?? "") || !isSeparatedText(text)) return;
    event.preventDefault();
    event.stopPropagation();
    pasteTable(workspace, text);
  });
}

function pasteTable(workspace: Workspace, text: string): void {
  const { strip, language } = workspace;
  const table = tableIn(workspace, text, words.pasted[language]);
  if (!table) return;
  const model = workspace.model();
  const { getters } = model;
  const { left, top } = getters.getSelectedZone();
  const sheetId = getters.getActiveSheetId();
  const zone = {
    left,
    top,
    right: left + (table.cells[0]?.length ?? 1) - 1,
    bottom: top + table.cells.length - 1,
  };
  const refusal = getters.isSheetLocked(sheetId)
    ? words.locked
    : getters.getMergesInZone(sheetId, zone).length > 0
      ? words.merged
      : undefined;
  if (refusal) {
    strip.say(refusal[language]);
    return;
  }
  asOne(model, () => {
    grow(model, sheetId, "COL", zone.right + 1 - getters.getNumberCols(sheetId));
    grow(model, sheetId, "ROW", zone.bottom + 1 - getters.getNumberRows(sheetId));
    // 12 in a cell of percentages would be shown as 1200 %, a day as a number.
    model.dispatch("SET_FORMATTING", { sheetId, target: [zone], format: "" });
    writeCells(model, { sheetId, row: top, col: left }, table.cells);
  });
  model.selection.selectZone({ cell: { col: left, row: top }, zone });
  const after = model.exportData().revisionId;
  strip.say(saidOf(table, words.became(table))[language], {
    words: words.undo[language],
    act: () => {
      // One undo takes all of it back, as long as nothing has changed since.
      const isLast = workspace.model() === model && model.exportData().revisionId === after;
      if (isLast) model.dispatch("REQUEST_UNDO");
      strip.say((isLast ? words.undone : words.changedSince)[language]);
    },
  });
}

/** Says why where a text isn't a table. */
function tableIn({ strip, language, today }: Workspace, text: string, what: string): TextCells | undefined {
  const table = cellsOfText(text, today);
  if (!isProblem(table) && table.cells.length * (table.cells[0]?.length ?? 0) <= mostCells) return table;
  strip.say(isProblem(table) ? table.says[language] : words.tooLarge(what)[language]);
  return undefined;
}

function saidOf({ doubtful: { count, first } }: TextCells, said: Text): Text {
  if (count === 0) return said;
  const { en, fr } =
    count === 1
      ? { en: "1 cell that can be read in two ways stays", fr: "1 cellule lisible de deux façons reste" }
      : {
          en: `${count} cells that can be read in two ways stay`,
          fr: `${count} cellules lisibles de deux façons restent`,
        };
  return {
    en: `${said.en} ${en} as text: ${quoted("en", first)}.`,
    fr: `${said.fr} ${fr} en texte : ${quoted("fr", first)}.`,
  };
}

const sizeOf = ({ cells }: TextCells): Text => {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  return {
    en: `${counted("en", rows, "row", "rows")}, ${counted("en", columns, "column", "columns")}`,
    fr: `${counted("fr", rows, "ligne", "lignes")}, ${counted("fr", columns, "colonne", "colonnes")}`,
  };
};

const words = {
  table: { en: "Table", fr: "Tableau" },
  pasted: { en: "The pasted text", fr: "Le texte collé" },
  added: (file: string, title: string, table: TextCells): Text => ({
    en: `${file} is the new sheet ${quoted("en", title)}: ${sizeOf(table).en}.`,
    fr: `${file} est la nouvelle feuille ${quoted("fr", title)} : ${sizeOf(table).fr}.`,
  }),
  remove: { en: "Remove the sheet", fr: "Retirer la feuille" },
  removed: (title: string): Text => ({
    en: `The sheet ${quoted("en", title)} is removed.`,
    fr: `La feuille ${quoted("fr", title)} est retirée.`,
  }),
  became: (table: TextCells): Text => ({
    en: `The pasted text is a table now: ${sizeOf(table).en}.`,
    fr: `Le texte collé est devenu un tableau : ${sizeOf(table).fr}.`,
  }),
  undo: { en: "Undo the paste", fr: "Annuler le collage" },
  undone: { en: "The paste is undone.", fr: "Le collage est annulé." },
  changedSince: {
    en: "The workbook has changed since the paste. Ctrl+Z undoes one change after the other.",
    fr: "Le classeur a changé depuis le collage. Ctrl+Z annule une modification après l'autre.",
  },
  tooLarge: (what: string): Text => ({
    en: `${what} has more than 200,000 cells, too many for the playground. “Bring in figures” reads it from the file.`,
    fr: `${what} compte plus de 200 000 cellules, c'est trop pour le bac à sable. « Reprendre des chiffres » lit le fichier.`,
  }),
  locked: {
    en: "This sheet is locked. Choose another one, then paste again.",
    fr: "Cette feuille est verrouillée. Choisissez-en une autre, puis collez de nouveau.",
  },
  merged: {
    en: "The table would cover merged cells. Choose a cell with room below and beside it, then paste again.",
    fr: "Le tableau recouvrirait des cellules fusionnées. Choisissez une cellule avec de la place, puis collez de nouveau.",
  },
} as const;
