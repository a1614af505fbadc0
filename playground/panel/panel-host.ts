import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Day } from "../../core/base/cells.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Language, Text } from "../../core/base/text.ts";
import { isForWorkbook, perform } from "../../core/book/commands/index.ts";
import { performOnWorkbook, sharingOf } from "../../core/book/commands/workbook.ts";
import { messageToSend } from "../../core/book/review/frozen/message.ts";
import { guideName, phoneName, tables } from "../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { cellTaken, sheetGone } from "../../core/book/tables/refusals.ts";
import { explanation } from "../../core/formulas/explain/explanation.ts";
import type { Answered, PanelHost } from "../../sidebar/base/host.ts";
import { paint } from "../paint/paint.ts";
import { activeCellOf } from "../read/active-cell.ts";
import { cellsOn, filled, sheetsOf } from "../read/all-sheets.ts";
import { type BookLibrary, placeOf, snapshotOf } from "../read/snapshot.ts";

/** What the panel asks of the playground: everything happens in this page. */
export function playgroundHost(
  model: Spreadsheet.Model,
  library: BookLibrary,
  language: Language,
  today: Day,
): PanelHost {
  const snapshot = (): Snapshot => snapshotOf(model, library, language);
  const withSheets = (): Snapshot => ({ ...snapshot(), sheets: sheetsOf(model, library) });
  return {
    program: "playground",
    language,
    // The playground keeps one workbook for each language.
    file: `playground-${language}`,
    async snapshot() {
      return { value: snapshot() };
    },
    async perform(command, request): Promise<Answered<Snapshot>> {
      const plan = isForWorkbook(command)
        ? performOnWorkbook(command, withSheets(), request, today)
        : perform(command, snapshot(), request, today);
      if (isProblem(plan)) return { problem: plan.says };
      try {
        paint(model, plan.edits);
      } catch (error) {
        console.error(error);
        return { problem: refused };
      }
      return { value: snapshot() };
    },
    async insert(formula) {
      const position = model.getters.getActivePosition();
      const { sheetId, col, row } = position;
      const cell = library.helpers.toXC(col, row);
      if (model.getters.getEvaluatedCell(position).type !== "empty") return { problem: cellTaken(cell).says };
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content: formula });
      return { value: cell };
    },
    async message(month, inLanguage) {
      const message = messageToSend(snapshot(), month, inLanguage);
      return isProblem(message) ? { problem: message.says } : { value: message };
    },
    async sources() {
      return { value: theirSheets(model).map((sheetId) => model.getters.getSheetName(sheetId)) };
    },
    async sheetCells(title) {
      const sheetId = theirSheets(model).find((each) => model.getters.getSheetName(each) === title);
      return sheetId === undefined ? { problem: sheetGone(title).says } : { value: cellsOn(model, library, sheetId) };
    },
    async sharing() {
      return { value: sharingOf(withSheets()) };
    },
    async why() {
      return { value: explanation(activeCellOf(model, library, language)) };
    },
    whenSelected(tell) {
      const active = (): string => JSON.stringify(model.getters.getActivePosition());
      let before = active();
      // The model tells of every change; only another cell is of interest.
      model.on("update", tell, () => {
        if (active() === before) return;
        before = active();
        tell();
      });
      return () => model.off("update", tell);
    },
  };
}

/** The sheets outside the book that hold something. */
function theirSheets(model: Spreadsheet.Model): string[] {
  const { getters } = model;
  const own = new Set(
    [guideName, phoneName, ...Object.values(tables).map(({ name }) => name)].map(
      (name) => placeOf(model, name)?.sheetId,
    ),
  );
  return getters
    .getSheetIds()
    .filter((sheetId) => !own.has(sheetId) && filled(model, sheetId).rows > 0)
    .slice(0, 50);
}

const refused: Text = {
  en: "The spreadsheet refused a change. What was written before it stays; try again to complete it.",
  fr: "Le tableur a refusé une modification. Ce qui est déjà écrit reste ; réessayez pour compléter.",
};
