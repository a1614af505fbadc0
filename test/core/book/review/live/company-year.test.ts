import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../../core/base/cells.ts";
import { pageName } from "../../../../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { bookAfter, typed } from "../../commands/try-commands.ts";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { calendarBooks, unlikeTheCase } from "../calendar-books.ts";
import { bookWith, kpi, september, usual, withInputs } from "../month-book.ts";
import { paintedBook } from "../painted-book.ts";

describe("the year of the company on the hidden sheet", { timeout: 600_000 }, () => {
  // All of them in calendar-books.test.ts.
  it("is counted as some of the cases of fiscal years say", async () => {
    const found: string[] = [];
    const some = calendarBooks().filter((_, index) => index % 9 === 0);
    for (const book of some) found.push(...unlikeTheCase(book, await calculated(book.snapshot)));
    expect(found).toEqual([]);
  });

  const year = { targetAppliesTo: "year-to-date", target: 1200, deadline: null } as const;
  const book = bookWith([kpi("SALES", year)], { SALES: [...usual, ...usual] });
  const begins = (cell: Cell): Snapshot => withInputs(typed(book, "yearStart", 0, 0, cell));

  it("begins in January where the cell cannot be read, and the page says so", async () => {
    for (const cell of [0, 13, 4.5, "April", "4", true]) {
      const sheet = await calculated(begins(cell));
      expect(sheet.value("Year", "begins with month")).toBe(1);
      expect(String(sheet.page[0]?.[0])).toMatch(
        / · years start in January: the first month in the Guide isn't 1 to 12 · /,
      );
      expect(differences({ snapshot: begins(cell), month: september }, sheet)).toEqual([]);
    }
  });

  it("says which quarter it is where it begins later, and nothing where it begins in January", async () => {
    const stateFor = async (cell: Cell) => String((await calculated(begins(cell))).page[0]?.[0]);
    expect(await stateFor(4)).toMatch(/ · Q2 2026\/27, year from April · /);
    expect(await stateFor(12)).toMatch(/ · Q4 2025\/26, year from December · /);
    for (const cell of [1, null, " "]) expect(await stateFor(cell)).not.toMatch(/year|Q\d/);
  });

  it("counts a month with two rows once: its first row", async () => {
    const snapshot = begins(4);
    const { results } = snapshot.tables;
    if (!results) throw new Error("no results");
    const cells = results.cells.map((row) => [...row]);
    const last = cells.length - 1;
    const june = cells.findIndex((row, at) => at > 0 && JSON.stringify(row[0]) === JSON.stringify({ day: 46_174 }));
    cells[last] = [{ day: 46_174 }, 5000, ...new Array<Cell>((cells[0]?.length ?? 2) - 2).fill(null)];
    const twice = { ...snapshot, tables: { ...snapshot.tables, results: { ...results, cells } } };
    expect(june).toBeGreaterThan(0);
    const sums = (await calculated(twice)).quantity("actual")[0];
    expect(sums).toBe((await calculated(snapshot)).quantity("actual")[0]);
  });
});

describe("a page in the playground's spreadsheet", { timeout: 120_000 }, () => {
  it("follows the cell of the guide, and goes on where its name is deleted", () => {
    const painted = paintedBook("en");
    painted.click("start-book", { language: "en", yearStart: 4 });
    painted.click("save-kpis", { kpis: [{ kpi: kpi("SALES") }] });
    painted.click("record-results", { month: september, figures: [{ code: "SALES", value: 104 }] });
    painted.click("make-review", { month: september });
    const state = () => String(painted.shown(pageName, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]);
    expect(state()).toMatch(/Q2 2026\/27, year from April · /);
    painted.click("set-year-start", { yearStart: 7, seenCell: 4 });
    expect(state()).toMatch(/Q1 2026\/27, year from July · /);
    painted.model.dispatch("DELETE_NAMED_RANGE", { name: "kpi_year_start" });
    expect(state()).toMatch(/years start in January/);
  });
});

it("a book of an older version has a page without the cell", () => {
  const { yearStart: _, ...tables } = bookWith([kpi("SALES")], { SALES: usual }).tables;
  const older = bookAfter({ language: "en", tables }, "make-review", { month: september });
  expect(older.tables.yearStart).toBeUndefined();
});
