import { describe, expect, it } from "vitest";
import {
  callsIn,
  mayCallOurs,
  onlyCall,
  type Piece,
  piecesOf,
  written,
} from "../../../../core/formulas/parsing/calls.ts";

const calls = (formula: string): string[] =>
  callsIn(piecesOf(formula) as Piece[]).map(
    (call) => `${call.definition.name} ${call.arguments.map(written).join(" | ")}`,
  );

describe("the calls in a formula", () => {
  it("are found everywhere, with their arguments", () => {
    expect(calls('=ROUND(COCA(SUM(A1,B1),{1,2}),2)&COCA("a)","b,")')).toEqual([
      "COCA SUM(A1,B1) | {1,2}",
      'COCA "a)" | "b,"',
    ]);
    expect(calls("=CLV_COCA_RATIO(CLV(A1,80%),coca(B1,C1))")).toEqual([
      "CLV_COCA_RATIO CLV(A1,80%) | COCA(B1,C1)",
      "CLV A1 | 80%",
      "COCA B1 | C1",
    ]);
    expect(calls("=ROMI(A1,,60%)")).toEqual(["ROMI A1 |  | 60%"]);
    expect(calls("=COCA()")).toEqual(["COCA "]);
  });

  it("are not texts, sheets or longer names", () => {
    expect(calls(`="COCA(1,2)"&'COCA(1)'!A1&MYCOCA(1,2)&COCA&COCA_X(1)`)).toEqual([]);
    expect(mayCallOurs("=MYCOCA(1,2)")).toBe(false);
    expect(mayCallOurs("=1+coca(1,2)")).toBe(true);
  });

  it("are known by a second name, which they keep, also as Excel keeps it in a file", () => {
    expect(calls("=ROUND(cac(A1,B1),2)")).toEqual(["CAC A1 | B1"]);
    expect(calls("=_xldufd_CPL(A1,B1)+_xldudf_SMART_KPI_NRR(A1,B1,C1,D1)")).toEqual(["NRR A1 | B1 | C1 | D1"]);
    expect(written(piecesOf("=CAC(A1,B1)") as Piece[])).toBe("CAC(A1,B1)");
    expect(mayCallOurs("=1+cac(1,2)")).toBe(true);
    expect(calls("=CAC1(A1,B1)&CACX(1,2)")).toEqual([]);
  });

  it("leave the rest of the formula unchanged", () => {
    const formula = 'IF( A1>0 , COCA(A1,B1) , "–" )';
    expect(written(piecesOf(`=${formula}`) as Piece[])).toBe(formula);
  });

  it("do not exist if a parenthesis is missing", () => {
    expect(piecesOf("=COCA(A1,SUM(B1")).toBeUndefined();
  });

  it("are the whole formula, or not", () => {
    expect(onlyCall(piecesOf("= @COCA(A1,B1) ") as Piece[])?.definition.name).toBe("COCA");
    expect(onlyCall(piecesOf("=COCA(A1,B1)+1") as Piece[])).toBeUndefined();
  });
});
