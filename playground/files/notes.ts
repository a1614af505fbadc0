import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type { Unzipped } from "fflate";
import { productName } from "../../core/base/text.ts";
import type { XlsxLibrary } from "./library.ts";
import { documentOf, linksOf, pathsByTitle } from "./links.ts";
import { escaped } from "./xml.ts";

/**
 * Formulas of ours on their way through an .xlsx file: the cell holds the value, a note on it the formula. Whoever
 * reads the file sees where the figure comes from; when it comes back, the formula does.
 */

type Model = Spreadsheet.Model;
type SheetData = ReturnType<Model["exportData"]>["sheets"][number];

/** A cell's note: the formula, and below it what it answered and which cells the answer filled. */
interface Note {
  readonly cell: string;
  readonly text: string;
}

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Adds the notes of every sheet to the parts of a file. */
export function addNotes(entries: Map<string, string>, model: Model, library: XlsxLibrary): void {
  let types = "";
  for (const [index, sheetId] of model.getters.getSheetIds().entries()) {
    const notes = notesOn(model, library, sheetId);
    const path = `xl/worksheets/sheet${index}.xml`;
    const sheet = entries.get(path);
    if (notes.length === 0 || sheet === undefined) continue;
    entries.set(`xl/comments${index}.xml`, commentsOf(notes));
    entries.set(`xl/drawings/notes${index}.vml`, drawingOf(notes, library));
    const links = `xl/worksheets/_rels/sheet${index}.xml.rels`;
    const before =
      entries.get(links) ??
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const link = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
    entries.set(
      links,
      before.replace(
        "</Relationships>",
        `${link("notes", "comments", `../comments${index}.xml`)}${link("notesDrawing", "vmlDrawing", `../drawings/notes${index}.vml`)}</Relationships>`,
      ),
    );
    // The schema wants it between the drawing and the tables.
    entries.set(path, sheet.replace(/(?=<tableParts\b|<\/worksheet>)/, '<legacyDrawing r:id="notesDrawing"/>'));
    types += `<Override PartName="/xl/comments${index}.xml" ContentType="${commentsType}"/>`;
  }
  const listed = entries.get("[Content_Types].xml");
  if (types !== "" && listed !== undefined)
    entries.set(
      "[Content_Types].xml",
      listed
        .replace(/(?=<Override\b)/, `<Default Extension="vml" ContentType="${drawingType}"/>`)
        .replace("</Types>", `${types}</Types>`),
    );
}

function notesOn({ getters }: Model, { helpers }: XlsxLibrary, sheetId: string): Note[] {
  return getters.getCells(sheetId).flatMap((cell) => {
    if (
      !cell.isFormula ||
      cell.compiledFormula.isBadExpression ||
      cell.compiledFormula.areAllFunctionsExportableToExcel()
    )
      return [];
    const position = getters.getCellPosition(cell.id);
    const { value } = getters.getEvaluatedCell(position);
    const spread = getters.getSpreadZone(position);
    const from = helpers.toXC(position.col, position.row);
    const area = spread ? `${from}:${helpers.toXC(spread.right, spread.bottom)}` : from;
    const text = `${cell.compiledFormula.toFormulaString(getters)}\n${productName}, ${area}: ${shownAs(value)}`;
    return [{ cell: from, text }];
  });
}

/** A number to the digits that every program keeps. */
const shownAs = (value: unknown): string =>
  typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value ?? "");

const commentsOf = (notes: readonly Note[]): string =>
  `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${productName}</author></authors><commentList>${notes
    .map(
      ({ cell, text }) =>
        `<comment ref="${cell}" authorId="0"><text><t xml:space="preserve">${escaped(text)}</t></text></comment>`,
    )
    .join("")}</commentList></comments>`;

/** Excel shows a note only where a drawing in its oldest format says how large it is. */
const drawingOf = (notes: readonly Note[], { helpers }: XlsxLibrary): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes
    .map(({ cell }, index) => {
      const { col, row } = helpers.toCartesian(cell);
      return `<v:shape id="note${index}" type="#note" style="position:absolute;width:240pt;height:48pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
    })
    .join("")}</xml>`;

/**
 * Puts the formulas back that notes of ours tell of, where the cell still holds what the formula answered: what
 * somebody has typed over it stays.
 */
export function withFormulasOfNotes(sheets: readonly SheetData[], parts: Unzipped, library: XlsxLibrary): SheetData[] {
  const paths = pathsByTitle(parts);
  return sheets.map((sheet) => {
    const notes = notesIn(parts, paths.get(sheet.name));
    if (notes.length === 0) return sheet;
    const cells = { ...sheet.cells };
    for (const { cell, text } of notes) {
      const [, formula, area, answer] =
        text.match(new RegExp(`^(=[\\s\\S]+)\\n${productName}, ([A-Z]+\\d+(?::[A-Z]+\\d+)?): ([\\s\\S]*)$`)) ?? [];
      if (formula === undefined || area === undefined || !answers(cells[cell], answer ?? "")) continue;
      const zone = library.helpers.toZone(area);
      const { col, row } = library.helpers.toCartesian(cell);
      // The note may have moved with its cell since: the area keeps its size.
      for (let down = 0; down <= zone.bottom - zone.top; down++)
        for (let across = 0; across <= zone.right - zone.left; across++)
          delete cells[library.helpers.toXC(col + across, row + down)];
      cells[cell] = formula;
    }
    return { ...sheet, cells };
  });
}

/** Whether a cell's content is what a note says that the formula answered. */
function answers(content: unknown, answer: string): boolean {
  const held = typeof content === "string" ? content.replace(/^'/, "") : "";
  return held === answer || (held !== "" && shownAs(Number(held)) === answer);
}

function notesIn(parts: Unzipped, sheet: string | undefined): Note[] {
  const path = sheet && linksOf(parts, sheet).find(({ type }) => type.endsWith("/comments"))?.target;
  const comments = path ? (documentOf(parts, path)?.getElementsByTagName("comment") ?? []) : [];
  return [...comments].map((comment) => ({
    cell: comment.getAttribute("ref") ?? "",
    text: [...comment.getElementsByTagName("t")].map(({ textContent }) => textContent).join(""),
  }));
}
