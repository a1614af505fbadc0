import { describe, expect, it } from "vitest";
import { argumentsToRead, asPassed, restoredFormula } from "../../../../core/formulas/explain/active-cell.ts";

const wanted = (formula: string): string[] => argumentsToRead(formula).map(({ kind, text }) => `${kind} ${text}`);

describe("what a program must read before a formula is explained", () => {
  it("is each argument that is neither typed nor a call of ours, once", () => {
    expect(wanted("=COCA(B2,15)")).toEqual(["reference B2"]);
    expect(wanted("=CLV_COCA_RATIO(CLV(B2,80%),COCA(B2,'L''an 1'!C2:C9))")).toEqual([
      "reference B2",
      "reference 'L''an 1'!C2:C9",
    ]);
    expect(wanted('=IF(A1,KPI_STATUS(spend,"x",,TRUE),SUM(Z9))')).toEqual(["name spend"]);
    expect(wanted("=COCA( SUM(B2:B5) ,C2*2)")).toEqual(["computation SUM(B2:B5)", "computation C2*2"]);
  });

  it("includes what is inside a computation that calls ours", () => {
    expect(wanted("=COCA(ROUND(COCA(A1,A2),0),C2)")).toEqual([
      "reference A1",
      "reference A2",
      "computation ROUND(COCA(A1,A2),0)",
      "reference C2",
    ]);
  });

  it("is nothing if no formula of ours is called, or a parenthesis never closes", () => {
    for (const formula of ["", "=SUM(A1:A9)", "=COCA(A1,", "COCA"]) expect(wanted(formula)).toEqual([]);
  });

  it("is found in formulas stored in another program's form", () => {
    expect(restoredFormula("=_xldudf_COCA(A1,B1)")).toBe("=COCA(A1,B1)");
    expect(wanted('=IFERROR(__xludf.DUMMYFUNCTION("COCA(A1;B1)"),3)')).toEqual(["reference A1", "reference B1"]);
  });
});

describe("a range that is only partly filled", () => {
  it("is as long as the formula says", () => {
    expect(asPassed([[1, 2]], 3, 2)).toEqual([
      [1, 2],
      [null, null],
      [null, null],
    ]);
    expect(asPassed([[1], [2]], undefined, 1)).toEqual([[1], [2]]);
    expect(asPassed([], undefined, 1)).toEqual([[null]]);
  });
});
