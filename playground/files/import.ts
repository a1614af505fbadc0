import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { tables } from "../../core/book/sheets/layout.ts";
import type { Answered } from "../../sidebar/base/host.ts";
import type { XlsxLibrary } from "./library.ts";
import { withFormulasOfNotes } from "./notes.ts";
import { partsOf, refusals } from "./parts.ts";
import { withLines } from "./read-lines.ts";
import { readableParts } from "./readable.ts";
import { withoutApostrophes } from "./titles.ts";

/**
 * A workbook from an .xlsx file, whoever wrote it. The spreadsheet's own reader does the work; what it forgets (names,
 * the order of the sheets) or changes (texts, rules, notation) is put right before and after.
 */

type WorkbookData = ReturnType<Spreadsheet.Model["exportData"]>;
type SheetData = WorkbookData["sheets"][number];
type Rule = SheetData["conditionalFormats"][number];

export interface ReadWorkbook {
  /** As the spreadsheet takes it. */
  readonly data: WorkbookData;
  /** Whether a KPI book is in it: found by its defined names. */
  readonly hasBook: boolean;
}

/** @param locale that of the page: a file says nothing of it */
export function workbookIn(
  bytes: Uint8Array,
  library: XlsxLibrary,
  locale: Spreadsheet.Locale,
): Answered<ReadWorkbook> {
  const opened = partsOf(bytes);
  if ("problem" in opened) return opened;
  if (!opened.value["xl/workbook.xml"] || !opened.value["[Content_Types].xml"]) return { problem: refusals.foreign };
  // No spreadsheet program writes one; it may name other files, or texts that grow without end.
  if (
    Object.entries(opened.value).some(([path, part]) => /\.(xml|rels)$/i.test(path) && /<!DOCTYPE/i.test(textOf(part)))
  )
    return { problem: refusals.foreign };
  try {
    const parts = withoutApostrophes(opened.value);
    const read = library.load(readableParts(parts, library, locale), false) as WorkbookData;
    const listed = new DOMParser().parseFromString(textOf(parts["xl/workbook.xml"]), "text/xml");
    const sheets = withLines(withFormulasOfNotes(inOrder(read.sheets, listed), parts, library), parts);
    if (sheets.length === 0) return { problem: refusals.damaged };
    const names = namesIn(listed, sheets);
    const data: WorkbookData = {
      ...read,
      settings: { ...read.settings, locale },
      formats: Object.fromEntries(Object.entries(read.formats).map(([id, format]) => [id, withoutEscapes(format)])),
      namedRanges: Object.fromEntries(names.map(({ name, reference }) => [name, reference])),
      sheets: sheets.map((sheet) => ({
        ...withoutLock(roomFor(sheet, names, library), names),
        conditionalFormats: sheet.conditionalFormats.map(withPlainValues),
      })),
    };
    const own = new Set<string>(Object.values(tables).map(({ name }) => name));
    return { value: { data, hasBook: names.some(({ name }) => own.has(name.toLowerCase())) } };
  } catch (error) {
    console.debug(error);
    return { problem: refusals.damaged };
  }
}

const textOf = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

/** The reader takes the sheets by the names of their files; people have moved them since. */
function inOrder(sheets: readonly SheetData[], listed: Document): SheetData[] {
  const titles = [...listed.getElementsByTagName("sheet")].map((sheet) => sheet.getAttribute("name"));
  return [...sheets].sort((one, other) => titles.indexOf(one.name) - titles.indexOf(other.name));
}

/** LibreOffice writes a backslash before each space and mark of a number format. */
const withoutEscapes = (format: string): string => format.replace(/\\([\s\-./,:])/g, "$1");

interface Name {
  readonly name: string;
  readonly title: string;
  readonly area: string;
  readonly reference: string;
}

/** The defined names that are one range on one sheet, and belong to the whole workbook. */
function namesIn(listed: Document, sheets: readonly SheetData[]): Name[] {
  const titles = new Set(sheets.map(({ name }) => name));
  return [...listed.getElementsByTagName("definedName")].flatMap((element) => {
    const name = element.getAttribute("name") ?? "";
    if (name.startsWith("_") || element.hasAttribute("localSheetId")) return [];
    const [, quoted, plain, range = ""] =
      (element.textContent ?? "").match(/^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/) ?? [];
    const title = quoted?.replaceAll("''", "'") ?? plain;
    if (title === undefined || !titles.has(title)) return [];
    const area = range.replaceAll("$", "");
    return [{ name, title, area, reference: `'${title.replaceAll("'", "''")}'!${area}` }];
  });
}

/**
 * A sheet as large as its names say: blank rows at the end of a table are not in the file. Rows of the usual height are
 * free to grow with what they hold.
 */
function roomFor(sheet: SheetData, names: readonly Name[], { helpers }: XlsxLibrary): SheetData {
  const chosen = Object.entries(sheet.rows).map(([row, { size, ...rest }]) => [
    row,
    size === 23 ? rest : { ...rest, size },
  ]);
  const zones = names.filter(({ title }) => title === sheet.name).map(({ area }) => helpers.toZone(area));
  return {
    ...sheet,
    rows: Object.fromEntries(chosen),
    colNumber: Math.max(sheet.colNumber, ...zones.map(({ right }) => right + 1)),
    rowNumber: Math.max(sheet.rowNumber, ...zones.map(({ bottom }) => bottom + 1)),
  };
}

/**
 * A sheet of ours is protected but for the cells that people fill in. The spreadsheet knows no such cells: it would
 * lock these, too, and refuse what the panel writes. A sheet of the user's own stays locked.
 */
const withoutLock = (sheet: SheetData, names: readonly Name[]): SheetData =>
  names.some(({ name, title }) => title === sheet.name && /^kpi_/i.test(name)) ? { ...sheet, isLocked: false } : sheet;

/** A text or a number that a rule compares with, as the spreadsheet's own panel writes it. */
function withPlainValues(format: Rule): Rule {
  const { rule } = format;
  if (rule.type !== "CellIsRule" || rule.operator === "customFormula") return format;
  const values = rule.values.map((value) => {
    const text = value.match(/^=?"((?:[^"]|"")*)"$/)?.[1];
    return text !== undefined ? text.replaceAll('""', '"') : /^=-?[\d.]+$/.test(value) ? value.slice(1) : value;
  });
  return { ...format, rule: { ...rule, values } };
}
