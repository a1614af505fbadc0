import "../document.ts";
import * as library from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../core/base/text.ts";
import { workbookIn } from "../../../playground/files/import.ts";
import { xlsxOf } from "../../../playground/files/xlsx.ts";
import { snapshotOf } from "../../../playground/read/snapshot.ts";
import { findLibreOffice } from "../../find-libreoffice.ts";
import { localeOf, openBook } from "../headless.ts";
import { everySheetAsText, throughLibreOffice } from "../libreoffice.ts";
import { sampleWithBook, seenIn } from "../whole-book.ts";

// The library tells the console what it loads.
console.debug = () => {};

const office = findLibreOffice();

/** The workbook that a file holds, calculated. */
function opened(bytes: Uint8Array, language: Language): library.Model {
  const read = workbookIn(bytes, library, localeOf(language));
  if ("problem" in read) throw new Error(read.problem.en);
  return openBook(read.value.data, language).model;
}

const textsIn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const sheetOf = (cells: Record<string, string>, more = {}): library.Model =>
  openBook({ sheets: [{ id: "s", name: "Data", colNumber: 26, rowNumber: 100, cells, ...more }] }).model;

const contentOf = (model: library.Model, cell: string) => {
  const { col, row } = library.helpers.toCartesian(cell);
  const position = { sheetId: model.getters.getSheetIds()[0] as string, col, row };
  const { type, value } = model.getters.getEvaluatedCell(position);
  return { type, value, formula: model.getters.getCell(position)?.isFormula ?? false };
};

describe("a workbook downloaded and uploaded again", { timeout: 60_000 }, () => {
  for (const language of languages)
    it(`has lost nothing, formulas of ours included, in ${language}`, async () => {
      const model = sampleWithBook(language);
      const back = opened(await xlsxOf(model, library), language);
      expect(seenIn(back)).toEqual(seenIn(model));
      expect(snapshotOf(back, library, language)).toEqual(snapshotOf(model, library, language));
    });

  for (const language of languages)
    it.skipIf(!office)(
      `has lost nothing either where LibreOffice saved it in between, in ${language}`,
      async () => {
        const model = sampleWithBook(language);
        const saved = await throughLibreOffice(office as string, await xlsxOf(model, library), "xlsx");
        const back = opened(saved.get("book.xlsx") as Uint8Array, language);
        // Without its window, LibreOffice has no view whose frozen rows it could save.
        const withoutView = (seen: ReturnType<typeof seenIn>) => ({
          ...seen,
          sheets: seen.sheets.map(({ frozen: _, ...sheet }) => sheet),
        });
        expect(withoutView(seenIn(back))).toEqual(withoutView(seenIn(model)));
      },
      120_000,
    );

  it("is the same file to the byte on a second download", async () => {
    const model = sampleWithBook("en");
    expect(await xlsxOf(model, library)).toEqual(await xlsxOf(model, library));
  });

  it("keeps as text what only looks like a formula, a number or a date", async () => {
    const typed = [
      '=HYPERLINK("x")',
      "+41 22 000",
      "1/2",
      "2026-01-31",
      "TRUE",
      "007",
      "12,5 %",

      "it's",
      "'quoted",
      'a <b> & "c"',
      "🍷",
    ];
    const model = sheetOf(Object.fromEntries(typed.map((text, index) => [`A${index + 1}`, `'${text}`])));
    const back = opened(await xlsxOf(model, library), "fr");
    for (const [index, text] of typed.entries())
      expect(contentOf(back, `A${index + 1}`)).toEqual({ type: "text", value: text, formula: false });
  });

  it("keeps what I typed over an answer of ours in the other program", async () => {
    const model = sheetOf({ A1: "100", A2: "4", A3: "=COCA(A1,A2)", A4: "=COCA(A1,A2)" });
    const parts = unzipSync(await xlsxOf(model, library));
    const sheet = strFromU8(parts["xl/worksheets/sheet0.xml"] as Uint8Array);
    const { strToU8, zipSync } = await import("fflate");
    const changed = sheet.replace(/(<c r="A3"[^>]*>\s*<v>)25/, "$130").replace(/(<c r="A1"[^>]*>\s*<v>)100/, "$1200");
    expect(changed).not.toBe(sheet);
    const back = opened(zipSync({ ...parts, "xl/worksheets/sheet0.xml": strToU8(changed) }), "en");
    expect(contentOf(back, "A3")).toEqual({ type: "number", value: 30, formula: false });
    expect(contentOf(back, "A4")).toEqual({ type: "number", value: 50, formula: true });
  });

  it("keeps a rule that compares with a text, and a list that lets nothing else in", async () => {
    const rule = (id: string, operator: string, value: string) => ({
      id,
      ranges: ["A1:A9"],
      rule: { type: "CellIsRule", operator, values: [value], style: { fillColor: "#F4CCCC" } },
    });
    const model = sheetOf(
      { A1: "Off track" },
      {
        conditionalFormats: [
          rule("1", "isEqual", "Off track"),
          rule("2", "isEqual", 'a "b"'),
          rule("3", "isGreaterThan", "5"),
          rule("4", "containsText", "off"),
          rule("6", "customFormula", "=ISFORMULA(A1)"),
        ],
        dataValidationRules: [
          {
            id: "5",
            ranges: ["A1:A9"],
            isBlocking: true,
            criterion: { type: "isValueInList", values: ["On", "Off"], displayStyle: "arrow" },
          },
        ],
      },
    );
    const bytes = await xlsxOf(model, library);
    const sheet = textsIn(bytes)["xl/worksheets/sheet0.xml"] as string;
    expect(sheet).toContain('<formula>"Off track"</formula>');
    // Without the mark, other programs do not know the function.
    expect(sheet).toContain("<formula>_xlfn.ISFORMULA(A1)</formula>");
    expect(sheet).not.toContain('errorStyle=""');
    expect(seenIn(opened(bytes, "en")).sheets).toEqual(seenIn(model).sheets);
  });

  it("keeps the order that its sheets were given", async () => {
    const { model } = openBook({
      sheets: ["One", "Two", "Three"].map((name) => ({
        id: name,
        name,
        colNumber: 3,
        rowNumber: 3,
        cells: { A1: name },
      })),
    });
    const parts = textsIn(await xlsxOf(model, library));
    const { strToU8, zipSync } = await import("fflate");
    const [first, second, third] = parts["xl/workbook.xml"]?.match(/<sheet [^>]*>/g) ?? [];
    const moved = parts["xl/workbook.xml"]?.replace(
      /<sheets>[\s\S]*<\/sheets>/,
      `<sheets>${third}${first}${second}</sheets>`,
    );
    const files = Object.entries({ ...parts, "xl/workbook.xml": moved as string });
    const back = opened(zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)]))), "en");
    expect(back.getters.getSheetIds().map((id) => back.getters.getSheetName(id))).toEqual(["Three", "One", "Two"]);
  });
});

describe("a downloaded workbook in another program", () => {
  for (const language of languages)
    it.skipIf(!office)(
      `shows the values of our formulas, never a name it does not know, in ${language}`,
      async () => {
        const model = sampleWithBook(language);
        const bytes = await xlsxOf(model, library);
        const sheets = await throughLibreOffice(office as string, bytes, everySheetAsText);
        const shown = [...sheets.values()].map((sheet) => new TextDecoder().decode(sheet)).join("\n");
        expect(sheets.size).toBe(model.getters.getSheetIds().length);
        expect(shown.match(/#(NAME\?|REF!|VALUE!)|Err:\d/g)).toBeNull();
        for (const answer of [
          language === "fr" ? "● Mieux que d'habitude" : "● Better than usual",
          "3,333.33",
          "Oct 2026",
        ])
          expect(shown.includes(answer), answer).toBe(true);
      },
      120_000,
    );

  it("has plain formulas where plain ones do, since those in braces cannot be edited in place", async () => {
    const model = sheetOf({
      A1: "1",
      A2: "2",
      B1: "=A1+A2",
      B2: "=SUM(A1:A2)",
      B3: '=SUMIFS(A1:A2,A1:A2,">1")',
      B4: "=SUM(A1:A2*A1:A2)",
      B5: "=A1:A2*2",
      B7: "=IF(A1>0,AVERAGE(A1:A2),0)",
    });
    const sheet = textsIn(await xlsxOf(model, library))["xl/worksheets/sheet0.xml"] as string;
    const inBraces = [...sheet.matchAll(/<c r="(B\d)"[^>]*>\s*<f t="array"/g)].map(([, cell]) => cell);
    expect(inBraces).toEqual(["B4", "B5"]);
    expect(sheet).toContain("<f>SUM(A1:A2)</f>");
  });

  it("has errors that are errors, so that its own formulas pass them on", async () => {
    const model = sheetOf({ A1: "=COCA(100,0)", A2: "=1/0", A3: "=COCA(100,4)", A4: "=A1<0" });
    const sheet = textsIn(await xlsxOf(model, library))["xl/worksheets/sheet0.xml"] as string;
    expect(sheet).toMatch(/<c r="A1"[^>]* t="e"[^>]*>\s*<v>#N\/A<\/v>/);
    expect(sheet).toMatch(/<c r="A2"[^>]* t="e"[^>]*>\s*<f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect(sheet).toMatch(/<c r="A3"[^>]*>\s*<v>25<\/v>/);
  });

  it("finds its names, wherever the title of a sheet needs quotes", async () => {
    const { model } = openBook({
      sheets: [{ id: "s", name: "Mode d’emploi & co", colNumber: 5, rowNumber: 5, cells: { A1: "1" } }],
      namedRanges: { kpi_guide: "'Mode d’emploi & co'!A1:B3" },
    });
    expect(textsIn(await xlsxOf(model, library))["xl/workbook.xml"]).toContain(
      "<definedName name=\"kpi_guide\">'Mode d’emploi &amp; co'!$A$1:$B$3</definedName>",
    );
  });
});

describe("a file that cannot be uploaded", { timeout: 60_000 }, () => {
  const refusal = (bytes: Uint8Array): { en: string; fr: string } => {
    const read = workbookIn(bytes, library, localeOf("en"));
    if (!("problem" in read)) throw new Error("It was read.");
    return read.problem;
  };

  it("that is not a workbook: a picture, an empty file, a text document", async () => {
    const { strToU8, zipSync } = await import("fflate");
    const document = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<document/>"),
    });
    for (const bytes of [new Uint8Array(), new Uint8Array([0x89, 0x50, 0x4e, 0x47]), document]) {
      expect(refusal(bytes).en).toContain("isn't an .xlsx workbook");
      expect(refusal(bytes).fr).toContain("n'est pas un classeur .xlsx");
    }
  });

  it("that is an old .xls, or behind a password", () => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(refusal(bytes).en).toContain("password");
    expect(refusal(bytes).fr).toContain("mot de passe");
  });

  it("that is larger than 20 MB, packed or unpacked", async () => {
    const large = new Uint8Array(50_000_000);
    large.set([0x50, 0x4b, 3, 4]);
    expect(refusal(large).en).toContain("20 MB");
    expect(refusal(large).fr).toContain("20 Mo");
    const { zipSync } = await import("fflate");
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(210_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(5_000_000);
    expect(refusal(bomb).en).toContain("20 MB");
  });

  it("that was cut off, or changed in one byte anywhere", async () => {
    const whole = await xlsxOf(sheetOf({ A1: "100", A2: "=A1*2" }), library);
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(refusal(whole.slice(0, Math.floor(whole.length * share))).en).toContain("damaged");
    // The parts' own bytes: from the first one's data to the list of parts at the end.
    const list = new DataView(whole.buffer).getUint32(whole.length - 6, true);
    let noticed = 0;
    let tried = 0;
    for (let at = 80; at < list; at += 97) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ 1;
      const read = workbookIn(changed, library, localeOf("en"));
      tried += 1;
      if ("problem" in read) noticed += 1;
      // Dates and the like in the parts' heads mean nothing; what was read is then the same to the last cell.
      else expect(seenIn(openBook(read.value.data).model)).toEqual(seenIn(opened(whole, "en")));
    }
    expect(noticed / tried).toBeGreaterThan(0.6);
  });
});

describe("a file without a KPI book", { timeout: 60_000 }, () => {
  it("is told from one with a book", async () => {
    const without = workbookIn(await xlsxOf(sheetOf({ A1: "1" }), library), library, localeOf("en"));
    const withBook = workbookIn(await xlsxOf(sampleWithBook("fr"), library), library, localeOf("fr"));
    expect([without, withBook]).toMatchObject([{ value: { hasBook: false } }, { value: { hasBook: true } }]);
  });
});
