import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../../../core/base/address.ts";
import { type Cell, isCellError, isDay } from "../../../../core/base/cells.ts";
import { phoneCells } from "../../../../core/book/review/live/phone-cells.ts";
import { calcName, pageName, phoneTextsName, type TableKey, tables } from "../../../../core/book/sheets/layout.ts";
import type { Area, PlanCell } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { storedFormula } from "../../../../core/formulas/parsing/stored-formula.ts";
import { hiddenSheetOf, sheetIn } from "./calc-values.ts";
import { placedIn } from "./calculated.ts";

/** A book and its hidden sheet as a minimal .xlsx: only cells, formulas and names, because hundreds are written. */
export function plainWorkbook(snapshot: Snapshot): Uint8Array {
  const calc = sheetIn(hiddenSheetOf(snapshot));
  const sheets: [title: string, rows: readonly (readonly (PlanCell | Cell)[])[]][] = [
    ["Calc", calc.cells],
    ["Phone", phoneCells(snapshot.language)],
  ];
  const names: [name: string, reference: string][] = [
    [calcName, reference("Calc", { row: 0, column: 0, rows: calc.cells.length, columns: calc.cells[0]?.length ?? 1 })],
    [pageName, reference("Calc", calc.page)],
    [phoneTextsName, reference("Calc", calc.phone)],
    [tables.frozen.name, reference("Calc", calc.frozen)],
  ];
  for (const key of Object.keys(tables) as TableKey[]) {
    if (key === "frozen") continue;
    const { row, cells, below } = placedIn(snapshot, key);
    sheets.push([key, [...cells, ...below]]);
    names.push([
      tables[key].name,
      reference(key, { row, column: 0, rows: cells.length - row, columns: cells[row]?.length ?? 1 }),
    ]);
  }
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="r${index}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${index}.xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r0" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${relations.join("")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${sheets.map(([title], index) => `<sheet name="${title}" sheetId="${index + 1}" r:id="r${index}"/>`).join("")}</sheets><definedNames>${names.map(([name, to]) => `<definedName name="${name}">${to}</definedName>`).join("")}</definedNames></workbook>`,
  };
  for (const [index, [, rows]] of sheets.entries()) files[`xl/worksheets/sheet${index}.xml`] = sheetXml(rows);
  const bytes = Object.entries(files).map(([path, text]): [string, Uint8Array] => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`),
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const reference = (title: string, { row, column, rows, columns }: Area): string =>
  `${title}!$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columns - 1)}$${row + rows}`;

const sheetXml = (rows: readonly (readonly (PlanCell | Cell)[])[]): string => {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(`${columnLetters(column)}${row + 1}`, cell));
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
};

function cellXml(at: string, cell: PlanCell | Cell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (isDay(cell)) return `<c r="${at}"><v>${cell.day}</v></c>`;
  if (isCellError(cell)) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${at}"><f>${escaped(storedFormula(cell.formula))}</f></c>`;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
