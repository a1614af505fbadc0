import { describe, expect, it } from "vitest";
import { inTheWay } from "../../../../core/book/sheets/in-the-way.ts";
import type { Edit } from "../../../../core/book/sheets/plan.ts";

const both = (says: string) => ({ en: says, fr: says });
const words = {
  nameGone: (name: string) => both(`${name} is gone`),
  tooSmall: (name: string) => both(`${name} is too small`),
};
const sizes = new Map([["kpi_results", { rows: 3, columns: 2 }]]);
const problemOf = (...edits: Edit[]): string | undefined => inTheWay(edits, (name) => sizes.get(name), words)?.name;

const write = (name: string, row: number, column: number): Edit => ({ kind: "write", name, row, column, cells: [[1]] });

describe("what prevents painting", () => {
  it("nothing up to the last cell of a range", () => {
    expect(problemOf(write("kpi_results", 2, 1))).toBeUndefined();
  });

  it.each([
    [3, 1],
    [2, 2],
  ])("a write that leaves its range: row %i, column %i", (row, column) => {
    expect(problemOf(write("kpi_results", row, column))).toBe("range-too-small");
  });

  it("a format that leaves its range", () => {
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    expect(problemOf({ kind: "format", name: "kpi_results", area, format: { wrap: true } })).toBe("range-too-small");
  });

  it("a name that is gone, in the words of the host", () => {
    const problem = inTheWay([write("kpi_targets", 0, 0)], (name) => sizes.get(name), words);
    expect(problem).toMatchObject({ name: "name-gone", says: both("kpi_targets is gone") });
  });

  it("a name that a list or a chart only reads from", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const looking = (name: string): Edit[] => [
      { kind: "choose", name: "kpi_results", area, among: { name, area } },
      { kind: "chart", name: "kpi_results", area, chart: { data: { name, area }, lines: [] } },
    ];
    expect(looking("kpi_results").map((edit) => problemOf(edit))).toEqual([undefined, undefined]);
    expect(looking("kpi_calc").map((edit) => problemOf(edit))).toEqual(["name-gone", "name-gone"]);
    const named: Edit = { kind: "name", name: "kpi_calc", sheet: "calc", area };
    expect(looking("kpi_calc").map((edit) => problemOf(named, edit))).toEqual([undefined, undefined]);
  });

  it("a name the edits define first has the size they give it, regardless of what was there", () => {
    const area = { row: 0, column: 0, rows: 5, columns: 5 };
    const named: Edit = { kind: "name", name: "kpi_results", sheet: "results", area };
    expect(problemOf(named, write("kpi_results", 4, 4))).toBeUndefined();
    expect(problemOf(named, write("kpi_results", 5, 0))).toBe("range-too-small");
  });
});
