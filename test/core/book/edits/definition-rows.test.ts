import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { definitionWriting } from "../../../../core/book/edits/definition-rows.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { kpiOf, leads, newBook, tableOf, typed, withKpis } from "../commands/try-commands.ts";

const book = withKpis(leads);
const writing = (snapshot: typeof book, changes: object) => {
  const { kpi, cells } = kpiOf(snapshot, "LEADS");
  return definitionWriting(snapshot, readBook(snapshot), [{ kpi: { ...kpi, ...changes }, seenCells: cells }]);
};
const columnOf = (key: "startValue" | "owner" | "smart") => readBook(book).definitionColumns.get(key) ?? -1;

describe("the row of a KPI", () => {
  it("changes only in the cells that differ, including its score", () => {
    const changed = writing(book, { owner: "Ann" });
    expect(isProblem(changed) || changed.cellsToWrite).toEqual([
      { row: 1, column: columnOf("owner"), cell: "Ann" },
      { row: 1, column: columnOf("smart"), cell: 2 },
    ]);
  });

  it("keeps an unreadable cell until its field has a value", () => {
    const odd = typed(book, "definitions", 1, columnOf("startValue"), "about 50");
    const kept = writing(odd, { owner: "Ann", unread: [] });
    expect(isProblem(kept) || kept.cellsToWrite.map(({ column }) => column)).not.toContain(columnOf("startValue"));
    const filled = writing(odd, { startValue: 50 });
    expect(isProblem(filled) || filled.cellsToWrite).toContainEqual({
      row: 1,
      column: columnOf("startValue"),
      cell: 50,
    });
  });

  it("keeps a score the user computes in another way", () => {
    const own = typed(book, "definitions", 1, columnOf("smart"), 0.5, "=COUNTA(B2:K2)/10");
    const changed = writing(own, { owner: "Ann" });
    expect(isProblem(changed) || changed.cellsToWrite.map(({ column }) => column)).toEqual([columnOf("owner")]);
  });

  it("is refused if a field has a value but no column", () => {
    const without = typed(book, "definitions", 0, columnOf("owner"), "Mine");
    const refused = writing(without, { owner: "Ann" });
    expect(isProblem(refused) && refused.name).toBe("missing-column");
    expect(isProblem(writing(without, { name: "New leads" }))).toBe(false);
  });

  it("is refused as the thirty-first", () => {
    const { cells } = tableOf(newBook(), "definitions");
    let crowded = newBook();
    for (let row = 1; row < cells.length; row++) crowded = typed(crowded, "definitions", row, 1, "taken");
    const refused = definitionWriting(crowded, readBook(crowded), [{ kpi: kpiOf(book, "LEADS").kpi }]);
    expect(isProblem(refused) && refused.name).toBe("table-full");
  });
});
