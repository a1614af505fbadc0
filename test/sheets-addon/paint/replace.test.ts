import { afterEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../../core/base/days.ts";
import type { Edit, Replacement } from "../../../core/book/sheets/plan.ts";
import { counting, painterOn } from "../painter.ts";
import { Spreadsheet } from "../spreadsheet.ts";

afterEach(() => vi.unstubAllGlobals());

const replace = (sheet: string, ...cells: Replacement[]): Edit => ({ kind: "replace", sheet, cells });

describe("cells that are replaced on a sheet of the user's", () => {
  it("hold a formula, a value or a text that stays one, and the others stay as they are", async () => {
    for (const [locale, separator] of [
      ["en_US", ","],
      ["fr_FR", ";"],
    ] as const) {
      const spreadsheet = new Spreadsheet({ locale });
      const { cells } = spreadsheet.add("L'année 1.5");
      spreadsheet.type("L'année 1.5", 3, 3, "mine");
      const painter = await painterOn(spreadsheet);
      painter.paint(
        replace(
          "L'année 1.5",
          { row: 0, column: 0, cell: { formula: "=IFERROR(A9/B9,0)" } },
          { row: 0, column: 1, cell: 12.5 },
          { row: 0, column: 2, cell: "=1+1" },
          { row: 9, column: 0, cell: dayOf(2026, 3, 1) },
          { row: 9, column: 1, cell: "1/2" },
        ),
      );
      expect(Object.fromEntries(cells)).toEqual({
        "0,0": { value: "", formula: `=IFERROR(A9/B9${separator}0)` },
        "0,1": { value: 12.5 },
        "0,2": { value: "=1+1" },
        "3,3": { value: "mine" },
        "9,0": { value: dayOf(2026, 3, 1).day, isDate: true },
        "9,1": { value: "1/2" },
      });
    }
  });

  it("have a note before they lose their formula, and lose it after they have the formula again", async () => {
    const spreadsheet = new Spreadsheet();
    spreadsheet.type("Sheet1", 0, 0, "=COCA(100,4)");
    spreadsheet.sheet("Sheet1").notes.set("5,5", "mine");
    const { notes } = spreadsheet.sheet("Sheet1");
    const painter = await painterOn(spreadsheet);
    const { trips } = counting(spreadsheet);
    painter.paint(
      replace("Sheet1", { row: 0, column: 0, cell: 25, note: "=COCA(100,4)" }, { row: 5, column: 5, cell: 1 }),
    );
    expect(trips).toEqual(["setNotes", "setValues", "setValues"]);
    expect(Object.fromEntries(notes)).toEqual({ "0,0": "=COCA(100,4)", "5,5": "mine" });
    trips.length = 0;
    painter.paint(replace("Sheet1", { row: 0, column: 0, cell: { formula: "=COCA(100,4)" }, note: null }));
    expect(trips).toEqual(["setValues", "clearNote"]);
    expect(Object.fromEntries(notes)).toEqual({ "5,5": "mine" });
  });

  it("are written a block at a time", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    const { trips } = counting(spreadsheet);
    const cells = Array.from({ length: 400 }, (_, index): Replacement => {
      const [row, column] = [Math.floor(index / 4), index % 4];
      return { row, column, cell: index, note: `=COCA(${index},1)` };
    });
    painter.paint(replace("Sheet1", ...cells));
    expect(trips).toEqual(["setNotes", "setValues"]);
    expect(spreadsheet.sheet("Sheet1").notes.size).toBe(400);
  });

  it("are left alone, all of them, where one of their sheets is gone", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    const problem = painter.paint(
      replace("Sheet1", { row: 0, column: 0, cell: 1 }),
      replace("Gone", { row: 0, column: 0, cell: 1 }),
    );
    expect(problem).toMatchObject({ name: "sheet-gone", says: { en: expect.stringContaining("“Gone”") } });
    expect(spreadsheet.sheet("Sheet1").cells.size).toBe(0);
  });

  it("are read again where they belong to a table", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    const { readSnapshot } = await import("../../../sheets-addon/read/snapshot.ts");
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    painter.paint(
      { kind: "sheet", sheet: "actions", title: "Actions", columnWidths: [], frozenRows: 0, frozenColumns: 0 },
      { kind: "name", name: "kpi_actions", sheet: "actions", area },
    );
    const snapshot = painter.read();
    const edits = [replace("Actions", { row: 1, column: 1, cell: 7 })];
    painter.paint(...edits);
    expect(readSnapshot({ snapshot, edits }).tables.actions?.cells[1]?.[1]).toBe(7);
  });
});
