import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { fitRows, linesOf } from "../../../template/paint/row-heights.ts";

describe("the lines of a text", () => {
  it("break between words, and at the line breaks that it has", () => {
    expect(
      ["", "one", "one two three four", "one\ntwo", "one two\nthree four five"].map((text) => linesOf(text, 10)),
    ).toEqual([1, 1, 2, 2, 3]);
  });

  it("go on where a word is longer than the column", () => {
    expect(linesOf("x".repeat(35), 10)).toBe(4);
  });
});

it("A row is as high as its longest text until somebody types there; one that has a height keeps it", () => {
  const sheet = new Workbook().addWorksheet("Actions");
  sheet.getColumn(1).width = 20;
  for (const row of [1, 2, 3]) {
    sheet.getCell(row, 1).value = row === 1 ? "Short" : "Call the thirty, with the list of what they tasted.";
    sheet.getCell(row, 1).alignment = { wrapText: true };
  }
  sheet.getRow(3).height = 50;
  fitRows(sheet);
  const [first, second, third] = [1, 2, 3].map((row) => sheet.getRow(row));
  expect([first?.height, second?.height, third?.height]).toEqual([undefined, 46, 50]);
  expect([second?.customHeight, third?.customHeight]).toEqual([false, undefined]);
});
