import { describe, expect, it } from "vitest";
import { storedFormula } from "../../../../core/formulas/parsing/stored-formula.ts";

describe("a formula in a file", () => {
  it("has no sign before it, and a mark on functions that Excel learned after 2007", () => {
    expect(storedFormula("=SUM(A1:A3)")).toBe("SUM(A1:A3)");
    expect(storedFormula("=IF(ISFORMULA(B9),IFNA(C1,0),STDEV.S(D1:D9))")).toBe(
      "IF(_xlfn.ISFORMULA(B9),_xlfn.IFNA(C1,0),_xlfn.STDEV.S(D1:D9))",
    );
  });

  it("has no mark inside a text or a longer name", () => {
    expect(storedFormula('="IFNA(1)"&MY_IFNA(2)')).toBe('"IFNA(1)"&MY_IFNA(2)');
  });
});
