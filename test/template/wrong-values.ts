import { Workbook } from "@cj-tech-master/excelts";
import type { Recalculated } from "./libreoffice.ts";

/** A sheet whose formulas come with wrong values, and what its first row must hold once a program has computed it. */
export async function withWrongValues(): Promise<{ book: Uint8Array; right: readonly Recalculated[] }> {
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
  return {
    book: new Uint8Array(await workbook.xlsx.writeBuffer()),
    right: [2, 6, "ab", { error: "#N/A" }, true, 46_296, "", "a < b", null],
  };
}
