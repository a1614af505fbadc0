import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import * as spreadsheet from "@odoo/o-spreadsheet";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { answersOf } from "../../../playground/package/answers.ts";
import { paintedWorkbook } from "../../../template/paint/paint.ts";
import { findLibreOffice } from "../../find-libreoffice.ts";
import { everyKind } from "../every-kind.ts";
import { printed, recalculated, sameValue, valuesOf } from "../libreoffice.ts";
import { onlyFirstSheets, pagesOf } from "../pdf.ts";
import { complaints, findValidator } from "../validator.ts";

const libreOffice = findLibreOffice();
const validator = await findValidator();

/** The painter with a plan that holds every kind of edit. */
describe("a workbook painted from edits", () => {
  let bytes: Uint8Array;
  let review: Worksheet;
  let results: Worksheet;

  beforeAll(async () => {
    installChartSupport();
    bytes = await paintedWorkbook("Every kind", everyKind, answersOf(spreadsheet, everyKind));
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    review = workbook.getWorksheet("Review") as Worksheet;
    results = workbook.getWorksheet("Résultats d'ici & d'ailleurs") as Worksheet;
  });

  const xml = (path: string): string => strFromU8(unzipSync(bytes)[path] as Uint8Array);

  it("opens on its page, with hidden sheets last", () => {
    const titles = [...xml("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"[^>]*?(state="hidden")?\s*r:id/g)];
    expect(titles.map(([, title, hidden]) => [title, hidden])).toEqual([
      ["Review", undefined],
      ["Résultats d&apos;ici &amp; d&apos;ailleurs", undefined],
      ["Calc", 'state="hidden"'],
    ]);
  });

  it("keeps text as text, whatever it begins with", () => {
    expect(results.getCell("C1").value).toBe("=NOT(A1)");
    expect(results.getCell("C4").value).toBe("1/2");
    expect(results.getCell("C6").value).toBe('a "quoted" <word> & more');
    expect(results.getCell("C7").value).toBe("'apostrophe");
    expect(results.getCell("C5").value).toBeNull();
  });

  it("shows the answers of formulas to whoever only previews it", async () => {
    const at = await valuesOf(bytes);
    expect(at("Review", 2, 1)).toBe("✔ Target met");
    // Over two cells that are one.
    expect(at("Review", 1, 0)).toBe("Review of Cave Bellarive");
    expect(at("Calc", 6, 2)).toEqual({ error: "#N/A" });
    expect(at("Calc", 9, 1)).toBe("IFNA(");
    expect(at("Calc", 9, 2)).toBeCloseTo(1.2909944487);
    expect(at("Calc", 9, 3)).toBe("");
  });

  it("marks the functions that Excel learned after 2007, and no word in a text", () => {
    const calc = xml("xl/worksheets/sheet3.xml");
    expect(calc).toContain("<f>_xlfn.IFNA(NA(),&quot;IFNA(&quot;)</f>");
    expect(calc).toContain("<f>_xlfn.STDEV.S(1,2,3,4)</f>");
  });

  it("shows months and days as such", () => {
    expect(results.getCell("A2").numFmt).toBe("mmm yyyy");
    expect(review.getCell("C4").numFmt).toBe("d mmm yyyy");
  });

  it("merges cells without losing what the first of them holds", () => {
    expect(review.getCell("D1").master.address).toBe("A1");
    expect(review.getCell("A1").value).toBe("Cave Bellarive");
  });

  it("hides the rows and the columns that nobody needs", () => {
    expect([3, 4, 5].map((row) => review.getRow(row).hidden)).toEqual([false, false, true]);
    expect(review.getColumn(5).hidden).toBe(true);
    expect(review.getColumn(4).hidden).toBe(false);
  });

  it("looks as the page says", () => {
    const title = review.getCell("A1");
    expect(title.font).toMatchObject({ name: "Calibri", size: 22, bold: true, color: { argb: "FFFFFFFF" } });
    expect(title.fill).toMatchObject({ fgColor: { argb: "FF16324F" } });
    const why = review.getCell("D3");
    expect(why.alignment).toMatchObject({ vertical: "top", wrapText: true });
    expect(why.border?.bottom).toMatchObject({ style: "thin", color: { argb: "FFD7DCE3" } });
    expect(review.views[0]?.showGridLines).toBe(false);
    expect(results.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
  });

  it("colors rows by their code and cells that hold a text or TRUE, on their own sheet", () => {
    const rules = review.conditionalFormattings.flatMap(({ ref, rules: each }) =>
      each.map((rule) => [ref, "formulae" in rule ? rule.formulae : undefined]),
    );
    expect(rules).toEqual([
      ["B3:B5", ["$E3=1"]],
      ["B3:B5", ["$E3=3"]],
      ["B3:C5", ["IF(ISTEXT(B3),LEN(B3)>0,ISLOGICAL(B3))"]],
    ]);
  });

  it("offers words and cells to choose from, and takes others with a warning", () => {
    expect(review.dataValidations.find("D4")).toMatchObject({ formulae: ['"Yes,So ""so"""'], errorStyle: "warning" });
    expect(review.dataValidations.find("C4")).toMatchObject({
      formulae: ["'Résultats d''ici & d''ailleurs'!$A$2:$A$7"],
      errorStyle: "warning",
    });
  });

  it("guards its formulas without a password, and leaves its inputs open", () => {
    const protection = xml("xl/worksheets/sheet1.xml").match(/<sheetProtection[^>]*>/)?.[0] ?? "";
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toMatch(/password|hash|salt/i);
    expect(review.getCell("A1").protection).toMatchObject({ locked: false });
    expect(review.getCell("C4").protection).toMatchObject({ locked: false });
    expect(review.getCell("B3").protection?.locked ?? true).toBe(true);
    expect(xml("xl/worksheets/sheet2.xml")).not.toContain("sheetProtection");
  });

  it("draws a line over months without a figure, and a ring that is hollow", () => {
    const chart = xml("xl/charts/chart1.xml");
    expect(chart).toContain('<c:dispBlanksAs val="span"/>');
    expect(chart.match(/<c:smooth val="0"\/>/g)).toHaveLength(3);
    expect(chart).toContain('<a:prstDash val="dash"/>');
    expect(chart).toMatch(/<c:size val="11"\/><c:spPr><a:noFill\/>/);
  });

  it("replaces cells by their place, with a note where there is one to say", () => {
    expect(results.getCell("C3").value).toBe(12);
    expect(JSON.stringify(results.getCell("C3").note)).toContain("=COCA(1,2) & more");
    expect(results.getCell("B4").formula).toBe("B2-10");
    expect(results.getCell("B4").note).toBeUndefined();
  });

  it("is the same when the page is painted again", async () => {
    const again = everyKind.filter(({ kind }) => kind !== "sheet" && kind !== "name" && kind !== "replace");
    const twice = [...everyKind.slice(0, -1), ...again, ...everyKind.slice(-1)];
    const painted = await paintedWorkbook("Every kind", twice, answersOf(spreadsheet, twice));
    expect(Buffer.from(painted).equals(Buffer.from(bytes))).toBe(true);
  });

  it("is the same file in every time zone", async () => {
    const before = process.env.TZ;
    const offsets = new Set<number>();
    try {
      for (const zone of ["UTC", "Asia/Tokyo", "America/New_York"]) {
        process.env.TZ = zone;
        offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
        const painted = await paintedWorkbook("Every kind", everyKind, answersOf(spreadsheet, everyKind));
        expect(Buffer.from(painted).equals(Buffer.from(bytes)), zone).toBe(true);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    expect(offsets.size).toBe(3);
  });

  it.skipIf(!validator)("is what Office 2016 to 365 expects", async () => {
    expect(await complaints(validator as NonNullable<typeof validator>, bytes)).toEqual([]);
  });

  it.skipIf(!libreOffice)("answers the same in LibreOffice, and prints on one page", async () => {
    const books = new Map([["every", bytes]]);
    const [found] = [...(await recalculated(libreOffice as string, books)).values()];
    const before = await valuesOf(bytes);
    const places = ["Review", "Calc", "Résultats d'ici & d'ailleurs"].flatMap((sheet) =>
      [...Array(20 * 6).keys()].map((cell) => [sheet, Math.floor(cell / 6), cell % 6] as const),
    );
    expect(places.filter((place) => !sameValue(found?.(...place), before(...place)))).toEqual([]);
    const [pdf] = [...(await printed(libreOffice as string, new Map([["every", onlyFirstSheets(bytes, 1)]]))).values()];
    expect(pagesOf(pdf as Uint8Array)).toBe(1);
  });
});
