import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { strToU8, type Zippable, zipSync } from "fflate";
import { languageOf } from "../../core/base/text.ts";
import { chartsOf, repairedChart } from "./chart.ts";
import { exportable } from "./copy.ts";
import type { XlsxLibrary } from "./library.ts";
import { addNotes } from "./notes.ts";
import { headingsOf, onPages, type PageKind, pagesOf, printArea } from "./print.ts";
import { repairedSheet } from "./sheet.ts";
import { addTheme } from "./theme.ts";
import { escaped } from "./xml.ts";

/**
 * The workbook as an .xlsx file, for Excel and LibreOffice without our add-in: what our formulas answer is written as
 * values, native formulas stay formulas. The spreadsheet's own writer does the work; what it leaves out, or writes in a
 * way that other programs refuse, is repaired here.
 */

/** The type that browsers and mail programs know the file by. */
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function xlsxOf(model: Spreadsheet.Model, library: XlsxLibrary): Promise<Uint8Array> {
  const copy = new library.Model(exportable(model.exportData()));
  const { files } = await copy.exportXLSX();
  const sheetIds = copy.getters.getSheetIds();
  const active = Math.max(0, sheetIds.indexOf(model.getters.getActiveSheetId()));
  const texts = new Map<string, string>();
  const images: Zippable = {};
  const pages = pagesOf(copy);
  const language = languageOf(model.getters.getLocale().code);
  for (const file of files) {
    if ("imageSrc" in file) images[file.path] = await bytesAt(file.imageSrc);
    else texts.set(file.path, repaired(file.path, file.content));
  }
  for (const [index, sheetId] of sheetIds.entries()) {
    const path = `xl/worksheets/sheet${index}.xml`;
    const written = repairedSheet(texts.get(path) ?? "", copy, library, sheetId);
    const sheet = onPages(written, language, pages.get(sheetId));
    texts.set(path, index === active ? sheet.replace("<sheetView ", '<sheetView tabSelected="1" ') : sheet);
  }
  for (const [path, definition] of chartsOf(copy))
    texts.set(path, repairedChart(texts.get(path) ?? "", definition, copy));
  addTheme(texts);
  texts.set("xl/workbook.xml", withNames(withView(texts.get("xl/workbook.xml") ?? "", active), copy, pages, library));
  addNotes(texts, copy, library);
  // The same workbook gives the same bytes at any time.
  return zipSync({ ...zippable(texts), ...images }, { level: 6, mtime: new Date(2000, 0, 1) });
}

function repaired(path: string, xml: string): string {
  // Colors need their alpha, and no element leaves the namespace of the file.
  const whole = xml.replaceAll(' xmlns=""', "").replace(/ rgb="([0-9A-Fa-f]{6})"/g, ' rgb="FF$1"');
  // The apostrophe that keeps a text a text is not part of it.
  return path === "xl/sharedStrings.xml" ? whole.replace(/(<t(?: [^>]*)?>)'/g, "$1") : whole;
}

/** Without a view of the workbook, LibreOffice forgets what is frozen on its sheets. */
const withView = (xml: string, active: number): string =>
  xml.replace("<sheets>", `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>`);

/** The writer forgets the defined names. Titles longer than Excel allows were cut by it: they are read back. */
function withNames(
  xml: string,
  model: Spreadsheet.Model,
  pages: ReadonlyMap<string, PageKind>,
  library: XlsxLibrary,
): string {
  const { helpers } = library;
  const { getters } = model;
  const titles = [...new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("sheet")].map((sheet) =>
    (sheet.getAttribute("name") ?? "").replaceAll("'", "''"),
  );
  const sheetIds = getters.getSheetIds();
  const fixed = { colFixed: true, rowFixed: true };
  const names = getters.getNamedRanges().flatMap(({ name, range }) => {
    const title = titles[sheetIds.indexOf(range.sheetId)];
    if (title === undefined || range.invalidSheetName) return [];
    const { left, top, right, bottom } = range.zone;
    const [from, to] = [helpers.toXC(left, top, fixed), helpers.toXC(right, bottom, fixed)];
    const area = `'${title}'!${from === to ? from : `${from}:${to}`}`;
    return [`<definedName name="${escaped(name)}">${escaped(area)}</definedName>`];
  });
  for (const [sheetId, kind] of pages) {
    const index = sheetIds.indexOf(sheetId);
    const area = escaped(`'${titles[index]}'!${printArea(library, kind)}`);
    names.push(`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${area}</definedName>`);
  }
  for (const [sheetId, row] of headingsOf(model)) {
    const index = sheetIds.indexOf(sheetId);
    if (pages.has(sheetId) || titles[index] === undefined) continue;
    const rows = escaped(`'${titles[index]}'!$${row}:$${row}`);
    names.push(`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`);
  }
  return names.length === 0
    ? xml
    : xml.replace("</sheets>", () => `</sheets><definedNames>${names.sort().join("")}</definedNames>`);
}

/**
 * A chart that Excel does not have becomes a picture, whose address holds its data; the page's policy lets no address
 * be fetched.
 */
async function bytesAt(address: string): Promise<Uint8Array> {
  const data = address.match(/^data:[^,]*;base64,(.*)$/)?.[1];
  if (data === undefined) return new Uint8Array(await (await fetch(address)).arrayBuffer());
  return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const zippable = (texts: ReadonlyMap<string, string>): Zippable =>
  Object.fromEntries(
    [...texts].map(([path, xml]): [string, Uint8Array] => [
      path,
      strToU8(path.endsWith(".vml") ? xml : declaration + xml.replace(/^<\?xml[^>]*>\s*/, "")),
    ]),
  );
