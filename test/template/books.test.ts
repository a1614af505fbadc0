import { readFileSync } from "node:fs";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import * as spreadsheet from "@odoo/o-spreadsheet";
import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { tables } from "../../core/book/sheets/layout.ts";
import type { Edit } from "../../core/book/sheets/plan.ts";
import { answersOf } from "../../playground/package/answers.ts";
import { emptyBook, sampleBook, titles } from "../../template/books.ts";
import { paintedWorkbook } from "../../template/paint/paint.ts";
import { findLibreOffice } from "../find-libreoffice.ts";
import { printed, recalculated, sameValue, type ValueAt, valuesOf } from "./libreoffice.ts";
import { onlyFirstSheets, pagesOf } from "./pdf.ts";
import { complaints, findValidator } from "./validator.ts";

/** What people download, as it was built. */

const inputNames = new Set<string>([tables.company, tables.month, tables.focus].map(({ name }) => name));

const libreOffice = findLibreOffice();
const validator = await findValidator();

const books = languages.flatMap((language) => [
  { name: `kpi-review.${language}`, language, edits: emptyBook(language) },
  { name: `kpi-review.sample.${language}`, language, edits: sampleBook(language) },
]);

const built = (name: string): Uint8Array => new Uint8Array(readFileSync(`dist/template/${name}.xlsx`));

/** Every cell that has a name, and the sheet it is on. */
function* namedCells(edits: readonly Edit[]): Generator<readonly [sheet: string, row: number, column: number]> {
  const sheets = new Map<string, string>();
  for (const edit of edits)
    if (edit.kind === "sheet") sheets.set(edit.sheet, edit.title);
    else if (edit.kind === "name")
      for (let row = 0; row < edit.area.rows; row++)
        for (let column = 0; column < edit.area.columns; column++)
          yield [sheets.get(edit.sheet) as string, edit.area.row + row, edit.area.column + column];
}

describe.skipIf(!libreOffice)("the workbooks in LibreOffice", () => {
  let found: ReadonlyMap<string, ValueAt>;
  let pages: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const files = books.map(({ name }): [string, Uint8Array] => [name, built(name)]);
    found = await recalculated(libreOffice as string, new Map(files));
    const first = files.map(([name, file]): [string, Uint8Array] => [name, onlyFirstSheets(file, 2)]);
    pages = await printed(libreOffice as string, new Map(first));
  }, 180_000);

  it.each(books)("$name answers what the file holds, once all of it is computed again", async ({ name, edits }) => {
    const before = await valuesOf(built(name));
    const after = found.get(name) as ValueAt;
    const cells = [...namedCells(edits)];
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => !sameValue(after(...cell), before(...cell))).slice(0, 10)).toEqual([]);
  });

  it.each(books)("$name prints its review and its phone sheet on exactly one page each", ({ name }) => {
    expect(pagesOf(pages.get(name) as Uint8Array)).toBe(2);
  });
});

describe.skipIf(!validator)("the workbooks in Office", () => {
  // The other two hold the same in the other language.
  const two = books.filter(({ name }) => name === "kpi-review.en" || name === "kpi-review.sample.fr");

  it.each(two)("$name is what Office 2016 to 365 expects", { timeout: 120_000 }, async ({ name }) => {
    expect(await complaints(validator as NonNullable<typeof validator>, built(name))).toEqual([]);
  });
});

describe("the workbooks", () => {
  it("are the same files in every time zone", { timeout: 120_000 }, async () => {
    const before = process.env.TZ;
    const offsets = new Set<number>();
    try {
      for (const zone of ["UTC", "Asia/Tokyo", "America/New_York"]) {
        process.env.TZ = zone;
        offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
        const edits = sampleBook("fr");
        const painted = await paintedWorkbook(titles.fr, edits, answersOf(spreadsheet, edits));
        expect(Buffer.from(painted).equals(Buffer.from(built("kpi-review.sample.fr"))), zone).toBe(true);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(offsets.size).toBe(3);
  });

  it("print their data sheets in landscape, with the headings on each page", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(built("kpi-review.sample.en"));
    const [results, kpis, actions] = ["Results", "KPIs", "Actions"].map(
      (title) => workbook.getWorksheet(title)?.pageSetup,
    );
    expect(results).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitlesRow: "7:8" });
    expect(kpis).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitlesRow: "8:8" });
    expect(actions).toMatchObject({ orientation: "landscape", fitToWidth: 1, fitToHeight: 0, printTitlesRow: "5:5" });
  });

  it.each(books)("$name leaves its inputs open and guards every formula of its page", async ({ name, edits }) => {
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(built(name));
    const review = workbook.worksheets[0] as Worksheet;
    expect(review.sheetProtection?.sheet).toBe(true);
    expect(review.sheetProtection?.hashValue).toBeUndefined();
    const inputs = edits.filter((edit) => edit.kind === "name" && inputNames.has(edit.name));
    expect(inputs).toHaveLength(3);
    for (const edit of inputs)
      if (edit.kind === "name")
        expect(review.getCell(edit.area.row + 1, edit.area.column + 1).protection?.locked, edit.name).toBe(false);
    const formulas: string[] = [];
    const open: string[] = [];
    review.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        formulas.push(cell.address);
        if (cell.protection?.locked === false) open.push(cell.address);
      }),
    );
    expect(formulas.length).toBeGreaterThan(100);
    expect(open).toEqual([]);
  });

  it("bring no macro, no link to the outside and no name of a machine", async () => {
    for (const { name } of books) {
      const workbook = new Workbook();
      await workbook.xlsx.load(built(name));
      expect(workbook.creator).toBe("SMART KPI");
      const text = Buffer.from(built(name)).toString("latin1");
      expect(text).not.toMatch(/vbaProject|externalLink/);
    }
  });
});
