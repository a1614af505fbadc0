import { describe, expect, it } from "vitest";
import { answered, answers } from "../../../../core/book/sharing/evaluate.ts";
import { type Call, onlyCall, type Piece, piecesOf } from "../../../../core/formulas/parsing/calls.ts";
import { sheetOf } from "./book.ts";

const sheets = [sheetOf("Ads", { A1: 50_000, B1: 15, A2: 90, B2: 3 }), sheetOf("L'an 1", { A1: 12 })];
const [ads] = sheets as [(typeof sheets)[0]];
const answerOf = (formula: string) =>
  answered(onlyCall(piecesOf(formula) as Piece[]) as Call, ads as NonNullable<typeof ads>, sheets, "en");

describe("the answer of a formula on the sheets as read", () => {
  it("is what our formula answers", () => {
    expect(answerOf("=COCA(A2,B2)")).toBe(30);
    expect(answerOf("=COCA(A1:A3,B1:B3)")).toEqual([[10_000 / 3], [30]]);
    expect(answerOf("=COCA(A1:A,B1:B)")).toEqual([[10_000 / 3], [30]]);
    expect(answerOf("=COCA('L''an 1'!A1,3)")).toBe(4);
    expect(answerOf("=CLV_COCA_RATIO(300,COCA(A2,B2))")).toBe(10);
    expect(answerOf("=COCA(A2,0)")).toMatchObject({ reason: "unknown" });
  });

  it("is unknown if anything else must be computed, or a sheet is missing", () => {
    expect(answerOf("=COCA(A1+1,B1)")).toBeUndefined();
    expect(answerOf("=COCA(Gone!A1,B1)")).toBeUndefined();
    expect(answerOf("=COCA(spend,B1)")).toBeUndefined();
  });

  it("is compared with the values that were kept", () => {
    const sheet = ads as NonNullable<typeof ads>;
    expect(answers("=COCA(A2,B2)", [[30]], sheet, sheets, "en")).toBe(true);
    expect(answers("=COCA(A2,B2)", [[31]], sheet, sheets, "en")).toBe(false);
    expect(answers("=COCA(A2,0)", [[{ error: "#N/A" }]], sheet, sheets, "en")).toBe(true);
    expect(answers("=COCA(A1:A2,B1:B2)", [[10_000 / 3]], sheet, sheets, "en")).toBe(false);
  });
});
