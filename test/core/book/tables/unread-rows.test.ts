import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { usualColumns } from "../../../../core/book/kpi/row.ts";
import type { TableSnapshot } from "../../../../core/book/sheets/snapshot.ts";
import { issuesBelow, unreadRows } from "../../../../core/book/tables/unread-rows.ts";

const sheet = (cells: readonly Cell[][], below?: readonly Cell[][]): TableSnapshot => ({
  sheet: "Sheet",
  row: 4,
  column: 0,
  cells,
  ...(below && { below }),
});

const actionColumns = new Map([
  ["month", 0],
  ["due", 1],
  ["monthClosed", 2],
  ["entry", 3],
] as const);

describe("rows that the page doesn't read", () => {
  it("are those with the code of an earlier row, without a code, and below the last one", () => {
    const rows: Cell[][] = [["Code", "Name"], ["A", "One"], [" a", "Two"], [null, "Three"], ["B"], ["A", "Four"]];
    const filled = [...rows, ...Array.from({ length: 25 }, (): Cell[] => [null, null]), ["C", "Five"]];
    expect(unreadRows(sheet(filled, [["D"], [" "]]), usualColumns, undefined, new Map())).toEqual({
      codesTwice: 2,
      first: "a",
      withoutCode: 1,
      kpis: 2,
      actions: 0,
      dates: 0,
      entries: 0,
      unknownCodes: new Set(),
    });
  });

  it("are told apart by their codes: rows of Actions with a code that no row of KPIs has", () => {
    const kpis: Cell[][] = [["Code", "Name"], ["A", "One"], ["b"], [7]];
    const rows: Cell[][] = [["KPI"], [" a\u00a0"], ["C"], [null], ["B"], [7], [" "], [{ error: "#N/A" }]];
    const columns = new Map([["code", 0]] as const);
    expect(unreadRows(sheet(kpis), usualColumns, sheet(rows), columns).unknownCodes).toEqual(new Set([2]));
    expect(unreadRows(undefined, new Map(), sheet(rows), columns).unknownCodes).toEqual(new Set([1, 2, 4, 5]));
  });

  it("are actions below the last one; of those above it, dates that aren't dates are counted", () => {
    const rows: Cell[][] = [
      ["Month", "Due", "Month closed", "Entry"],
      [{ day: 46_266 }, "soon", null, " figure EXPECTED"],
      [202_609, 46_280, "", "Figure expcted"],
      [{ error: "#N/A" }, true, null, 7],
    ];
    const { actions, dates, entries } = unreadRows(
      undefined,
      new Map(),
      sheet(rows, [[{ day: 46_266 }, null, null]]),
      actionColumns,
    );
    expect([actions, dates, entries]).toEqual([1, 4, 2]);
  });
});

describe("what is below a table", () => {
  it("is an issue with its place", () => {
    const [issue, ...others] = issuesBelow(
      "results",
      sheet(
        [["Month"], [null]],
        [
          [null, null],
          [null, 5],
        ],
      ),
    );
    expect([issue?.address, issue?.name, issue?.weight, others]).toEqual(["B8", "below-the-table", undefined, []]);
    expect(issue?.says.en).toBe(
      "“Sheet”, B8: this is below the table and isn't read. Move it into a blank row of the table.",
    );
    expect(issuesBelow("results", sheet([["Month"]]))).toEqual([]);
    expect(issuesBelow("results", undefined)).toEqual([]);
  });
});
