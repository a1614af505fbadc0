import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type CellValue, Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { officeEnvironment } from "../find-libreoffice.ts";

/** A real LibreOffice, without its windows: what it makes of a workbook. */

/** Named files and what they hold: `review` → the bytes of an .xlsx. */
export type Workbooks = ReadonlyMap<string, Uint8Array>;

export type Recalculated = number | string | boolean | null | { readonly error: string };

/** What a cell holds: the sheet by its title, row and column from 0. Days and months are their serial numbers. */
export type ValueAt = (sheet: string, row: number, column: number) => Recalculated;

/**
 * Takes away every value that is beside a formula, lets LibreOffice compute all of them again, and reads what it
 * found. One start of some seconds, then about a third of a second for a book of 7,000 formulas: hand over many at
 * once.
 */
export async function recalculated(program: string, books: Workbooks): Promise<ReadonlyMap<string, ValueAt>> {
  const bare = new Map([...books].map(([name, book]) => [name, withoutValues(book)]));
  const found = new Map<string, ValueAt>();
  for (const [name, book] of await converted(program, bare, "xlsx", "xlsx:Calc MS Excel 2007 XML"))
    found.set(name, await valuesOf(book));
  return found;
}

/** Whether two programs answered the same: LibreOffice saves 15 digits. */
export const sameValue = (one: Recalculated | undefined, other: Recalculated | undefined): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other))
    : JSON.stringify(one) === JSON.stringify(other);

/** Prints workbooks as they would come out of the printer: PDFs by the names of their books. */
export const printed = (program: string, books: Workbooks): Promise<Workbooks> =>
  converted(program, books, "pdf", "pdf:calc_pdf_Export");

async function converted(program: string, books: Workbooks, ending: string, filter: string): Promise<Workbooks> {
  const folder = await mkdtemp(join(tmpdir(), "smart-kpi-libreoffice-"));
  try {
    const files: [name: string, from: string, to: string][] = [];
    await mkdir(join(folder, "in"));
    for (const [name, book] of books) {
      const plain = `${files.length}`;
      const from = join(folder, "in", `${plain}.xlsx`);
      files.push([name, from, join(folder, "out", `${plain}.${ending}`)]);
      await writeFile(from, book);
    }
    // A profile of its own: a LibreOffice that runs already would take the files and answer nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const sources = files.map(([, from]) => from);
    await promisify(execFile)(
      program,
      [profile, "--headless", "--convert-to", filter, "--outdir", join(folder, "out"), ...sources],
      { env: officeEnvironment },
    );
    const results = new Map<string, Uint8Array>();
    for (const [name, , to] of files) {
      // It ends well whatever happened: what it could not read is simply not there.
      if (!existsSync(to)) throw new Error(`LibreOffice could not read the workbook ${name}.`);
      results.set(name, await readFile(to));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook without what its formulas had answered. */
export function withoutValues(book: Uint8Array): Uint8Array {
  const files = unzipSync(book);
  for (const [path, bytes] of Object.entries(files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const bare = strFromU8(bytes).replace(
      /<c ([^>]*)>(<f\b[^>]*(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>|<v\/>)<\/c>/g,
      (_, attributes: string, formula: string) => `<c ${attributes.replace(/ ?\bt="[^"]*"/, "")}>${formula}</c>`,
    );
    if (/<\/f><v|<f\b[^>]*\/><v/.test(bare)) throw new Error(`A formula of ${path} kept its value.`);
    files[path] = strToU8(bare);
  }
  return zipSync(files, { level: 1 });
}

/** What is in a workbook, as it was saved. */
export async function valuesOf(book: Uint8Array): Promise<ValueAt> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(book);
  return (sheet, row, column) => {
    const found = workbook.getWorksheet(sheet);
    if (!found) throw new Error(`The workbook has no sheet ${sheet}.`);
    return plain(found.getCell(row + 1, column + 1).value);
  };
}

function plain(value: CellValue | undefined): Recalculated {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  // A formula that answers an empty text is saved with nothing beside it.
  if ("formula" in value || "sharedFormula" in value) return plain(value.result) ?? "";
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  throw new Error(`A cell holds what nobody expected: ${JSON.stringify(value)}`);
}
