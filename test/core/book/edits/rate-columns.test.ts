import { describe, expect, it } from "vitest";
import { rateCellsToWrite } from "../../../../core/book/edits/rate-columns.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { conversion, kpiOf, leads, signups, typedFigure, visits, withKpis } from "../commands/try-commands.ts";

const book = withKpis(visits, signups, conversion, leads);
const cells = (snapshot: typeof book, ...codes: string[]) =>
  rateCellsToWrite(
    snapshot,
    readBook(snapshot),
    codes.map((code) => kpiOf(snapshot, code).kpi),
    readBook(snapshot).results.columns,
  );

describe("the formulas of rates", () => {
  it("are not written again if they are there", () => {
    expect(cells(book, "CONVERSION")).toEqual([]);
  });

  it("are restored in an emptied month when the rate or one of its counts is saved", () => {
    const emptied = typedFigure(book, "CONVERSION", "2026-09", null);
    const formula = { row: 24, column: 3, cell: { formula: '=IF(COUNT(C32,B32)=2,IF(B32=0,"",C32/B32),"")' } };
    expect([cells(emptied, "CONVERSION"), cells(emptied, "VISITS")]).toEqual([[formula], [formula]]);
    expect(cells(emptied, "LEADS")).toEqual([]);
  });

  it("follow the table to its current place", () => {
    const emptied = typedFigure(book, "CONVERSION", "2026-09", null);
    const { results } = emptied.tables;
    if (!results) throw new Error("no results");
    const moved = { ...emptied, tables: { ...emptied.tables, results: { ...results, row: 10, column: 2 } } };
    const formulas = cells(moved, "CONVERSION").map(({ row, cell }) => [row, cell]);
    expect(formulas).toContainEqual([24, { formula: '=IF(COUNT(E35,D35)=2,IF(D35=0,"",E35/D35),"")' }]);
  });

  it("never replace a figure, a text or another formula", () => {
    for (const [cell, formula] of [
      [0.1, ""],
      ["ask Ann", ""],
      [0.1, "=Ads!B7"],
    ] as const)
      expect(cells(typedFigure(book, "CONVERSION", "2026-09", cell, formula), "CONVERSION")).toEqual([]);
  });
});
