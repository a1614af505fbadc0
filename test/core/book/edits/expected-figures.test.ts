import { describe, expect, it } from "vitest";
import { closed, expectedRecord, putOff } from "../../../../core/book/edits/expected-figures.ts";
import { expectedFigure, readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, leads, withKpis } from "../commands/try-commands.ts";

const month = "2026-09";
const figures = [{ code: "LEADS", value: null, expectedOn: "2026-10-12" }];
const book = readBook(bookAfter(withKpis(leads), "record-results", { month, figures }));
const row = expectedFigure(book, "leads", month);

describe("a figure that is expected", () => {
  it("belongs to its KPI and month only, while it is open", () => {
    expect(row?.due).toBe("2026-10-12");
    expect([expectedFigure(book, "VISITS", month), expectedFigure(book, "LEADS", "2026-08")]).toEqual([
      undefined,
      undefined,
    ]);
    const done = { ...book, actions: book.actions.map((each) => ({ ...each, state: "done" as const })) };
    expect(expectedFigure(done, "LEADS", month)).toBeUndefined();
  });

  it("is postponed or settled in the cells of its row", () => {
    if (!row) throw new Error("no row");
    expect(putOff(book, row, "2026-10-12")).toEqual([]);
    expect(putOff(book, row, "2026-10-20")).toEqual([{ row: 1, column: 9, cell: { day: 46315 } }]);
    expect(closed(book, row, "2026-10")).toEqual([
      { row: 1, column: 10, cell: "Done" },
      { row: 1, column: 11, cell: { day: 46296 } },
    ]);
  });

  it("reads as it was recorded", () => {
    expect(row).toMatchObject(expectedRecord("LEADS", month, "2026-10-12"));
  });
});
