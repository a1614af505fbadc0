import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { codeKey } from "../../../../core/book/kpi/codes.ts";
import type { TableKey } from "../../../../core/book/sheets/layout.ts";
import type { Snapshot, TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { isStarted, readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, conversion, leads, planOf, signups, visits, withKpis } from "../commands/try-commands.ts";

/** A book from another program or an earlier version, with what happens to it on the way. */

const recorded = (): Snapshot =>
  bookAfter(withKpis(visits, signups, conversion, leads), "record-results", {
    month: "2026-09",
    figures: [
      { code: "VISITS", value: 200 },
      { code: "SIGNUPS", value: 10 },
      { code: "LEADS", value: 42 },
    ],
  });

const tableOf = (snapshot: Snapshot, key: TableKey): TableSnapshot => snapshot.tables[key] as TableSnapshot;

function changed(
  snapshot: Snapshot,
  key: TableKey,
  change: (table: TableSnapshot) => Partial<TableSnapshot>,
): Snapshot {
  const table = tableOf(snapshot, key);
  return { ...snapshot, tables: { ...snapshot.tables, [key]: { ...table, ...change(table) } } };
}

/** The new content of the cell of a code and a month. */
function figure(snapshot: Snapshot, code: string, cell: Cell, formula = ""): Snapshot {
  const { rows, columns } = readBook(snapshot).results;
  const [row, column] = [rows.get("2026-09") as number, columns.get(codeKey(code)) as number];
  const put = <T>(lines: readonly (readonly T[])[], value: T): T[][] =>
    lines.map((line, at) => line.map((each, across) => (at === row && across === column ? value : each)));
  return changed(snapshot, "results", ({ cells, formulas = cells.map((line) => line.map(() => "")) }) => ({
    cells: put(cells, cell),
    formulas: put(formulas, formula),
  }));
}

const issues = (snapshot: Snapshot): string[] =>
  readBook(snapshot).issues.map(({ name, address = "" }) => `${name} ${address}`.trim());

const september = (snapshot: Snapshot, code: string): number | null | undefined => {
  const { kpis, months } = readBook(snapshot);
  return kpis.get(codeKey(code))?.results[months.indexOf("2026-09")]?.value;
};

describe("a book that is brought along", () => {
  it("is read whether its dates have become numbers, days or texts", () => {
    const asTexts: readonly ((row: number, cell: Cell) => Cell)[] = [
      (_, cell) => (typeof cell === "object" && cell !== null && "day" in cell ? cell.day : cell),
      (row, cell) => (row === 0 ? cell : `2026-${`${row}`.padStart(2, "0")}`),
      (row, cell) => (row === 0 ? cell : `2026-${`${row}`.padStart(2, "0")}-01`),
    ];
    for (const [at, change] of asTexts.entries()) {
      const book = changed(recorded(), "results", ({ cells }) => ({
        cells: cells
          .map((line, row) => line.map((cell, column) => (column === 0 ? change(row, cell) : cell)))
          .slice(0, at === 0 ? undefined : 13),
      }));
      expect([at, readBook(book).months.includes("2026-09"), issues(book)]).toEqual([at, true, []]);
    }
  });

  it("shows the figures of formulas that only keep their value, as Sheets exports them", () => {
    const book = figure(recorded(), "LEADS", 42, '=IFERROR(__xludf.DUMMYFUNCTION("SUM(Ads!B2;Ads!B3)"),42)');
    expect(issues(book)).toEqual([]);
  });

  it("says how to restore a formula its program does not know", () => {
    const book = figure(recorded(), "LEADS", { error: "#NAME?" }, "=_xldudf_COCA(A1,B1)");
    const [issue] = readBook(book).issues;
    expect(issue?.name).toBe("error");
    expect(issue?.says.en).toContain("Repair formulas");
    expect(issue?.says.fr).toContain("Réparez les formules");
  });

  it("keeps its rates computed even if another program writes their formulas differently", () => {
    const before = recorded();
    const other = changed(before, "results", ({ formulas = [] }) => ({
      formulas: formulas.map((line) => line.map((formula) => formula.replace(/,/g, " ; ").replace(/B/g, "$B"))),
    }));
    // When saved again, nothing counts as somebody else's: no formula is in the way, and none is rewritten.
    const plan = planOf(other, "save-kpis", {
      kpis: [
        {
          kpi: conversion,
          seenCells: [
            ...(readBook(other).kpis.get("conversion")?.cells ?? readBook(other).kpis.get("CONVERSION")?.cells ?? []),
          ],
        },
      ],
    });
    expect(plan.edits.filter((edit) => edit.kind === "write" && edit.name === "kpi_results")).toEqual([]);
  });

  it("is read without a Guide, without a name for its language, and with sheets of other titles", () => {
    const { guide: _, ...rest } = recorded();
    const book = changed(rest, "results", () => ({ sheet: "L'année 'n'" }));
    expect(isStarted(book)).toBe(true);
    expect(issues(book)).toEqual([]);
  });

  it("says which tables are missing, keeps the others, and restores only those", () => {
    const { results: _, actions: __, ...left } = recorded().tables;
    const book = { ...recorded(), tables: left };
    expect(issues(book).filter((issue) => issue === "table-missing")).toHaveLength(2);
    const after = bookAfter(book, "start-book", { language: "en" });
    expect(isStarted(after)).toBe(true);
    expect(after.tables.definitions).toEqual(book.tables.definitions);
    expect(readBook(after).kpis.size).toBe(4);
  });

  it("of an earlier version without the column Entry still has actions, and says which column to add", () => {
    const book = bookAfter(recorded(), "explain-result", {
      code: "LEADS",
      month: "2026-09",
      answer: { kind: "action", why: "Strike", action: "Call", owner: "Anna", due: "2026-10-15" },
    });
    const entry = tableOf(book, "actions").cells[0]?.indexOf("Entry") ?? -1;
    expect(entry).toBeGreaterThan(0);
    const old = changed(book, "actions", ({ cells }) => ({
      cells: cells.map((line) => line.filter((_, column) => column !== entry)),
    }));
    expect(readBook(old).actions.map(({ action, owner }) => [action, owner])).toEqual([["Call", "Anna"]]);
    const [issue] = readBook(old).issues;
    expect(issue?.says.en).toContain("has no column “Entry”. Type this heading above a blank column.");
  });

  it("reads the numbers another language wrote as texts", () => {
    expect(september(figure(recorded(), "LEADS", "1\u202f234,5"), "LEADS")).toBe(1234.5);
    expect(september(figure(recorded(), "CONVERSION", "5,0\u00a0%"), "CONVERSION")).toBeCloseTo(0.05, 12);
  });
});
