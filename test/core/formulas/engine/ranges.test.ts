import { describe, expect, it } from "vitest";
import type { Grid } from "../../../../core/base/cells.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import {
  block,
  fullBlock,
  fullLine,
  labels,
  line,
  list,
  series,
  stageCounts,
  stageRates,
  unlikeLines,
} from "../../../../core/formulas/engine/ranges.ts";
import { amount, count, type RangeReader } from "../../../../core/formulas/engine/readers.ts";

/** What a reader returns for a range, or the name of the problem. */
function read(reader: RangeReader<unknown>, grid: Grid): unknown {
  const place = {
    argument: { en: "it", fr: "cela" },
    rows: grid.length,
    columns: grid[0]?.length ?? 0,
    row: 0,
    column: 0,
  };
  const value = reader.read(grid.flat(), place);
  return isProblem(value) ? value.name : value;
}

describe("the reader of a list", () => {
  it("takes a range of any size row by row, with its blanks", () => {
    expect(
      read(list(amount), [
        [1, null, 3],
        [null, 5, 6],
      ]),
    ).toEqual([1, null, 3, null, 5, 6]);
    expect(read(list(amount), [[7]])).toEqual([7]);
  });

  it("refuses what the reader of one cell refuses, and says where", () => {
    const place = { argument: { en: "it", fr: "cela" }, rows: 2, columns: 2, row: 0, column: 0 };
    const refused = list(amount).read([1, 2, 3, -4], place);
    expect(isProblem(refused) && refused.says.en).toContain("it (row 2, column 2 of the range) is −4.");
  });
});

describe("the readers of a line", () => {
  it("take a row or a column, and refuse a block", () => {
    expect(read(series, [[1, null, 3]])).toEqual({ values: [1, null, 3], direction: "row", cells: 3 });
    expect(read(series, [[1], [2]])).toEqual({ values: [1, 2], direction: "column", cells: 2 });
    expect(
      read(series, [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("not-one-line");
    expect(
      read(fullLine(amount), [
        [1, 2],
        [3, 4],
      ]),
    ).toBe("not-one-line");
  });

  it("skip blanks in a series and refuse them in a funnel", () => {
    expect(read(series, [[null, 2]])).toMatchObject({ values: [null, 2] });
    expect(read(stageRates, [[0.2, null]])).toBe("blank-inside");
    expect(read(stageRates, [[null, null]])).toBe("empty");
    expect(read(stageCounts, [[500], [null], [60]])).toBe("blank-inside");
  });

  it("read each cell as the reader of one cell does", () => {
    expect(read(series, [[1, "2"]])).toBe("not-a-number");
    expect(read(stageRates, [[0.2, 20]])).toBe("not-a-rate");
    expect(read(stageCounts, [[500, -60]])).toBe("negative");
    expect(read(line(amount), [[1], [-1]])).toBe("negative");
  });

  it("accept anything as a label", () => {
    expect(read(labels, [["a", 1, null]])).toMatchObject({ values: ["a", 1, null] });
  });
});

describe("the readers of a block", () => {
  it("read rows and columns", () => {
    expect(
      read(block(count), [
        [1, null],
        [3, 4],
      ]),
    ).toEqual([
      [1, null],
      [3, 4],
    ]);
    expect(read(fullBlock(count), [[1, 2]])).toEqual([[1, 2]]);
  });

  it("refuse what a cell reader refuses, and blanks where every cell counts", () => {
    expect(read(block(count), [[1, "x"]])).toBe("not-a-number");
    expect(read(fullBlock(count), [[1, null]])).toBe("blank-inside");
    expect(read(fullBlock(count), [[null, null]])).toBe("empty");
  });

  it("say which row and column it is", () => {
    const place = { argument: { en: "it", fr: "cela" }, rows: 2, columns: 2, row: 0, column: 0 };
    expect(block(count).read([1, 2, 3, "x"], place)).toMatchObject({
      says: { en: expect.stringContaining("it (row 2, column 2 of the range) contains the text “x”") },
    });
  });
});

describe("lines that match", () => {
  const of = (
    direction: "row" | "column",
    cells: number,
  ): { values: number[]; direction: "row" | "column"; cells: number } => ({
    values: [],
    direction,
    cells,
  });

  it("have one size, regardless of omitted ones", () => {
    expect(unlikeLines(of("column", 3), undefined, of("column", 3))).toBeUndefined();
    expect(unlikeLines(of("column", 3), of("row", 3))?.says.en).toBe(
      "the ranges differ: 3 rows × 1 column and 1 row × 3 columns. Select ranges of the same size.",
    );
  });
});
