import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { recordsOfCells, recordsOfText } from "../../../../core/book/figures/records.ts";

const rows = (text: string) => {
  const records = recordsOfText(text);
  return isProblem(records) ? records.name : records.rows;
};

describe("the records of a text", () => {
  it("keep line breaks and separators inside quotes, and doubled quotes", () => {
    expect(rows('a,b\n"x, ""y""\nz",1\n')).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "1"],
    ]);
  });

  it("end with CR, LF or both", () => {
    for (const end of ["\r", "\n", "\r\n"])
      expect(rows(["a;b", '1;"c', 'd"'].join(end))).toEqual([
        ["a", "b"],
        ["1", "c\nd"],
      ]);
  });

  it("are trimmed, blank where nothing is in them, and end with the last that is filled", () => {
    expect(rows("a\t b \t\n\n\u00a0c\t\t\n\t\t\n\n")).toEqual([["a", "b", null], [null], ["c", null, null]]);
  });

  it("of a sheet may begin with a quotation mark that never closes: nothing puts quotes there", () => {
    expect(rows('a\tb\n"5 pipes\t1\nc\t2')).toEqual([
      ["a", "b"],
      ['"5 pipes', "1"],
      ["c", "2"],
    ]);
  });

  it("are refused with the line and the first cell where a quotation mark never closes", () => {
    const problem = recordsOfText('a,b\n"x,1\ny,2\nz,3');
    expect(problem).toMatchObject({ name: "unclosed-quote" });
    expect(isProblem(problem) && problem.says.en).toContain("line 2");
    expect(isProblem(problem) && problem.says.fr).toContain("«\u00a0x");
  });

  it("are refused where there are none, too many, or no text at all", () => {
    expect(rows(" \n\t\n")).toBe("nothing-pasted");
    expect(rows("a,1\n".repeat(50_001))).toBe("too-many-lines");
    expect(rows("\u0089PNG\n\u001a\n\u0000\u0000\u0000\u0000IHDR")).toBe("no-text");
    expect(rows("%PDF-1.7 …")).toBe("no-text");
    expect(rows("PK\u0003\u0004…")).toBe("workbook");
    expect(rows("<!DOCTYPE html><table>")).toBe("markup");
  });

  it("of 20,000 lines are read", () => {
    expect(rows("a,1\n".repeat(20_000))).toHaveLength(20_000);
  });
});

it("the records of cells are trimmed as those of a text", () => {
  expect(
    recordsOfCells([
      ["a ", 1, null],
      [" ", { day: 46_023 }, true],
      [null, "", " "],
    ]),
  ).toEqual({
    rows: [
      ["a", 1, null],
      [null, { day: 46_023 }, true],
    ],
  });
});
