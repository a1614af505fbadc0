import { describe, expect, it } from "vitest";
import { followed } from "../../../../core/book/sharing/moved.ts";
import { nativePieces } from "../../../../core/book/sharing/native-call.ts";
import { type Piece, piecesOf } from "../../../../core/formulas/parsing/calls.ts";

const native = (formula: string): string => `=${nativePieces(piecesOf(formula) as Piece[])}`;

describe("a formula in a note", () => {
  it("follows its native formula to other cells, and to a sheet of another title", () => {
    expect(followed("=COCA(A1,Ads!B1)", [[native("=COCA(A3,'Ads 2026'!B7)")]])).toBe("=COCA(A3,'Ads 2026'!B7)");
    expect(followed("=NPS(Ads!A2:A9)", [[native("=NPS(Ads!A3:A12)")]])).toBe("=NPS(Ads!A3:A12)");
  });

  it("is recognized in the form another program writes", () => {
    const other = native("=COCA(A1,B1)").toLowerCase().replace(/,/g, " ; ");
    expect(followed("=COCA(A1,B1)", [[other]])?.toUpperCase()).toBe("=COCA(A1,B1)");
  });

  it("is recognized with the fractions Sheets gets for decimals", () => {
    const inSheets = native("=COCA(50000.5,B1)").replace(/50000\.5/g, "(500005/10)");
    expect(inSheets).toContain("(500005/10)");
    expect(followed("=COCA(50000.5,B1)", [[inSheets]])).toBe("=COCA(50000.5,B1)");
  });

  it("does not come back if the native formula differs, or its cells no longer match", () => {
    expect(followed("=COCA(A1,B1)", [[native("=ROAS(A1,B1)")]])).toBeUndefined();
    expect(followed("=COCA(A1,B1)", [["=1"]])).toBeUndefined();
    expect(
      followed("=COCA(A1,B1)", [[native("=COCA(A1,B1)").replace("ISNUMBER(A1)", "ISNUMBER(A2)")]]),
    ).toBeUndefined();
  });
});
