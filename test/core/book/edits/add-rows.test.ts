import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { addRows, rowCells } from "../../../../core/book/edits/add-rows.ts";
import { objectiveFields } from "../../../../core/book/tables/objectives.ts";
import { recordColumns } from "../../../../core/book/tables/records.ts";

const headings = objectiveFields.map(({ heading }) => heading.en);
const tableOf = (...rows: Cell[][]) => ({ sheet: "Objectives", row: 0, column: 0, cells: [headings, ...rows] });
const place = { fields: objectiveFields, columns: recordColumns(objectiveFields, headings).columns };
const blank: Cell[] = [null, null, null, null, null];

describe("new rows", () => {
  it("go into the first blank rows, and expect them to be still blank", () => {
    const table = tableOf(["Stay", null, null, null, null], [null, null, "2026", null, null], blank, blank);
    const added = addRows("objectives", table, place, [{ name: "Grow", why: "" }, { name: "Win" }], "en");
    expect(added).toEqual({
      cellsToWrite: [
        { row: 3, column: 0, cell: "Grow" },
        { row: 4, column: 0, cell: "Win" },
      ],
      expects: [
        { table: "objectives", row: 3, cells: blank },
        { table: "objectives", row: 4, cells: blank },
      ],
    });
  });

  it("do not use a row whose formulas show nothing", () => {
    const table = {
      ...tableOf(blank, blank),
      formulas: [
        ["", "", "", "", ""],
        ["", "", "", "", '=""'],
        ["", "", "", "", ""],
      ],
    };
    const added = addRows("objectives", table, place, [{ name: "Grow" }], "en");
    expect(isProblem(added) || added.cellsToWrite[0]?.row).toBe(2);
  });

  it("are refused if there is no room for all of them", () => {
    const added = addRows("objectives", tableOf(blank), place, [{ name: "Grow" }, { name: "Win" }], "en");
    expect(isProblem(added) && added.says.en).toBe(
      "“Objectives” is full: it has 10 rows. Free up a row, or create a new workbook from this one.",
    );
  });
});

describe("a value whose column is missing", () => {
  it("is refused rather than lost; a blank one needs no column", () => {
    const columns = new Map([["name", 0]] as const);
    const refused = rowCells(tableOf(blank), 1, objectiveFields, columns, { name: "Grow", owner: "Ann" }, "en");
    expect(isProblem(refused) && refused.says.en).toMatch(/^“Objectives” has no column “Owner”\./);
    expect(rowCells(tableOf(blank), 1, objectiveFields, columns, { name: "Grow", owner: "" }, "en")).toEqual([
      { row: 1, column: 0, cell: "Grow" },
    ]);
  });
});
