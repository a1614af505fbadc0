import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { findLibreOffice } from "../find-libreoffice.ts";
import { recalculated, valuesOf } from "./libreoffice.ts";

const program = findLibreOffice();

/** A sheet whose formulas come with wrong values. */
async function withWrongValues(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Sums & more");
  sheet.getCell("A1").value = 2;
  sheet.getCell("B1").value = { formula: "A1*3", result: 999 };
  sheet.getCell("C1").value = { formula: '"a"&"b"', result: "wrong" };
  sheet.getCell("D1").value = { formula: "NA()", result: 1 };
  sheet.getCell("E1").value = { formula: "A1>1", result: false };
  sheet.getCell("F1").value = { formula: "DATE(2026,10,1)", result: 1 };
  sheet.getCell("F1").numFmt = "mmm yyyy";
  sheet.getCell("G1").value = { formula: 'IF(A1>1,"",1)', result: 1 };
  sheet.getCell("H1").value = "a < b";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe.skipIf(!program)("LibreOffice", () => {
  it("computes every formula itself, whatever value the file brings along", async () => {
    const book = await withWrongValues();
    expect((await valuesOf(book))("Sums & more", 0, 1)).toBe(999);
    const found = await recalculated(program as string, new Map([["sums", book]]));
    const row = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((column) => found.get("sums")?.("Sums & more", 0, column));
    expect(row).toEqual([2, 6, "ab", { error: "#N/A" }, true, 46_296, "", "a < b", null]);
  });
});
