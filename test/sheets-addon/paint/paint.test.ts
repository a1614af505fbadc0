import { afterEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../../core/base/days.ts";
import type { Edit, PlanCell } from "../../../core/book/sheets/plan.ts";
import { painterOn } from "../painter.ts";
import { Spreadsheet } from "../spreadsheet.ts";

afterEach(() => vi.unstubAllGlobals());

const sheet: Edit = {
  kind: "sheet",
  sheet: "actions",
  title: "Actions",
  columnWidths: [90, 90, 200],
  frozenRows: 1,
  frozenColumns: 2,
};
const area = { row: 0, column: 0, rows: 4, columns: 40 };
const name: Edit = { kind: "name", name: "kpi_actions", sheet: "actions", area };
const write = (row: number, column: number, cells: (PlanCell | undefined)[][]): Edit => ({
  kind: "write",
  name: "kpi_actions",
  row,
  column,
  cells,
});

describe("a plan in Sheets", () => {
  it("adds a sheet as it says, wide enough for its range", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    painter.paint(sheet, name);
    const { frozen, widths, size } = spreadsheet.sheet("Actions");
    expect(frozen).toEqual([1, 2]);
    expect([...widths]).toEqual([
      [1, 90],
      [2, 90],
      [3, 200],
    ]);
    expect(size).toEqual([1000, 40]);
    expect(painter.read().tables.actions).toMatchObject({ sheet: "Actions", row: 0, column: 0 });
  });

  it("takes up a sheet that it had left blank, and never one that somebody has used", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    painter.paint(sheet);
    painter.paint(sheet, name);
    expect(spreadsheet.sheets.map(({ title }) => title)).toEqual(["Sheet1", "Actions"]);
    spreadsheet.type("Actions", 10, 0, "mine");
    painter.paint(sheet);
    expect(spreadsheet.sheets.map(({ title }) => title)).toEqual(["Sheet1", "Actions", "Actions (2)"]);
  });

  it("writes days that are the same day when they are read, in any time zone", async () => {
    const days = [dayOf(2026, 3, 29), dayOf(2026, 10, 25), dayOf(2028, 2, 29), dayOf(1999, 12, 31), dayOf(2026, 9, 6)];
    // Midnight is skipped in Santiago on 6 September 2026, and lies a day apart in Kiritimati and Pago Pago.
    for (const timeZone of ["America/Santiago", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "Etc/UTC"]) {
      const painter = await painterOn(new Spreadsheet({ timeZone }));
      painter.paint(sheet, name, write(0, 0, [days]));
      expect(painter.read().tables.actions?.cells[0]?.slice(0, days.length)).toEqual(days);
    }
  });

  it("writes days as whole numbers, which equal the same day of a formula", async () => {
    const spreadsheet = new Spreadsheet({ timeZone: "Asia/Kolkata" });
    const painter = await painterOn(spreadsheet);
    painter.paint(sheet, name, write(0, 0, [[dayOf(2026, 3, 29)]]));
    expect(spreadsheet.sheet("Actions").cells.get("0,0")).toEqual({ value: dayOf(2026, 3, 29).day, isDate: true });
  });

  it("leaves cells alone that it does not name", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    painter.paint(
      sheet,
      name,
      write(0, 0, [
        ["a", "b", "c"],
        [1, 2, { formula: "=A2+B2" }],
      ]),
    );
    painter.paint(
      write(0, 0, [
        ["x", undefined, "z"],
        [undefined, true, undefined],
      ]),
      write(0, 0, [[undefined, "y"]]),
    );
    const table = painter.read().tables.actions;
    expect(table?.cells[0]?.slice(0, 4)).toEqual(["x", "y", "z", null]);
    expect(table?.cells[1]?.slice(0, 2)).toEqual([1, true]);
    expect(table?.formulas?.[1]?.[2]).toBe("=A2+B2");
  });

  it("does not clear what an earlier edit of the same plan has written", async () => {
    const painter = await painterOn(new Spreadsheet());
    painter.paint(sheet, name);
    painter.paint(
      write(1, 0, [["a", undefined, "c"]]),
      write(1, 0, [[undefined, "b", undefined]]),
      write(1, 0, [["A"]]),
    );
    expect(painter.read().tables.actions?.cells[1]?.slice(0, 3)).toEqual(["A", "b", "c"]);
  });

  it("gives formats and lists to the cells meant", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    const part = { row: 1, column: 1, rows: 2, columns: 1 };
    painter.paint(
      sheet,
      name,
      { kind: "format", name: "kpi_actions", area: part, format: { look: "input", number: "percent", wrap: true } },
      { kind: "list", name: "kpi_actions", area: part, words: ["To do", "Done"] },
    );
    expect([...spreadsheet.sheet("Actions").formats]).toEqual([
      ["1,1", "0.0%"],
      ["2,1", "0.0%"],
    ]);
    expect([...spreadsheet.sheet("Actions").lists.keys()]).toEqual(["1,1", "2,1"]);
  });

  it("is not begun where a name is gone or its range too small", async () => {
    const spreadsheet = new Spreadsheet();
    const painter = await painterOn(spreadsheet);
    expect(painter.paint(sheet, write(0, 0, [["a"]]))?.name).toBe("name-gone");
    expect(spreadsheet.sheets).toHaveLength(1);
    expect(painter.paint(sheet, name, write(3, 0, [["a"], ["b"]]))?.name).toBe("range-too-small");
    expect(painter.paint(sheet, name, write(0, 39, [["a", "b"]]))?.name).toBe("range-too-small");
    expect(spreadsheet.sheets).toHaveLength(1);
  });
});
