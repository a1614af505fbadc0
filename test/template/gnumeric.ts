import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type ValueAt, valuesOf, type Workbooks, withoutValues } from "./libreoffice.ts";

/**
 * Removes every value that is saved beside a formula, lets Gnumeric compute all of them again, and reads its answers.
 * About half a second for a book of 7,000 formulas. The same shape as `recalculated` with LibreOffice.
 */
export async function recalculatedByGnumeric(program: string, books: Workbooks): Promise<ReadonlyMap<string, ValueAt>> {
  const found = new Map<string, ValueAt>();
  const folder = await mkdtemp(join(tmpdir(), "smart-kpi-gnumeric-"));
  try {
    const [from, to] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    for (const [name, book] of books) {
      await writeFile(from, withoutValues(book));
      // It also complains about details of charts that it does not know; only a failure ends it with an error.
      await promisify(execFile)(program, ["--recalc", "--export-type=Gnumeric_Excel:xlsx2", from, to]).catch(
        (error) => {
          throw new Error(`Gnumeric could not read the workbook ${name}: ${error.stderr}`);
        },
      );
      found.set(name, await valuesOf(withTextsInPlace(await readFile(to))));
      await rm(to);
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Gnumeric saves the text of a formula as its number in the list of shared texts, which the reader takes for a figure.
 */
function withTextsInPlace(book: Uint8Array): Uint8Array {
  const files = unzipSync(book);
  const shared = files["xl/sharedStrings.xml"];
  if (!shared) return book;
  const texts = [...strFromU8(shared).matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    [...item.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(""),
  );
  for (const [path, bytes] of Object.entries(files))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      files[path] = strToU8(
        strFromU8(bytes).replace(
          /(<c [^>]*)\bt="s"([^>]*>\s*<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*<v>)(\d+)(?=<\/v>)/g,
          (_, start: string, formula: string, index: string) => {
            const text = texts[Number(index)];
            if (text === undefined) throw new Error(`${path} points to a text that is not there: ${index}.`);
            return `${start}t="str"${formula}${text}`;
          },
        ),
      );
  return zipSync(files, { level: 1 });
}
