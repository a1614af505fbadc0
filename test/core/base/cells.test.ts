import { describe, expect, it } from "vitest";
import { filledRows, isBlank, isCellError, isDay, isGrid, isNone, withCells } from "../../../core/base/cells.ts";

describe("the blank rows at the end of a range", () => {
  it("don't count, but those in between do", () => {
    expect(filledRows([[1], [null], [2], [null], [null]])).toBe(3);
    expect(
      filledRows([
        [1, null],
        [null, null],
      ]),
    ).toBe(1);
    expect(filledRows([[1], [2]])).toBe(2);
  });

  it("leave one row of a completely blank range", () => {
    expect(filledRows([[null], [null]])).toBe(1);
  });
});

describe("a cell", () => {
  it("is distinguished from a range, a day and an error", () => {
    expect([isGrid([[1]]), isGrid(1), isGrid(undefined)]).toEqual([true, false, false]);
    expect([isDay({ day: 1 }), isDay({ error: "#N/A" }), isDay(null)]).toEqual([true, false, false]);
    expect([isCellError({ error: "#N/A" }), isCellError({ day: 1 }), isCellError("#N/A")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isBlank([null, null]), isBlank([null, 0])]).toEqual([true, false]);
  });
});

describe("cells that are converted", () => {
  const read = (value: unknown) => (value === "" ? null : Object.is(value, -0) ? 0 : value);

  it("are not copied where nothing changes", () => {
    const rows = [[1, 2.5], ["a"], []];
    expect(withCells(rows, read)).toBe(rows);
  });

  it("leave the rows given as they are, and share those without a change", () => {
    const rows = [[1, 2], ["a", ""], [-0]];
    const converted = withCells(rows, read);
    expect(converted).toEqual([[1, 2], ["a", null], [0]]);
    expect([converted[0], converted === rows]).toEqual([rows[0], false]);
    expect(rows).toEqual([[1, 2], ["a", ""], [-0]]);
  });

  it("are those that no program may see as they are: −0, NaN and infinities, and all that isn't a number", () => {
    const seen: unknown[] = [];
    withCells(
      [
        [1, -0, Number.NaN],
        ["1", Number.POSITIVE_INFINITY, null],
      ],
      (value, row, column) => {
        seen.push([value, row, column]);
        return value;
      },
    );
    expect(seen).toEqual([
      [-0, 0, 1],
      [Number.NaN, 0, 2],
      ["1", 1, 0],
      [Number.POSITIVE_INFINITY, 1, 1],
      [null, 1, 2],
    ]);
  });
});

it("a dash, two of them or a long one say that there is nothing", () => {
  expect(["--", " --", "-", "–", " — "].every(isNone)).toBe(true);
  expect(["---", "-5", "a-b", "", 0, null, "– –"].some(isNone)).toBe(false);
});
