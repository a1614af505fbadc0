import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { changedSince, expectSeenRow, sameCell } from "../../../../core/book/edits/unchanged.ts";
import type { PlanCell } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";

const bookOf = (...rows: Cell[][]): Snapshot => ({
  language: "en",
  tables: { definitions: { sheet: "KPIs", row: 0, column: 0, cells: [["Code", "Target"], ...rows] } },
});
const since = (book: Snapshot, row: number, ...cells: (PlanCell | undefined)[]) =>
  changedSince(book, [{ table: "definitions", row, cells }]);

describe("a row that somebody has changed since it was seen", () => {
  it("is named with its sheet, its KPI, its old and its new value", () => {
    expect(since(bookOf(["COCA", 2400]), 1, "COCA", 2500)?.says).toEqual({
      en: "Somebody has changed “KPIs”, B2 (“COCA”, “Target”): it was 2,500, it is 2,400. Nothing was written. Check it, then try again.",
      fr: "Quelqu'un a modifié «\u00a0KPIs\u00a0», B2 («\u00a0COCA\u00a0», «\u00a0Target\u00a0»)\u00a0: c'était 2\u00a0500, c'est 2\u00a0400. Rien n'a été écrit. Vérifiez, puis recommencez.",
    });
  });

  it("is reported as gone if its row or its table no longer exists", () => {
    expect(since(bookOf(), 5, "COCA")?.name).toBe("gone-since");
    expect(since({ language: "en", tables: {} }, 1, "COCA")?.name).toBe("gone-since");
  });

  it("has not changed if a cell does not matter, a date came back as its number, or a file rounded it", () => {
    const book = bookOf(["COCA", 0.1 + 0.2, 46000, " "]);
    expect(since(book, 1, undefined, 0.3, { day: 46000 }, null)).toBeUndefined();
    expect(since(book, 1, "COCA", 0.3001)?.name).toBe("changed-since");
  });
});

describe("a row as it was seen", () => {
  it("is found again after rows were sorted", () => {
    expect(expectSeenRow(bookOf(["A", 1], ["B", 2]), "definitions", 1, ["B", 2])).toMatchObject({
      row: 2,
      cells: ["B", 2],
    });
  });

  it("that was changed and moved is found by its identity, and then reported", () => {
    const book = bookOf(["A", 1], ["B", 3]);
    const expectation = expectSeenRow(book, "definitions", 1, ["B", 2], 0);
    expect(expectation.row).toBe(2);
    expect(changedSince(book, [expectation])?.says.en).toContain("it was 2, it is 3");
  });

  it("stays where it was seen if nothing resembles it any more", () => {
    expect(expectSeenRow(bookOf(["A", 1]), "definitions", 1, ["B", 2], 0).row).toBe(1);
  });
});

describe("two cells", () => {
  it("are the same if they hold the same value", () => {
    expect(sameCell(null, "")).toBe(true);
    expect(sameCell({ error: "#REF!" }, { error: "#REF!" })).toBe(true);
    expect([sameCell("1", 1), sameCell(0, null), sameCell(true, 1), sameCell("a", "A")]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
