import { describe, expect, it } from "vitest";
import { type Call, onlyCall, type Piece, piecesOf } from "../../../../core/formulas/parsing/calls.ts";
import { answered, type CellsOf, notKnown, passedBy } from "../../../../core/formulas/parsing/evaluate.ts";

const cells: CellsOf = (text) => ({ A1: [[50_000]], spend: [[90]], "SUM(B1:B9)": [[15]], Z1: [[null]] })[text];
const answerOf = (formula: string) => answered(onlyCall(piecesOf(formula) as Piece[]) as Call, cells, "en");

describe("a call of ours, computed again", () => {
  it("gets cells, names and computations from its caller", () => {
    expect(answerOf("=COCA( A1 , SUM(B1:B9))")).toBeCloseTo(3333.33, 2);
    expect(answerOf("=COCA(spend,3)")).toBe(30);
    expect(answerOf("=CLV_COCA_RATIO(300,COCA(spend,3))")).toBe(10);
    expect(answerOf("=CLV_COCA_RATIO(300,COCA(spend,0))")).toMatchObject({ reason: "unknown", error: "#N/A" });
  });

  it("is unknown if an argument is unknown, even inside another call", () => {
    expect(answerOf("=COCA(A1,SUM(C1:C9))")).toBeUndefined();
    expect(answerOf("=CLV_COCA_RATIO(300,COCA(A1,C1))")).toBeUndefined();
  });

  it("distinguishes an omitted argument from a blank", () => {
    expect(passedBy(["  "], cells, "en")).toBeUndefined();
    expect(passedBy(["Z1"], cells, "en")).toEqual([[null]]);
    expect(passedBy(["Z2"], cells, "en")).toBe(notKnown);
  });
});
