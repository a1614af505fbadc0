import { describe, expect, it } from "vitest";
import { keptIn, markOf, noteWith, noteWithout } from "../../../../core/book/sharing/note.ts";
import { sheetOf } from "./book.ts";

describe("the note on a cell", () => {
  const formula = '=IF(A1="x",COCA(B2,C2),0)';

  it("keeps the formula for people and for the repair", () => {
    const note = noteWith("Ask Anna", 1, 3, { rows: 12, columns: 2, mark: "3fa2", formula });
    expect(note).toBe(`Ask Anna\nSMART KPI (D2:E13, 3fa2): ${formula}`);
    expect(keptIn(note)).toEqual({ address: "D2", rows: 12, columns: 2, mark: "3fa2", formula });
    expect(noteWithout(note)).toBe("Ask Anna");
    expect(keptIn(noteWith("", 1, 3, { rows: 1, columns: 1, formula }))).not.toHaveProperty("mark");
  });

  it("is found even if another program has put its author above or a line below", () => {
    const note = `Anna:\r\nSMART KPI (D2): ${formula}\r\nThanks!`;
    expect(keptIn(note)?.formula).toBe(formula);
    expect(noteWithout(note)).toBe("Anna:\n\nThanks!");
    expect(keptIn("SMART KPI is great: =COCA(1,2)")).toBeUndefined();
  });

  it("recognizes the values, from any program, and tells others apart", () => {
    const mark = (...cells: Parameters<typeof sheetOf>[1][string][]): string =>
      markOf(sheetOf("Ads", Object.fromEntries(cells.map((cell, at) => [`A${at + 1}`, cell]))), 0, 0, cells.length, 1);
    expect(mark(10 / 3, { day: 46000 }, null)).toBe(mark(3.33333333333333, 46000, null));
    expect(mark({ error: "#VALUE!" })).toBe(mark({ error: "#N/A" }));
    const marks = [mark(1, 23), mark(12, 3), mark("1", 23, 0), mark(null), mark(0), mark("a"), mark("b"), mark(true)];
    expect(new Set(marks).size).toBe(marks.length);
  });
});
