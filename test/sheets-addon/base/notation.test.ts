import { describe, expect, it } from "vitest";
import { formulaForSheets, formulaFromSheets } from "../../../sheets-addon/base/notation.ts";
import { rectangles } from "../../../sheets-addon/base/rectangles.ts";

describe("a formula on its way into Sheets", () => {
  it("separates its arguments with semicolons and leaves texts and titles of sheets alone", () => {
    expect(formulaForSheets('=IF(COUNT(B5,C5)=2,IF(C5=0,"",B5/C5),"a,""b"",c")')).toBe(
      '=IF(COUNT(B5;C5)=2;IF(C5=0;"";B5/C5);"a,""b"",c")',
    );
    expect(formulaForSheets("=SUMIFS('L''été, 1.5'!B:B,'a\"b'!A:A,$A2)")).toBe(
      "=SUMIFS('L''été, 1.5'!B:B;'a\"b'!A:A;$A2)",
    );
  });

  it("holds no decimal point that a locale could misread", () => {
    expect(formulaForSheets("=A1*0.05+.5-12.25")).toBe("=A1*(5/100)+(5/10)-(1225/100)");
    expect(formulaForSheets("=NORM.S.DIST(A1,TRUE)")).toBe("=NORM.S.DIST(A1;TRUE)");
  });
});

describe("a formula on its way out of Sheets", () => {
  it("is the one that went in, whichever separators the locale has", () => {
    expect(formulaFromSheets("=IF(C5=0;\"a;b\";'x;y'!B5/2)", "fr_FR")).toBe("=IF(C5=0,\"a;b\",'x;y'!B5/2)");
    expect(formulaFromSheets("=IF(C5=0,1,2)", "en_US")).toBe("=IF(C5=0,1,2)");
    expect(formulaFromSheets("=ROUND(A1*0,5;1)+1,25", "de_DE")).toBe("=ROUND(A1*0.5,1)+1.25");
    expect(formulaFromSheets("=MOD(10,5)", "en_US")).toBe("=MOD(10,5)");
    expect(formulaFromSheets("=SUM({1\\2;3\\4})", "fr_FR")).toBe("=SUM({1,2;3,4})");
    expect(formulaFromSheets("=SUM({1,2;3,4},5)", "en_US")).toBe("=SUM({1,2;3,4},5)");
    expect(formulaFromSheets("", "fr_FR")).toBe("");
  });

  it("keeps commas that separate arguments, should Sheets hand them out in a locale of decimal commas", () => {
    expect(formulaFromSheets("=IF(C5=0,1,2)", "fr_FR")).toBe("=IF(C5=0,1,2)");
  });
});

describe("cells with holes", () => {
  it("are parted into rectangles that cover each of them once", () => {
    expect(
      rectangles([
        [1, 2, undefined, 3],
        [4, 5, undefined, undefined],
        [undefined, 6, undefined, 7],
      ]),
    ).toEqual([
      {
        row: 0,
        column: 0,
        cells: [
          [1, 2],
          [4, 5],
        ],
      },
      { row: 0, column: 3, cells: [[3]] },
      { row: 2, column: 1, cells: [[6]] },
      { row: 2, column: 3, cells: [[7]] },
    ]);
    expect(rectangles([[undefined], []])).toEqual([]);
  });
});
