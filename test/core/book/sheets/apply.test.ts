import { describe, expect, it } from "vitest";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Edit } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";

const book: Snapshot = {
  language: "en",
  tables: {
    results: {
      sheet: "Results",
      row: 0,
      column: 0,
      cells: [
        ["Month", "A"],
        [1, 2],
      ],
      formulas: [
        ["", ""],
        ["", "=X!A1"],
      ],
    },
  },
};
const write = (row: number, column: number, cells: Extract<Edit, { kind: "write" }>["cells"]): Edit => ({
  kind: "write",
  name: "kpi_results",
  row,
  column,
  cells,
});
const results = (...edits: Edit[]) => applied(book, { edits }).tables.results;

describe("a plan painted on plain data", () => {
  it("writes starting at a place, and leaves unnamed cells unchanged", () => {
    expect(results(write(1, 0, [[undefined, 5]]))?.cells).toEqual([
      ["Month", "A"],
      [1, 5],
    ]);
    expect(results(write(1, 0, [[7, undefined]]))?.formulas?.[1]).toEqual(["", "=X!A1"]);
  });

  it("keeps text as text even if it begins with =, and a formula as one not computed yet", () => {
    const painted = results(write(1, 0, [["=1+1", { formula: "=1+1" }]]));
    expect([painted?.cells[1], painted?.formulas?.[1]]).toEqual([
      ["=1+1", null],
      ["", "=1+1"],
    ]);
  });

  it("keeps the value of a formula that is written again", () => {
    expect(results(write(1, 1, [[{ formula: "=X!A1" }]]))?.cells[1]).toEqual([1, 2]);
  });

  it("has no formulas left once the last one is overwritten", () => {
    expect(results(write(1, 1, [[3]]))).toEqual({
      sheet: "Results",
      row: 0,
      column: 0,
      cells: [
        ["Month", "A"],
        [1, 3],
      ],
    });
  });

  it("writes nothing beyond the range, nor to names the book does not have", () => {
    expect(
      results(
        write(1, 1, [
          [3, 4],
          [5, 6],
        ]),
      )?.cells,
    ).toEqual([
      ["Month", "A"],
      [1, 3],
    ]);
    expect(applied(book, { edits: [{ ...write(0, 0, [["x"]]), name: "kpi_actions" } as Edit] })).toEqual(book);
  });

  it("does not change the book it was given", () => {
    const before = JSON.stringify(book);
    results(write(0, 0, [["x", "y"]]));
    expect(JSON.stringify(book)).toBe(before);
  });
});
