import { expect, test } from "vitest";
import { cellsOf, isInThisWorkbook, rowsIn, sheetOf } from "../../../excel-addin/base/address.ts";

test.each([
  ["Results!A1:C9", "Results", "A1:C9"],
  ["'L''année 2026'!B2", "L'année 2026", "B2"],
  ["'Really!'!$A:$A", "Really!", "$A:$A"],
])("%s is a sheet and its cells", (address, sheet, cells) => {
  expect([sheetOf(address), cellsOf(address)]).toEqual([sheet, cells]);
  expect(isInThisWorkbook(address)).toBe(true);
});

test("Another file, a name, a spilled range and an address without a sheet are not asked about", () => {
  const elsewhere = ["[Sales.xlsx]Months!A1", "'C:\\x\\[Sales.xlsx]Months'!A1", "Months!leads", "Months!A1#", "A1", ""];
  expect(elsewhere.filter(isInThisWorkbook)).toEqual([]);
});

test("A range has the rows from its first to its last; of whole columns and rows nobody knows how many are filled", () => {
  const endless = Number.POSITIVE_INFINITY;
  const addresses = ["S!A1", "S!$B$2:$D$13", "S!A:A", "S!1:1"];
  expect(addresses.map(rowsIn)).toEqual([1, 12, endless, endless]);
});
