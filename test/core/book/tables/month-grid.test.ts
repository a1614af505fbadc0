import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { exportFormula } from "../../../../core/book/figures/export-formula.ts";
import { readMonthGrid } from "../../../../core/book/tables/month-grid.ts";

const grid = (...cells: Cell[][]) =>
  readMonthGrid("results", { sheet: "Results", row: 0, column: 0, cells }, (code) => ({ a: "leads", b: "%" })[code]);

describe("a grid of months and codes", () => {
  it("may begin with other columns, and its months may be texts, dates or numbers", () => {
    const { monthColumn, months, figures } = grid(
      ["A", "mois", "b"],
      [1, "2026-08", 0.1],
      [2, { day: 46266 }, 0.2],
      [3, 46296, "12,5 %"],
    );
    expect([monthColumn, months]).toEqual([1, ["2026-08", "2026-09", "2026-10"]]);
    expect([figures.get("a")?.map(({ value }) => value), figures.get("b")?.map(({ value }) => value)]).toEqual([
      [1, 2, 3],
      [0.1, 0.2, 0.125],
    ]);
  });

  it("reports the months the review page does not know, but reads them", () => {
    const cells: Cell[] = ["2026-08", { day: 46266 }, 46296, 202611, "2026/12", "janv. 27", "5 févr. 2027"];
    const { months, issues } = grid(["Month", "A"], ...cells.map((cell) => [cell, 1]));
    expect(months).toEqual(["2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(issues.map(({ name, address }) => [name, address])).toEqual([
      ["month-no-date", "A7"],
      ["month-no-date", "A8"],
    ]);
  });

  it("has room if a column is blank", () => {
    const { free, columns } = grid(["Month", "A", null, " ", null], ["2026-08", 1, null, null, 5]);
    expect([free, [...columns]]).toEqual([[2, 3], [["a", 1]]]);
  });

  it("does not judge columns that belong to no KPI", () => {
    const { issues } = grid(["Month", "Notes"], ["2026-08", "a long text"]);
    expect(issues.map(({ name, weight }) => [name, weight])).toEqual([["column-without-kpi", "note"]]);
  });

  it("reads a dash as no figure, and leaves it in the cell", () => {
    const { figures, issues } = grid(["Month", "A"], ["2026-08", "n/a"]);
    expect([figures.get("a"), issues]).toEqual([[{ value: null, formula: "", inTheWay: "n/a" }], []]);
  });

  it("says why the formula of an export answers #N/A", () => {
    const formula = exportFormula({ sheet: "CRM", dates: "A", datesAre: "dates", texts: 1, sum: "C" }, "$A2");
    const says = (cell: string): string | undefined =>
      readMonthGrid(
        "results",
        {
          sheet: "Results",
          row: 0,
          column: 0,
          cells: [
            ["Month", "A"],
            ["2026-08", { error: "#N/A" }],
          ],
          formulas: [
            ["", ""],
            ["", cell],
          ],
        },
        () => "leads",
      ).issues[0]?.says.en;
    expect(says(formula)).toContain("is text: its formula returns #N/A");
    expect(says("=NA()")).toContain("the cell shows #N/A");
  });
});
