import { describe, expect, it } from "vitest";
import {
  againstFormula,
  asExpected,
  blankRows,
  columnsFor,
  expectCells,
  writeCells,
} from "../../../../core/book/edits/cells-to-write.ts";
import { noGrid } from "../../../../core/book/tables/month-grid.ts";

const cellsToWrite = [
  { row: 3, column: 2, cell: "b" },
  { row: 1, column: 4, cell: "a" },
];

describe("cells to write", () => {
  it("become one write over the smallest rectangle, and leave other cells in it unchanged", () => {
    expect(writeCells("results", cellsToWrite)).toEqual([
      {
        kind: "write",
        name: "kpi_results",
        row: 1,
        column: 2,
        cells: [
          [undefined, undefined, "a"],
          [undefined, undefined, undefined],
          ["b", undefined, undefined],
        ],
      },
    ]);
    expect(writeCells("results", [])).toEqual([]);
  });

  it("are refused if one of them holds a formula", () => {
    const table = { sheet: "S", row: 0, column: 0, cells: [["a", 1]], formulas: [["", "=X!A1"]] };
    expect(againstFormula(table, [{ row: 0, column: 1, cell: 2 }])?.name).toBe("formula-in-the-way");
    expect(againstFormula(table, [{ row: 0, column: 0, cell: 2 }])).toBeUndefined();
  });
});

describe("cells to expect", () => {
  it("are grouped by row; the rest of the row does not matter", () => {
    expect(expectCells("results", [...cellsToWrite, { row: 1, column: 0, cell: null }])).toEqual([
      { table: "results", row: 1, cells: [null, undefined, undefined, undefined, "a"] },
      { table: "results", row: 3, cells: [undefined, undefined, "b"] },
    ]);
  });

  it("hold an error as its text, since errors are never written", () => {
    expect([asExpected({ error: "#REF!" }), asExpected(5)]).toEqual(["#REF!", 5]);
  });
});

describe("room", () => {
  it("is a row without a value or a formula", () => {
    const table = {
      sheet: "S",
      row: 0,
      column: 0,
      cells: [["h"], [null], ["x"], [" "], [null]],
      formulas: [[""], ['=""'], [""], [""], [""]],
    };
    expect(blankRows(table)).toEqual([3, 4]);
  });

  it("is a column for each code without one, while there are free ones", () => {
    const grid = { ...noGrid, columns: new Map([["a", 1]]), free: [2, 5] };
    expect(columnsFor(grid, ["A", "B", "b", "C"])?.added).toEqual([
      { row: 0, column: 2, cell: "B" },
      { row: 0, column: 5, cell: "C" },
    ]);
    expect(columnsFor(grid, ["B", "C", "D"])).toBeUndefined();
  });
});
