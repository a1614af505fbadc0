import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import type { Snapshot, TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { isStarted, readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  emptySnapshot,
  figureOf,
  issuesOf,
  kpiOf,
  leads,
  newBook,
  placeOf,
  resultOf,
  tableOf,
  typed,
  typedFigure,
  visits,
  withKpis,
} from "../commands/try-commands.ts";

const book = withKpis(leads, visits);
const columnOf = (snapshot: Snapshot, key: "code" | "name" | "startValue" | "role") =>
  readBook(snapshot).definitionColumns.get(key) ?? -1;

const remade = (
  snapshot: Snapshot,
  key: "definitions" | "results" | "actions",
  change: (cells: Cell[][]) => Cell[][],
) => {
  const table = tableOf(snapshot, key);
  const cells = change(table.cells.map((row) => [...row]));
  return { ...snapshot, tables: { ...snapshot.tables, [key]: { ...table, cells } as TableSnapshot } };
};

describe("a book", () => {
  it("with no tables at all is not a damaged book", () => {
    expect([readBook(emptySnapshot()).issues, isStarted(emptySnapshot()), isStarted(book)]).toEqual([[], false, true]);
  });

  it("reads the same regardless of its sheets' titles and where its tables begin", () => {
    const { tables } = book;
    const moved = Object.fromEntries(
      Object.entries(tables).map(([key, table]) => [key, { ...table, sheet: "Feuille 7", row: 4, column: 2 }]),
    );
    expect(readBook({ ...book, tables: moved }).kpis).toEqual(readBook(book).kpis);
  });

  it("finds its columns by their headings, in either language, and leaves others alone", () => {
    const french = remade(book, "definitions", ([head = [], ...rows]) => {
      const at = columnOf(book, "name");
      return [
        ["Mine", ...head.map((cell, column) => (column === at ? "NOM" : cell))],
        ...rows.map((row) => ["x", ...row]),
      ];
    });
    expect(kpiOf(french, "LEADS").kpi).toEqual(kpiOf(book, "LEADS").kpi);
    expect(readBook(french).issues.filter(({ name }) => name === "missing-column")).toEqual([]);
  });

  it("says which columns are missing, and reads the others", () => {
    const at = columnOf(book, "startValue");
    const damaged = typed(book, "definitions", 0, at, "Something else");
    const [issue] = readBook(damaged).issues;
    expect(issue?.says.en).toBe("“KPIs” has no column “Start value”. Type this heading above a blank column.");
    expect([readBook(damaged).issues.length, kpiOf(damaged, "LEADS").kpi.target]).toEqual([1, 100]);
  });

  it("keeps the first of two rows with the same code, and says where the other is", () => {
    const damaged = typed(book, "definitions", 2, columnOf(book, "code"), "leads");
    expect(issuesOf(damaged)).toEqual(["duplicate-code at A10", "column-without-kpi at C8 (note)"]);
    expect(kpiOf(damaged, "LEADS").kpi.name).toBe("Leads");
  });

  it("reads clear numbers stored as text, and says which are unclear", () => {
    const damaged = typedFigure(typedFigure(book, "LEADS", "2026-08", "1'240"), "LEADS", "2026-09", "many");
    expect(issuesOf(damaged)).toEqual(["text-in-numbers at B31 (repaired)", "not-a-figure at B32"]);
    expect(figureOf(readBook(damaged), "LEADS", "2026-08").value).toBe(1240);
    expect(figureOf(readBook(damaged), "LEADS", "2026-09")).toEqual({
      value: null,
      formula: "",
      noNumber: "B32",
      inTheWay: "many",
    });
  });

  it("reports cells that show an error, a date or TRUE instead of a figure", () => {
    const cells: Cell[] = [{ error: "#REF!" }, { day: 46000 }, true];
    const damaged = cells.reduce<Snapshot>(
      (each, cell, index) => typedFigure(each, "LEADS", `2026-0${index + 1}`, cell),
      book,
    );
    expect(issuesOf(damaged)).toEqual(["error at B24", "no-number at B25", "no-number at B26"]);
    expect(readBook(damaged).issues[0]?.says).toEqual({
      en: "“Results”, B24: the cell shows #REF!. Correct its formula.",
      fr: "«\u00a0Results\u00a0», B24\u00a0: la cellule affiche #REF!. Corrigez sa formule.",
    });
  });

  it("names the cell by the sheet's current title and place", () => {
    const damaged = typedFigure(book, "LEADS", "2026-09", "many");
    const results = { ...tableOf(damaged, "results"), sheet: "My figures", row: 3, column: 1 };
    const [issue] = readBook({ ...damaged, tables: { ...damaged.tables, results } }).issues;
    expect([issue?.sheet, issue?.address, issue?.row, issue?.column]).toEqual(["My figures", "C28", 24, 1]);
  });

  it("sorts months that are out of order, and reports duplicates", () => {
    const { row } = placeOf(book, "LEADS", "2026-09");
    const filled = typedFigure(typedFigure(book, "LEADS", "2026-08", 8), "LEADS", "2026-09", 9);
    const swapped = remade(filled, "results", (cells) => {
      const [one = [], two = []] = cells.splice(row - 1, 2);
      cells.splice(row - 1, 0, two, one);
      return cells;
    });
    expect([resultOf(swapped, "LEADS", "2026-08"), resultOf(swapped, "LEADS", "2026-09")]).toEqual([8, 9]);
    expect(readBook(swapped).months).toEqual(readBook(book).months);
    expect(issuesOf(swapped)).toEqual(["month-out-of-order at A32 (repaired)"]);
    const twice = typed(filled, "results", row, 0, { day: 46235 });
    expect(issuesOf(twice)).toEqual(["month-twice at A32"]);
    expect(resultOf(twice, "LEADS", "2026-08")).toBe(8);
  });

  it("reports figures without a month or a code, or with an unreadable month", () => {
    const { row } = placeOf(book, "LEADS", "2026-09");
    const noMonth = typed(typedFigure(book, "LEADS", "2026-09", 9), "results", row, 0, null);
    expect(issuesOf(noMonth)).toEqual(["row-without-month at A32"]);
    expect(issuesOf(typed(book, "results", row, 0, "autumn"))).toEqual(["not-a-month at A32"]);
    expect(issuesOf(typed(book, "results", 3, 9, 5))).toEqual(["column-without-code at J8"]);
    expect(issuesOf(typed(book, "results", 0, 2, "Leads"))).toEqual(["code-twice at C8", "no-column at A10 (note)"]);
    expect(issuesOf(typed(book, "results", 0, 0, null))).toEqual(["month-heading at A8 (repaired)"]);
  });

  it("treats KPIs without a column, and columns without a KPI, as harmless", () => {
    expect(issuesOf(typed(book, "results", 0, 2, null))).toEqual(["no-column at A10 (note)"]);
    expect(issuesOf(typed(book, "results", 0, 5, "OLD"))).toEqual(["column-without-kpi at F8 (note)"]);
  });

  it("of an older kind, without entries and with other columns first, still has actions", () => {
    const answer = { kind: "action", why: "ads paused", action: "restart", owner: "Ann", due: "2026-10-20" } as const;
    const now = bookAfter(book, "explain-result", { code: "LEADS", month: "2026-09", answer });
    const older = remade(now, "actions", (cells) =>
      cells.map((row) => row.filter((_, column) => column !== 2).reverse()),
    );
    expect(readBook(older).actions).toEqual(readBook(now).actions);
    expect(issuesOf(older)).toEqual(["missing-column"]);
  });

  it("reports cells of actions and objectives that cannot be read, and keeps the rest of the row", () => {
    const damaged = typed(typed(book, "actions", 1, 3, "ads paused"), "actions", 1, 9, "soon");
    expect(issuesOf(damaged)).toEqual(["not-a-day at J6"]);
    expect(readBook(damaged).actions).toMatchObject([{ row: 1, entry: "action", why: "ads paused", due: null }]);
    const twice = typed(typed(newBook(), "objectives", 1, 0, "Grow"), "objectives", 2, 0, " GROW ");
    expect(issuesOf(twice)).toEqual(["duplicate-objective at A6"]);
    expect(readBook(twice).objectives).toHaveLength(1);
  });

  it("aligns targets with the months of its results", () => {
    const { row } = placeOf(book, "LEADS", "2026-09", "targets");
    const lost = typed(book, "targets", row, 0, { day: 10 });
    expect([resultOf(lost, "LEADS", "2026-09", "targets"), resultOf(lost, "LEADS", "2026-10", "targets")]).toEqual([
      null,
      100,
    ]);
  });
});
