import { describe, expect, it } from "vitest";
import {
  areNumbers,
  isBlank,
  isCellError,
  isDay,
  isGrid,
  isNone,
  withoutTrailingBlankRows,
} from "../../../core/base/cells.ts";

describe("the blank rows at the end of a range", () => {
  it("are left out, but not those in between", () => {
    expect(withoutTrailingBlankRows([[1], [null], [2], [null], [null]])).toEqual([[1], [null], [2]]);
    expect(
      withoutTrailingBlankRows([
        [1, null],
        [null, null],
      ]),
    ).toEqual([[1, null]]);
  });

  it("leave one row of a completely blank range", () => {
    expect(withoutTrailingBlankRows([[null], [null]])).toEqual([[null]]);
  });

  it("cost nothing if there are none: the range is not copied", () => {
    const range = [[1], [2]];
    expect(withoutTrailingBlankRows(range)).toBe(range);
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
    expect([isBlank([[null, null]]), isBlank([[null, 0]])]).toEqual([true, false]);
  });
});

describe("a row", () => {
  it("is all numbers, or not", () => {
    expect([[1, 2], [], [1, null], [1, "2"], [{ day: 1 }]].map((row) => areNumbers(row))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

it("a dash, two of them or a long one say that there is nothing", () => {
  expect(["--", " --", "-", "–", " — "].every(isNone)).toBe(true);
  expect(["---", "-5", "a-b", "", 0, null, "– –"].some(isNone)).toBe(false);
});
