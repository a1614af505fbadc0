import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../../core/base/cells.ts";
import { numberOf } from "../../../../../core/book/review/live/columns.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { entries } from "../../../../../core/book/tables/actions.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

const start = withInputs(
  bookWith([kpi("LEADS", { direction: "decrease", unit: "CHF", target: 90 })], { LEADS: usual }),
);
const { definitions } = start.tables;
if (!definitions) throw new Error("no definitions");
const changed = (change: (row: readonly Cell[]) => Cell[]): Snapshot => ({
  ...start,
  tables: { ...start.tables, definitions: { ...definitions, cells: definitions.cells.map(change) } },
});

describe("the columns of a table", { timeout: 60_000 }, () => {
  it("are found wherever people moved them, and their words in either language", async () => {
    const direction = definitions.cells[0]?.indexOf("Direction") ?? -1;
    expect(direction).toBeGreaterThan(0);
    const sheet = await calculated(
      changed((row) => row.map((cell, at) => (at === direction && cell === "decrease" ? " BAISSE " : cell)).reverse()),
    );
    expect([sheet.quantity("direction")[0], sheet.quantity("target")[0], sheet.quantity("unit")[0]]).toEqual([
      2,
      90,
      "CHF",
    ]);
    expect(sheet.errors()).toEqual([]);
  });

  it("that somebody deleted read as blank", async () => {
    const sheet = await calculated(changed((row) => row.map((cell) => (cell === "Unit" ? "Mine" : cell))));
    expect([sheet.quantity("unit")[0], sheet.quantity("target")[0], sheet.errors()]).toEqual(["", 90, []]);
  });
});

it("a word of a list has the number of its place, an unknown one 0", () => {
  expect([numberOf(entries, "action"), numberOf(entries, "nothing"), numberOf(undefined, "action")]).toEqual([1, 0, 0]);
});
